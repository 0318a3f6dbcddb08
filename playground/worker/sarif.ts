import { edition } from "../../stdlib/index.ts";
import { pages } from "../../compiler/catalog/index.ts";
import { checkSarif } from "../../compiler/emit/ci/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

export interface SarifParams {
  /** Version of the playground. */
  readonly version: string;
}

/** The findings as SARIF, with paths as they are in the project. */
export function sarif({ program, settings }: Snapshot, { version }: SarifParams): string {
  const { locale } = settings;
  const page = (code: string): string | null => pages.get(code)?.[locale] ?? null;
  return checkSarif(program, { locale, base: "", version, edition, page });
}
