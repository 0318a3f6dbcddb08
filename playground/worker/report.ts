import { edition } from "../../stdlib/index.ts";
import { buildDiagram, twinText } from "../../compiler/emit/diagram/index.ts";
import type { Diagram, Layout } from "../../compiler/emit/diagram/index.ts";
import {
  buildReport,
  csv,
  illustratedHtml,
  reportMarkdown,
  reportPictures,
  reportSheets,
} from "../../compiler/emit/report/index.ts";
import type { ReportPicture } from "../../compiler/emit/report/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

/** The pictures that a report shows, for whoever can lay them out. */
export function pictures({ program }: Snapshot, _params: object): readonly ReportPicture[] {
  return reportPictures(program, edition);
}

export interface ReportPageParams {
  /** One for each of the pictures, in order; null leaves it out. */
  readonly layouts: readonly (Layout | null)[];
}

/** The report as one page of HTML. */
export function reportPage({ program, settings }: Snapshot, { layouts }: ReportPageParams): string {
  const drawn = reportPictures(program, edition);
  // Layouts of another state of the project fit no picture of this one.
  const fitting = drawn.map(({ diagram }, at) => fit(diagram, layouts[at] ?? null));
  return illustratedHtml(program, edition, settings.locale, drawn, fitting);
}

function fit(diagram: Diagram, layout: Layout | null): Layout | null {
  if (layout === null) return null;
  const whole =
    diagram.nodes.every((each) => layout.nodes.has(each.id)) &&
    diagram.edges.every((each) => layout.edges.has(each.id));
  return whole ? layout : null;
}

export interface ReportTextParams {
  readonly form: "markdown" | "csv";
}

/** The report as a text for other tools. */
export function reportText({ program, settings }: Snapshot, { form }: ReportTextParams): string {
  const { locale } = settings;
  const made = buildReport(program, { locale, edition });
  switch (form) {
    case "markdown": {
      const picture = buildDiagram(program, { view: { kind: "system" }, locale, edition });
      return reportMarkdown(made, picture === null ? "" : twinText(picture, locale), locale);
    }
    case "csv": {
      // A file of text holds one table: what was found.
      const [, findings] = reportSheets(made, locale);
      return findings === undefined ? "" : csv(findings, { locale, guarded: true });
    }
  }
}

/** The tables of the report as a workbook for spreadsheets. */
export async function reportWorkbook(
  { program, settings }: Snapshot,
  _params: object,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = settings;
  const { workbook } = await import("../../compiler/office/xlsx/index.ts");
  return new Uint8Array(await workbook(reportSheets(buildReport(program, { locale, edition }), locale)));
}
