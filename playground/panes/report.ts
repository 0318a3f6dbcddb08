import type { Page, Pane, PaneView } from "../page/pane.ts";
import { papersWords } from "../words/papers.ts";
import { button, el } from "./parts/el.ts";
import { preview } from "./parts/preview.ts";

/** What an auditor takes away, as a page that can be printed and downloaded. */
export const reportPane: Pane = {
  id: "report",
  title: (locale) => papersWords[locale].report,
  open: openReport,
};

function openReport(root: HTMLElement, page: Page): PaneView {
  const words = papersWords[page.locale];
  const frame = preview();
  let html = "";
  const waiting = el("p", { class: "quiet" }, words.drawing);
  const save = (ending: string, content: string, type: string): void => {
    const name = `${words.fileName}-${page.settings.asOf}.${ending}`;
    page.download(name, content, type);
  };
  root.append(
    el(
      "div",
      { class: "sheet papers" },
      el(
        "div",
        { class: "toolbar", role: "group", "aria-label": words.download },
        button("HTML ↓", () => save("html", html, "text/html"), { "aria-label": `${words.download}: HTML` }),
        button("Markdown ↓", () => void text("markdown"), { "aria-label": `${words.download}: Markdown` }),
        button("CSV ↓", () => void text("csv"), { "aria-label": `${words.download}: CSV` }),
        button(words.print, () => {
          if (!frame.print()) page.announce(words.noPrint);
        }),
      ),
      waiting,
      frame.root,
    ),
  );

  async function text(form: "markdown" | "csv"): Promise<void> {
    const made = await page.ask("reportText", { form });
    if (form === "markdown") save("md", made, "text/markdown");
    else save("csv", made, "text/csv");
  }

  return {
    async show() {
      html = await page.ask("reportPage", { layouts: [] });
      waiting.hidden = true;
      frame.show(html, words.preview(words.report));
    },
  };
}
