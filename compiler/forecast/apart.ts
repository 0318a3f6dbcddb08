import type { ElementInfo, RequirementInfo } from "../check/schema.ts";
import type { Verdict, VerdictName } from "../evaluate/verdict.ts";
import type { Cause, Change } from "./turning-point.ts";

/** The verdicts of one requirement on one day. */
interface Entries {
  readonly requirement: RequirementInfo;
  readonly byElement: ReadonlyMap<ElementInfo, Verdict>;
  /** The entry without an element: nothing was judged. */
  readonly alone: Verdict | null;
}

/**
 * What differs between the verdicts of two days, element by element, in order of element and requirement. An element that a
 * requirement does not judge on one of the days has there the verdict of the requirement as a whole.
 */
export function verdictsApart(earlier: readonly Verdict[], later: readonly Verdict[]): readonly Change[] {
  const [before, after] = [entriesOf(earlier), entriesOf(later)];
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => apart(before.get(id) ?? null, after.get(id) ?? null)).sort(byElement);
}

function entriesOf(verdicts: readonly Verdict[]): ReadonlyMap<RequirementInfo, Entries> {
  const entries = new Map<RequirementInfo, { byElement: Map<ElementInfo, Verdict>; alone: Verdict | null }>();
  for (const verdict of verdicts) {
    const { requirement, element } = verdict;
    const known = entries.get(requirement) ?? { byElement: new Map<ElementInfo, Verdict>(), alone: null };
    if (element === null) known.alone = verdict;
    else known.byElement.set(element, verdict);
    entries.set(requirement, known);
  }
  return new Map([...entries].map(([requirement, each]) => [requirement, { requirement, ...each }]));
}

function apart(before: Entries | null, after: Entries | null): readonly Change[] {
  const requirement = (after ?? before)?.requirement;
  if (requirement === undefined) return [];
  const elements = new Set([...(before?.byElement.keys() ?? []), ...(after?.byElement.keys() ?? [])]);
  const compared: readonly (ElementInfo | null)[] = elements.size === 0 ? [null] : [...elements];
  return compared.flatMap((element) => {
    const [was, is] = [entryFor(before, element), entryFor(after, element)];
    const [from, to] = [nameFor(before, was), nameFor(after, is)];
    if (from === to) return [];
    return [{ requirement, element, from, to, verdict: is, cause: causeOf(was, is) }];
  });
}

function entryFor(entries: Entries | null, element: ElementInfo | null): Verdict | null {
  const own = element === null ? undefined : entries?.byElement.get(element);
  return own ?? entries?.alone ?? null;
}

/** Where a requirement judges other elements only, it does not apply to this one. */
function nameFor(entries: Entries | null, verdict: Verdict | null): VerdictName | null {
  return verdict?.verdict ?? (entries === null ? null : "not_applicable");
}

function causeOf(was: Verdict | null, is: Verdict | null): Cause {
  // Entries of one requirement and day have one version.
  if ((was ?? is)?.version !== (is ?? was)?.version) return "provision";
  return was?.verdict === "waived" || is?.verdict === "waived" ? "waiver" : "time";
}

function byElement(a: Change, b: Change): number {
  const [left, right] = [a.element?.qualified ?? "", b.element?.qualified ?? ""];
  if (left !== right) return left < right ? -1 : 1;
  return a.requirement.id < b.requirement.id ? -1 : a.requirement.id > b.requirement.id ? 1 : 0;
}
