// Makes everything that is not written by hand, from a clean `dist/`: pages, modules, the compiled library, the bundle, the bin link.
import { rmSync } from "node:fs";
import { bundle } from "./bundle.mjs";
import { writeCache } from "./cache.mjs";
import { emptyLibrary, writeLibrary, writeLibraryFiles } from "./library.mjs";
import { linkBin } from "./link.mjs";
import { writePages } from "./pages.mjs";
import { inRepository, run, step } from "./run.mjs";

process.chdir(inRepository("."));
// Tests are type-checked by `npm test`; a fresh clone need not wait for them.
const tsc = () => run("node_modules/typescript/bin/tsc", ["-b", "compiler/node"]);

rmSync("dist", { recursive: true, force: true });
await step("pages of the diagnostics", () => writePages());
await step("modules", () => {
  emptyLibrary();
  tsc();
});
await step("standard library", async () => {
  await writeLibrary();
  tsc();
});
await step("command line", async () => {
  await bundle();
  await writeLibraryFiles();
  writeCache();
  linkBin();
});
// A published package carries the playground; who installs a clone need not wait for it.
if (["pack", "publish"].includes(process.env.npm_command ?? ""))
  await step("playground", async () => (await import("./playground.mjs")).writePlayground());
