import writeExcelFile from "write-excel-file/universal";
import type { Sheet } from "../../emit/report/index.ts";
import { sameBytes } from "../zip.ts";

/** A workbook for spreadsheets: typed cells, a frozen head that filters, no formula. The same bytes for the same tables. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = await writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ title }) => ({ value: title, type: String, fontWeight: "bold" as const, wrap: true })),
        ...rows.map((row) =>
          row.map((value) =>
            typeof value === "number"
              ? { value, type: Number, alignVertical: "top" as const }
              : { value, type: String, wrap: true, alignVertical: "top" as const },
          ),
        ),
      ],
    })),
  ).toBlob();
  const ranges = sheets.map(({ columns, rows }) => `A1:${columnName(columns.length)}${rows.length + 1}`);
  const bytes: ArrayBuffer = await written.arrayBuffer();
  return sameBytes(new Uint8Array(bytes), (path, text) => {
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? [];
    const range = number === undefined ? undefined : ranges[Number(number) - 1];
    return range === undefined
      ? text
      : text.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`);
  });
}

/** `1` is A, `27` is AA. */
function columnName(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  const letter = String.fromCharCode(65 + ((count - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}
