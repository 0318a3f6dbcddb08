/**
 * The nearest names to a misspelt one: optimal string alignment distance at most a third of the length (at least 1), nearest
 * first, ties by code point; at most three. A name of one or two letters is near half of all others of its length: only one that
 * differs in case is suggested for it.
 */
export function nearest(name: string, candidates: Iterable<string>): readonly string[] {
  const { length } = [...name];
  const limit = length < 3 ? 0 : Math.max(1, Math.floor(length / 3));
  const found: { readonly text: string; readonly distance: number }[] = [];
  const lower = name.toLowerCase();
  for (const text of new Set(candidates)) {
    if (Math.abs(text.length - name.length) > limit) continue;
    const distance = text.toLowerCase() === lower ? 0 : editDistance(lower, text.toLowerCase());
    if (distance <= limit) found.push({ text, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.text < b.text ? -1 : 1));
  return found.slice(0, 3).map((each) => each.text);
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous: number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const or = { kk: "немесе", ru: "или", en: "or" } as const;
const question = {
  kk: (list: string) => `мүмкін ${list} деп жазғыңыз келді ме?`,
  ru: (list: string) => `возможно, имелось в виду ${list}?`,
  en: (list: string) => `did you mean ${list}?`,
} as const;

/** "`a`, `b` or `c`" in the reader's language. */
export function listOf(names: readonly string[], locale: keyof typeof or): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop();
  if (last === undefined) return "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${or[locale]} ${last}`;
}

/** The *did you mean* tail, or nothing where no name is near: spread it into the words. */
export function didYouMean(close: readonly string[], locale: keyof typeof or): { readonly hint?: string } {
  return close.length === 0 ? {} : { hint: question[locale](listOf(close, locale)) };
}
