import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { hostileTexts } from "../support/hostile.ts";
import { broken, folderOf, pdp } from "../support/cli.ts";

const day = ["--as-of", "2026-04-15"];
const consent = `
consent form "Form" { from: buyer, covers: [Email], third_parties: true, cross_border: false, publication: false }
place almaty { country: KZ }
system portal { at: almaty, operator: shop, holds: [Email] of buyer }
flow sent "Sent": portal -> crm { carries: [Email], basis: [form] }
`;

it("writes a file for each paper into a folder, with no path of the machine, the same bytes twice", () => {
  const folder = folderOf({ "a.pdp": broken });
  const make = (to: string): readonly string[] => {
    expect(pdp(folder, ["documents", ...day, "--locale", "kk", "-o", to]).status).toBe(0);
    return readdirSync(join(folder, to))
      .sort()
      .map((name) => `${name}\n${readFileSync(join(folder, to, name), "utf8")}`);
  };
  const files = make("one");
  expect(files).toHaveLength(9);
  for (const each of files) {
    expect(each).toMatch(/^[a-z_]+\.broken\.shop\.kk\.html\n<!DOCTYPE html>/);
    expect(each).not.toContain(folder);
  }
  expect(make("two")).toEqual(files);
});

it("ends with status 1 where a form of consent is belied by the flows", () => {
  const folder = folderOf({ "a.pdp": broken + consent });
  const run = pdp(folder, ["documents", ...day, "--only", "consent-form", "--format", "markdown"]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("Mismatches with the flows: 1.");
  expect(run.stderr).toContain("Form: Mismatches with the flows: 1.");
  expect(pdp(folder, ["documents", ...day, "--only", "data_list"]).status).toBe(0);
});

it("writes DOCX that is well-formed and the same bytes twice", () => {
  const titles = hostileTexts.map((each) => `"${each.replaceAll("\\u{22}", "'").replaceAll("\\", "\\\\")}"`);
  const many = titles.map(
    (title, at) => `database d${at} ${title} { operator: shop, holds: [Email] of buyer }\n`,
  );
  const folder = folderOf({ "a.pdp": broken + consent + many.join("") });
  const make = (name: string): Buffer => {
    pdp(folder, ["documents", ...day, "--locale", "ru", "--format", "docx", "-o", name]);
    return readFileSync(join(folder, name));
  };
  const bytes = make("a.docx");
  expect(make("b.docx").equals(bytes)).toBe(true);
  const files = Object.entries(unzipSync(bytes));
  expect(files.map(([path]) => path)).toContain("word/document.xml");
  for (const [path, content] of files) {
    const faults: string[] = [];
    new DOMParser({ onError: (_, message) => faults.push(`${path}: ${message}`) }).parseFromString(
      strFromU8(content),
      "text/xml",
    );
    expect(faults).toEqual([]);
  }
  const text = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(text).toContain("Перечень персональных данных, необходимый и достаточный для выполнения задач");
  expect(text).not.toMatch(/w:instrText|w:hyperlink|w:object|w:drawing/);
});

it("prepares the notice of a breach", () => {
  const folder = folderOf({ "a.pdp": broken });
  const breach = (...args: readonly string[]): ReturnType<typeof pdp> =>
    pdp(folder, ["breach", ...args, ...day, "--format", "markdown"]);
  const run = breach("crm", "--found", "2026-03-06T15:20");
  expect([run.status, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toContain("2026-03-10, 15:20 (UTC+05:00)");
  expect(breach("crm", "--found", "soon").stderr).toContain("`soon` is no day and time");
  expect(breach("crmm", "--found", "2026-03-06T15:20").stderr).toContain("did you mean `crm`?");
  expect(breach("crm").status).toBe(2);
});

it.each([
  [["documents", "--only", "data-lst"], "did you mean `data_list`?"],
  [["documents", "--format", "docx"], "--output"],
  [["documents", "--format", "pdf"], "html, markdown, docx"],
  [["documents", "nowhere"], "`nowhere`"],
])("refuses %j with a clear message and status 2", (args, message) => {
  const run = pdp(folderOf({ "a.pdp": broken }), args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(message);
});
