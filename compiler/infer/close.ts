import { addBit, eachOf, emptyBits, hasBit, membersOf, wordAt } from "./bits.ts";
import type { Bits } from "./bits.ts";
import type { Tables } from "./program.ts";
import { joined, matches, statesOfLabels } from "./transforms.ts";
import type { Truth } from "./model.ts";

/** What is stated of the way back from what a process lowered. */
export interface WayBack {
  readonly reversible: Truth;
  /** `none`: no key exists; `unknown`: nobody said; else the number of the store where it is kept. */
  readonly key: number | "none" | "unknown";
}

/** Closing of label rows: parts, wholes, re-identification (semantics.md 3, rule 5). */
export interface Closing {
  wayBack(process: number): WayBack;
  /** What one label brings along wherever it is. */
  unary(label: number, sure: boolean): readonly number[];
  /** What the labels of a row make together; `joins`: at a process with a `join`. */
  together(row: Bits, sure: boolean, joins: boolean): readonly number[];
  /** Labels with all that they surely bring along. */
  closed(labels: readonly number[]): readonly number[];
  /** May a new label of this kind change what `together` gives? */
  matters(label: number, joins: boolean): boolean;
  /** Of new labels, as one word: those that bring others along, alone or together. Most do not. */
  active(word: number, index: number, sure: boolean): number;
  /** Labels of a row that directly bring a label about there: its wholes, its parts, what is raised to it. */
  causes(row: Bits, label: number, sure: boolean, joins: boolean): readonly number[];
}

export function closing(tables: Tables): Closing {
  const { categories, labels, states, graph } = tables;
  const ways = new Map<number, WayBack>();
  const sureParts = new Map<number, readonly number[]>();
  const unsureParts = new Map<number, readonly number[]>();
  const sureActive = { seen: emptyBits(), active: emptyBits() };
  const unsureActive = { seen: emptyBits(), active: emptyBits() };
  const forming = new Map<number, boolean>();

  const partial = new Set(categories.all.flatMap((_, whole) => categories.parts(whole).slice(1)));

  const wayBack = (process: number): WayBack => {
    const known = ways.get(process);
    if (known !== undefined) return known;
    const element = graph.nodes[process];
    const facts = element === undefined ? null : tables.facts.element(element);
    const reversible = facts?.get("reversible")?.value;
    const key = facts?.get("key")?.value;
    const way: WayBack = {
      reversible: reversible?.kind === "bool" ? (reversible.value ? "T" : "F") : "U",
      key: key?.kind === "none" ? "none" : key?.kind === "element" ? graph.nodeOf(key.element) : "unknown",
    };
    ways.set(process, way);
    return way;
  };
  /** Lowered, and not for ever. */
  const returns = (label: number): boolean =>
    labels.category(label) >= 0 &&
    labels.state(label) !== states.raw &&
    labels.state(label) !== states.anonymised;
  const raised = (label: number): number =>
    labels.intern(labels.category(label), labels.subject(label), states.raw, -1);

  const compute = (label: number, sure: boolean): readonly number[] => {
    const category = labels.category(label);
    if (category < 0) return [];
    const found = categories
      .parts(category)
      .slice(1)
      .map((part) => labels.intern(part, labels.subject(label), labels.state(label), labels.process(label)));
    if (!sure && returns(label)) {
      const process = labels.process(label);
      // Lowered by nobody knows whom, or with a key nobody knows where: perhaps raw everywhere.
      const way: WayBack = process < 0 ? { reversible: "U", key: "unknown" } : wayBack(process);
      if (way.key === "unknown" && way.reversible !== "F") found.push(raised(label));
    }
    return found;
  };

  /** Is there a store with the key that would raise it? */
  const keyed = (label: number): boolean =>
    labels.process(label) >= 0 && typeof wayBack(labels.process(label)).key === "number";

  const unary = (label: number, sure: boolean): readonly number[] => {
    const cache = sure ? sureParts : unsureParts;
    let found = cache.get(label);
    if (found === undefined) cache.set(label, (found = compute(label, sure)));
    return found;
  };

  const wholes = (row: Bits, sure: boolean): number[] => {
    const made: number[] = [];
    if (categories.formed.length === 0) return made;
    const present = membersOf(row).filter((label) => labels.category(label) >= 0);
    for (const { whole, parts } of categories.formed) {
      const found = parts.map((part) =>
        present.filter((label) => matches(tables, labels.category(label), part, sure)),
      );
      if (found.some((list) => list.length === 0)) continue;
      for (const subject of new Set(found.flat().map((label) => labels.subject(label)))) {
        if (sure && subject < 0) continue;
        const own = found.map((list) =>
          list.filter((label) => labels.subject(label) === subject || (!sure && labels.subject(label) < 0)),
        );
        if (own.some((list) => list.length === 0)) continue;
        for (const { state, process } of joined(
          tables,
          own.map((list) => statesOfLabels(tables, list)),
        )) {
          made.push(labels.intern(whole, subject, state, process));
        }
      }
    }
    return made;
  };

  const identifies = (row: Bits, subject: number, sure: boolean): boolean =>
    membersOf(row).some((label) => {
      const category = labels.category(label);
      if (
        category < 0 ||
        labels.state(label) !== states.raw ||
        !matches(tables, category, tables.identifier, sure)
      )
        return false;
      const other = labels.subject(label);
      return sure ? other === subject && subject >= 0 : other === subject || other < 0 || subject < 0;
    });

  const raisable = (row: Bits, label: number, sure: boolean, joins: boolean): boolean => {
    if (!returns(label)) return false;
    const process = labels.process(label);
    const way = process < 0 ? null : wayBack(process);
    const reversible = way?.reversible ?? "U";
    if (sure ? reversible !== "T" : reversible === "F") return false;
    if (typeof way?.key === "number" && hasBit(row, labels.key(process))) return true;
    return joins && tables.identifier >= 0 && identifies(row, labels.subject(label), sure);
  };

  const matters = (label: number, joins: boolean): boolean => {
    const category = labels.category(label);
    if (joins || category < 0 || (returns(label) && keyed(label))) return true;
    let found = forming.get(category);
    if (found === undefined) {
      found = categories.formed.some(({ parts }) =>
        parts.some((part) => matches(tables, category, part, false)),
      );
      forming.set(category, found);
    }
    return found;
  };
  const together = (row: Bits, sure: boolean, joins: boolean): readonly number[] => [
    ...wholes(row, sure),
    ...membersOf(row)
      .filter((label) => raisable(row, label, sure, joins))
      .map(raised),
  ];

  return {
    wayBack,
    closed(list) {
      const row = emptyBits();
      let fresh = list;
      while (fresh.length > 0) {
        const added = fresh.filter((label) => addBit(row, label));
        fresh = added.flatMap((label) => unary(label, true));
        if (fresh.length === 0) fresh = together(row, true, false).filter((label) => !hasBit(row, label));
      }
      return membersOf(row);
    },
    causes(row, label, sure, joins) {
      const category = labels.category(label);
      if (category < 0) return [];
      const subject = labels.subject(label);
      const forms = categories.formed.filter(({ whole }) => whole === category).flatMap(({ parts }) => parts);
      const raw = labels.state(label) === states.raw;
      // Nothing but itself brings it about, unless it is part of something, made of something, or raised.
      if (forms.length === 0 && !raw && !partial.has(category)) return [];
      return membersOf(row).filter((other) => {
        const kind = labels.category(other);
        if (other === label || kind < 0) return false;
        const own = labels.subject(other);
        if (own === subject && raw && kind === category && raisable(row, other, sure, joins)) return true;
        if (own === subject && partial.has(category) && unary(other, sure).includes(label)) return true;
        if (own === subject && !sure && raw && kind === category && unary(other, sure).includes(label))
          return true;
        return (
          (own === subject || (!sure && own < 0)) && forms.some((part) => matches(tables, kind, part, sure))
        );
      });
    },
    unary,
    together,
    matters,
    active(word, index, sure) {
      const known = sure ? sureActive : unsureActive;
      const unseen = word & ~wordAt(known.seen, index);
      if (unseen !== 0) {
        eachOf(unseen, index, (label) => {
          addBit(known.seen, label);
          if (unary(label, sure).length > 0 || matters(label, false)) addBit(known.active, label);
        });
      }
      return word & wordAt(known.active, index);
    },
  };
}
