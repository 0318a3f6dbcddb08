// How long the command line takes against an empty Node, started in turn: ratios, since the speed of a machine drifts. Also, on Linux,
// the time of its processors, in which waiting for others does not count: threads of V8 do.
// Usage: npm run bench [-- rounds]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rounds = Number(process.argv[2] ?? 15);
const bin = fileURLToPath(new URL("../dist/bin/pdp.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pdp-bench-"));
writeFileSync(
  join(folder, "small.pdp"),
  'module small\n\nimport kz\n\nplace office { country: KZ }\n\nsubject guest\n\nstore list "Guest list" {\n  at: office\n  holds: [Email] of guest\n}\n',
);

const commands = [
  { name: "node -e 0", args: ["-e", "0"], goal: 1 },
  { name: "pdp --version", args: [bin, "--version"], goal: 1.3 },
  { name: "pdp --help", args: [bin, "--help"], goal: null },
  { name: "pdp check small.pdp", args: [bin, "check", "small.pdp", "--as-of", "2026-04-15"], goal: 5 },
];
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const times = commands.map(() => []);
const processors = commands.map(() => 0);

/** Ticks of the processors for all children that have ended, or null where the system does not tell. */
function childTicks() {
  if (!existsSync("/proc/self/stat")) return null;
  const fields = readFileSync("/proc/self/stat", "latin1")
    .replace(/^.*\) /s, "")
    .split(" ");
  return Number(fields[13]) + Number(fields[14]);
}

for (let round = -1; round < rounds; round++) {
  for (const [at, { args }] of commands.entries()) {
    const ticks = childTicks();
    const start = performance.now();
    spawnSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
    if (round < 0) continue;
    times[at].push(performance.now() - start);
    if (ticks !== null) processors[at] += childTicks() - ticks;
  }
}
rmSync(folder, { recursive: true });

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(`Node ${process.version}, ${rounds} rounds, medians; of the processors, sums`);
for (const [at, { name, goal }] of commands.entries()) {
  const ratio = median(times[at].map((time, round) => time / times[0][round]));
  const busy = processors[0] === 0 ? "" : `  processors ${(processors[at] / processors[0]).toFixed(2)} x`;
  const aim = goal === null ? "" : `  (goal: at most ${goal})`;
  const time = `${median(times[at]).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} x`;
  console.log(`${name.padEnd(22)} ${time}${busy}${aim}`);
}
