import { edition } from "../../stdlib/index.ts";
import { checkJson, labelsJson } from "../../compiler/emit/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

export interface ModelParams {
  readonly form: "check" | "labels";
}

/** The result as JSON: what `pdp check --format json` prints, or what data each element has. */
export function model({ program, settings }: Snapshot, { form }: ModelParams): string {
  return form === "check" ? checkJson(program, settings.locale) : labelsJson(program);
}

export interface SarifParams {
  /** Version of the playground. */
  readonly version: string;
}

/** The findings as SARIF, with paths as they are in the project. */
export async function sarif({ program, settings }: Snapshot, { version }: SarifParams): Promise<string> {
  const [{ checkSarif }, { pages }] = await Promise.all([
    import("../../compiler/emit/ci/index.ts"),
    import("../../compiler/catalog/index.ts"),
  ]);
  const { locale } = settings;
  const page = (code: string): string | null => pages.get(code)?.[locale] ?? null;
  return checkSarif(program, { locale, base: "", version, edition, page });
}
