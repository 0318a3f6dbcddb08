import type { EnumInfo } from "../check/schema.ts";

/**
 * The lattice of states (semantics.md 2): `raw` on top; `masked`, `hashed`, `tokenised`, `pseudonymised`, `aggregated`
 * below it, incomparable; `depersonalised` below the first four; `anonymised` below all. States are numbers here, in
 * the order of the prelude's enum, so that the engine never compares strings.
 */
export interface States {
  readonly names: readonly string[];
  /** Number of `raw`. */
  readonly raw: number;
  readonly anonymised: number;
  /** The number of a state; an unknown name reads as raw, the worst. */
  indexOf(name: string): number;
  /** `s ≤ t`: s is no more identifying than t. */
  leq(s: number, t: number): boolean;
  /** The least upper bound; two incomparable states join to raw. */
  join(s: number, t: number): number;
}

const belowFour: ReadonlySet<string> = new Set(["masked", "hashed", "tokenised", "pseudonymised"]);

function below(s: string, t: string): boolean {
  if (s === t || t === "raw" || s === "anonymised") return true;
  return s === "depersonalised" && belowFour.has(t);
}

const fallback: readonly string[] = [
  "raw",
  "masked",
  "hashed",
  "tokenised",
  "pseudonymised",
  "aggregated",
  "depersonalised",
  "anonymised",
];

/** Builds the lattice from the prelude's enum `State`; from the eight names of the specification if there is none. */
export function statesOf(enumeration: EnumInfo | null): States {
  const declared = enumeration === null ? fallback : [...enumeration.members.keys()];
  const names = declared.includes("raw") ? declared : ["raw", ...declared];
  const numbers = new Map(names.map((name, index) => [name, index]));
  const size = names.length;
  const raw = numbers.get("raw") ?? 0;
  const order = new Uint8Array(size * size);
  names.forEach((s, i) => {
    names.forEach((t, j) => {
      if (below(s, t)) order[i * size + j] = 1;
    });
  });
  const leq = (s: number, t: number): boolean => order[s * size + t] === 1;
  return {
    names,
    raw,
    anonymised: numbers.get("anonymised") ?? -1,
    indexOf: (name) => numbers.get(name) ?? raw,
    leq,
    join: (s, t) => (leq(s, t) ? t : leq(t, s) ? s : raw),
  };
}
