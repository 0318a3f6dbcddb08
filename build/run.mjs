import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** An absolute path inside the repository. */
export function inRepository(path) {
  return join(dirname(fileURLToPath(import.meta.url)), "..", path);
}

/**
 * Runs a script of a dependency with this Node, output shown; ends the build where it fails. `PDP_BUILD_ANYWAY` goes on, for work
 * on one room while another does not compile.
 */
export function run(script, args) {
  const { status } = spawnSync(process.execPath, [inRepository(script), ...args], { stdio: "inherit" });
  if (status === 0) return;
  console.error(`build: ${[script, ...args].join(" ")} failed`);
  if (process.env.PDP_BUILD_ANYWAY === undefined) process.exit(1);
}

/** Does one named step and says how long it took. */
export async function step(name, work) {
  const start = performance.now();
  await work();
  console.log(`build: ${name} (${Math.round(performance.now() - start)} ms)`);
}
