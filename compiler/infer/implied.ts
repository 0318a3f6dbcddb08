import type { Place } from "../../language/index.ts";
import type { ChangeInfo, ElementInfo, KindInfo } from "../check/schema.ts";
import type { Fact } from "../check/values.ts";
import { changed, contentOf, elementsOf, factRef } from "./facts.ts";
import type { Content, FactTables } from "./facts.ts";
import type { Hook } from "./kinds.ts";
import type { FactRef } from "./model.ts";

/** Why a flow is there although nobody wrote it. */
export type Reason = "copy" | "takes" | "gives" | "access";

/** An implied flow and what nobody stated of its content. */
export interface ImpliedFlow {
  readonly flow: ElementInfo;
  readonly reasons: ReadonlySet<Reason>;
  /** The facts that would tell its content, where they are not stated. */
  readonly missing: readonly FactRef[];
}

interface Draft {
  readonly source: ElementInfo;
  readonly target: ElementInfo;
  readonly place: Place;
  readonly by: ElementInfo;
  readonly reasons: Set<Reason>;
  readonly contents: Content[];
  readonly missing: FactRef[];
}

/**
 * The flows that `copy_of`, `from`, `to` and `access` imply (semantics.md 3), in order of the elements that imply them.
 * A declared flow between the same ends takes the place of an implied one; two lines that imply one flow make one.
 */
export function impliedFlows(
  elements: readonly ElementInfo[],
  kind: KindInfo | null,
  is: (of: ElementInfo, hook: Hook) => boolean,
  tables: FactTables,
  changes: readonly ChangeInfo[],
  earlier: KnownFlows | null = null,
): readonly ImpliedFlow[] {
  if (kind === null) return [];
  const declared = new Map<ElementInfo, Set<ElementInfo>>();
  for (const { ends } of elements) {
    if (ends === null) continue;
    const targets = declared.get(ends.source);
    if (targets === undefined) declared.set(ends.source, new Set([ends.target]));
    else targets.add(ends.target);
  }
  const drafts = new Map<ElementInfo, Map<ElementInfo, Draft>>();
  const imply = (
    reason: Reason,
    by: ElementInfo,
    source: ElementInfo,
    target: ElementInfo,
    place: Place,
    holder: ElementInfo,
    property: string,
  ): void => {
    if (declared.get(source)?.has(target) === true) return;
    let targets = drafts.get(source);
    if (targets === undefined) drafts.set(source, (targets = new Map<ElementInfo, Draft>()));
    let draft = targets.get(target);
    if (draft === undefined) {
      targets.set(
        target,
        (draft = { source, target, place, by, reasons: new Set(), contents: [], missing: [] }),
      );
    }
    draft.reasons.add(reason);
    const content = contentOf(tables.element(holder), property);
    draft.contents.push(content);
    if (content.complete) return;
    const known = holder.kind.properties.has(property);
    draft.missing.push(
      known
        ? factRef(holder, property, content.fact)
        : {
            text: `${source.name} -> ${target.name}.carries`,
            type: kind.properties.get("carries")?.type ?? null,
            place,
            reason: null,
          },
    );
  };
  for (const element of elements) {
    const isStore = is(element, "store");
    if (!isStore && !is(element, "process")) continue;
    const facts = tables.element(element);
    if (isStore) {
      for (const { element: origin, fact } of elementsOf(facts.get("copy_of"))) {
        imply("copy", element, origin, element, fact.place, element, "holds");
      }
      for (const { element: holder, fact } of elementsOf(facts.get("access"))) {
        imply("access", element, element, holder, fact.place, holder, "scope");
      }
    }
    if (is(element, "process")) {
      for (const { element: store, fact } of elementsOf(facts.get("from"))) {
        imply("takes", element, store, element, fact.place, element, "takes");
      }
      for (const { element: store, fact } of elementsOf(facts.get("to"))) {
        imply("gives", element, element, store, fact.place, element, "gives");
      }
    }
  }
  return [...drafts.values()].flatMap((targets) =>
    [...targets.values()].map((draft) => finish(draft, kind, tables, changes, earlier)),
  );
}

/** The implied flows of an earlier model: one between the same ends is the same element. */
export type KnownFlows = ReadonlyMap<ElementInfo, ReadonlyMap<ElementInfo, ElementInfo>>;

function finish(
  draft: Draft,
  kind: KindInfo,
  tables: FactTables,
  changes: readonly ChangeInfo[],
  earlier: KnownFlows | null,
): ImpliedFlow {
  const { source, target, place } = draft;
  const facts = new Map(kind.fixed);
  const carries = united(draft.contents);
  if (carries !== null) facts.set("carries", carries);
  // What a process states of its own work (for what, in which business process) is said of the flows it implies.
  if (draft.reasons.has("takes") || draft.reasons.has("gives")) {
    for (const [name, fact] of tables.element(draft.by)) {
      if (name !== "carries" && kind.properties.has(name) && sameType(kind, draft.by.kind, name))
        facts.set(name, fact);
    }
  }
  const made: ElementInfo = {
    kind,
    name: `${source.name} -> ${target.name}`,
    qualified: `${source.qualified} -> ${target.qualified}`,
    title: null,
    module: draft.by.module,
    declaration: null,
    facts,
    transforms: [],
    place,
    ends: { source, target },
  };
  const known = earlier?.get(source)?.get(target);
  const flow = known?.kind === kind ? Object.assign(known, { module: made.module, facts, place }) : made;
  const own = changes.filter((change) => names(change, source, target));
  const overridden = own.reduce((known, change) => changed(known, change.facts), tables.element(flow));
  if (own.length > 0) tables.override(flow, overridden);
  const { complete } = contentOf(overridden, "carries");
  return { flow, reasons: draft.reasons, missing: complete ? [] : draft.missing };
}

/** The contents of all lines that imply one flow; not stated if none is, open if some is not complete. */
function united(contents: readonly Content[]): Fact | null {
  const stated = contents.filter((content) => content.fact !== null && content.fact.value.kind !== "todo");
  const first = stated[0]?.fact;
  if (first === undefined || first === null) return contents[0]?.fact ?? null;
  if (contents.length === 1) return first;
  return {
    value: {
      kind: "content",
      items: stated.flatMap((content) => content.items),
      open: contents.some((content) => !content.complete),
      all: stated.some((content) => content.all),
    },
    place: first.place,
  };
}

function names(change: ChangeInfo, source: ElementInfo, target: ElementInfo): boolean {
  const { path, to } = change.target;
  if (to === null || change.element !== null) return false;
  const matches = (written: typeof path, element: ElementInfo): boolean => {
    const text = written.names.map((name) => name.text).join(".");
    return text === element.name || text === element.qualified;
  };
  return matches(path, source) && matches(to, target);
}

/** Do flows and the process have the property by one type? */
function sameType(flow: KindInfo, process: KindInfo, name: string): boolean {
  const one = flow.properties.get(name)?.type;
  const other = process.properties.get(name)?.type;
  return (
    one?.kind === "set" &&
    other?.kind === "set" &&
    one.of.kind === "element" &&
    other.of.kind === "element" &&
    one.of.of === other.of.of
  );
}
