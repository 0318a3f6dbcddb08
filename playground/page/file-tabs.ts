import type { Locale } from "../../language/index.ts";
import { isProjectPath, projectFile } from "../store/paths.ts";
import { fileWords } from "../words/files.ts";
import { askName } from "./dialog.ts";
import { button, el } from "./dom.ts";
import type { Notices } from "./notices.ts";
import type { Texts } from "./texts.ts";

/** The tabs of the files above the editor. */
export interface FileTabs {
  /** Draws the tabs; `faulty`: paths with errors. */
  draw(locale: Locale, active: string, faulty: ReadonlySet<string>): void;
  add(): void;
}

export interface FileTabsHost {
  readonly texts: Texts;
  readonly notices: Notices;
  /** Library files that are open for reading. */
  readers(): readonly string[];
  open(path: string): void;
  closeReader(path: string): void;
}

/** Draws the tabs into an element: arrows go between them, F2 renames, Delete takes away. */
export function fileTabs(root: HTMLElement, host: FileTabsHost): FileTabs {
  let locale: Locale = "en";
  let active = "";
  let drawn = "";
  const { texts, notices } = host;

  const paths = (): readonly string[] => [...texts.list().map(({ path }) => path), ...host.readers()];
  const isOwn = (path: string): boolean => texts.text(path) !== null;

  function complaint(path: string, before: string): string | null {
    const words = fileWords[locale];
    if (!isProjectPath(path)) return words.badPath;
    return path !== before && texts.text(path) !== null ? words.taken(path) : null;
  }
  function ask(title: string, value: string, before: string, done: (path: string) => void): void {
    const { name, accept, cancel, close } = fileWords[locale];
    askName({ title, label: name, accept, cancel, close }, value, (path) => complaint(path, before), done);
  }
  function add(): void {
    ask(fileWords[locale].add, freeName(), "", (path) => {
      texts.change([{ path, text: path === projectFile ? "{}\n" : "" }]);
      host.open(path);
    });
  }
  function freeName(): string {
    for (let at = 1; ; at++) {
      const path = at === 1 ? "new.pdp" : `new${at}.pdp`;
      if (texts.text(path) === null) return path;
    }
  }
  function rename(): void {
    if (!isOwn(active)) return;
    const from = active;
    ask(fileWords[locale].rename, from, from, (to) => {
      texts.rename(from, to);
      host.open(to);
    });
  }
  function remove(): void {
    const path = active;
    const text = texts.text(path);
    if (text === null) return host.closeReader(path);
    const all = paths();
    const next = all[all.indexOf(path) + 1] ?? all[all.indexOf(path) - 1] ?? "";
    texts.change([{ path, text: null }]);
    host.open(next);
    const words = fileWords[locale];
    notices.say(words.removed(path), {
      label: words.undo,
      run() {
        if (texts.text(path) !== null) return;
        texts.change([{ path, text }]);
        host.open(path);
      },
    });
  }

  root.addEventListener("keydown", (event) => {
    const all = paths();
    const at = all.indexOf(active);
    const to = event.key === "ArrowRight" ? at + 1 : event.key === "ArrowLeft" ? at - 1 + all.length : null;
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute("role") !== "tab") return;
    if (event.key === "F2") rename();
    else if (event.key === "Delete") remove();
    else if (to !== null) host.open(all[to % all.length] ?? active);
    else return;
    event.preventDefault();
    root.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });

  function draw(nextLocale: Locale, nextActive: string, faulty: ReadonlySet<string>): void {
    // What is under the pointer stays there while nothing changes.
    const next = JSON.stringify([nextLocale, nextActive, paths(), [...faulty]]);
    if (next === drawn) return;
    drawn = next;
    locale = nextLocale;
    active = nextActive;
    const words = fileWords[locale];
    const focused = root.contains(document.activeElement) && document.activeElement?.role === "tab";
    const tabs = el("div", { class: "tabs", role: "tablist", "aria-label": words.files });
    for (const path of paths()) {
      const chosen = path === active;
      const wrong = faulty.has(path);
      const tab = button(path, () => host.open(path), {
        role: "tab",
        id: chosen ? "file-tab" : null,
        "aria-selected": String(chosen),
        "aria-controls": "editor",
        tabindex: chosen ? 0 : -1,
        class: [wrong ? "faulty" : "", isOwn(path) ? "" : "library"].join(" ").trim() || null,
        title: isOwn(path) ? path : words.readOnly(path),
      });
      if (wrong) tab.append(el("span", { class: "visually-hidden" }, `, ${words.hasErrors}`));
      tabs.append(tab);
    }
    const tools = el(
      "div",
      { class: "tools" },
      button("+", add, { class: "quiet", "aria-label": words.add, title: words.add }),
      button("✎", rename, {
        class: "quiet",
        "aria-label": words.rename,
        title: `${words.rename} (F2)`,
        disabled: !isOwn(active),
      }),
      button("×", remove, {
        class: "quiet",
        "aria-label": isOwn(active) ? words.remove : words.closeReader,
        title: isOwn(active) ? words.remove : words.closeReader,
        disabled: paths().length < 2 && isOwn(active),
      }),
    );
    root.replaceChildren(tabs, tools);
    const chosen = tabs.querySelector<HTMLElement>('[aria-selected="true"]');
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) chosen?.focus();
  }
  return { draw, add };
}
