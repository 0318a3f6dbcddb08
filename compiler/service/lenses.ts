import type { Span, TestDeclaration } from "../../language/index.ts";
import { atlasOf } from "./atlas.ts";
import type { TestRun } from "./test-runs.ts";
import { titles } from "./titles.ts";
import { verdictCounts } from "./verdict-counts.ts";
import type { Snapshot } from "./workspace.ts";

/** What a click on a lens asks the editor to do; the first argument is always the file. */
export interface LensCommand {
  /** `pdp.showFindings` of an element (its qualified name), `pdp.runTest` of a test (its name). */
  readonly id: "pdp.showFindings" | "pdp.runTest";
  readonly arguments: readonly [path: string, name: string];
}

/** A line above a declaration. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly command: LensCommand;
}

/** How the tests of a file ended when they were last run, by name; null for one that was not. */
export type LastRuns = (path: string, test: string) => TestRun | null;

/** The verdicts on each element of a file, and what runs each of its tests, in order of text. */
export function lenses(snapshot: Snapshot, path: string, lastRun: LastRuns = () => null): readonly Lens[] {
  const { program, settings } = snapshot;
  const atlas = atlasOf(program);
  const found: Lens[] = [];
  for (const element of atlas.elements(path)) {
    if (element.declaration === null) continue;
    const title = verdictCounts(atlas.verdicts(element), settings.locale).join(" · ");
    if (title === "") continue;
    const { start, end } = element.place;
    found.push({
      span: { start, end },
      title,
      command: { id: "pdp.showFindings", arguments: [path, element.qualified] },
    });
  }
  for (const declaration of atlas.file(path)?.declarations ?? [])
    if (declaration.kind === "TestDeclaration") found.push(ofTest(snapshot, path, declaration, lastRun));
  return found.sort((a, b) => a.span.start - b.span.start);
}

function ofTest(
  { settings, version }: Snapshot,
  path: string,
  { name: { start, end, lines } }: TestDeclaration,
  lastRun: LastRuns,
): Lens {
  const words = titles[settings.locale];
  const name = lines.join(" ");
  const run = lastRun(path, name);
  const parts = [words.runTest];
  if (run !== null) {
    const failed = run.expectations.filter((each) => !each.passed).length;
    const result = run.passed ? words.passed : words.failed(failed, run.expectations.length);
    parts.push(run.version === version ? result : `${result}, ${words.beforeChange}`);
  }
  return {
    span: { start, end },
    title: parts.join(" · "),
    command: { id: "pdp.runTest", arguments: [path, name] },
  };
}
