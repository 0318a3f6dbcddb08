import type { Snapshot } from "../../compiler/service/index.ts";
import { detailOf } from "../../compiler/emit/report/index.ts";
import type { ReportDetail } from "../../compiler/emit/report/index.ts";

export interface FindingParams {
  /** Place among the entries of the ledger. */
  readonly at: number;
}

/** What stands behind one verdict of the ledger; null where there is no such verdict any more. */
export function finding({ program, settings }: Snapshot, { at }: FindingParams): ReportDetail | null {
  const verdict = program.verdicts[at];
  return verdict === undefined ? null : detailOf(program, verdict, settings.locale);
}
