type Script = "Latin" | "Cyrillic" | "Greek" | "Armenian";

const scripts: readonly (readonly [Script, RegExp])[] = [
  [
    "Latin",
    /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1d00-\u1d25\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua787\uff21-\uff3a\uff41-\uff5a]/,
  ],
  ["Cyrillic", /[\u0400-\u0481\u048a-\u052f\u1c80-\u1c8a\u2de0-\u2dff\ua640-\ua69f]/],
  ["Greek", /[\u0370-\u03ff\u1f00-\u1fff]/],
  ["Armenian", /[\u0531-\u0588]/],
];

/**
 * The part of a name that mixes scripts whose letters look alike, or null. Parts are what stands between `_` and digits and
 * before a capital after a small letter, so that `ИИН_client` is honest and `paymеnt` with a Cyrillic letter is not.
 */
export function mixedPart(
  name: string,
): { readonly part: string; readonly scripts: readonly Script[] } | null {
  for (const part of partsOf(name)) {
    const found = scripts.filter(([, pattern]) => pattern.test(part)).map(([script]) => script);
    if (found.length > 1) return { part, scripts: found };
  }
  return null;
}

function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let small = false;
  for (const letter of name) {
    const capital = letter !== letter.toLowerCase();
    const between = letter === "_" || /^[0-9]$/.test(letter);
    if (between || (capital && small)) {
      parts.push(part);
      part = "";
    }
    if (!between) part += letter;
    small = !between && letter !== letter.toUpperCase();
  }
  parts.push(part);
  return parts;
}
