// How long an editor waits: an hour of edits replayed on examples/bank and on a generated project of 50,000 lines. After each edit the
// faults of the edited file, then the whole project judged, and the problems of the file. Memory at the beginning and at the end.
// Usage: node --expose-gc bench/edits.mjs [-- edits [lines]]
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openWorkspace, problems } from "../dist/compiler/service/index.js";
import { unpackLibrary } from "../dist/compiler/library/index.js";
import { hour } from "./hour.mjs";
import { example, project } from "./project.mjs";

const [edits = 1200, lines = 50_000] = process.argv.slice(2).map(Number).filter(Number.isInteger);

function stored(name) {
  return readFileSync(fileURLToPath(new URL(`../dist/bin/library/${name}.json`, import.meta.url)), "latin1");
}
const pieces = stored("pieces");
const library = unpackLibrary({ header: stored("header"), pieces: (start, end) => pieces.slice(start, end) });

const sorted = (all) => all.toSorted((a, b) => a - b);
const at = (all, share) => sorted(all)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
const text = (all) =>
  `median ${at(all, 0.5).toFixed(0)}  p95 ${at(all, 0.95).toFixed(0)}  most ${at(all, 1).toFixed(0)} ms`;
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** Keeps nothing of the first state: what is held of it could not be let go later. */
function open(workspace, name, files) {
  const start = performance.now();
  workspace.change(files);
  const { model, verdicts } = workspace.snapshot().program;
  const opened = performance.now() - start;
  const count = files.reduce((sum, file) => sum + file.text.split("\n").length, 0);
  console.log(`${name}: ${files.length} files, ${count} lines, ${model.elements.length} elements,`);
  console.log(`  ${verdicts.length} verdicts; opened in ${opened.toFixed(0)} ms`);
}

const projects = [
  { name: "examples/bank", files: example("bank") },
  { name: `generated, ${lines} lines`, files: project(lines) },
];
for (const { name, files } of projects) {
  const workspace = openWorkspace(library, {
    asOf: "2026-04-15",
    profile: "finance",
    waivers: true,
    locale: "en",
  });
  open(workspace, name, files);
  const before = heap();
  const file = [];
  const whole = [];
  const byKind = new Map();
  for (const { what, path, text: changed } of hour(files, edits)) {
    const begun = performance.now();
    workspace.change([{ path, text: changed }]);
    workspace.faultsOf(path);
    const typed = performance.now();
    problems(workspace.snapshot(), path);
    const done = performance.now();
    file.push(typed - begun);
    whole.push(done - begun);
    const same = byKind.get(what);
    if (same === undefined) byKind.set(what, [done - begun]);
    else same.push(done - begun);
  }
  console.log(`  faults of the edited file: ${text(file)}`);
  console.log(`  the whole project:         ${text(whole)}`);
  for (const [what, all] of byKind)
    console.log(`    ${what.padEnd(12)} ${String(all.length).padStart(5)}  ${text(all)}`);
  console.log(`  heap ${before.toFixed(0)} MB before, ${heap().toFixed(0)} MB after ${file.length} edits`);
}
