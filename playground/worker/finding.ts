import { detailOf } from "../../compiler/emit/report/index.ts";
import { toldVerdicts } from "../../compiler/emit/diagram/index.ts";
import type { ReportDetail } from "../../compiler/emit/report/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

export interface FindingParams {
  /** Place among the entries of the ledger. */
  readonly at: number;
  /** What stood there: a project that has changed since may have another verdict in its place. */
  readonly requirement: string;
  readonly element: string | null;
}

/** What stands behind one verdict of the ledger; null where that verdict is not there any more. */
export function finding(
  { program, settings }: Snapshot,
  { at, requirement, element }: FindingParams,
): ReportDetail | null {
  const verdict = program.verdicts[at];
  if (verdict?.requirement.id !== requirement || (verdict.element?.qualified ?? null) !== element)
    return null;
  return detailOf(program, verdict, settings.locale);
}

export interface FindParams {
  readonly fingerprint: string;
}

/** The place in the ledger of the finding that somebody must act on and that has this fingerprint; null where there is none. */
export function findFinding({ program }: Snapshot, { fingerprint }: FindParams): number | null {
  const found = toldVerdicts(program).find((each) => each.fingerprint === fingerprint);
  return found === undefined ? null : program.verdicts.indexOf(found);
}
