import type { Span } from "../../language/index.ts";
import { safeText } from "../emit/index.ts";
import type { ElementInfo } from "../check/schema.ts";
import { atlasOf } from "./atlas.ts";
import { cursorAt } from "./cursor.ts";
import type { Snapshot } from "./workspace.ts";

/** A node or a flow in the hierarchy of who sends to whom. */
export interface CallItem {
  readonly name: string;
  /** Its kind and title; of a flow its ends. */
  readonly detail: string;
  readonly sort: "node" | "flow";
  readonly file: string;
  readonly span: Span;
  readonly selection: Span;
  /** Qualified name, by which it is found again. */
  readonly key: string;
}

/** Who sends, or where it goes, with the flows that do so: their places are in the file of `item`. */
export interface Call {
  readonly item: CallItem;
  readonly ranges: readonly Span[];
}

/** The node or flow that is declared or named at an offset. */
export function prepareCalls(snapshot: Snapshot, path: string, offset: number): readonly CallItem[] {
  const element = elementAt(snapshot, path, offset);
  return element === null ? [] : [itemOf(element)];
}

/** Of a node, who sends to it; of a flow, where it comes from. */
export function incomingCalls(snapshot: Snapshot, item: CallItem): readonly Call[] {
  return callsOf(snapshot, item, "source", (node) => snapshot.program.model.inflows(node));
}

/** Of a node, to whom it sends; of a flow, where it goes. */
export function outgoingCalls(snapshot: Snapshot, item: CallItem): readonly Call[] {
  return callsOf(snapshot, item, "target", (node) => snapshot.program.model.outflows(node));
}

function callsOf(
  { program }: Snapshot,
  item: CallItem,
  end: "source" | "target",
  flowsAt: (node: ElementInfo) => readonly ElementInfo[],
): readonly Call[] {
  const element = atlasOf(program).element(item.key);
  if (element === null) return [];
  const flows = element.ends === null ? flowsAt(element) : [element];
  // Editors look for the places of an entry in the entry's own file, and flows may be written elsewhere than nodes.
  const byEntry = new Map<string, { readonly item: CallItem; readonly ranges: Span[] }>();
  for (const flow of flows) {
    const other = flow.ends?.[end];
    if (other === undefined) continue;
    const key = `${other.qualified} ${flow.place.file}`;
    let entry = byEntry.get(key);
    if (entry === undefined) byEntry.set(key, (entry = { item: seenIn(other, flow, end), ranges: [] }));
    entry.ranges.push({ start: flow.place.start, end: flow.place.end });
  }
  return [...byEntry.values()];
}

/** A node as the end of a flow: at its own declaration where that is in the flow's file, else at the flow. */
function seenIn(node: ElementInfo, flow: ElementInfo, end: "source" | "target"): CallItem {
  const item = itemOf(node);
  if (item.file === flow.place.file) return item;
  const { declaration, place } = flow;
  const written: Span =
    declaration?.kind === "FlowDeclaration" ? declaration[end === "source" ? "from" : "to"] : place;
  const whole: Span = declaration ?? place;
  return {
    ...item,
    file: place.file,
    span: { start: whole.start, end: whole.end },
    selection: { start: written.start, end: written.end },
  };
}

function itemOf(element: ElementInfo): CallItem {
  const { name, kind, title, declaration, place, ends, qualified } = element;
  const whole: Span = declaration ?? place;
  const detail =
    ends === null
      ? [kind.name, title ?? ""].filter((each) => each !== "").join(" · ")
      : `${ends.source.name} -> ${ends.target.name}`;
  return {
    name: safeText(name),
    detail: safeText(detail),
    sort: ends === null ? "node" : "flow",
    file: place.file,
    span: { start: whole.start, end: whole.end },
    selection: { start: place.start, end: place.end },
    key: qualified,
  };
}

/** A node or flow of the judged model, at its declaration, where something names it, or at the line that implies it. */
function elementAt(snapshot: Snapshot, path: string, offset: number): ElementInfo | null {
  const { program } = snapshot;
  const atlas = atlasOf(program);
  const means = cursorAt(snapshot, path, offset)?.means ?? null;
  const found =
    means?.kind === "symbol" ? program.elementOf.get(means.symbol) : atlas.elements(path).find(holds(offset));
  if (found === undefined || atlas.element(found.qualified) !== found) return null;
  return found.ends !== null || found.kind.ancestry.some((kind) => kind.qualified === "pdp.node")
    ? found
    : null;
}

function holds(offset: number): (element: ElementInfo) => boolean {
  return ({ place }) => place.start <= offset && offset <= place.end;
}
