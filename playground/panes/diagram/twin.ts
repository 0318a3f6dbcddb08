import { twinOf } from "../../../compiler/emit/diagram/index.ts";
import type { Diagram } from "../../../compiler/emit/diagram/index.ts";
import { button, el } from "../parts/el.ts";
import type { DiagramPaneWords } from "../../words/diagram.ts";
import type { Stop } from "./walk.ts";

/** The picture as lists of nodes and flows, for readers who do not see it; each line leads to the same as its sign in the picture. */
export function twinLists(
  picture: Diagram,
  stops: readonly Stop[],
  words: DiagramPaneWords,
  choose: (stop: Stop) => void,
): readonly HTMLElement[] {
  const { nodes, edges } = twinOf(picture);
  const byId = new Map(stops.map((each) => [each.id, each]));
  const line = (id: string | undefined, title: string, text: string): HTMLElement => {
    const stop = byId.get(id ?? "");
    const head = stop === undefined ? title : button(title, () => choose(stop), { class: "quiet link" });
    return el("li", {}, head, text === "" ? "" : ` ${text}`);
  };
  return [
    el("h4", {}, `${words.nodes}: ${nodes.length}`),
    el("ul", {}, ...nodes.map((each, at) => line(picture.nodes[at]?.id, each.title, each.text))),
    el("h4", {}, `${words.flows}: ${edges.length}`),
    el(
      "ul",
      {},
      ...edges.map((each, at) => line(picture.edges[at]?.id, `${each.from} → ${each.to}`, each.text)),
    ),
  ];
}
