import type { VerdictName } from "../../compiler/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

/** What was judged, by which law, and with what result. */
export interface Summary {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly profiles: readonly string[];
  /** Files of the project. */
  readonly files: number;
  /** How many verdicts there are of each name. */
  readonly verdicts: Readonly<Partial<Record<VerdictName, number>>>;
}

/** The head of every result. */
export function summary({ program }: Snapshot): Summary {
  const { asOf, profile } = program.request;
  const verdicts: Partial<Record<VerdictName, number>> = {};
  for (const { verdict } of program.verdicts) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return {
    asOf,
    profiles: typeof profile === "string" ? [profile] : (profile ?? []),
    files: program.files.filter(({ path }) => !program.library.has(path)).length,
    verdicts,
  };
}
