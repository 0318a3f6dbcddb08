import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { broken, folderOf, pdp } from "../support/cli.ts";

const day = ["--as-of", "2026-04-15"];

it("writes one HTML file with the pictures in it, the same bytes twice, with no path of the machine", () => {
  const folder = folderOf({ "a.pdp": broken });
  const make = (): string => pdp(folder, ["report", ...day]).stdout;
  const page = make();
  expect(page).toMatch(/^<!DOCTYPE html>/);
  expect(page.match(/<svg /g)?.length).toBeGreaterThanOrEqual(3);
  expect(page).not.toContain(folder);
  expect(make()).toBe(page);
});

it("writes a workbook of text cells, the same bytes twice", () => {
  const folder = folderOf({ "a.pdp": broken.replace('"Customers"', '"=1+1"') });
  const make = (name: string): Buffer => {
    expect(pdp(folder, ["report", ...day, "--format", "xlsx", "-o", name]).status).toBe(0);
    return readFileSync(join(folder, name));
  };
  const bytes = make("a.xlsx");
  expect(make("b.xlsx").equals(bytes)).toBe(true);
  const files = Object.entries(unzipSync(bytes)).map(
    ([path, content]) => [path, strFromU8(content)] as const,
  );
  for (const [, text] of files) expect(text).not.toMatch(/<f[ >]/);
  expect(
    files
      .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
      .every(([, text]) => text.includes("<autoFilter ")),
  ).toBe(true);
});

it("asks for a file where the form is no text", () => {
  const run = pdp(folderOf({ "a.pdp": broken }), ["report", "--format", "xlsx"]);
  expect([run.status, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toContain("--output");
});

it("says that PDF needs Chromium where there is none", () => {
  const run = pdp(folderOf({ "a.pdp": broken }), ["report", "--pdf", "-o", "a.pdp.pdf"], {
    env: { PATH: "/nowhere", CHROME_PATH: "" },
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("Chromium");
});
