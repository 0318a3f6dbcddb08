import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bin, broken, folderOf, pdp, quiet } from "../support/cli.ts";
import { root } from "../support/repository.ts";

const day = ["--as-of", "2026-04-15"];

it("answers --version and --help", () => {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  expect(pdp(root, ["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  const help = pdp(root, ["--help"]);
  expect(help.status).toBe(0);
  for (const command of ["check", "test", "explain", "fmt", "init"]) expect(help.stdout).toContain(command);
  expect(pdp(root, ["--help"], { env: { PDP_LOCALE: "kz" } }).stdout).toContain("Командалар:");
});

it("judges a policy and says so in three languages", () => {
  const folder = folderOf({ "a.pdp": broken });
  const run = pdp(folder, ["check", ...day]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("violated[KZ-L94-12.2a]");
  expect(run.stdout).toContain("a.pdp:11:10");
  expect(run.stdout).toContain("Judged by the law of 2026-04-15; as declared");
  expect(pdp(folder, ["check", ...day, "--locale", "ru"]).stdout).toContain("нарушено[KZ-L94-12.2a]");
  expect(pdp(folder, ["check", ...day, "--locale", "kz"]).stdout).toContain("бұзылған[KZ-L94-12.2a]");
  expect(pdp(folder, ["check", ...day], { env: { LANG: "ru_RU.UTF-8" } }).stdout).toContain("нарушено");
});

it("prints the object of the contract", () => {
  const run = pdp(folderOf({ "a.pdp": broken }), ["check", ...day, "--format", "json"]);
  const report = JSON.parse(run.stdout);
  expect(Object.keys(report).slice(0, 6)).toEqual([
    "schema",
    "asOf",
    "files",
    "diagnostics",
    "verdicts",
    "summary",
  ]);
  expect(report.schema).toBe("pdp-check/1");
  expect(report.files).toEqual(["a.pdp"]);
  const found = report.verdicts.find((each: { requirement: string }) => each.requirement === "KZ-L94-12.2a");
  expect(found).toMatchObject({
    element: { kind: "database", name: "broken.crm" },
    verdict: "violated",
    severity: "error",
    modality: "must",
    confidence: "text",
    cites: { act: "law94" },
    inForce: { from: "2016-01-01", until: null },
    holders: ["broken.shop"],
  });
  expect(found.bindings[0]).toMatchObject({ rule: 1, with: { h: expect.any(String) }, verdict: "violated" });
  expect(found.bindings[0].facts[0]).toMatchObject({
    text: expect.any(String),
    location: { file: expect.any(String) },
  });
  const total = Object.values<number>(report.summary).reduce((sum, count) => sum + count, 0);
  expect(total).toBe(report.verdicts.length);
});

it("gives the same bytes for the same input", () => {
  const folder = folderOf({ "b.pdp": broken, "a.pdp": quiet });
  const first = pdp(folder, ["check", ...day, "--format", "json"]);
  const second = pdp(folder, ["check", ...day, "--format", "json"], {
    env: { TZ: "Pacific/Kiritimati", LANG: "C" },
  });
  expect(second.stdout).toBe(first.stdout);
});

it("sets the status by the threshold, and by errors of the language whatever the threshold", () => {
  const folder = folderOf({ "a.pdp": broken });
  expect(pdp(folder, ["check", ...day, "--fail-on", "never"]).status).toBe(0);
  expect(pdp(folderOf({ "a.pdp": quiet }), ["check", ...day, "--fail-on", "warning"]).status).toBe(0);
  const syntax = folderOf({ "a.pdp": "module a\n\nstore {{{\n" });
  expect(pdp(syntax, ["check", ...day, "--fail-on", "never"]).status).toBe(1);
  const unknown = folderOf({ "a.pdp": "module a\n\nimport nowhere\n" });
  expect(pdp(unknown, ["check", ...day, "--fail-on", "never"]).status).toBe(1);
});

it("survives a hundred thousand braces", () => {
  const run = pdp(folderOf({ "a.pdp": `module a\n\nstore s ${"{".repeat(100_000)}\n` }), [
    "check",
    ...day,
    "--fail-on",
    "never",
  ]);
  expect(run.status).toBe(1);
  expect(run.stdout.length).toBeLessThan(100_000);
});

it("takes the project file upward, and its settings", () => {
  const folder = folderOf({
    "pdp.json": '{ "asOf": "2026-04-15", "exclude": ["old"], "locale": "ru", "failOn": "never" }',
    "deep/down/a.pdp": broken,
    "old/b.pdp": "module old {{{\n",
    "node_modules/x/c.pdp": "{{{",
    ".hidden/d.pdp": "{{{",
  });
  const run = pdp(join(folder, "deep/down"), ["check"]);
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("deep/down/a.pdp:11:10");
  expect(run.stdout).toContain("нарушено");
  expect(run.stdout).toContain("15.04.2026");
});

it("judges a file with the rest of its module", () => {
  const folder = folderOf({
    "a.pdp": 'module m\n\nimport kz\n\noperator shop "Shop" {}\n',
    "b.pdp": "module m\n\nimport kz\n\nstore crm { owner: shop, operator: shop, holds: [] }\n",
  });
  const run = pdp(folder, ["check", "b.pdp", ...day, "--format", "json"]);
  const report = JSON.parse(run.stdout);
  expect(report.diagnostics.filter((each: { severity: string }) => each.severity === "error")).toEqual([]);
  expect(report.files).toEqual(["a.pdp", "b.pdp"]);
});

it("refuses wrong use with status 2 and one line", () => {
  const folder = folderOf({
    "a.pdp": quiet,
    "empty/readme.txt": "",
    "latin.txt": "",
    "cp1251.pdp": Uint8Array.of(0xec, 0xe0, 0xe3, 0xe0, 0xe7, 0xe8, 0xed),
    "x/pdp.json": '{ "failon": "never" }',
    "x/a.pdp": quiet,
    "y/pdp.json": "{",
    "y/a.pdp": quiet,
    "z/a.pdp": quiet,
  });
  const cases: readonly (readonly [readonly string[], string])[] = [
    [["check", "nowhere.pdp"], "does not exist"],
    [["check", "empty"], "no .pdp files"],
    [["check", "latin.txt"], "not a .pdp file"],
    [["check", "cp1251.pdp"], "Windows-1251"],
    [["check", "x"], "did you mean `failOn`"],
    [["check", "y"], "is not JSON"],
    [["check", "a.pdp", "x/a.pdp"], "different projects"],
    [["check", "--frmat", "json"], "unknown option `--frmat`; did you mean `--format`?"],
    [["check", "--format", "xml"], "text, json"],
    [["check", "--as-of", "2026-02-30"], "not a day of the calendar"],
    [["check", "--as-of"], "missing"],
    [["check", "--locale", "de"], "kk | ru | en"],
    [["check", "--fail-on", "often"], "violated"],
    [["check", "--profile", "nobody", "z"], "no profile `nobody`"],
    [["check", "--profile", "core,state-service", "--profile", "nobody", "z"], "no profile `nobody`"],
    [["chek"], "unknown command `chek`; did you mean `check`?"],
    [[], ""],
  ];
  for (const [args, message] of cases) {
    const run = pdp(folder, args);
    expect(run.status, `${args.join(" ")}: ${run.stderr}`).toBe(2);
    expect(run.stdout, args.join(" ")).toBe("");
    expect(run.stderr, args.join(" ")).toContain(message);
  }
});

it("says in the reader's language which values an option has", () => {
  const folder = folderOf({ "a.pdp": quiet });
  const said = (locale: string): string =>
    pdp(folder, ["check", "--format", "x is invalid. y", "--locale", locale]).stderr;
  expect(said("en")).toContain("expected: text, json, sarif, junit, gitlab, github, markdown\n");
  expect(said("ru")).toContain("ожидается: text, json, sarif, junit, gitlab, github, markdown\n");
  expect(said("kk")).toContain("керегі: text, json, sarif, junit, gitlab, github, markdown\n");
});

it("reads no symbolic link, and says so", () => {
  const outside = folderOf({ "secret.pdp": "module secret {{{\n" });
  const folder = folderOf({ "a.pdp": quiet });
  symlinkSync(join(outside, "secret.pdp"), join(folder, "link.pdp"));
  const run = pdp(folder, ["check", ...day]);
  expect(run.status).toBe(0);
  expect(run.stderr).toContain("`link.pdp` is a symbolic link");
  expect(pdp(folder, ["check", "link.pdp", ...day]).status).toBe(2);
});

it("colours only when asked, and makes hostile text harmless", () => {
  const hostile = 'module h\n\nimport kz\n\n// ::error::x\nplace office "\u001b]0;x\u0007" { country: KX }\n';
  const folder = folderOf({ "a.pdp": hostile });
  const run = pdp(folder, ["check", ...day]);
  // oxlint-disable-next-line no-control-regex
  expect(run.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(run.stdout).not.toMatch(/^\s*::/m);
  expect(pdp(folder, ["check", ...day], { env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[");
  expect(pdp(folder, ["check", ...day, "--color", "always"]).stdout).toContain("\u001b[");
  expect(
    pdp(folder, ["check", ...day, "--color", "never"], { env: { FORCE_COLOR: "1" } }).stdout,
  ).not.toContain("\u001b");
});

it("is quiet when its reader goes away", () => {
  const folder = folderOf({ "a.pdp": broken });
  const run = spawnSync("sh", ["-c", `"${process.execPath}" "${bin}" check --as-of 2026-04-15 | head -n 1`], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  expect(run.stdout.split("\n")).toHaveLength(2);
});

it("says nothing but findings with --quiet", () => {
  const folder = folderOf({ "a.pdp": quiet });
  expect(pdp(folder, ["check", ...day, "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
});

it("leaks nothing of the machine", () => {
  const folder = folderOf({ "a.pdp": broken });
  for (const format of ["text", "json"]) {
    const run = pdp(folder, ["check", folder, ...day, "--format", format]);
    expect(run.stdout + run.stderr).not.toContain(folder);
    expect(run.stdout + run.stderr).not.toContain(root);
  }
});

it("reads what a byte-order mark precedes", () => {
  const folder = folderOf({ "a.pdp": "" });
  writeFileSync(join(folder, "a.pdp"), `\ufeff${quiet}`);
  expect(pdp(folder, ["check", ...day]).status).toBe(0);
});
