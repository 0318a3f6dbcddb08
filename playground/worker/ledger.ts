import type { Snapshot } from "../../compiler/service/index.ts";
import { buildLedger } from "../../compiler/emit/report/index.ts";
import type { Ledger } from "../../compiler/emit/report/index.ts";

/** Every verdict in little, for the list of findings and the matrix. */
export function ledger({ program, settings }: Snapshot, _params: object): Ledger {
  return buildLedger(program, settings.locale);
}
