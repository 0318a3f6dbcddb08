import { hasBit, membersOf } from "./bits.ts";
import type { Solution } from "./fixpoint.ts";
import { compare } from "./graph.ts";
import type { LabelRegistry } from "./label-registry.ts";
import type { FactRef, Label, LabelSet } from "./model.ts";
import { emptyRows } from "./universe.ts";
import type { Rows } from "./universe.ts";
import type { ElementInfo } from "../check/schema.ts";

/** Labels as objects, each made once, and sets of them in an order that does not depend on the order of declarations. */
export interface LabelObjects {
  of(label: number): Label | null;
  /** In order of category, subject, state and process by name; keys are left out. */
  list(labels: readonly number[]): readonly Label[];
}

export function labelObjects(
  { tables }: Pick<Solution, "tables">,
  registry: LabelRegistry | null = null,
): LabelObjects {
  const { labels, categories, graph, states } = tables;
  const objects: (Label | undefined)[] = registry?.renumber(tables) ?? [];
  const of = (index: number): Label | null => {
    const category = categories.all[labels.category(index)];
    if (category === undefined) return null;
    const known = objects[index];
    if (known !== undefined) return known;
    const label: Label = {
      index,
      category,
      subject: graph.nodes[labels.subject(index)] ?? null,
      state: states.names[labels.state(index)] ?? "raw",
      process: graph.nodes[labels.process(index)] ?? null,
    };
    objects[index] = label;
    registry?.add(label);
    return label;
  };
  return {
    of,
    list: (indexes) =>
      indexes
        .flatMap((index) => of(index) ?? [])
        .sort(
          (a, b) =>
            compare(a.category.qualified, b.category.qualified) ||
            compare(a.subject?.qualified ?? "", b.subject?.qualified ?? "") ||
            states.indexOf(a.state) - states.indexOf(b.state) ||
            compare(a.process?.qualified ?? "", b.process?.qualified ?? "") ||
            a.index - b.index,
        ),
  };
}

/** The rows of a node (what it has) or of a flow (what is on it). */
export function rowsAt(solution: Solution, of: ElementInfo): Rows {
  const { graph } = solution.tables;
  const flow = graph.flowOf(of);
  const edge = solution.edges[flow];
  if (edge !== undefined) return solution.out(edge);
  return solution.rows[2 * graph.nodeOf(of)] ?? emptyRows();
}

/** A label set; what it misses is looked for only when somebody reads it. */
export function labelSet(objects: LabelObjects, rows: Rows, missing: () => readonly FactRef[]): LabelSet {
  const unsure = membersOf(rows.may).filter((label) => !hasBit(rows.must, label));
  let known: readonly FactRef[] | null = null;
  return {
    sure: objects.list(membersOf(rows.must)),
    unsure: objects.list(unsure),
    open: rows.open,
    get missing() {
      known ??= missing();
      return known;
    },
  };
}
