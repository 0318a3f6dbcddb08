import { join } from "node:path";
import { openChunks } from "./chunks.ts";
import type { leave, run } from "./cli.ts";

/** Replaced by the bundler. */
declare const PDP_VERSION: string;

// The entry answers `--version` alone: nothing else is loaded for it.
const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${PDP_VERSION}\n`);
} else {
  // The bundler makes this part of `cli.ts`.
  const cli = openChunks(join(import.meta.dirname, "chunks")).load("cli.cjs") as {
    readonly run: typeof run;
    readonly leave: typeof leave;
  };
  void cli.run(args, PDP_VERSION).then(cli.leave);
}
