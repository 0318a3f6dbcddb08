import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { broken, folderOf, pdp, quiet } from "../support/cli.ts";

it("draws a project as SVG, the same bytes twice, with no path of the machine in it", () => {
  const folder = folderOf({ "a.pdp": broken });
  const draw = (): string => pdp(folder, ["diagram", "--as-of", "2026-04-15"]).stdout;
  const svg = draw();
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain("Customers");
  expect(svg).not.toContain(folder);
  expect(draw()).toBe(svg);
});

it("writes to the file that was named, and makes its folder", () => {
  const folder = folderOf({ "a.pdp": broken });
  const run = pdp(folder, ["diagram", "--format", "mermaid", "-o", "out/flows.mmd"]);
  expect([run.status, run.stdout]).toEqual([0, ""]);
  expect(readFileSync(join(folder, "out/flows.mmd"), "utf8")).toMatch(/^flowchart LR\n/);
});

it("draws a picture of nothing", () => {
  const run = pdp(folderOf({ "a.pdp": quiet }), ["diagram"]);
  expect([run.status, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toMatch(/^<svg /);
});

it.each([
  [["diagram", "--view", "everything"], "no view is called `everything`"],
  [["diagram", "--view", "data:Nothing"], "there are no such data"],
  [["diagram", "--format", "png"], "svg, dot, mermaid, likec4, text"],
  [["diagram", "nowhere"], "`nowhere`"],
])("refuses %j with a clear message and status 2", (args, message) => {
  const run = pdp(folderOf({ "a.pdp": broken }), args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(message);
});
