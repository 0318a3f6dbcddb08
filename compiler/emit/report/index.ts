// In: a finished program, a locale, pictures that we drew. Out: a report as data, HTML, Markdown, CSV and the tables of a workbook.
// Invariant: the same numbers and order in every form and language; text of a policy is text in each of them.
export { buildReport } from "./build.ts";
export type { ReportOptions } from "./build.ts";
export { csv } from "./csv.ts";
export { detailOf, elementFor, locationIn } from "./detail.ts";
export { reportHtml } from "./html.ts";
export type { ReportEdition } from "./html.ts";
export { buildLedger } from "./ledger.ts";
export type { Ledger, LedgerEntry, LedgerRequirement } from "./ledger.ts";
export { reportMarkdown } from "./markdown.ts";
export type { Report, ReportDetail, ReportElement, ReportFact, ReportFinding } from "./model.ts";
export { illustratedHtml, reportPictures } from "./pictures.ts";
export type { ReportPicture } from "./pictures.ts";
export { reportSheets } from "./sheets.ts";
export type { Sheet, SheetValue } from "./sheets.ts";
