/**
 * The text of `pdp.json` with other profiles; all else in it stays. Null where it is no JSON object: then it is to be mended first.
 */
export function withProfiles(text: string | null, profiles: readonly string[]): string | null {
  const config = objectOf(text ?? "{}");
  if (config === null) return null;
  const rest = Object.entries(config);
  const at = rest.findIndex(([key]) => key === "profile");
  const [only, second] = profiles;
  const value = second === undefined ? only : profiles;
  const entry: readonly [string, unknown][] = value === undefined ? [] : [["profile", value]];
  if (at < 0) rest.push(...entry);
  else rest.splice(at, 1, ...entry);
  return `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`;
}

function objectOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
