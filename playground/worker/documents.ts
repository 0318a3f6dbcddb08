import { edition } from "../../stdlib/index.ts";
import { buildDocuments, documentsHtml, documentsMarkdown } from "../../compiler/emit/documents/index.ts";
import type { PaperDocument } from "../../compiler/emit/documents/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

/** A paper as a list names it. */
export interface PaperLine {
  /** Names the paper and what it is about; good for a file. */
  readonly name: string;
  readonly title: string;
  readonly owner: string;
  /** Places that are left open. */
  readonly blanks: number;
  /** Statements that the model belies. */
  readonly mismatches: number;
}

/** The papers that can be filled in from the project. */
export function papers(snapshot: Snapshot, _params: object): readonly PaperLine[] {
  return made(snapshot, null).map(({ name, title, owner, blanks, mismatches }) => ({
    name,
    title,
    owner,
    blanks,
    mismatches,
  }));
}

export interface PaperParams {
  readonly name: string;
  readonly form: "html" | "markdown";
}

/** One paper; null where the project has none of that name any more. */
export function paper(snapshot: Snapshot, { name, form }: PaperParams): string | null {
  const { locale } = snapshot.settings;
  const found = documentOf(snapshot, name);
  if (found === null) return null;
  return form === "html" ? documentsHtml([found], locale) : documentsMarkdown([found], locale);
}

export interface PaperFileParams {
  readonly name: string;
}

/** One paper as a document for word processors; null where the project has none of that name any more. */
export async function paperFile(
  snapshot: Snapshot,
  { name }: PaperFileParams,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = documentOf(snapshot, name);
  if (found === null) return null;
  const { docx } = await import("../../compiler/office/docx/index.ts");
  return new Uint8Array(await docx([found], snapshot.settings.locale));
}

function documentOf(snapshot: Snapshot, name: string): PaperDocument | null {
  const [only = ""] = name.split(".");
  return made(snapshot, only).find((each) => each.name === name) ?? null;
}

function made({ program, settings }: Snapshot, only: string | null): readonly PaperDocument[] {
  return buildDocuments(program, { locale: settings.locale, edition, only });
}
