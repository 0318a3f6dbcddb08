// dist/bin/cache/<node>-<platform>-<arch>/: V8's code cache of the parts of the bundle, for the Node that builds.
// Made after typical runs, so that the functions they call are in it. See compiler/node/chunks.ts.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { inRepository } from "./run.mjs";

/** Runs that are worth a fast start; their output is not shown. */
const runs = [
  ["check", "examples/clinic-mistakes", "--as-of", "2026-04-15", "--locale", "ru"],
  ["check", "examples/clinic-mistakes", "--as-of", "2026-04-15", "--locale", "en", "--format", "json"],
];

/** Writes the cache, in a process of its own: what the build itself has compiled is not in it. */
export function writeCache() {
  const script = fileURLToPath(import.meta.url);
  const { status } = spawnSync(process.execPath, [script], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("the code cache could not be made");
}

async function warm() {
  const { cacheFolder, openChunks } = await import(inRepository("dist/compiler/node/chunks.js"));
  const folder = inRepository("dist/bin/chunks");
  const chunks = openChunks(folder);
  const { run } = chunks.load("cli.cjs");
  for (const args of runs) await run(args, "0.0.0");
  // The command line may have changed a flag of V8; a cache is rejected under other flags than it was made with.
  setFlagsFromString("--opt");
  mkdirSync(cacheFolder(folder), { recursive: true });
  for (const [name, made] of chunks.scripts)
    writeFileSync(join(cacheFolder(folder), `${name}.bin`), made.createCachedData());
  process.exitCode = 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(inRepository("."));
  await warm();
}
