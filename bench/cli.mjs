// How long the command line takes against an empty Node, started in turn: ratios, since the speed of a machine drifts.
// Usage: npm run bench [-- rounds]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
for (let round = -1; round < rounds; round++) {
  for (const [at, { args }] of commands.entries()) {
    const start = performance.now();
    spawnSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
    if (round >= 0) times[at].push(performance.now() - start);
  }
}
rmSync(folder, { recursive: true });

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(`Node ${process.version}, ${rounds} rounds, medians`);
for (const [at, { name, goal }] of commands.entries()) {
  const ratio = median(times[at].map((time, round) => time / times[0][round]));
  const aim = goal === null ? "" : ` (goal: at most ${goal})`;
  console.log(
    `${name.padEnd(22)} ${median(times[at]).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} x${aim}`,
  );
}
