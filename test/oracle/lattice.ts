/** Section 2: the lattice of states. A lowered state remembers its process; `by` is null where it is only declared. */
export interface Lowered {
  readonly state: string;
  readonly by: string | null;
}

export const raw: Lowered = { state: "raw", by: null };
export const states = [
  "raw",
  "masked",
  "hashed",
  "tokenised",
  "pseudonymised",
  "aggregated",
  "depersonalised",
  "anonymised",
] as const;

/** `s ≤ t`: s is no more identifying than t. */
export function atMost(s: string, t: string): boolean {
  if (s === t || t === "raw" || s === "anonymised") return true;
  return s === "depersonalised" && ["masked", "hashed", "tokenised", "pseudonymised"].includes(t);
}

/** The join of one state for each part or input. The same state by two processes stays that of both. */
export function joined(parts: readonly Lowered[]): readonly Lowered[] {
  let result: readonly Lowered[] | null = null;
  for (const part of parts) result = result === null ? [part] : result.flatMap((one) => pair(one, part));
  return result ?? [raw];
}

function pair(a: Lowered, b: Lowered): readonly Lowered[] {
  if (a.state === b.state) return a.by === b.by ? [a] : [a, b];
  if (atMost(a.state, b.state)) return [b];
  if (atMost(b.state, a.state)) return [a];
  return [raw];
}
