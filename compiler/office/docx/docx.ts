import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Locale } from "../../../language/index.ts";
import { safeText } from "../../emit/index.ts";
import { documentWords } from "../../emit/documents/index.ts";
import type { DocumentSection, Entry, Line, PaperDocument, Shown } from "../../emit/documents/index.ts";
import { sameBytes } from "../zip.ts";

/** When every document was made: archives hold no clock of ours. */
const made = "1980-01-01T00:00:00Z";
const steps = "steps";

/** Papers as a document for word processors, each from a new page on. The same bytes for the same papers. */
export async function docx(documents: readonly PaperDocument[], locale: Locale): Promise<Uint8Array> {
  const [first] = documents;
  const file = new Document({
    title: harmless(first?.title ?? documentWords[locale].contents),
    creator: "pdp",
    lastModifiedBy: "pdp",
    styles: {
      default: {
        document: {
          run: { font: "Times New Roman", size: 24, language: { value: locale } },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: { run: { size: 30, bold: true, color: "000000" }, paragraph: { spacing: { before: 240 } } },
        heading2: { run: { size: 26, bold: true, color: "000000" }, paragraph: { spacing: { before: 240 } } },
        heading3: { run: { size: 24, bold: true, color: "000000" }, paragraph: { spacing: { before: 180 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: steps,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: margins } },
        children:
          documents.length === 0
            ? [new Paragraph(documentWords[locale].noPapers)]
            : documents.flatMap((each, at) => paper(each, at, locale)),
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(file));
  return sameBytes(packed, (path, text) =>
    path === "docProps/core.xml" ? text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, made) : text,
  );
}

const margins = { top: 1_134, bottom: 1_134, left: 1_418, right: 850 };

function paper(document: PaperDocument, at: number, locale: Locale): readonly (Paragraph | Table)[] {
  const words = documentWords[locale];
  const alarm = document.mismatches === 0 ? null : words.mismatches(document.mismatches);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      pageBreakBefore: at > 0,
      children: [run(document.title)],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: harmless(document.owner), bold: true })],
    }),
    ...(document.about === null ? [] : [new Paragraph({ children: [run(document.about)] })]),
    ...document.notes.map(
      (each) =>
        new Paragraph({
          children: [new TextRun({ text: harmless(each), size: 18, italics: true, bold: each === alarm })],
        }),
    ),
    ...document.sections.flatMap((each, index) => section(each, at * 100 + index, words.internal)),
  ];
}

function section(of: DocumentSection, instance: number, internal: string): readonly (Paragraph | Table)[] {
  return [
    ...(of.heading === null
      ? []
      : [heading(HeadingLevel.HEADING_2, of.internal ? `${of.heading} (${internal})` : of.heading)]),
    ...of.says.map(
      (each) =>
        new Paragraph({
          children: inline(each),
          ...(of.numbered ? { numbering: { reference: steps, level: 0, instance } } : {}),
        }),
    ),
    ...(of.entries.length === 0 ? [] : [entries(of.entries), gap()]),
    ...(of.table === null ? [] : [table(of.table.heads, of.table.rows), gap()]),
    ...of.cards.flatMap((each) => [
      heading(HeadingLevel.HEADING_3, each.title),
      entries(each.entries),
      gap(),
    ]),
    ...(of.empty === null ? [] : [new Paragraph({ children: [run(of.empty)] })]),
    ...of.asks.map((each) => new Paragraph({ children: [run(`${each}: `), rule()] })),
  ];
}

function heading(level: (typeof HeadingLevel)[keyof typeof HeadingLevel], title: string): Paragraph {
  return new Paragraph({ heading: level, keepNext: true, children: [run(title)] });
}

/** Two tables that touch would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0 }, children: [] });
}

const border = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};
const full = { size: 100, type: WidthType.PERCENTAGE } as const;

function table(heads: readonly string[], rows: readonly (readonly Shown[])[]): Table {
  const width = 100 / Math.max(1, heads.length);
  const size = heads.length > 6 ? 16 : 20;
  return new Table({
    width: full,
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((each) => cell([[{ kind: "text", text: each }]], width, true, size)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((each) => cell(each, width, false, size)) }),
      ),
    ],
  });
}

function entries(all: readonly Entry[]): Table {
  return new Table({
    width: full,
    borders,
    rows: all.map(
      (each) =>
        new TableRow({
          cantSplit: true,
          children: [cell([[{ kind: "text", text: each.title }]], 40, true), cell(each.shown, 60, false)],
        }),
    ),
  });
}

function cell(shown: Shown, width: number, head: boolean, size = 20): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(head ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: "F1F4F7" } } : {}),
    children: (shown.length === 0 ? [[]] : shown).map(
      (each) => new Paragraph({ spacing: { after: 0 }, children: inline(each, size) }),
    ),
  });
}

function inline(of: Line, size = 24): TextRun[] {
  return of.map((each) =>
    each.kind === "text"
      ? new TextRun({ text: harmless(each.text), size })
      : new TextRun({ text: harmless(`____ ${each.hint}`), size, italics: true, highlight: "yellow" }),
  );
}

function run(text: string): TextRun {
  return new TextRun(harmless(text));
}

/** An open line for a person. */
function rule(): TextRun {
  return new TextRun("_".repeat(32));
}

/** What XML cannot hold becomes a visible escape; the library escapes the rest. */
function harmless(text: string): string {
  return safeText(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}
