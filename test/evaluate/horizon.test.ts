import { expect, it } from "vitest";
import { dayText, parseDay } from "../../compiler/check/index.ts";
import { compilerFor, everything, judge } from "../../compiler/evaluate/index.ts";
import { evaluated, head } from "./program.ts";

const declarations = `
person boss
kind sample is store { d: Date e: Date t: DateTime unstated: Date term: Duration paper: document }
document act { by: boss, on: 2026-03-10, until: 2026-05-20 }
sample cards { d: 2026-05-04 e: 2026-06-28 t: 2026-05-08T15:00:00+05:00 term: 2 months paper: act }
define wording(s: sample) {
  version 2026-02-01 .. 2026-06-01 = as_of >= 2026-05-30
  version 2026-06-01 .. 2026-07-10 = false
  version 2026-08-01 .. = as_of > 2026-08-20
}
define age = as_of - 2026-01-01
define longAgo = as_of - 3 months
`;

/** An expression about `s`, and the days of 2026 on which its verdict becomes another. */
const expressions: readonly (readonly [string, string])[] = [
  ["s.d < as_of", "05-05"],
  ["as_of <= s.d", "05-05"],
  ["s.d == as_of", "05-04 05-05"],
  ["s.t < as_of", "05-08 05-09"],
  ["as_of > due(s.t, 1 business day)", "05-11 05-12"],
  ["as_of > due(s.d, 5 business days)", "05-12"],
  ["due(as_of, 5 business days) > s.e", "06-22 12-25"],
  ["due(as_of, 5 business days) > s.d", "04-24 04-27 12-25"],
  ["as_of + s.term <= s.e", "04-29"],
  ["s.term + as_of <= s.e", "04-29"],
  ["as_of - 1 month >= s.d", "06-04"],
  ["as_of - s.d > 30 days", "06-04"],
  ["-(s.d - as_of) > 30 days", "06-04"],
  ["(as_of - s.d) * 2 > 30 days", "05-20"],
  ["age > 100 days", "04-12"],
  ["min(as_of, s.e) == s.e", "06-28"],
  ["max([as_of, s.d]) > s.e", "06-29"],
  ["as_of in [s.d, s.e]", "05-04 05-05 06-28 06-29"],
  ["some x in [s.d, s.e] satisfies x < as_of and as_of < x + 3 days", "05-05 05-07 06-29 07-01"],
  ["s.unstated < as_of", ""],
  ["s.unstated < as_of and s.d < as_of", "05-05"],
  ["attested(s.paper)", "03-10 05-21"],
  ["wording(s)", "02-01 05-30 06-01 07-10 08-01 08-21"],
  ["longAgo > s.d", "08-05"],
  ["if as_of > s.e then s.d == as_of else s.e > as_of", "06-28"],
];

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const [first, last] = [day("2026-01-01"), day("2026-12-31")];

it.each(expressions)("finds every day on which `%s` changes, and no other", async (expression, expected) => {
  const program = await evaluated(
    `${declarations}\nrequirement KZ-T-1 { ${head} version 2000-01-01 .. { for s: sample require ${expression} } }`,
  );
  expect(program.diagnostics.filter((each) => each.severity === "error")).toEqual([]);
  const compiler = compilerFor(program);
  const on = (asOf: number) =>
    judge(program, program.model, {
      asOf,
      profile: everything,
      waivers: true,
      requirements: program.schema.requirements,
      compiler,
      ahead: true,
    });
  const verdict = (asOf: number): string =>
    on(asOf)
      .verdicts.map((each) => each.verdict)
      .join();
  const changes: number[] = [];
  for (let at = first + 1; at <= last; at++) if (verdict(at) !== verdict(at - 1)) changes.push(at);
  const steps: number[] = [];
  for (let at = on(first).next; at !== null && at <= last; at = on(at).next) steps.push(at);
  expect(changes.map((each) => dayText(each).slice(5)).join(" ")).toBe(expected);
  expect(changes.filter((each) => !steps.includes(each))).toEqual([]);
  // A step on which the sum changes nothing is allowed, a step a day would be none.
  expect(steps.length).toBeLessThanOrEqual(changes.length + 4);
});
