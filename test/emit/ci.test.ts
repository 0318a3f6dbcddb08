import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DOMParser } from "@xmldom/xmldom";
import type { Document } from "@xmldom/xmldom";
import { Ajv } from "ajv";
import * as draft04 from "ajv-draft-04";
import { expect, it } from "vitest";
import {
  checkGitHub,
  checkGitLab,
  checkJunit,
  checkMarkdown,
  checkSarif,
  testsJunit,
} from "../../compiler/emit/ci/index.ts";
import { lineHashes } from "../../compiler/emit/ci/line-hash.ts";
import { runTests } from "../../compiler/evaluate/index.ts";
import type { Program } from "../../compiler/program.ts";
import { hostileTexts } from "../support/hostile.ts";
import { preludeOnly } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const head = `module m
act law "Law" { title: { kk: "Заң", ru: "Закон", en: "The law" } }
subject patient
data Email is Personal
place abroad { country: DE }
requirement KZ-1 {
  cites: law "art. 1"
  title: { kk: "т", ru: "т", en: "Kept at home" }
  because: { kk: "{s}", ru: "{s}", en: "{s} is public." }
  advice: { kk: "к", ru: "з", en: "Close {s}." }
  version 2020-01-01 .. { for s: store where s.holds has Personal require not s.public }
}
requirement KZ-2 {
  cites: law "art. 2"
  title: { kk: "т", ru: "т", en: "No way out" }
  version 2020-01-01 .. { for s: store, t: store where s.reaches(t, Email) require not t.at.country == DE }
}
`;
const body = `store cards "Cards" { holds: [Email] of patient, public: true }
store quiet "Quiet" { holds: [Email] of patient, public: false }
store mail "Mail" { holds: [Email] of patient, at: abroad }
flow out: cards -> mail { carries: [Email] of patient }
`;
const compiled = (text = body): Promise<Program> => compileText(`${head}${text}`, {}, preludeOnly());
const options = {
  locale: "en",
  base: "policies/",
  version: "1.2.3",
  edition: "e",
  page: () => null,
} as const;

const require = createRequire(import.meta.url);
const schemaPath = require
  .resolve("@microsoft/jest-sarif")
  .replace(/lib\/.*$/, "lib/schemas/sarif-2.1.0-rtm.5.json");
const isSarif = new draft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(schemaPath, "utf8")),
);

/** GitLab's page on Code Quality: the properties that it reads of an issue, and no others. */
const isCodeQuality = new Ajv().compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{16}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          path: { type: "string", pattern: "^(?!/)(?!\\./)" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

function parseXml(text: string): Document {
  const faults: string[] = [];
  const parsed = new DOMParser({ onError: (_level, message) => void faults.push(message) }).parseFromString(
    text,
    "text/xml",
  );
  expect(faults).toEqual([]);
  return parsed;
}

it("writes SARIF that its schema accepts, each result with one place, and one path where data travel", async () => {
  const log = JSON.parse(checkSarif(await compiled(), options));
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  const [run] = log.runs;
  for (const result of run.results) {
    expect(result.locations).toHaveLength(1);
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: "policies/policy.pdp",
      uriBaseId: "%SRCROOT%",
    });
  }
  const way = run.results.find((each: { ruleId: string }) => each.ruleId === "KZ-2");
  expect(way.codeFlows).toHaveLength(1);
  const steps = way.codeFlows[0].threadFlows[0].locations.map(
    (each: { location: { message: { text: string } } }) => each.location.message.text,
  );
  expect(steps).toEqual(["Cards", "cards -> mail", "Mail"]);
});

it("says what is wrong first, then the provision and what to do", async () => {
  const log = JSON.parse(checkSarif(await compiled(), options));
  const result = log.runs[0].results.find((each: { ruleId: string }) => each.ruleId === "KZ-1");
  expect(result.message.text).toBe(
    '"Cards" (cards) is public. Provision: The law, art. 1. What to do: Close "Cards" (cards).',
  );
});

it("makes the line fingerprints that GitHub's upload makes", () => {
  // The values of the upload's own tests.
  expect(lineHashes("")).toEqual(["c129715d7a2bc9a3:1"]);
  expect(lineHashes(" a\nb\n  \t\tc\n d")).toEqual([
    "271789c17abda88f:1",
    "54703d4cd895b18:1",
    "180aee12dab6264:1",
    "a23a3dc5e078b07b:1",
  ]);
});

it("writes an empty file of SARIF where nothing was found, since an upload of it closes what was open", async () => {
  const log = JSON.parse(checkSarif(await compiled(""), options));
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  expect(log.runs[0].results).toEqual([]);
});

it("writes Code Quality issues with fingerprints of their own", async () => {
  const issues = JSON.parse(checkGitLab(await compiled(), "en", "policies/"));
  expect(isCodeQuality(issues), JSON.stringify(isCodeQuality.errors)).toBe(true);
  expect(new Set(issues.map((each: { fingerprint: string }) => each.fingerprint)).size).toBe(issues.length);
});

it("fails a JUnit case where the threshold of the check is reached, and skips what somebody must still answer", async () => {
  const program = await compiled(`${body}store open "Open" { holds: [Email] of patient }\n`);
  const cases = (failOn: "violated" | "unproven" | "never"): string[] =>
    [...parseXml(checkJunit(program, "en", "", failOn)).getElementsByTagName("testcase")].map((each) => {
      const inner =
        ["failure", "skipped"].find((name) => each.getElementsByTagName(name).length > 0) ?? "passed";
      return `${each.getAttribute("classname") ?? ""} ${inner}`;
    });
  expect(cases("violated")).toContain("KZ-1 failure");
  expect(cases("never")).toContain("KZ-1 skipped");
  expect(cases("never").filter((each) => each.endsWith("failure"))).toEqual([]);
});

it("writes each test of a project as a JUnit case", async () => {
  const program = await compiled(
    `test "open" { import m as of 2026-01-01 store s { holds: [Email] of patient, public: true } expect violated KZ-1 on s }
test "closed" { import m as of 2026-01-01 store s { holds: [Email] of patient, public: true } expect satisfied KZ-1 on s }
`,
  );
  const results = runTests(program, { asOf: 20_000, tests: program.schema.tests });
  const document = parseXml(testsJunit(program, results, "en", ""));
  const suites = document.documentElement;
  expect([suites?.getAttribute("tests"), suites?.getAttribute("failures")]).toEqual(["2", "1"]);
  expect(document.getElementsByTagName("failure")[0]?.getAttribute("message")).toContain("violated");
});

it("annotates at most ten of each kind, and no text begins a command", async () => {
  const stores = Array.from(
    { length: 14 },
    (_, at) => `store s${at} { holds: [Email] of patient, public: true }`,
  );
  const lines = checkGitHub(await compiled(stores.join("\n")), "en", "a,b:c/")
    .trimEnd()
    .split("\n");
  expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
  expect(lines[0]).toMatch(
    /^::error file=a%2Cb%3Ac\/policy\.pdp,line=\d+,endLine=\d+,col=7,endColumn=\d+,title=KZ-1%3A /,
  );
});

it("is the same bytes twice", async () => {
  const [one, two] = [await compiled(), await compiled()];
  expect(checkSarif(one, options)).toBe(checkSarif(two, options));
  expect(checkJunit(one, "kk", "", "violated")).toBe(checkJunit(two, "kk", "", "violated"));
});

it.each(hostileTexts)("shows %j as text in every form", async (text) => {
  const escaped = text.replaceAll("\\u{22}", "\u0022").replaceAll('"', "'").replaceAll("\\", "\\\\");
  const program = await compiled(
    `store bad "${escaped}" { holds: [Email] of patient, public: true }\nflow f "${escaped}": bad -> bad { carries: [Email] of patient }\n`,
  );
  expect(program.diagnostics.filter((each) => each.severity === "error")).toEqual([]);
  const log = JSON.parse(checkSarif(program, options));
  expect(isSarif(log)).toBe(true);
  const [result] = log.runs[0].results;
  expect(result.message.text).not.toMatch(/(?<!\\)\[|(?<!\\)\]/);
  const document = parseXml(checkJunit(program, "en", "", "violated"));
  expect(document.getElementsByTagName("script")).toHaveLength(0);
  const annotations = checkGitHub(program, "en", "").trimEnd().split("\n");
  for (const line of annotations) expect(line).toMatch(/^::(?:error|warning|notice) file=policy\.pdp,/);
  const markdown = checkMarkdown(program, "en", "");
  expect(markdown).not.toMatch(/<(?!\/?br)|(?<!\\)!\[|(?<!\\)\]\(|[^\\]:\/\//);
});
