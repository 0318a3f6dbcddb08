// How a check grows with the model: projects of 100, 300 and 1,000 stores with three flows each, in processor time.
// `database`: its medium is known, so a store finds its home copy at once. `store`: it is not, and each store and label is held
// against each store. `bare`: not even a place is stated, so every store stays open for every other; no flows. Usage: node bench/models.mjs [-- sizes…]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const sizes = given.length > 0 ? given : [100, 300, 1000];
const bin = fileURLToPath(new URL("../dist/bin/pdp.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pdp-bench-"));
// Prints its own processor time at the end; the child's output is not read.
const probe = join(folder, "probe.cjs");
writeFileSync(
  probe,
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); require("node:fs").writeSync(2, `\\n#cpu ${(user + system) / 1e6} ${process.resourceUsage().maxRSS / 1024}`); });\n',
);

function model(kind, size) {
  const lines = [
    "module big",
    "import kz",
    "operator shop {}",
    "place hall { country: KZ, facility: data_centre }",
  ];
  lines.push("subject buyer {}");
  for (let at = 0; at < size; at++) {
    lines.push(
      kind === "bare"
        ? `store s${at} { operator: shop, holds: [FullName, Email, IIN] of buyer }`
        : `${kind} s${at} { operator: shop, owner: shop, at: hall, holds: [FullName, Email, IIN] of buyer }`,
    );
  }
  for (let at = 0; kind !== "bare" && at < 3 * size; at++) {
    const [from, to] = [(at * 7) % size, (at * 13 + 5) % size];
    lines.push(
      `flow f${at}: s${from} -> s${from === to ? (to + 1) % size : to} { carries: [Email] of buyer }`,
    );
  }
  return `${lines.join("\n")}\n`;
}

console.log(`Node ${process.version}, processor seconds, peak memory`);
for (const kind of ["database", "store", "bare"]) {
  for (const size of sizes) {
    writeFileSync(join(folder, "big.pdp"), model(kind, size));
    const args = ["-r", probe, bin, "check", "big.pdp", "--as-of", "2026-04-15", "--quiet"];
    const { stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 300_000,
    });
    const [, seconds, memory] = /#cpu (\S+) (\S+)/.exec(stderr) ?? [];
    const text =
      seconds === undefined
        ? "not within 300 s"
        : `${Number(seconds).toFixed(1)} s  ${Number(memory).toFixed(0)} MB`;
    console.log(`${kind.padEnd(9)} ${String(size).padStart(5)}  ${text}`);
  }
}
rmSync(folder, { recursive: true });
