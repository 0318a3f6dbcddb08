import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { edition } from "../../../stdlib/index.ts";
import { compile } from "../../compile.ts";
import {
  buildReceipt,
  compareReceipts,
  readReceipt,
  verifyJson,
  verifyText,
} from "../../emit/receipt/index.ts";
import type { Receipt } from "../../emit/receipt/index.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { nodeHost } from "../host.ts";
import { requireProfiles } from "../profiles.ts";
import { openProject } from "../project.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { digest } from "./receipt.ts";

export interface VerifyOptions extends CommonOptions {
  readonly format: "text" | "json";
}

/** `pdp verify`: does the run of a receipt again, and tells whether anything came out differently. */
export async function verify(
  file: string,
  paths: readonly string[],
  version: string,
  options: VerifyOptions,
): Promise<ExitStatus> {
  const then = open(file);
  const project = openProject(paths, process.cwd());
  const session = openSession(options, project);
  const program = await compile(nodeHost(project), {
    asOf: then.asOf,
    profile: then.profiles.length === 0 ? null : then.profiles,
    recalled: then.recalled,
    entries: then.entries,
    waivers: then.waivers,
  });
  requireProfiles(program);
  const now = buildReceipt(program, { version, edition, digest });
  const { digest: seal, ...content } = then;
  const differences = compareReceipts(then, now, digest(JSON.stringify(content)) === seal);
  await session.print(
    options.format === "json" ? verifyJson(differences) : verifyText(differences, session.locale),
  );
  return differences.length === 0 ? exit.clean : exit.findings;
}

function open(file: string): Receipt {
  let text: string;
  try {
    text = readFileSync(resolve(process.cwd(), file), "utf8");
  } catch {
    throw new UsageError((words) => words.unreadable(file));
  }
  const receipt = readReceipt(text);
  if (receipt === null) throw new UsageError((words) => words.notReceipt(file));
  return receipt;
}
