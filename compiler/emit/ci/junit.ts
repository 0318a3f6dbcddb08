import type { Locale } from "../../../language/index.ts";
import type { TestResult } from "../../evaluate/index.ts";
import type { Program } from "../../program.ts";
import type { FailOn } from "../threshold.ts";
import { plain } from "../paint.ts";
import { frame } from "../frame.ts";
import { unexpected } from "../tests.ts";
import { testWords } from "../tests-words.ts";
import { locationOf } from "../locate.ts";
import { verdictWords } from "../words.ts";
import { xmlText } from "../xml.ts";
import { findings } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { trilingual } from "../provision.ts";
import { ciWords } from "./words.ts";

/** One case of a report: what is asked where, and what came of it. */
interface Case {
  readonly suite: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly failure: { readonly type: string; readonly message: string; readonly text: string } | null;
  readonly skipped: string | null;
}

/**
 * The check as a JUnit report: one case for each requirement and file, failed where the threshold of the check is reached, skipped
 * where somebody must still answer. Times are left out, since the same input gives the same bytes.
 * @param base what makes paths relative to the repository
 */
export function checkJunit(program: Program, locale: Locale, base: string, failOn: FailOn): string {
  const all = findings(program, locale, base);
  const cases: Case[] = all
    .filter((each) => each.verdict === null)
    .map((each) => caseOf(each, ciWords[locale].language, failOn));
  const grouped = new Map<string, Finding[]>();
  for (const each of all) {
    if (each.verdict === null) continue;
    const key = `${each.rule}\n${each.range.file}`;
    grouped.set(key, [...(grouped.get(key) ?? []), each]);
  }
  for (const group of grouped.values()) {
    const [first] = group;
    if (first !== undefined) cases.push(groupCase(first, group, failOn, locale));
  }
  for (const each of program.verdicts) {
    if (each.element === null || program.library.has(each.element.place.file)) continue;
    const file = base + each.element.place.file;
    const key = `${each.requirement.id}\n${file}`;
    if (grouped.has(key) || !isFine(each.verdict)) continue;
    grouped.set(key, []);
    cases.push({
      suite: each.requirement.id,
      name: nameOf(each.requirement.id, trilingual("title", each.requirement, each.version, locale), file),
      file,
      line: locationOf(each.element.place, program.sources).line,
      failure: null,
      skipped: each.verdict === "waived" ? verdictWords[locale].waived : null,
    });
  }
  return xml("pdp check", cases);
}

/** The tests of a project as a JUnit report: one case for each. */
export function testsJunit(
  program: Program,
  results: readonly TestResult[],
  locale: Locale,
  base: string,
): string {
  const words = testWords[locale];
  const cases = results.map((result): Case => {
    const { place, name } = result.test;
    const wrong = result.expectations.filter((each) => !each.passed);
    const errors = unexpected(result).map((each) => frame(each, program.sources, locale, plain));
    const lines = wrong.map((each) => {
      const { line } = locationOf(each.place, program.sources);
      return `${line}: ${words.expected} ${each.expected}; ${words.found} ${each.found}`;
    });
    const empty = result.expectations.length === 0 ? [words.nothingExpected] : [];
    const all = [...empty, ...lines, ...errors];
    const [first] = all;
    return {
      suite: base + place.file,
      name,
      file: base + place.file,
      line: locationOf(place, program.sources).line,
      failure: first === undefined ? null : { type: "expectation", message: first, text: all.join("\n") },
      skipped: null,
    };
  });
  return xml("pdp test", cases);
}

function isFine(verdict: string): boolean {
  return verdict === "satisfied" || verdict === "exempt" || verdict === "waived";
}

function groupCase(first: Finding, group: readonly Finding[], failOn: FailOn, locale: Locale): Case {
  const worst = group.find((each) => fails(each, failOn)) ?? first;
  const one = caseOf(worst, first.rule, failOn);
  const text = group.map((each) => `${each.range.file}:${each.range.line}: ${each.message}`).join("\n");
  return {
    ...one,
    name: nameOf(first.rule, first.title, first.range.file),
    failure: one.failure === null ? null : { ...one.failure, text },
    skipped:
      one.skipped === null ? null : `${verdictWords[locale][worst.verdict ?? "review"]}: ${worst.message}`,
  };
}

function caseOf(finding: Finding, suite: string, failOn: FailOn): Case {
  const { file, line } = finding.range;
  const failed = fails(finding, failOn);
  const text = [`${file}:${line}: ${finding.message}`, finding.advice]
    .filter((each) => each !== "")
    .join("\n");
  return {
    suite,
    name: `${nameOf(finding.rule, finding.title, file)}:${line}`,
    file,
    line,
    failure: failed ? { type: finding.verdict ?? finding.rule, message: finding.message, text } : null,
    skipped: failed ? null : finding.message,
  };
}

/** The same threshold as the exit status: `reached`. */
function fails({ verdict, severity }: Finding, failOn: FailOn): boolean {
  if (verdict === null && severity === "error") return true;
  switch (failOn) {
    case "never":
      return false;
    case "violated":
      return verdict === "violated" && severity === "error";
    case "unproven":
      return (
        (verdict === "violated" && severity === "error") || (verdict === "unproven" && severity === "warning")
      );
    case "warning":
      return severity !== "note";
  }
}

function nameOf(id: string, title: string | null, file: string): string {
  return `${id}${title === null ? "" : ` ${title}`} (${file})`;
}

function xml(name: string, cases: readonly Case[]): string {
  const suites = [...new Set(cases.map((each) => each.suite))];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(name)}" ${counts(cases)}>`,
    ...suites.flatMap((suite) => {
      const own = cases.filter((each) => each.suite === suite);
      return [
        `  <testsuite name="${xmlText(suite)}" ${counts(own)}>`,
        ...own.flatMap(caseXml),
        "  </testsuite>",
      ];
    }),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function counts(cases: readonly Case[]): string {
  const failures = cases.filter((each) => each.failure !== null).length;
  const skipped = cases.filter((each) => each.skipped !== null).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function caseXml(each: Case): readonly string[] {
  const open = `    <testcase classname="${xmlText(each.suite)}" name="${xmlText(each.name)}" file="${xmlText(each.file)}" line="${each.line}"`;
  if (each.failure !== null) {
    const { type, message, text } = each.failure;
    return [
      `${open}>`,
      `      <failure type="${xmlText(type)}" message="${xmlText(message)}">${xmlText(text)}</failure>`,
      "    </testcase>",
    ];
  }
  if (each.skipped !== null)
    return [`${open}>`, `      <skipped message="${xmlText(each.skipped)}"/>`, "    </testcase>"];
  return [`${open}/>`];
}
