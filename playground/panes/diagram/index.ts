import { drawLegend, limits } from "../../../compiler/emit/diagram/index.ts";
import type { Diagram, LaidOut } from "../../../compiler/emit/diagram/index.ts";
import "../../style/diagram.css";
import { el } from "../../page/dom.ts";
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
  const note = el("p", { class: "diagram-note", role: "status" });
  const below = el("div", { class: "below" });
  const twin = el("details", { class: "twin" }, el("summary", {}, words.twin));
  const legend = el("details", { class: "legend" }, el("summary", {}, words.legend));
  legend.addEventListener("toggle", () => {
    if (legend.open && legend.childElementCount === 1)
      legend.append(drawing(drawLegend(page.locale, Math.max(300, legend.clientWidth - 32))));
  });
  root.classList.add("diagram");
  root.append(toolbar.root, note, stage.root, below, legend, twin);

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
    retell();
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
    stage.choose(stop?.id ?? null);
    if (stop === null || drawn === null) return below.replaceChildren();
    const close = (): void => {
      tell(null);
      stage.root.focus();
    };
    below.replaceChildren(detailsOf(stop, drawn.answer, page, words, close, el("div", {})));
    stage.bring([stop.id]);
  }

  /** The details of the same element in another picture. */
  function retell(): void {
    if (opened === null || drawn === null) return;
    const name = opened;
    const stop = walkOf(drawn.picture, words).find((each) => each.elements.includes(name));
    tell(stop ?? null);
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
    show: (_state: Shown) => ask(),
    close: () => stage.close(),
  };
}
