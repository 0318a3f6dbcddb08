import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { broken, folderOf, pdp } from "../support/cli.ts";

const day = ["--as-of", "2026-04-15"];

it("makes the same receipt twice, in any folder, with nothing of the machine in it", () => {
  const [one, two] = [folderOf({ "a.pdp": broken }), folderOf({ "a.pdp": broken })];
  const make = (folder: string): string =>
    pdp(folder, ["receipt", ...day], { env: { TZ: "Asia/Almaty", USER: "canary" } }).stdout;
  expect(make(one)).toBe(make(two));
  expect(make(one)).not.toContain(one);
  expect(make(one)).not.toContain("canary");
});

it("holds while nothing changes, by the day and the profile of the receipt", () => {
  const folder = folderOf({ "a.pdp": broken });
  pdp(folder, ["receipt", ...day, "--profile", "cautious", "-o", "out/receipt.json"]);
  const run = pdp(folder, ["verify", "out/receipt.json"]);
  expect([run.status, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toContain("gave the same result");
});

it("names the file and the verdicts that differ", () => {
  const folder = folderOf({ "a.pdp": broken });
  pdp(folder, ["receipt", ...day, "-o", "receipt.json"]);
  writeFileSync(join(folder, "a.pdp"), broken.replace("country: DE", "country: KZ"));
  const run = pdp(folder, ["verify", "receipt.json", "--format", "json"]);
  const report = JSON.parse(run.stdout);
  expect([run.status, report.same]).toEqual([1, false]);
  const kinds = new Set(report.differences.map((each: { what: string }) => each.what));
  expect(kinds).toEqual(new Set(["file", "verdict"]));
});

it("notices a receipt that was changed by hand", () => {
  const folder = folderOf({ "a.pdp": broken });
  pdp(folder, ["receipt", ...day, "-o", "receipt.json"]);
  const path = join(folder, "receipt.json");
  writeFileSync(path, readFileSync(path, "utf8").replace('"violated"', '"satisfied"'));
  const run = pdp(folder, ["verify", "receipt.json"]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("the receipt itself was changed");
});

it.each([
  ["{}", "is no receipt"],
  ["not json", "is no receipt"],
  ['{"schema":"pdp-receipt/1","asOf":"x"}', "is no receipt"],
])("refuses %j with status 2", (text, message) => {
  const run = pdp(folderOf({ "a.pdp": broken, "r.json": text }), ["verify", "r.json"]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(message);
});

it("refuses a receipt that is not there, and a name that cannot be traced", () => {
  const folder = folderOf({ "a.pdp": broken });
  expect(pdp(folder, ["verify", "nowhere.json"]).status).toBe(2);
  const run = pdp(folder, ["trace", "Emial"]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("did you mean `Email`?");
});
