import { expect, it } from "vitest";
import {
  buildReport,
  csv,
  reportHtml,
  reportMarkdown,
  reportSheets,
} from "../../compiler/emit/report/index.ts";
import type { ReportEdition } from "../../compiler/emit/report/index.ts";
import type { Program } from "../../compiler/program.ts";
import type { Locale } from "../../language/index.ts";
import { hostileTexts } from "../support/hostile.ts";
import { preludeOnly } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const head = `module m
act law "Law" { title: { kk: "Заң", ru: "Закон", en: "The law" } }
subject patient "Patients"
operator clinic "Clinic"
person chair "Chair" { operator: clinic }
data Email is Personal
requirement KZ-1 {
  cites: law "art. 1"
  binds: [operator]
  title: { kk: "Жабық болсын", ru: "Хранить закрыто", en: "Kept closed" }
  because: { kk: "{s} ашық.", ru: "{s} открыто.", en: "{s} is open." }
  advice: { kk: "Жабыңыз.", ru: "Закройте.", en: "Close it with \`public\`." }
  version 2020-01-01 .. { for s: store where s.holds has Personal require not s.public }
}
requirement KZ-2 {
  cites: law "art. 2"
  title: { kk: "Кейін", ru: "Позже", en: "Later" }
  version 2030-01-01 .. { for s: store require not s.public }
}
`;
const body = `store cards "Cards" { operator: clinic, holds: [Email] of patient, public: true, backup: { by: chair, on: 2026-01-01, until: 2026-05-01 } }
store notes "Notes" { operator: clinic, holds: [Email] of patient }
store old "Old" { operator: clinic, holds: [Email] of patient, public: true, backup: { by: chair, on: 2024-01-01, until: 2025-01-01 } }
waiver w { of: KZ-1, on: old, because: "Until the move", approved: chair, from: 2026-01-01, until: 2026-12-01 }
`;
const compiled = (text = body): Promise<Program> => compileText(`${head}${text}`, {}, preludeOnly());

const edition = (program: Program, locale: Locale): ReportEdition => ({
  report: buildReport(program, { locale, edition: "e" }),
  picture: "",
  twin: "",
  ways: new Map(),
});
const html = (program: Program, first: Locale = "en"): string =>
  reportHtml({ kk: edition(program, "kk"), ru: edition(program, "ru"), en: edition(program, "en") }, first);

it("says the same, in the same order and with the same numbers, in each language", async () => {
  const program = await compiled();
  const [kk, ru, en] = (["kk", "ru", "en"] as const).map((locale) =>
    buildReport(program, { locale, edition: "e" }),
  );
  const shape = (report: typeof en): unknown =>
    report?.findings.map((each) => [each.number, each.requirement, each.element.name, each.fingerprint]);
  expect(shape(kk)).toEqual(shape(en));
  expect(shape(ru)).toEqual(shape(en));
  expect(en?.findings.map((each) => [each.number, each.verdict, each.message])).toEqual([
    [1, "violated", '"Cards" (cards) is open.'],
    [2, "unproven", "Kept closed"],
  ]);
  expect(kk?.findings[0]?.message).toBe("«Cards» (cards) ашық.");
});

it("has the proof of each finding with its places, what is missing, and what to do", async () => {
  const [violated, unproven] = buildReport(await compiled(), { locale: "en", edition: "e" }).findings;
  expect(violated?.facts.map((each) => each.text)).toContain("cards.public = true");
  expect(violated?.facts.every((each) => each.location?.file === "policy.pdp")).toBe(true);
  expect(unproven?.missing.map((each) => each.text)).toEqual(["notes.public"]);
  expect(violated?.advice).toBe("Close it with `public`.");
});

it("shows the whole matrix, waivers with what they hide, terms that end, and what was not checked", async () => {
  const report = buildReport(await compiled(), { locale: "en", edition: "e" });
  const [stores] = report.matrix;
  expect(stores?.elements.map((each) => each.title)).toEqual(["Cards", "Notes", "Old"]);
  expect(stores?.rows.map((each) => [each.requirement, ...each.verdicts])).toEqual([
    ["KZ-1", "violated", "unproven", "waived"],
  ]);
  expect(report.waivers).toMatchObject([
    { requirement: "KZ-1", approved: '"Chair" (chair)', underlying: "violated" },
  ]);
  expect(report.attestations.map((each) => [each.what, each.state])).toEqual([
    ["Old: backup", "lapsed"],
    ["Cards: backup", "due"],
  ]);
  expect(report.gaps.map((each) => [each.requirement, each.why])).toEqual([
    ["KZ-2", "not in force on this day"],
  ]);
});

it("is one page without script, address or handler, in three languages", async () => {
  const page = html(await compiled());
  expect(page).not.toMatch(/<script|<link|<iframe|<img|\son\w+=|href="(?!#)|url\(/i);
  for (const text of ["Kept closed", "Хранить закрыто", "Жабық болсын"]) expect(page).toContain(text);
  expect(html(await compiled())).toBe(page);
});

it("writes no cell that a spreadsheet runs", async () => {
  const program = await compiled(`store bad "=HYPERLINK(1)" { holds: [Email] of patient, public: true }`);
  const [, findings] = reportSheets(buildReport(program, { locale: "ru", edition: "e" }), "ru");
  expect(findings?.rows[0]?.[5]).toBe("=HYPERLINK(1) (m.bad)");
  const rows = [["=1+1", "+1", "-1", "@x", "\t=1", " =1", "＝1", 'a;b,"c"\nd', -1]] as const;
  const columns = rows[0].map(() => ({ title: "t", width: 1 }));
  const [, line] = csv({ name: "n", columns, rows }, { locale: "ru", guarded: true }).split("\r\n");
  expect(line).toBe(`'=1+1;'+1;'-1;'@x;'\t=1;' =1;'＝1;"a;b,""c""\nd";-1`);
  expect(csv({ name: "n", columns, rows }, { locale: "en", guarded: false })).toContain("\r\n=1+1,+1,");
});

it.each(hostileTexts)("keeps %j a text in HTML and Markdown", async (text) => {
  const title = text.replaceAll("\\u{22}", "\u0022").replaceAll('"', "'").replaceAll("\\", "\\\\");
  const program = await compiled(`store bad "${title}" { holds: [Email] of patient, public: true }
waiver w { of: KZ-1, on: bad, because: "${title}", approved: chair, from: 2026-01-01, until: 2026-12-01 }
store worse "${title}" { operator: clinic, holds: [Email] of patient, public: true }
`);
  expect(html(program)).not.toMatch(/<script|<img|<svg|<\/title><|\son\w+="/i);
  const markdown = reportMarkdown(buildReport(program, { locale: "en", edition: "e" }), title, "en");
  expect(markdown).not.toMatch(/<(?!!)|(?<!\\)!\[|(?<!\\)\]\(|[^\\]:\/\//);
});
