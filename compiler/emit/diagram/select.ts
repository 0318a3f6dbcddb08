import type { CategoryInfo, ElementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import type { Selected } from "./collapse.ts";
import type { Numbered } from "./findings.ts";
import { elementOf, elementsOf, shapeOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import type { View } from "./views.ts";

/** The nodes and flows that a view shows; null where it names data that the program does not have. */
export function selectFlows(
  program: Program,
  reading: Reading,
  view: View,
  chosen: Numbered | null,
): Selected | null {
  const { model } = reading;
  const flows = model.elements.filter((each) => each.ends !== null);
  const routine = flows.filter((each) => !isStaffAccess(reading, each));
  switch (view.kind) {
    case "data": {
      const wanted = categoriesNamed(program, view.name);
      if (wanted.length === 0) return null;
      const has = (of: ElementInfo): boolean => {
        const { sure, unsure } = model.labels(of);
        return [...sure, ...unsure].some(({ category }) =>
          wanted.some((each) => model.categories.below(category, each)),
        );
      };
      const carrying = flows.filter(has);
      return { flows: carrying, nodes: withEnds(program, reading, carrying, has) };
    }
    case "finding": {
      const element = chosen?.verdict.element ?? null;
      const way = [
        ...(chosen?.flows ?? []),
        ...(element?.ends === null || element === null ? [] : [element]),
      ];
      const core = new Set([
        ...way.flatMap((each) => (each.ends === null ? [] : [each.ends.source, each.ends.target])),
        ...(element !== null && element.ends === null ? [element] : []),
      ]);
      const near = flows.filter(
        (each) => each.ends !== null && (core.has(each.ends.source) || core.has(each.ends.target)),
      );
      const shown = [...new Set([...near, ...way])];
      return { flows: shown, nodes: withEnds(program, reading, shown, (each) => core.has(each)) };
    }
    case "context":
    case "country":
    case "system":
      return { flows: routine, nodes: withEnds(program, reading, routine, isKept) };
  }
}

/** Stores, processes and systems are shown even where nothing flows; parties, people and staff only as ends of a flow. */
function isKept(node: ElementInfo): boolean {
  const shape = shapeOf(node);
  return shape === "store" || shape === "process" || shape === "system";
}

/** The ends of the flows, and the nodes of the project that are kept anyway; in the order of the model. */
function withEnds(
  program: Program,
  { model }: Reading,
  flows: readonly ElementInfo[],
  kept: (node: ElementInfo) => boolean,
): readonly ElementInfo[] {
  const ends = new Set(
    flows.flatMap((each) => (each.ends === null ? [] : [each.ends.source, each.ends.target])),
  );
  return model
    .ofKind("pdp.node")
    .filter((each) => ends.has(each) || (!program.library.has(each.place.file) && kept(each)));
}

/** Own staff who may look into a store: they are in the list of persons, and would hide the flows. */
function isStaffAccess(reading: Reading, flow: ElementInfo): boolean {
  if (flow.declaration !== null || flow.ends === null || shapeOf(flow.ends.target) !== "person") return false;
  const { source, target } = flow.ends;
  if (!elementsOf(reading, source, "access").includes(target)) return false;
  const employer = elementOf(reading, target, "operator");
  return employer !== null && employer === elementOf(reading, source, "operator");
}

function categoriesNamed(program: Program, name: string): readonly CategoryInfo[] {
  return program.schema.categories.filter((each) => each.name === name || each.qualified === name);
}
