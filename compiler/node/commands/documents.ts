import { extname, join } from "node:path";
import { nearest } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { edition } from "../../../stdlib/index.ts";
import {
  buildDocuments,
  documentsHtml,
  documentsMarkdown,
  documentWords,
  paperNames,
} from "../../emit/documents/index.ts";
import type { PaperDocument } from "../../emit/documents/index.ts";
import { compileProject, warnOfErrors } from "../compile-project.ts";
import type { ProjectOptions } from "../compile-project.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { writeOutput } from "../output.ts";
import type { Session } from "../session.ts";

export type DocumentFormat = "html" | "markdown" | "docx";
export interface DocumentOutput {
  readonly format: DocumentFormat;
  /** A file of the format for all papers in one, else a folder with a file for each. */
  readonly output?: string;
}
export interface DocumentsOptions extends ProjectOptions, DocumentOutput {
  readonly only?: string;
}

const endings: { readonly [F in DocumentFormat]: string } = { html: ".html", markdown: ".md", docx: ".docx" };

/** `pdp documents`: the papers that an operator must have, filled from the model. A form that the flows belie is a finding. */
export async function documents(paths: readonly string[], options: DocumentsOptions): Promise<ExitStatus> {
  requireOutput(options);
  const compiled = await compileProject(paths, options);
  const { program, session } = compiled;
  const only = options.only?.replaceAll("-", "_") ?? null;
  const known = paperNames(program);
  if (only !== null && !known.includes(only))
    throw new UsageError((words) =>
      words.unknownPaper(options.only ?? "", nearest(only, known)[0] ?? null, known.join(", ")),
    );
  const made = buildDocuments(program, { locale: session.locale, edition, only });
  if (made.length === 0) await session.remark(documentWords[session.locale].noPapers);
  await writeDocuments(session, made, options);
  for (const each of made) {
    if (each.mismatches > 0)
      await session.remark(`${each.owner}: ${documentWords[session.locale].mismatches(each.mismatches)}`);
  }
  const broken = await warnOfErrors(compiled);
  return broken || made.some((each) => each.mismatches > 0) ? exit.findings : exit.clean;
}

/** @throws UsageError where a format needs a file and none was named */
export function requireOutput({ format, output }: DocumentOutput): void {
  if (format === "docx" && output === undefined) throw new UsageError((words) => words.needsOutput);
}

/** Writes papers to one file, to a folder with one file each, or to standard output. */
export async function writeDocuments(
  session: Session,
  made: readonly PaperDocument[],
  { format, output }: DocumentOutput,
): Promise<void> {
  const { locale } = session;
  if (output === undefined || extname(output).toLowerCase() === endings[format]) {
    await writeOutput(session, output ?? null, await contentOf(made, format, locale));
    return;
  }
  for (const each of made) {
    const file = join(output, `${each.name}.${locale}${endings[format]}`);
    await writeOutput(session, file, await contentOf([each], format, locale));
  }
}

async function contentOf(
  made: readonly PaperDocument[],
  format: DocumentFormat,
  locale: Locale,
): Promise<string | Uint8Array> {
  switch (format) {
    case "html":
      return documentsHtml(made, locale);
    case "markdown":
      return documentsMarkdown(made, locale);
    case "docx": {
      const { docx } = await import("../../office/docx/index.ts");
      return docx(made, locale);
    }
  }
}
