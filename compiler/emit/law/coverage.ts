import type { Locale } from "../../../language/index.ts";
import { lawClasses } from "../../law/index.ts";
import type { Coverage, RowCoverage, TableCoverage } from "../../law/index.ts";
import { coverageWords } from "./coverage-words.ts";
import type { LawOptions } from "./text.ts";
import { lawWords } from "./words.ts";
import type { Paint } from "../paint.ts";
import { safeText } from "../safe-text.ts";
import { reportWords } from "../words.ts";

/** Does every row of every table have an answer, and does no list contradict the library? */
export function isCovered({ tables, faults }: Coverage): boolean {
  return (
    faults.length === 0 && tables.every(({ rows }) => rows.every(({ answer }) => answer.kind !== "missing"))
  );
}

/** The tables for people: of each, how many rows the library answers and how; what is left out and why; what is missing. */
export function coverageText(coverage: Coverage, { locale, paint, edition }: LawOptions): string {
  const words = coverageWords[locale];
  const all = coverage.tables.flatMap((each) => each.rows);
  const head = `${words.coverage}; ${reportWords[locale].library} ${safeText(edition)}.\n${countsText(all, locale, paint)}.\n`;
  const faults = coverage.faults.map(
    ({ kind, row }) => `${paint("error", safeText(row))}: ${words.faults[kind]}\n`,
  );
  const added = coverage.added.map((each) => safeText(each.id)).join(", ");
  return [
    head,
    ...coverage.tables.map((each) => tableText(each, locale, paint)),
    ...faults,
    ...(added === "" ? [] : [`${words.added}: ${added}.\n`]),
  ].join("\n");
}

function tableText({ title, rows }: TableCoverage, locale: Locale, paint: Paint): string {
  const words = coverageWords[locale];
  const lines = [`${paint("strong", safeText(title[locale]))}: ${countsText(rows, locale, paint)}`];
  for (const { row, answer } of rows) {
    if (answer.kind === "omitted")
      lines.push(
        `  ${paint("gutter", `${words.omitted}:`)} ${safeText(row)}: ${safeText(answer.because[locale])}`,
      );
  }
  const missing = rows.filter(({ answer }) => answer.kind === "missing").map(({ row }) => safeText(row));
  if (missing.length > 0) lines.push(`  ${paint("error", `${words.missing}:`)} ${missing.join(", ")}`);
  return `${lines.join("\n")}\n`;
}

function countsText(rows: readonly RowCoverage[], locale: Locale, paint: Paint): string {
  const words = coverageWords[locale];
  const { checked, attested, judged, explained, leftOut, missing } = countsOf(rows);
  const counts = { checked, attested, judged, explained };
  const classes = lawClasses.map((each) => `${lawWords[locale].classes[each]}: ${counts[each]}`);
  const answered = checked + attested + judged + explained;
  return [
    `${words.rows}: ${rows.length}`,
    `${words.answered}: ${answered} (${classes.join(", ")})`,
    `${words.omitted}: ${leftOut}`,
    paint(missing === 0 ? "good" : "error", `${words.missing}: ${missing}`),
  ].join(", ");
}

function countsOf(rows: readonly RowCoverage[]) {
  const count = (keep: (row: RowCoverage) => boolean): number => rows.filter(keep).length;
  const ofClass = (name: (typeof lawClasses)[number]): number =>
    count(({ answer }) => answer.kind === "answered" && answer.class === name);
  return {
    rows: rows.length,
    checked: ofClass("checked"),
    attested: ofClass("attested"),
    judged: ofClass("judged"),
    explained: ofClass("explained"),
    leftOut: count(({ answer }) => answer.kind === "omitted"),
    missing: count(({ answer }) => answer.kind === "missing"),
  };
}

/** The object `pdp-law-coverage/1`, as text; docs/reference/law.md. */
export function coverageJson(coverage: Coverage, edition: string, locale: Locale): string {
  const value = {
    schema: "pdp-law-coverage/1",
    edition,
    tables: coverage.tables.map(({ table, title, rows }) => ({
      name: table.name,
      title: title[locale],
      summary: countsOf(rows),
      rows: rows.map((each) => rowJson(each, locale)),
    })),
    summary: countsOf(coverage.tables.flatMap((each) => each.rows)),
    faults: coverage.faults,
    added: coverage.added.map((each) => each.id),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function rowJson({ row, answer }: RowCoverage, locale: Locale): object {
  switch (answer.kind) {
    case "answered":
      return { row, answer: answer.class, by: answer.by.map((each) => each.id) };
    case "omitted":
      return { row, answer: "left_out", because: answer.because[locale] };
    case "missing":
      return { row, answer: "missing" };
  }
}
