import { compile, parseLibrary } from "../../compiler/index.ts";
import type { Label, LabelSet, Program } from "../../compiler/index.ts";
import { preludeText } from "./prelude.ts";

const library = parseLibrary([{ path: "pdp:pdp/prelude.pdp", text: preludeText }]);

export interface Text {
  readonly path: string;
  readonly text: string;
}

/** Compiles texts beside the small prelude. */
export function compiled(files: readonly Text[], asOf = "2026-04-15", waivers = true): Promise<Program> {
  const host = { files: () => Promise.resolve(files), library: () => Promise.resolve(library) };
  return compile(host, { asOf, profile: null, entries: [], waivers });
}

/** What the types of a model find is no fault of the text; everything else of severity error is. */
const findingsOfTheModel: ReadonlySet<string> = new Set([
  "undeclared-arrival",
  "unsourced-flow",
  "lower-upwards",
  "unlike-access-classes",
]);
export function faultsOf(program: Program): readonly string[] {
  return program.diagnostics
    .filter((one) => one.severity === "error" && !findingsOfTheModel.has(one.code))
    .map(
      (one) =>
        `${one.code}: ${one.words("en").label ?? ""} at ${program.sources.get(one.place.file)?.text.slice(one.place.start, one.place.end)}`,
    );
}

export function labelsIn(
  program: Program,
  name: string,
): { must: readonly string[]; may: readonly string[]; open: boolean } {
  const found = program.model.elements.find((one) => one.name === name);
  if (found === undefined) throw new Error(`the compiler has no ${name}`);
  const set: LabelSet = program.model.labels(found);
  const texts = (list: readonly Label[]): readonly string[] => list.map(textOf).sort();
  return { must: texts(set.sure), may: texts([...set.sure, ...set.unsure]), open: set.open };
}

function textOf({ category, subject, state, process }: Label): string {
  const lowered = state === "raw" ? "" : ` as ${state}${process === null ? "" : `@${process.name}`}`;
  return `${category.name}${lowered}${subject === null ? "" : ` of ${subject.name}`}`;
}
