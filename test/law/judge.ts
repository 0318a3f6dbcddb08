import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileText } from "../support/memory-host.ts";

/** A description that stands beside these tests. */
export function described(name: string): string {
  return readFileSync(new URL(`cases/${name}.pdp`, import.meta.url), "utf8");
}

/** The text with some of its lines put otherwise. Each old text must be there exactly once. */
export function but(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((now, [old, put]) => {
    if (now.split(old).length !== 2) throw new Error(`not there exactly once: ${old}`);
    return now.replace(old, () => put);
  }, text);
}

async function verdicts(text: string, asOf: string, profile: string | null): Promise<Map<string, string>> {
  const program = await compileText(text, { asOf, profile });
  const errors = program.diagnostics.filter((d) => d.severity === "error");
  const found = new Map<string, string>();
  for (const d of errors) found.set(`error ${d.code}`, d.words("en").label);
  for (const v of program.verdicts) {
    const verdict = v.verdict.replaceAll("_", " ");
    found.set(
      `${v.requirement.id} ${v.element?.name ?? "*"}`,
      v.notices.length === 0 ? verdict : `${verdict}, superseded`,
    );
  }
  return found;
}

/** What was found for "REQUIREMENT element": an element without a verdict of its own has that of the requirement. */
function foundFor(found: ReadonlyMap<string, string>, key: string): string {
  const id = key.slice(0, key.indexOf(" "));
  return found.get(key) ?? found.get(`${id} *`) ?? "not applicable";
}

interface Options {
  readonly on?: string;
  readonly profile?: string;
  readonly errors?: readonly string[];
}

/** One case: each line of `expected` is "REQUIREMENT element: verdict", or "verdict|verdict" where either will do. */
export function judged(name: string, text: string, expected: readonly string[], options: Options = {}): void {
  test(name, async () => {
    const found = await verdicts(text, options.on ?? "2026-04-15", options.profile ?? null);
    const errors = [...found]
      .filter(([key]) => key.startsWith("error "))
      .map(([key, what]) => `${key}: ${what}`);
    const wanted = expected.map(
      (line) => /^(?<key>\S+ .+): (?<verdict>.+)$/.exec(line)?.groups ?? { key: line, verdict: "?" },
    );
    expect([
      ...errors.filter((e) => !(options.errors ?? []).some((code) => e.startsWith(`error ${code}:`))),
      ...wanted.map(
        ({ key = "", verdict = "" }) =>
          `${key}: ${verdict.split("|").includes(foundFor(found, key)) ? verdict : foundFor(found, key)}`,
      ),
    ]).toEqual(wanted.map(({ key, verdict }) => `${key}: ${verdict}`));
  });
}
