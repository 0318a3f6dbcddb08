import type { Page, Pane, PaneView } from "../page/pane.ts";
import { papersWords } from "../words/papers.ts";
import type { PaperLine } from "../worker/documents.ts";
import { button, el } from "./parts/el.ts";
import { keepingFocus } from "./parts/focus.ts";
import { preview } from "./parts/preview.ts";

/** The papers that an operator must have, filled in from the model. */
export const documentsPane: Pane = {
  id: "documents",
  title: (locale) => papersWords[locale].documents,
  open: openDocuments,
};

function openDocuments(root: HTMLElement, page: Page): PaneView {
  const words = papersWords[page.locale];
  const frame = preview();
  let papers: readonly PaperLine[] = [];
  let chosen: string | null = null;
  let html = "";
  const list = el("ul", { class: "paper-list", "aria-label": words.papers });
  const none = el("p", { class: "empty", hidden: true }, words.none);
  const tools = el(
    "div",
    { class: "toolbar", role: "group", "aria-label": words.download },
    button("HTML ↓", () => save("html", html, "text/html"), { "aria-label": `${words.download}: HTML` }),
    button("Word ↓", () => void saveWord(), { "aria-label": `${words.download}: Word` }),
    button("Markdown ↓", () => void saveMarkdown(), { "aria-label": `${words.download}: Markdown` }),
    button(words.print, () => {
      if (!frame.print()) page.announce(words.noPrint);
    }),
  );
  root.append(
    el("div", { class: "sheet documents" }, none, list, el("div", { class: "papers" }, tools, frame.root)),
  );

  function save(ending: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
    if (chosen !== null) page.download(`${chosen}.${page.locale}.${ending}`, content, type);
  }

  async function saveMarkdown(): Promise<void> {
    const text = chosen === null ? null : await page.ask("paper", { name: chosen, form: "markdown" });
    if (text !== null) save("md", text, "text/markdown");
  }

  async function saveWord(): Promise<void> {
    const bytes = chosen === null ? null : await page.ask("paperFile", { name: chosen });
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    if (bytes !== null) save("docx", bytes, type);
  }

  async function choose(name: string): Promise<void> {
    chosen = name;
    draw();
    const made = await page.ask("paper", { name, form: "html" });
    if (made === null || chosen !== name) return;
    html = made;
    frame.show(html, words.preview(papers.find((each) => each.name === name)?.title ?? ""));
  }

  function draw(): void {
    none.hidden = papers.length > 0;
    tools.hidden = frame.root.hidden = papers.length === 0;
    keepingFocus(list, () => list.replaceChildren(...papers.map(lineOf)));
  }

  function lineOf(paper: PaperLine): HTMLElement {
    const line = button("", () => void choose(paper.name), {
      class: "line",
      "aria-current": paper.name === chosen ? "true" : null,
      "data-key": paper.name,
    });
    const tags = [
      ...(paper.mismatches > 0
        ? [el("span", { class: "tag alarm" }, words.mismatches(paper.mismatches))]
        : []),
      el("span", { class: "tag" }, paper.blanks === 0 ? words.complete : words.blanks(paper.blanks)),
    ];
    line.append(
      el(
        "span",
        { class: "what" },
        el("span", { class: "name" }, paper.title),
        el("span", { class: "about" }, paper.owner),
        el("span", { class: "tags" }, ...tags),
      ),
    );
    return el("li", {}, line);
  }

  return {
    async show() {
      papers = await page.ask("papers", {});
      const name = papers.find((each) => each.name === chosen)?.name ?? papers[0]?.name ?? null;
      if (name === null) draw();
      else await choose(name);
    },
  };
}
