import type { ElementInfo } from "../../check/schema.ts";
import type { Verdict } from "../verdict.ts";

interface Entry {
  readonly verdict: Verdict;
  /** Its requirement's place among those judged. */
  readonly requirement: number;
}

/** Verdicts in order of element and requirement, where single ones come and go. */
export class VerdictList {
  private readonly groups = new Map<string, Entry[]>();
  private readonly names: string[] = [];
  private all: readonly Verdict[] | null = null;

  /** Puts a verdict in its place, instead of the one that stands there, which it gives back; null takes that away. */
  put(at: number, id: string, element: ElementInfo | null, verdict: Verdict | null): Verdict | null {
    const name = element?.qualified ?? "";
    let group = this.groups.get(name);
    if (group === undefined) {
      if (verdict === null) return null;
      this.groups.set(name, (group = []));
      this.names.splice(this.rankOf(name), 0, name);
    }
    this.all = null;
    const entries = group;
    const first = below(entries.length, (index) => comesBefore(entries[index], id, at));
    let old: Verdict | null = null;
    for (let index = first; entries[index]?.requirement === at; index++) {
      if (entries[index]?.verdict.element !== element) continue;
      old = entries[index]?.verdict ?? null;
      if (verdict === null) entries.splice(index, 1);
      else entries[index] = { verdict, requirement: at };
      break;
    }
    if (verdict !== null && old === null) entries.splice(first, 0, { verdict, requirement: at });
    if (entries.length === 0) {
      this.groups.delete(name);
      this.names.splice(this.rankOf(name), 1);
    }
    return old;
  }

  /** Elements of one name (a fault that was reported) may stand in another order than before. */
  elementsChanged(): void {
    this.all = null;
  }

  /** The list, the same object while nothing changes; `elementsOf`: those of a requirement, in order. */
  verdicts(elementsOf: ElementsOf): readonly Verdict[] {
    if (this.all !== null) return this.all;
    const all: Verdict[] = [];
    for (const name of this.names) {
      const group = this.groups.get(name) ?? [];
      const only = group[0]?.verdict.element ?? null;
      const single = group.every((each) => each.verdict.element === only);
      for (const { verdict } of single ? group : ordered(group, elementsOf)) all.push(verdict);
    }
    return (this.all = all);
  }

  private rankOf(name: string): number {
    return below(this.names.length, (at) => (this.names[at] ?? "") < name);
  }
}

type ElementsOf = (requirement: number) => readonly (ElementInfo | null)[];

function ordered(group: readonly Entry[], elementsOf: ElementsOf): readonly Entry[] {
  const ranks = new Map(
    [...new Set(group.map((each) => each.requirement))].map((each) => [each, elementsOf(each)]),
  );
  const rank = ({ requirement, verdict }: Entry): number =>
    ranks.get(requirement)?.indexOf(verdict.element) ?? 0;
  return group.toSorted((a, b) => {
    const [left, right] = [a.verdict.requirement.id, b.verdict.requirement.id];
    if (left !== right) return left < right ? -1 : 1;
    return a.requirement - b.requirement || rank(a) - rank(b);
  });
}

function comesBefore(entry: Entry | undefined, id: string, at: number): boolean {
  if (entry === undefined) return false;
  const other = entry.verdict.requirement.id;
  return other < id || (other === id && entry.requirement < at);
}

/** The number of those that come before, in an order. */
function below(length: number, comesBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
