import { checkJson, labelsJson } from "../../compiler/emit/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

export interface ModelParams {
  readonly form: "check" | "labels";
}

/** The result as JSON: what `pdp check --format json` prints, or what data each element has. */
export function model({ program, settings }: Snapshot, { form }: ModelParams): string {
  return form === "check" ? checkJson(program, settings.locale) : labelsJson(program);
}
