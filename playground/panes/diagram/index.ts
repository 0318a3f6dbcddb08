import { drawLegend, limits } from "../../../compiler/emit/diagram/index.ts";
import type { Diagram, LaidOut } from "../../../compiler/emit/diagram/index.ts";
import "../../style/diagram.css";
import { el } from "../parts/el.ts";
import { layOut } from "../../page/lay-out.ts";
import type { Page, Pane, PaneView, Shown } from "../../page/pane.ts";
import type { DiagramAnswer } from "../../worker/diagram.ts";
import { diagramPaneWords } from "../../words/diagram.ts";
import { detailsOf } from "./details.ts";
import { drawing } from "./drawing.ts";
import { exportMenu } from "./export.ts";
import { highlight, litIds } from "./highlight.ts";
import { openStage } from "./stage.ts";
import { diagramToolbar } from "./toolbar.ts";
import { twinLists } from "./twin.ts";
import { walkOf } from "./walk.ts";
import { openWhatIf } from "./what-if.ts";
import type { Stop } from "./walk.ts";

/** Where the reader was, beyond a change of language. */
const chosen = { kind: "system", data: "" };

/** The picture of the flows of data, to walk through. */
export const diagramPane: Pane = {
  id: "diagram",
  title: (locale) => diagramPaneWords[locale].tab,
  open: openDiagram,
};

interface Drawn {
  readonly answer: DiagramAnswer;
  readonly picture: Diagram;
  readonly laidOut: LaidOut;
}

function openDiagram(root: HTMLElement, page: Page): PaneView {
  const words = diagramPaneWords[page.locale];
  let drawn: Drawn | null = null;
  /** What is told below the picture, by the elements it stands for: ids are those of one picture. */
  let opened: string | null = null;
  let question = 0;
  const stage = openStage(words, { chosen: (stop) => tell(stop) });
  const toolbar = diagramToolbar(
    page.locale,
    chosen,
    { changed: () => void ask(), zoom: stage.zoom, fit: stage.fit },
    exportMenu(page, () => (drawn === null ? null : { picture: lit(drawn), layout: drawn.laidOut.layout })),
  );
  const whatIf = openWhatIf(page);
  let isStale = false;
  const note = el("p", { class: "diagram-note", role: "status" });
  const below = el("div", { class: "below" });
  const lower = el("div", { class: "lower" }, whatIf.panel, whatIf.live, below);
  const twin = el("details", { class: "twin" }, el("summary", {}, words.twin));
  const legend = el("details", { class: "legend" }, el("summary", {}, words.legend));
  legend.addEventListener("toggle", () => {
    if (legend.open && legend.childElementCount === 1)
      legend.append(drawing(drawLegend(page.locale, Math.max(300, legend.clientWidth - 32))));
  });
  root.classList.add("diagram");
  root.append(toolbar.root, note, stage.root, lower, legend, twin);

  function lit({ picture, answer }: Drawn): Diagram {
    const way = answer.findings.find((each) => each.fingerprint === page.selected);
    return highlight(picture, way?.elements ?? null);
  }

  /** Asks for the picture of the state as it is; an older answer that comes late is forgotten. */
  async function ask(): Promise<void> {
    const mine = ++question;
    const view = toolbar.view(page.selected);
    const answer = await page.ask("diagram", { view: view ?? { kind: "system" } });
    if (mine !== question) return;
    toolbar.offer(answer.data);
    // The kinds of data were not known before.
    if (view?.kind === "data" && answer.picture === null && chosen.data !== view.name && chosen.data !== "")
      return ask();
    const { picture } = answer;
    if (view === null || picture === null || picture.nodes.length === 0)
      return empty(view === null || view.kind === "finding");
    if (picture.nodes.length > limits.drawable) {
      empty(false);
      note.textContent = words.tooMany(picture.nodes.length);
      return listed(picture);
    }
    if (drawn === null) note.textContent = words.drawing;
    const [laidOut] = await layOut([picture]);
    if (mine !== question || laidOut === undefined) return;
    drawn = { answer, picture, laidOut };
    root.classList.remove("empty");
    note.textContent = [...picture.notices, ...(laidOut.plain ? [words.plain] : [])].join(" ");
    stage.draw(lit(drawn), laidOut.layout);
    listed(picture);
    await retell();
  }

  function empty(waits: boolean): void {
    drawn = null;
    root.classList.add("empty");
    note.replaceChildren(
      ...(waits ? [words.noFinding] : [el("strong", {}, words.nothing), ` ${words.nothingHelp}`]),
    );
    below.replaceChildren();
    twin.replaceChildren(el("summary", {}, words.twin));
  }

  function listed(picture: Diagram): void {
    const stops = walkOf(picture, words);
    twin.replaceChildren(el("summary", {}, words.twin), ...twinLists(picture, stops, words, tell));
  }

  function tell(stop: Stop | null): void {
    opened = stop?.elements[0] ?? null;
    if (stop !== null) stage.bring([stop.id]);
    void describe(stop);
  }

  /** The details of the same element in another picture. */
  function retell(): Promise<void> {
    const name = opened;
    if (name === null || drawn === null) return describe(null);
    return describe(walkOf(drawn.picture, words).find((each) => each.elements.includes(name)) ?? null);
  }

  async function describe(stop: Stop | null): Promise<void> {
    stage.choose(stop?.id ?? null);
    if (stop === null || drawn === null) return below.replaceChildren();
    const close = (): void => {
      tell(null);
      stage.root.focus();
    };
    const [only, ...others] = stop.elements;
    // Of a text that does not parse, places are those of the state before.
    const changeable = only !== undefined && others.length === 0 && !isStale;
    const form = changeable ? await whatIf.form(only) : el("div", {});
    if (opened !== (only ?? null)) return;
    const made = detailsOf(stop, drawn.answer, page, words, close, form);
    keepFocus(below, () => below.replaceChildren(made));
  }

  page.onSelect(() => {
    if (chosen.kind === "finding") return void ask();
    if (drawn === null) return;
    const picture = lit(drawn);
    stage.draw(picture, drawn.laidOut.layout);
    stage.bring(litIds(picture));
    for (const each of below.querySelectorAll("[data-fingerprint]"))
      each.setAttribute("aria-pressed", String(each.getAttribute("data-fingerprint") === page.selected));
  });

  return {
    async show({ stale }: Shown) {
      isStale = stale;
      await ask();
      if (!stale) await whatIf.refresh();
    },
    close: () => stage.close(),
  };
}

/** Does something that draws fields anew; the focus goes to the field that stands for the same. */
function keepFocus(root: HTMLElement, work: () => void): void {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  const property = focused?.closest("[data-property]")?.getAttribute("data-property") ?? null;
  const value = focused instanceof HTMLInputElement ? focused.value : null;
  work();
  if (property === null) return;
  const field = root.querySelector(`[data-property="${property}"]`);
  const same = [field, ...(field?.querySelectorAll("input") ?? [])].find((each) =>
    each instanceof HTMLInputElement ? each.value === value : each instanceof HTMLSelectElement,
  );
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
}
