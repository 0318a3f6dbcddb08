import type { CategoryInfo, ElementInfo } from "../../check/schema.ts";
import type { Label } from "../../infer/model.ts";
import type { Program } from "../../program.ts";
import { countryOf, elementOf, shapeOf, valueOf } from "../diagram/index.ts";
import type { Reading } from "../diagram/index.ts";

/** Does a request of the subject reach a copy? `unknown`: nobody said whether whoever runs it can do what is asked. */
export type Reach = "reached" | "missed" | "unknown" | "beyond" | "person_gone";

/** A place where the data are. */
export interface Copy {
  readonly node: ElementInfo;
  /** The party that runs it; null where nobody said who. */
  readonly holder: ElementInfo | null;
  readonly country: string | null;
  /** What of the data is there. */
  readonly labels: readonly Label[];
  /** Only data that are not proven to be there. */
  readonly unsure: boolean;
  /** The shortest way by which they came, as flows; empty where they are declared. */
  readonly way: readonly ElementInfo[];
  readonly erasure: Reach;
  readonly access: Reach;
}

/** Where data come from, where they are, where they go. */
export interface Trace {
  /** What was asked for: a category, or an element with everything in it. */
  readonly subject:
    | { readonly kind: "data"; readonly category: CategoryInfo }
    | { readonly kind: "element"; readonly element: ElementInfo };
  readonly sources: readonly ElementInfo[];
  readonly flows: readonly ElementInfo[];
  readonly copies: readonly Copy[];
}

/**
 * Follows data through the model: all that is of a category, or all that an element holds, from where they enter to every copy. Every copy is
 * asked whether an erasure and an access request reach it: whoever runs it can do it (`capabilities`), nothing is published, and somebody is
 * still to be found in the data.
 * @returns null where neither data nor an element are called so
 */
export function buildTrace(program: Program, name: string): Trace | null {
  const named = (each: { readonly name: string; readonly qualified: string }): boolean =>
    each.name === name || each.qualified === name;
  const category = program.schema.categories.find(named);
  if (category !== undefined) return traceData(program, category);
  const element = program.model.elements.find((each) => each.ends === null && named(each));
  const isNode = element?.kind.ancestry.some((kind) => kind.qualified === "pdp.node") ?? false;
  return element === undefined || !isNode ? null : traceElement(program, element);
}

function traceData(program: Program, category: CategoryInfo): Trace {
  const { model } = program;
  const wanted = (label: Label): boolean => model.categories.below(label.category, category);
  const flows = model.elements.filter((each) => each.ends !== null && has(program, each, wanted));
  const nodes = model.ofKind("pdp.node").filter((each) => has(program, each, wanted));
  return {
    subject: { kind: "data", category },
    sources: startsOf(program, flows),
    flows,
    copies: copiesOf(program, nodes, wanted),
  };
}

/** Where the flows begin: people, and nodes to which none of the flows leads. */
function startsOf({ model }: Program, flows: readonly ElementInfo[]): readonly ElementInfo[] {
  const targets = new Set(flows.map((each) => each.ends?.target));
  const starts = new Set(flows.flatMap((each) => (each.ends === null ? [] : [each.ends.source])));
  return model
    .ofKind("pdp.node")
    .filter((each) => starts.has(each) && (shapeOf(each) === "subject" || !targets.has(each)));
}

/** Everything an element has: back to where it entered, and on to wherever one of its labels is found behind it. */
function traceElement(program: Program, element: ElementInfo): Trace {
  const { model } = program;
  const { sure, unsure } = model.labels(element);
  const mine = new Set(
    [...sure, ...unsure].map((label) => `${label.category.qualified} ${label.subject?.qualified ?? ""}`),
  );
  const wanted = (label: Label): boolean =>
    mine.has(`${label.category.qualified} ${label.subject?.qualified ?? ""}`);
  const carrying = (flow: ElementInfo): boolean => has(program, flow, wanted);
  const before = closure(
    element,
    (node) => model.inflows(node).filter(carrying),
    (flow) => flow.ends?.source ?? null,
  );
  const after = closure(
    element,
    (node) => model.outflows(node).filter(carrying),
    (flow) => flow.ends?.target ?? null,
  );
  const nodes = new Set([...before.nodes, ...after.nodes]);
  const flows = new Set([...before.flows, ...after.flows]);
  const ordered = model.ofKind("pdp.node").filter((each) => nodes.has(each));
  return {
    subject: { kind: "element", element },
    sources: ordered.filter(
      (each) => each !== element && before.nodes.has(each) && !model.inflows(each).some(carrying),
    ),
    flows: model.elements.filter((each) => flows.has(each)),
    copies: copiesOf(
      program,
      ordered.filter((each) => each === element || after.nodes.has(each)),
      wanted,
    ),
  };
}

function closure(
  start: ElementInfo,
  next: (node: ElementInfo) => readonly ElementInfo[],
  end: (flow: ElementInfo) => ElementInfo | null,
): { readonly nodes: ReadonlySet<ElementInfo>; readonly flows: ReadonlySet<ElementInfo> } {
  const nodes = new Set([start]);
  const flows = new Set<ElementInfo>();
  const pending = [start];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const flow of next(at)) {
      flows.add(flow);
      const node = end(flow);
      if (node === null || nodes.has(node)) continue;
      nodes.add(node);
      pending.push(node);
    }
  }
  return { nodes, flows };
}

function has(program: Program, of: ElementInfo, wanted: (label: Label) => boolean): boolean {
  const { sure, unsure } = program.model.labels(of);
  return sure.some(wanted) || unsure.some(wanted);
}

/** The people themselves are no copy; their own staff see what is in a store and keep nothing. */
function copiesOf(
  program: Program,
  nodes: readonly ElementInfo[],
  wanted: (label: Label) => boolean,
): readonly Copy[] {
  const { model } = program;
  const reading: Reading = { locale: "en", model };
  return nodes.flatMap((node): readonly Copy[] => {
    const shape = shapeOf(node);
    if (shape === "subject" || shape === "person") return [];
    const labels = model.labels(node);
    const sure = labels.sure.filter(wanted);
    const all = sure.length > 0 ? sure : labels.unsure.filter(wanted);
    if (all.length === 0) return [];
    const holder = shape === "party" ? node : elementOf(reading, node, "operator");
    const reach = (able: readonly string[]): Reach => reachOf(reading, node, holder, all, able);
    return [
      {
        node,
        holder,
        country: countryOf(reading, node),
        labels: all,
        unsure: sure.length === 0,
        way: all.map((label) => model.witness(node, label)).find((way) => way.length > 0) ?? [],
        erasure: reach(["destroy", "delete"]),
        access: reach(["report"]),
      },
    ];
  });
}

/** States in which nobody can be found any more. */
const impersonal: ReadonlySet<string> = new Set(["aggregated", "anonymised"]);

function reachOf(
  reading: Reading,
  node: ElementInfo,
  holder: ElementInfo | null,
  labels: readonly Label[],
  able: readonly string[],
): Reach {
  if (labels.every((label) => impersonal.has(label.state))) return "person_gone";
  const open = valueOf(reading, node, "public");
  if (open?.kind === "bool" && open.value) return "beyond";
  const stated = holder === null ? null : valueOf(reading, holder, "capabilities");
  if (stated?.kind === "none") return "missed";
  if (stated?.kind !== "set") return "unknown";
  const can = stated.members.some(({ value }) => value.kind === "enum" && able.includes(value.member));
  if (can) return "reached";
  return stated.open ? "unknown" : "missed";
}
