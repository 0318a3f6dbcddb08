import { button, el } from "./dom.ts";

/** A modal window. It closes by Escape, by its button, or by what is done in it. */
export interface Dialog {
  readonly body: HTMLElement;
  close(): void;
}

let count = 0;

/** Opens a window with a heading; it is gone when it is closed, and the focus goes back. */
export function openDialog(title: string, closeLabel: string, onClose: () => void = () => undefined): Dialog {
  const id = `dialog-${++count}`;
  const body = el("div", { class: "dialog-body" });
  const dialog = el("dialog", { class: "dialog", "aria-labelledby": id });
  const close = (): void => dialog.close();
  dialog.append(
    el(
      "div",
      { class: "dialog-head" },
      el("h2", { id }, title),
      button("×", close, { class: "quiet", "aria-label": closeLabel }),
    ),
    body,
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    onClose();
  });
  // A press beside the window.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { body, close };
}

/** What is wrong with a name; null for nothing. */
export type Complaint = (name: string) => string | null;

/** Asks for one line of text; `check` says what is wrong with it. */
export function askName(
  words: {
    readonly title: string;
    readonly label: string;
    readonly accept: string;
    readonly cancel: string;
    readonly close: string;
  },
  value: string,
  check: Complaint,
  done: (name: string) => void,
): void {
  const dialog = openDialog(words.title, words.close);
  const field = el("input", {
    id: "asked-name",
    value,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "asked-name-fault",
  });
  const fault = el("p", { class: "fault", id: "asked-name-fault", role: "alert" });
  const form = el(
    "form",
    { class: "stack" },
    el("label", { for: "asked-name" }, words.label),
    field,
    fault,
    el(
      "div",
      { class: "row end" },
      button(words.cancel, () => dialog.close()),
      el("button", { type: "submit", class: "primary" }, words.accept),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = field.value.trim();
    const complaint = check(name);
    fault.textContent = complaint ?? "";
    field.setAttribute("aria-invalid", String(complaint !== null));
    if (complaint !== null) return field.focus();
    dialog.close();
    done(name);
  });
  dialog.body.append(form);
  field.focus();
  const dot = value.lastIndexOf(".");
  field.setSelectionRange(value.lastIndexOf("/") + 1, dot < 0 ? value.length : dot);
}
