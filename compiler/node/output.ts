import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "./exit.ts";
import type { Session } from "./session.ts";

/**
 * Writes what a command made to the file that was named, or to standard output.
 * @throws UsageError where the file cannot be written
 */
export async function writeOutput(
  session: Session,
  path: string | null,
  content: string | Uint8Array,
): Promise<void> {
  if (path === null && typeof content === "string") return session.print(content);
  const written = path ?? "";
  try {
    const absolute = resolve(session.cwd, written);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  } catch {
    throw new UsageError((words) => words.unwritable(written));
  }
}
