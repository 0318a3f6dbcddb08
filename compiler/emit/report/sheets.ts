import type { Locale } from "../../../language/index.ts";
import { verdictWords } from "../words.ts";
import type { Report } from "./model.ts";
import { paperWords } from "./words.ts";
import type { Location } from "../locate.ts";
import { safeText } from "../safe-text.ts";

export type SheetValue = string | number;

/** One table of a workbook; texts are texts, numbers numbers. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** The tables of a report for a spreadsheet: findings, every verdict, waivers, attestations, what was not checked. */
export function reportSheets(report: Report, locale: Locale): readonly Sheet[] {
  const words = paperWords[locale];
  const names = verdictWords[locale];
  return [
    sheet(
      words.summary,
      [
        [words.verdict, 28],
        [words.count, 10],
      ],
      report.tally.map((each) => [each.name, each.count]),
    ),
    sheet(
      words.findings,
      [
        ["№", 6],
        [words.verdict, 16],
        [words.requirement, 20],
        [words.name, 40],
        [words.message, 60],
        [words.element, 30],
        [words.location, 24],
        [words.provision, 44],
        [words.holders, 30],
        [words.missing, 40],
        [words.facts, 50],
        [words.advice, 50],
        [words.consequences, 50],
        [words.fingerprint, 20],
      ],
      report.findings.map((each) => [
        each.number,
        names[each.verdict],
        each.requirement,
        each.title,
        each.message,
        `${each.element.title} (${each.element.name})`,
        at(each.element.location),
        each.provision,
        each.holders,
        each.missing.map((fact) => fact.text).join("\n"),
        each.facts.map((fact) => fact.text).join("\n"),
        each.advice ?? "",
        each.consequences.join("\n"),
        each.fingerprint,
      ]),
    ),
    sheet(
      words.matrix,
      [
        [words.requirement, 20],
        [words.name, 44],
        ["", 16],
        [words.element, 36],
        [words.verdict, 18],
      ],
      report.matrix.flatMap(({ kind, elements, rows }) =>
        rows.flatMap((row) =>
          row.verdicts.flatMap((verdict, index) => {
            const element = elements[index];
            if (verdict === null || element === undefined) return [];
            return [[row.requirement, row.title, kind, `${element.title} (${element.name})`, names[verdict]]];
          }),
        ),
      ),
    ),
    sheet(
      words.waivers,
      [
        [words.name, 28],
        [words.requirement, 20],
        [words.element, 30],
        [words.reason, 50],
        [words.approved, 28],
        [words.until, 16],
        [words.underlying, 24],
      ],
      report.waivers.map((each) => [
        each.name,
        each.requirement,
        each.elements,
        each.reason,
        each.approved,
        each.until,
        each.underlying,
      ]),
    ),
    sheet(
      words.attestations,
      [
        [words.name, 44],
        [words.by, 28],
        [words.on, 16],
        [words.until, 16],
        [words.state, 18],
        [words.location, 24],
      ],
      report.attestations.map((each) => [
        each.what,
        each.by,
        each.on,
        each.until,
        words.states[each.state],
        at(each.location),
      ]),
    ),
    sheet(
      words.gaps,
      [
        [words.requirement, 20],
        [words.name, 50],
        [words.why, 60],
      ],
      report.gaps.map((each) => [each.requirement, each.title, each.why]),
    ),
  ];
}

function sheet(
  name: string,
  columns: readonly (readonly [string, number])[],
  rows: readonly (readonly SheetValue[])[],
): Sheet {
  return {
    // Excel: at most 31 characters, and none of these.
    name: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: rows.map((row) => row.map((value) => (typeof value === "string" ? clean(value) : value))),
  };
}

/** Lines stay lines; everything else that cannot be shown becomes visible. A cell of Excel holds 32,767 characters. */
function clean(text: string): string {
  const shown = text.split("\n").map(safeText).join("\n");
  return shown.length <= 32_000 ? shown : `${shown.slice(0, 32_000)}…`;
}

function at(location: Location | null): string {
  return location === null ? "" : `${location.file}:${location.line}:${location.column}`;
}
