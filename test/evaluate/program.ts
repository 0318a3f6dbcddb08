import { bind, closureOf } from "../../compiler/bind/index.ts";
import { check, parseDay } from "../../compiler/check/index.ts";
import { everything, evaluate, judge, runTests } from "../../compiler/evaluate/index.ts";
import type { Judgement, TestResult, Verdict, VerdictName } from "../../compiler/evaluate/index.ts";
import { buildModel, infer } from "../../compiler/infer/index.ts";
import { load, parseLibrary } from "../../compiler/load/index.ts";
import type { Evaluated, Request, Typed } from "../../compiler/program.ts";
import { libraryTexts } from "../support/library.ts";
import { memoryHost } from "../support/memory-host.ts";

/** A small law module, so that these tests depend on the prelude alone. */
const smallLibrary = `module kz
define home_country = KZ
define still_personal(l: label) =
  l.state in [raw, masked, hashed, tokenised, pseudonymised]
  or l.state in [depersonalised, anonymised] and (l.process.reversible or l.process.key != none)
  or l.state == anonymised and not attested(l.process.attestation)
  or l.state == aggregated and l.process.smallest_group < 10

abstract data ContactData is Personal
data Contact is Personal
data Phone is Contact
data Email is Contact
data Number is Identifier { access: neither }
data Secret is LimitedAccess
data Health is Personal { access: restricted }
data Open is Personal { access: public }
data Blood is Health
data FirstName is Personal
data Surname is Personal
data Card is Personal consists of [FirstName, Surname]

purpose care
purpose sales
act law { title: { kk: "Заң", ru: "Закон", en: "The law" } }

working_year year2026 {
  year: 2026
  days_off: [2026-01-01, 2026-01-02, 2026-01-07, 2026-05-01]
  days_on: [2026-01-10]
  source: "made up" confidence: text
}
time_offset before { from: 2004-10-31 minutes: 360 }
time_offset since { from: 2024-03-01 minutes: 300 }
`;
const library = parseLibrary([
  ...libraryTexts().filter((file) => file.path.startsWith("pdp:pdp/")),
  { path: "pdp:kz/small.pdp", text: smallLibrary },
]);

const usual: Request = { asOf: "2026-04-15", profile: null, entries: [], waivers: true };

/** The usual head and title of a requirement in these tests. */
export const head = `cites: law "1" title: { kk: "т", ru: "т", en: "t" }`;

async function typedFrom(text: string, request: Request): Promise<Typed> {
  return check(bind(await load(memoryHost(`module m\nimport kz\n${text}`, library), request)));
}

/** Evaluates a text; fails if the language finds a fault of its own that the test did not ask for. */
export async function evaluated(text: string, request: Partial<Request> = {}): Promise<Evaluated> {
  return evaluate(infer(await typedFrom(text, { ...usual, ...request })));
}

/** Codes of errors and warnings, in order of code. */
export function codes(program: {
  readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}): readonly string[] {
  return program.diagnostics
    .filter((each) => each.severity !== "hint")
    .map((each) => each.code)
    .toSorted();
}

/** Truth of expressions about `s`, the store `cards`, each in a `require` of its own: lines of `expression = T`. */
export async function truths(
  declarations: string,
  table: string,
  request: Partial<Request> = {},
): Promise<string> {
  const lines = table
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const rules = lines.map((line, at) => {
    const expression = line.slice(0, line.lastIndexOf(" = "));
    return `requirement KZ-T-${at} { ${head} version 2000-01-01 .. { for s: store where s.name == "cards" require ${expression} } }`;
  });
  const program = await evaluated(`${declarations}\n${rules.join("\n")}`, request);
  const faults = program.diagnostics.filter(
    (each) => each.severity === "error" && each.place.file === "policy.pdp",
  );
  if (faults.length > 0)
    throw new Error(faults.map((each) => `${each.code}: ${each.words("en").label}`).join("\n"));
  return lines
    .map((line, at) => {
      const expression = line.slice(0, line.lastIndexOf(" = "));
      const verdict = program.verdicts.find(
        (each) => each.requirement.id === `KZ-T-${at}` && each.element?.name === "cards",
      );
      return `${expression} = ${verdict?.bindings[0]?.require ?? "?"}`;
    })
    .join("\n");
}

/** What `truths` is compared with. */
export function tableOf(table: string): string {
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

/** The verdict of a requirement for the element of that name (`null`: without element). */
export function verdictOn(
  program: { readonly verdicts: readonly Verdict[] },
  id: string,
  name: string | null,
): Verdict {
  const found = program.verdicts.find(
    (each) => each.requirement.id === id && (each.element?.name ?? null) === name,
  );
  if (found === undefined) throw new Error(`no verdict of ${id} on ${name ?? "nothing"}`);
  return found;
}

export function judgementOn(
  program: { readonly verdicts: readonly Verdict[] },
  id: string,
  name: string,
): Judgement {
  const { verdict, bindings } = verdictOn(program, id, name);
  const found = bindings.find((each) => each.verdict === verdict);
  if (found === undefined) throw new Error(`no binding of ${id} on ${name}`);
  return found;
}

/** The verdict of one rule for `store cards`, with `where T unless F …` facts as declared. */
export async function verdictOf(
  declarations: string,
  rule: string,
  properties = "",
  request: Partial<Request> = {},
): Promise<VerdictName> {
  const program = await evaluated(
    `${declarations}\nrequirement KZ-R-1 { ${head} ${properties} version 2000-01-01 .. { ${rule} } }`,
    request,
  );
  return verdictOn(program, "KZ-R-1", "cards").verdict;
}

export async function results(text: string): Promise<readonly TestResult[]> {
  return runTests(await typedFrom(text, usual), { asOf: parseDay(usual.asOf) ?? 0 });
}

/** Judges the text again with only the facts that a proof uses: the verdict of the same binding, or `missing`. */
export async function replayed(
  text: string,
): Promise<readonly { readonly was: string; readonly is: string }[]> {
  const typed = await typedFrom(text, usual);
  const modules = closureOf(typed.judged);
  const { model } = buildModel(typed, { modules, changes: [] });
  const options = {
    asOf: parseDay(usual.asOf) ?? 0,
    profile: everything,
    waivers: true,
    requirements: typed.schema.requirements,
  };
  const whole = judge(typed, model, options);
  return whole.verdicts.flatMap((verdict) =>
    verdict.bindings.map((judgement) => {
      const only = new Set(judgement.used.flatMap((fact) => prefixes(fact.key)));
      const again = judge(typed, model, { ...options, requirements: [verdict.requirement], only });
      const same = again.verdicts
        .filter((each) => each.element === verdict.element)
        .flatMap((each) => each.bindings)
        .find((each) => each.rule === judgement.rule && namesOf(each) === namesOf(judgement));
      const name = `${verdict.requirement.id} ${verdict.element?.name ?? ""} ${namesOf(judgement)}`;
      return { was: `${name} ${judgement.verdict}`, is: `${name} ${same?.verdict ?? "missing"}` };
    }),
  );
}

function namesOf(judgement: Judgement): string {
  return [...judgement.with].map(([name, value]) => `${name}=${value}`).join(" ");
}

/** A used field makes its record readable. */
function prefixes(key: string): readonly string[] {
  const parts = key.split(".");
  return parts.map((_, at) => parts.slice(0, at + 1).join("."));
}
