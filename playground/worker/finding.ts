import { toldVerdicts } from "../../compiler/emit/diagram/index.ts";
import { detailOf } from "../../compiler/emit/report/index.ts";
import type { ReportDetail } from "../../compiler/emit/report/index.ts";
import type { Verdict } from "../../compiler/index.ts";
import { stateMissing } from "../../compiler/service/index.ts";
import type { Snapshot, TextEdit } from "../../compiler/service/index.ts";

export interface FindingParams {
  /** Place among the entries of the ledger. */
  readonly at: number;
  /** What stood there: a project that has changed since may have another verdict in its place. */
  readonly requirement: string;
  readonly element: string | null;
}

/** What stands behind a verdict, and what can be done about it here. */
export interface Finding extends ReportDetail {
  /** True: `todo` has something to write. */
  readonly statable: boolean;
}

/** What stands behind one verdict of the ledger; null where that verdict is not there any more. */
export function finding(snapshot: Snapshot, params: FindingParams): Finding | null {
  const verdict = verdictAt(snapshot, params);
  if (verdict === null) return null;
  const detail = detailOf(snapshot.program, verdict, snapshot.settings.locale);
  return { ...detail, statable: stateMissing(snapshot, verdict) !== null };
}

/** Edits, and the texts that they are edits of. */
export interface Todo {
  readonly edits: readonly TextEdit[];
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

/** What writes down the facts that a verdict lacks as `todo`; null where there is nothing to write. */
export function todo(snapshot: Snapshot, params: FindingParams): Todo | null {
  const verdict = verdictAt(snapshot, params);
  const action = verdict === null ? null : stateMissing(snapshot, verdict);
  if (action === null) return null;
  const paths = [...new Set(action.edits.map(({ place }) => place.file))];
  const { sources } = snapshot.program;
  return {
    edits: action.edits,
    texts: paths.map((path) => ({ path, text: sources.get(path)?.text ?? "" })),
  };
}

function verdictAt({ program }: Snapshot, { at, requirement, element }: FindingParams): Verdict | null {
  const verdict = program.verdicts[at];
  if (verdict?.requirement.id !== requirement || (verdict.element?.qualified ?? null) !== element)
    return null;
  return verdict;
}

export interface FindParams {
  readonly fingerprint: string;
}

/** The place in the ledger of the finding that somebody must act on and that has this fingerprint; null where there is none. */
export function findFinding({ program }: Snapshot, { fingerprint }: FindParams): number | null {
  const found = toldVerdicts(program).find((each) => each.fingerprint === fingerprint);
  return found === undefined ? null : program.verdicts.indexOf(found);
}
