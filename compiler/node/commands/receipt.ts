import { createHash } from "node:crypto";
import { edition } from "../../../stdlib/index.ts";
import { buildReceipt, receiptJson } from "../../emit/receipt/index.ts";
import type { Digest } from "../../emit/receipt/index.ts";
import { compileProject, warnOfErrors } from "../compile-project.ts";
import type { ProjectOptions } from "../compile-project.ts";
import { exit } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { writeOutput } from "../output.ts";

export interface ReceiptCommandOptions extends ProjectOptions {
  readonly output?: string;
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8. */
export const digest: Digest = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** `pdp receipt`: what was judged, by what, and what came out, with digests, so that anybody can do it again. */
export async function receipt(
  paths: readonly string[],
  version: string,
  options: ReceiptCommandOptions,
): Promise<ExitStatus> {
  const compiled = await compileProject(paths, options);
  const made = buildReceipt(compiled.program, { version, edition, digest });
  await writeOutput(compiled.session, options.output ?? null, receiptJson(made));
  return (await warnOfErrors(compiled)) ? exit.findings : exit.clean;
}
