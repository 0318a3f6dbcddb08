import { parseDay } from "../../compiler/check/index.ts";
import { changeList } from "../../compiler/emit/forecast/index.ts";
import type { ChangeList } from "../../compiler/emit/forecast/index.ts";
import { judgeOn } from "../../compiler/evaluate/index.ts";
import type { Verdict, VerdictName } from "../../compiler/evaluate/index.ts";
import { verdictsApart } from "../../compiler/forecast/index.ts";
import type { Change } from "../../compiler/forecast/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

/** A verdict by names, to be compared with those of another state of the texts. */
export interface VerdictLine {
  readonly requirement: string;
  readonly element: string | null;
  readonly verdict: VerdictName;
}

/** All verdicts as they are, for who wants to know later what became of them. */
export function verdicts({ program }: Snapshot, _params: object): readonly VerdictLine[] {
  return program.verdicts.map(lineOf);
}

function lineOf({ requirement, element, verdict }: Verdict): VerdictLine {
  return { requirement: requirement.id, element: element?.qualified ?? null, verdict };
}

export interface ChangesParams {
  /** What `verdicts` said before. */
  readonly before: readonly VerdictLine[];
}

/** What an edit of the texts made of the verdicts. */
export function changes({ program, settings }: Snapshot, { before }: ChangesParams): ChangeList {
  const past = tableOf(before);
  const now = tableOf(program.verdicts.map(lineOf));
  const current = new Map(program.verdicts.map((each) => [keyOf(lineOf(each)), each]));
  const elements = new Map(program.schema.elements.map((each) => [each.qualified, each]));
  for (const { element } of program.verdicts) if (element !== null) elements.set(element.qualified, element);
  const found: Change[] = [];
  for (const requirement of program.schema.requirements) {
    const [was, is] = [past.get(requirement.id), now.get(requirement.id)];
    const names = new Set([...(was?.byElement.keys() ?? []), ...(is?.byElement.keys() ?? [])]);
    for (const name of names) {
      const element = elements.get(name) ?? null;
      const [from, to] = [verdictIn(was, name), element === null ? null : verdictIn(is, name)];
      if (from === to) continue;
      const verdict = current.get(keyOf({ requirement: requirement.id, element: name })) ?? null;
      found.push({ requirement, element, from, to, verdict, cause: "provision" });
    }
  }
  return changeList(program, found, settings.locale);
}

interface Entries {
  readonly byElement: Map<string, VerdictName>;
  alone: VerdictName | null;
}

function tableOf(lines: readonly VerdictLine[]): ReadonlyMap<string, Entries> {
  const table = new Map<string, Entries>();
  for (const { requirement, element, verdict } of lines) {
    const known = table.get(requirement) ?? { byElement: new Map<string, VerdictName>(), alone: null };
    if (element === null) known.alone = verdict;
    else known.byElement.set(element, verdict);
    table.set(requirement, known);
  }
  return table;
}

/** Where a requirement judges other elements only, it does not apply to this one. */
function verdictIn(entries: Entries | undefined, name: string): VerdictName | null {
  if (entries === undefined) return null;
  return entries.byElement.get(name) ?? entries.alone ?? "not_applicable";
}

function keyOf({ requirement, element }: Pick<VerdictLine, "requirement" | "element">): string {
  return `${requirement}\n${element ?? ""}`;
}

export interface SinceParams {
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What the law of the day of judgement says otherwise than that of another day, the facts being the same. */
export function since({ program, settings }: Snapshot, { day }: SinceParams): ChangeList {
  const number = parseDay(day);
  if (number === null) return { groups: [], others: [] };
  const then = judgeOn(program, number);
  return changeList(program, verdictsApart(then.verdicts, program.verdicts), settings.locale);
}
