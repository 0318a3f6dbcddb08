import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openWorkspace } from "../../compiler/service/index.ts";
import { paper, paperFile, papers } from "../../playground/worker/documents.ts";
import { findFinding, finding, todo } from "../../playground/worker/finding.ts";
import { law, provision } from "../../playground/worker/law.ts";
import { isEditorMethod } from "../../playground/worker/editing.ts";
import { ledger } from "../../playground/worker/ledger.ts";
import { model } from "../../playground/worker/model.ts";
import { pictures, reportPage, reportText, reportWorkbook } from "../../playground/worker/report.ts";
import { requests } from "../../playground/worker/requests.ts";
import { sarif } from "../../playground/worker/sarif.ts";
import { testOutcome, tests } from "../../playground/worker/tests.ts";
import { gridLayout } from "../../compiler/emit/diagram/index.ts";
import { standardLibrary } from "../support/library.ts";
import { edited } from "../service/edited.ts";
import { exampleWorkspace, openedExample } from "./opened.ts";

const clinic = openedExample("clinic-mistakes");
const bank = openedExample("bank-mistakes");

it("names every verdict once, with its requirement, element and number", () => {
  const { entries, requirements, elements, acts, tally } = ledger(bank, {});
  expect(entries).toHaveLength(bank.program.verdicts.length);
  expect(tally.reduce((sum, each) => sum + each.count, 0)).toBe(entries.length);
  entries.forEach((entry, at) => {
    const verdict = bank.program.verdicts[at];
    expect(requirements[entry.requirement]?.id).toBe(verdict?.requirement.id);
    expect(entry.verdict).toBe(verdict?.verdict);
    expect(entry.element === null ? null : elements[entry.element]?.name).toBe(
      verdict?.element?.qualified ?? null,
    );
  });
  const numbers = entries.flatMap((each) => each.number ?? []).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(acts.every((each) => each !== "")).toBe(true);
});

it("says the same of a finding as the report does", () => {
  const { entries, requirements, elements } = ledger(clinic, {});
  const at = entries.findIndex((each) => each.number === 1);
  const requirement = requirements[entries[at]?.requirement ?? -1]?.id ?? "";
  const element = elements[entries[at]?.element ?? -1]?.name ?? "";
  const found = finding(clinic, { at, requirement, element });
  expect(found?.verdict).toBe("violated");
  expect(found?.element.location?.line).toBeGreaterThan(0);
  expect(reportText(clinic, { form: "markdown" })).toContain(found?.requirement);
  expect(reportText(clinic, { form: "csv" })).toContain(found?.fingerprint);
  expect(findFinding(clinic, { fingerprint: found?.fingerprint ?? "" })).toBe(at);
  expect(findFinding(clinic, { fingerprint: "none" })).toBeNull();
  // The project has changed since the ledger was made.
  expect(finding(clinic, { at: 1_000_000, requirement, element })).toBeNull();
  expect(finding(clinic, { at: at + 1, requirement, element })).toBeNull();
});

it("draws a report with the layouts that fit, and leaves out pictures of another project", () => {
  const drawn = pictures(clinic, {});
  const layouts = drawn.map((each) => gridLayout(each.diagram));
  const page = reportPage(clinic, { layouts });
  expect(page).toContain("<svg");
  expect(reportPage(clinic, { layouts: [] })).not.toContain("<svg");
  expect(() => reportPage(bank, { layouts })).not.toThrow();
});

it("writes down what an unproven verdict lacks, and the project says so afterwards", () => {
  const { entries, requirements, elements } = ledger(clinic, {});
  const asked = entries.flatMap((entry, at) => {
    const requirement = requirements[entry.requirement]?.id ?? "";
    const element = elements[entry.element ?? -1]?.name ?? null;
    return entry.verdict === "unproven" ? [{ at, requirement, element }] : [];
  });
  const statable = asked.filter((each) => finding(clinic, each)?.statable === true);
  expect(statable.length).toBeGreaterThan(0);
  for (const each of statable.slice(0, 3)) {
    const made = todo(clinic, each);
    const [first] = made?.edits ?? [];
    expect(first?.text).toContain("todo");
    const workspace = exampleWorkspace("clinic-mistakes");
    for (const { path, text } of made?.texts ?? []) expect(workspace.text(path)).toBe(text);
    const before = Object.fromEntries((made?.texts ?? []).map(({ path, text }) => [path, text]));
    const changes = Object.entries(edited(before, made?.edits ?? [])).map(([path, text]) => ({ path, text }));
    workspace.change(changes);
    const after = workspace.snapshot().program;
    expect(after.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const again = after.verdicts.find(
      (it) => it.requirement.id === each.requirement && it.element?.qualified === each.element,
    );
    expect(again?.bindings.flatMap(({ missing }) => missing).some(({ place }) => place !== null)).toBe(true);
  }
  const violated = entries.findIndex((each) => each.verdict === "violated");
  const requirement = requirements[entries[violated]?.requirement ?? -1]?.id ?? "";
  const element = elements[entries[violated]?.element ?? -1]?.name ?? null;
  expect(todo(clinic, { at: violated, requirement, element })).toBeNull();
});

it("answers with values that can be sent from one worker to another", () => {
  for (const value of [
    ledger(bank, {}),
    pictures(bank, {}),
    papers(bank, {}),
    law(bank, {}),
    tests(bank, {}),
  ])
    expect(structuredClone(value)).toEqual(value);
});

it("hands out archives of XML for office programs", async () => {
  const [first] = papers(clinic, {});
  const files = [await reportWorkbook(clinic, {}), await paperFile(clinic, { name: first?.name ?? "" })];
  const names = files.map((each) => Object.keys(unzipSync(each ?? new Uint8Array())));
  expect(names[0]).toContain("xl/workbook.xml");
  expect(names[1]).toContain("word/document.xml");
  expect(await paperFile(clinic, { name: "no_such.paper" })).toBeNull();
});

it("lists the papers of the project and fills in the one that is asked for", () => {
  const [first] = papers(clinic, {});
  expect(first?.title).not.toBe("");
  expect(paper(clinic, { name: first?.name ?? "", form: "html" })).toContain("<!DOCTYPE html>");
  expect(paper(clinic, { name: first?.name ?? "", form: "markdown" })).toContain(first?.title);
  expect(paper(clinic, { name: "no_such.paper", form: "html" })).toBeNull();
});

it.each(["kk", "ru", "en"] as const)("opens the law in %s and reads every provision of an act", (locale) => {
  const snapshot = openedExample("clinic-mistakes", { locale });
  const acts = law(snapshot, {});
  expect(acts.length).toBeGreaterThan(5);
  for (const { id, title } of acts[0]?.articles.flatMap((each) => each.provisions) ?? []) {
    const read = provision(snapshot, { id });
    expect(read?.title).toBe(title);
    expect(read?.location.file).toMatch(/^pdp:/);
    expect(read?.versions.length).toBeGreaterThan(0);
  }
});

it("names the elements that a provision touches, with the place of each verdict in the ledger", () => {
  const { entries, requirements } = ledger(clinic, {});
  const at = entries.findIndex((each) => each.verdict === "violated");
  const id = requirements[entries[at]?.requirement ?? -1]?.id ?? "";
  const touched = provision(clinic, { id })?.touches ?? [];
  expect(touched.map((each) => each.at)).toContain(at);
  for (const each of touched) expect(entries[each.at]?.verdict).toBe(each.verdict);
  expect(provision(clinic, { id: "no such" })).toBeNull();
});

it("gives the result as JSON, its labels, and SARIF", () => {
  expect(JSON.parse(model(clinic, { form: "check" }))).toMatchObject({ schema: "pdp-check/1" });
  const labels: { readonly elements: readonly { readonly sure: readonly unknown[] }[] } = JSON.parse(
    model(clinic, { form: "labels" }),
  );
  expect(labels.elements.some((each) => each.sure.length > 0)).toBe(true);
  expect(JSON.parse(sarif(clinic, { version: "0.0.0" }))).toMatchObject({ version: "2.1.0" });
});

it("asks nothing by a name by which the editor asks something else", () => {
  expect(Object.keys(requests).filter(isEditorMethod)).toEqual([]);
});

it("runs the tests of a project one by one, with the reasons of a failure", () => {
  const listed = tests(clinic, {});
  expect(listed.length).toBeGreaterThan(0);
  listed.forEach((_, at) => expect(testOutcome(clinic, { at })).toMatchObject({ passed: true }));
  expect(testOutcome(clinic, { at: listed.length })).toBeNull();
  const workspace = openWorkspace(standardLibrary(), clinic.settings);
  workspace.change([
    {
      path: "a.pdp",
      text: 'module a\nimport kz\ntest "wrong" { place p { country: KZ, facility: cloud } expect error unknown-name }\n',
    },
  ]);
  const wrong = testOutcome(workspace.snapshot(), { at: 0 });
  expect(wrong?.passed).toBe(false);
  expect(wrong?.expectations[0]?.passed).toBe(false);
  expect(wrong?.expectations[0]?.found).not.toBe("");
});
