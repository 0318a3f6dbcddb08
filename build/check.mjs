// `npm test`: build, lint, format, types, every test. Ends with one line, `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { inRepository } from "./run.mjs";

process.chdir(inRepository("."));
const report = "node_modules/.cache/pdp-tests.json";
rmSync(report, { force: true });

const steps = [
  { name: "build", command: ["build/build.mjs"] },
  { name: "playground", command: ["build/playground.mjs"] },
  { name: "types of the tests", command: ["node_modules/typescript/bin/tsc", "-p", "test"] },
  {
    name: "types of the extension",
    command: ["node_modules/typescript/bin/tsc", "-p", "editors/vscode"],
  },
  { name: "lint", command: ["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"] },
  {
    name: "format",
    command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  },
];
let passed = 0;
let failed = 0;
for (const { name, command } of steps) {
  const ok = spawnSync(process.execPath, command, { stdio: "inherit" }).status === 0;
  if (!ok) console.error(`check: ${name} failed`);
  if (ok) passed++;
  else failed++;
  if (!ok && name === "build") finish();
}

const vitest = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...vitest], {
  stdio: "inherit",
});
const counts = readReport();
passed += counts.passed;
failed += counts.failed;
// A run that breaks outside a test, or reports nothing, is not a pass.
if (status !== 0 && counts.failed === 0) failed++;
finish();

function readReport() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const broken = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    ).length;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
