import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../init/index.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { firstPolicy } from "../host.ts";
import { today } from "../today.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";

/** `pdp init`: a first project that compiles and is green with `failOn: unproven`. Overwrites nothing. */
export async function init(folder: string, options: CommonOptions): Promise<ExitStatus> {
  const session = openSession(options, null);
  const files = templates(session.locale, today(), firstPolicy());
  const taken = files.find(({ path }) => existsSync(join(folder, path)));
  if (taken !== undefined) throw new UsageError((words) => words.exists(taken.path));
  for (const { path, text } of files) {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, path), text, { flag: "wx" });
    } catch {
      throw new UsageError((words) => words.unwritable(path));
    }
    await session.print(`${session.words.created(path)}\n`);
  }
  await session.print(
    `${session.words.initNext(folder === "." ? "npx pdp check" : `cd ${folder} && npx pdp check`)}\n`,
  );
  return exit.clean;
}
