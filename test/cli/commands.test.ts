import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { locales, positionAt, sourceText, walk } from "../../language/index.ts";
import type { Property } from "../../language/index.ts";
import { parse } from "../../language/parse/index.ts";
import { templates } from "../../compiler/node/init/index.ts";
import { reached } from "../../compiler/emit/index.ts";
import { broken, folderOf, pdp } from "../support/cli.ts";
import { compileText } from "../support/memory-host.ts";
import { textOf } from "../support/repository.ts";

it("init makes a project that is green, tested and formatted, in each language, and overwrites nothing", () => {
  for (const locale of locales) {
    const folder = folderOf({});
    expect(pdp(folder, ["init", "club", "--locale", locale]).status).toBe(0);
    const club = join(folder, "club");
    const check = pdp(club, ["check", "--format", "json"]);
    expect(check.status, check.stdout).toBe(0);
    expect(JSON.parse(check.stdout).summary).toMatchObject({ violated: 0, unproven: 0 });
    expect(JSON.parse(check.stdout).diagnostics).toEqual([]);
    expect(pdp(club, ["test"])).toMatchObject({ status: 0 });
    expect(pdp(club, ["fmt", "--check"])).toMatchObject({ status: 0 });
    const before = readFileSync(join(club, "club.pdp"), "utf8");
    expect(pdp(folder, ["init", "club", "--locale", locale]).status).toBe(2);
    expect(readFileSync(join(club, "club.pdp"), "utf8")).toBe(before);
  }
});

it("init makes a project in which the loss of any fact is noticed", async () => {
  const day = "2026-11-23";
  const text =
    templates("en", day, textOf("stdlib/init/club.txt")).find(({ path }) => path === "club.pdp")?.text ?? "";
  const isGreen = async (changed: string): Promise<boolean> => {
    const program = await compileText(changed, { asOf: day });
    return !reached(program, "unproven") && program.verdicts.every(({ verdict }) => verdict !== "unproven");
  };
  expect(await isGreen(text)).toBe(true);
  const properties: Property[] = [];
  walk(parse(sourceText("club.pdp", text)).file, (node) => {
    if (node.kind === "TestDeclaration") return false;
    if (node.kind === "Property") properties.push(node);
    return true;
  });
  const unnoticed: string[] = [];
  for (const { start, end, key } of properties) {
    const without = (text.slice(0, start) + text.slice(end).replace(/^,/, "")).replace(/,\s*\}/g, " }");
    const { line } = positionAt(sourceText("club.pdp", text), start);
    if (await isGreen(without)) unnoticed.push(`${line}: ${key.text}`);
  }
  expect(unnoticed).toEqual([]);
});

it("test runs the tests of a project", () => {
  const passing = `${broken}\ntest "kept abroad" {\n  as of 2026-04-15\n  import broken\n  expect violated KZ-L94-12.2a on crm\n}\n`;
  const folder = folderOf({ "a.pdp": passing });
  expect(pdp(folder, ["test"])).toMatchObject({ status: 0, stdout: "Tests: passed: 1, failed: 0\n" });
  writeFileSync(join(folder, "a.pdp"), passing.replace("expect violated", "expect satisfied"));
  const run = pdp(folder, ["test"]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("failed: kept abroad");
  expect(run.stdout).toContain("expected: satisfied KZ-L94-12.2a on crm");
  expect(run.stdout).toContain("found: violated");
  expect(JSON.parse(pdp(folder, ["test", "--format", "json"]).stdout).summary).toEqual({
    passed: 0,
    failed: 1,
  });
});

it("test --library passes", () => {
  const run = pdp(folderOf({}), ["test", "--library"]);
  expect(run.stdout).toMatch(/^Tests: passed: \d{3,}, failed: 0\n$/);
  expect(run.status).toBe(0);
});

it("explain tells of a requirement and of a code, in three languages, without a project", () => {
  const folder = folderOf({});
  const english = pdp(folder, ["explain", "KZ-L94-12.2a"]);
  expect(english.status).toBe(0);
  expect(english.stdout).toContain("KZ-L94-12.2a: Storage in a base in Kazakhstan");
  expect(english.stdout).toContain("2016-01-01 ..");
  expect(english.stdout).toContain("require some t: store satisfies home(x, t, h)");
  expect(pdp(folder, ["explain", "KZ-L94-12.2a", "--locale", "ru"]).stdout).toContain("Кого обязывает");
  expect(pdp(folder, ["explain", "unknown-name", "--locale", "kk"]).stdout).toContain("Қате:");
  const wrong = pdp(folder, ["explain", "unknown-nam"]);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("did you mean `unknown-name`?");
});

it("fmt checks, writes and filters, and leaves faulty files alone", () => {
  const ugly = "module m\nimport kz\nplace   office{country:KZ}\n";
  const folder = folderOf({ "a.pdp": ugly });
  expect(pdp(folder, ["fmt", "--check"])).toMatchObject({ status: 1, stdout: "not formatted: a.pdp\n" });
  const filtered = pdp(folder, ["fmt", "-"], { input: ugly });
  expect(filtered.status).toBe(0);
  expect(readFileSync(join(folder, "a.pdp"), "utf8")).toBe(ugly);
  expect(pdp(folder, ["fmt", "a.pdp"]).stdout).toBe(filtered.stdout);
  expect(pdp(folder, ["fmt", "--write"])).toMatchObject({ status: 0, stdout: "formatted: a.pdp\n" });
  expect(readFileSync(join(folder, "a.pdp"), "utf8")).toBe(filtered.stdout);
  expect(pdp(folder, ["fmt", "--check"])).toMatchObject({ status: 0, stdout: "" });
  const faulty = folderOf({ "a.pdp": "module m\nplace {{{\n" });
  const run = pdp(faulty, ["fmt", "--write"]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("a.pdp:2:");
  expect(readFileSync(join(faulty, "a.pdp"), "utf8")).toBe("module m\nplace {{{\n");
  expect(existsSync(join(faulty, "a.pdp.tmp"))).toBe(false);
});
