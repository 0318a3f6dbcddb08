import type { Locale } from "../../../language/index.ts";
import type { Sheet, SheetValue } from "./sheets.ts";

/** How a table is written as text. */
export interface CsvOptions {
  /** `;` where the decimal sign is a comma, as in Kazakh and Russian spreadsheets; `,` in English. */
  readonly locale: Locale;
  /** False: for machines, which run no formulas; fields stay as they are. */
  readonly guarded: boolean;
}

const formula = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/u;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. What a spreadsheet could take for a formula
 * begins with an apostrophe (OWASP ASVS 1.2.10).
 */
export function csv(sheet: Sheet, { locale, guarded }: CsvOptions): string {
  const mark = locale === "en" ? "," : ";";
  const field = (value: SheetValue): string => {
    if (typeof value === "number") return String(value);
    const text = guarded && formula.test(value) ? `'${value}` : value;
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [sheet.columns.map((each) => each.title), ...sheet.rows].map((row) =>
    row.map(field).join(mark),
  );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
