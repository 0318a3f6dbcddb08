import type { Locale } from "../../language/index.ts";
import { button, el } from "../page/dom.ts";
import { openDialog } from "../page/dialog.ts";
import { shareWords } from "../words/share.ts";
import { shareLimits } from "./limits.ts";

/** Shows a link that was made: what is in it, how long it is. Null: it would be too long; then the archive is offered. */
export function showLink(
  locale: Locale,
  link: { readonly url: string; readonly files: number; readonly fragment: number } | null,
  host: { saveZip(): void; say(text: string): void },
): void {
  const words = shareWords[locale];
  const { body, close } = openDialog(words.title, words.close);
  const zip = button(words.saveZip, () => {
    host.saveZip();
    close();
  });
  if (link === null) {
    body.append(el("p", { class: "share-refused" }, words.tooLong), el("div", { class: "row end" }, zip));
    return zip.focus();
  }
  const field = el("input", { id: "share-link", readonly: true, value: link.url });
  field.addEventListener("focus", () => field.select());
  const copy = button(words.copy, () => void copied(), { class: "primary" });
  async function copied(): Promise<void> {
    try {
      await navigator.clipboard.writeText(field.value);
      host.say(words.copied);
      close();
    } catch {
      // Not allowed here: the link is marked, for the keyboard.
      field.focus();
    }
  }
  body.append(
    el(
      "div",
      { class: "stack" },
      el("label", { for: "share-link" }, words.link),
      field,
      el("p", {}, words.holds(link.files, grouped(link.fragment)), " ", words.nowhere),
      el("p", {}, words.anybody),
      ...(link.fragment > shareLimits.long
        ? [el("p", { class: "share-long", role: "alert" }, words.long)]
        : []),
      el("div", { class: "row end" }, zip, copy),
    ),
  );
  copy.focus();
}

/** A count with thin spaces between thousands, as the three languages write it. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}
