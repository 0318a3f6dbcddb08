import { edition } from "../../../stdlib/index.ts";
import { buildDiagram, twinText } from "../../emit/diagram/index.ts";
import { buildReport, csv, reportMarkdown, reportSheets } from "../../emit/report/index.ts";
import type { Program } from "../../program.ts";
import type { Locale } from "../../../language/index.ts";
import { compileProject, warnOfErrors } from "../compile-project.ts";
import type { ProjectOptions } from "../compile-project.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { writeOutput } from "../output.ts";
import { htmlReport } from "../report/html.ts";

export interface ReportCommandOptions extends ProjectOptions {
  readonly format: "html" | "markdown" | "csv" | "xlsx";
  readonly pdf?: boolean;
  readonly output?: string;
  /** False: fields of CSV as they are, for machines. */
  readonly guard: boolean;
}

/** `pdp report`: what an auditor or a manager takes away, as a page, a document, a table or a workbook. */
export async function report(paths: readonly string[], options: ReportCommandOptions): Promise<ExitStatus> {
  const { format, pdf, output } = options;
  if ((format === "xlsx" || pdf === true) && output === undefined)
    throw new UsageError((words) => words.needsOutput);
  const compiled = await compileProject(paths, options);
  const { program, session } = compiled;
  const content =
    pdf === true
      ? await pdfReport(program, session.locale)
      : await contentFor(format, program, session.locale, options.guard);
  await writeOutput(session, output ?? null, content);
  return (await warnOfErrors(compiled)) ? exit.findings : exit.clean;
}

async function contentFor(
  format: ReportCommandOptions["format"],
  program: Program,
  locale: Locale,
  guarded: boolean,
): Promise<string | Uint8Array> {
  const made = buildReport(program, { locale, edition });
  switch (format) {
    case "html":
      return htmlReport(program, edition, locale);
    case "markdown": {
      const picture = buildDiagram(program, { view: { kind: "system" }, locale, edition });
      return reportMarkdown(made, picture === null ? "" : twinText(picture, locale), locale);
    }
    case "csv": {
      // A file of text holds one table: what was found.
      const [, findings] = reportSheets(made, locale);
      return findings === undefined ? "" : csv(findings, { locale, guarded });
    }
    case "xlsx": {
      const { workbook } = await import("../../office/xlsx/index.ts");
      return workbook(reportSheets(made, locale));
    }
  }
}

async function pdfReport(program: Program, locale: Locale): Promise<Uint8Array> {
  const { findChromium, printPdf } = await import("../report/pdf.ts");
  const chromium = findChromium(process.env);
  if (chromium === null) throw new UsageError((words) => words.noChromium);
  const printed = printPdf(chromium, await htmlReport(program, edition, locale));
  if (printed === null) throw new UsageError((words) => words.noPdf);
  return printed;
}
