// In: tables as data. Out: the bytes of a workbook for spreadsheets.
// Invariant: the same bytes for the same tables, in Node and in a browser; no cell is a formula.
export { workbook } from "./workbook.ts";
