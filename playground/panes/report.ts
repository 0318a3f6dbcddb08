import type { ReportPicture } from "../../compiler/emit/report/index.ts";
import type { Page, Pane, PaneView } from "../page/pane.ts";
import { papersWords } from "../words/papers.ts";
import { button, el } from "./parts/el.ts";
import { preview } from "./parts/preview.ts";
import { reportLayouts } from "./parts/report-pictures.ts";

/** What an auditor takes away, as a page that can be printed and downloaded. */
export const reportPane: Pane = {
  id: "report",
  title: (locale) => papersWords[locale].report,
  open: openReport,
};

/** Layouts outlive the pane: they are dear. */
const layouts = reportLayouts();
/** Who types is not kept waiting by pictures. */
const pause = 700;
/** Characters of a page that a browser shows without a stop; larger ones are handed out as files. */
const mostShown = 3_000_000;

function openReport(root: HTMLElement, page: Page): PaneView {
  const words = papersWords[page.locale];
  const frame = preview();
  /** Grows with every state: pictures of an older one are not worth laying out. */
  let round = 0;
  let pictures: readonly ReportPicture[] = [];
  let large = false;
  /** Somebody wants to see a large report here all the same. */
  let anyway = false;
  const size = el("p", {});
  const tooLarge = el(
    "div",
    { class: "empty", hidden: true },
    size,
    button(words.showAnyway, () => {
      anyway = true;
      void draw();
    }),
  );
  const state = el("p", { class: "quiet", role: "status" });
  const save = (ending: string, content: string | Uint8Array<ArrayBuffer>, type: string): void => {
    page.download(`${words.fileName}-${page.settings.asOf}.${ending}`, content, type);
  };
  root.append(
    el(
      "div",
      { class: "sheet papers" },
      el(
        "div",
        { class: "toolbar", role: "group", "aria-label": words.download },
        button("HTML ↓", () => void saveWhole(), { "aria-label": `${words.download}: HTML` }),
        button("Markdown ↓", () => void saveText("markdown"), {
          "aria-label": `${words.download}: Markdown`,
        }),
        button("CSV ↓", () => void saveText("csv"), { "aria-label": `${words.download}: CSV` }),
        button("Excel ↓", () => void saveWorkbook(), { "aria-label": `${words.download}: Excel` }),
        button(words.print, () => {
          if (!frame.print()) page.announce(words.noPrint);
        }),
        state,
      ),
      tooLarge,
      frame.root,
    ),
  );

  /** The file has the pictures of all languages. */
  async function saveWhole(): Promise<void> {
    state.textContent = words.drawing;
    const own = await page.ask("pictures", {});
    await layouts.learn(own, null, () => true);
    save("html", await page.ask("reportPage", { layouts: layouts.known(own) }), "text/html");
    state.textContent = "";
  }

  async function saveText(form: "markdown" | "csv"): Promise<void> {
    const made = await page.ask("reportText", { form });
    if (form === "markdown") save("md", made, "text/markdown");
    else save("csv", made, "text/csv");
  }

  async function saveWorkbook(): Promise<void> {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    save("xlsx", await page.ask("reportWorkbook", {}), type);
  }

  async function draw(): Promise<void> {
    const html = await page.ask("reportPage", { layouts: layouts.known(pictures) });
    large = html.length > mostShown;
    const shown = !large || anyway;
    frame.root.hidden = !shown;
    tooLarge.hidden = shown;
    size.textContent = words.large(Math.round(html.length / 1_000_000));
    if (shown) frame.show(html, words.preview(words.report));
    else state.textContent = "";
  }

  /** What is dear follows when nothing has changed for a while: the page where one is shown already, and its pictures. */
  async function follow(isFirst: boolean): Promise<void> {
    const mine = round;
    const goes = (): boolean => mine === round;
    await new Promise((done) => setTimeout(done, pause));
    if (!goes()) return;
    if (!isFirst) {
      pictures = await page.ask("pictures", {});
      await draw();
    }
    if (large || !goes()) return;
    const learnt = await layouts.learn(pictures, page.locale, goes);
    if (!goes()) return;
    if (learnt) await draw();
    state.textContent = "";
  }

  return {
    async show() {
      const isFirst = round++ === 0;
      state.textContent = words.drawing;
      if (isFirst) {
        pictures = await page.ask("pictures", {});
        await draw();
      }
      follow(isFirst).catch(() => (state.textContent = ""));
    },
    close: () => void round++,
  };
}
