import { expect, it } from "vitest";
import { checkJson, checkText, explainRequirement, plain } from "../../compiler/emit/index.ts";
import { consequencesAmong, everything, withRecalled } from "../../compiler/evaluate/index.ts";
import { parseDay } from "../../compiler/check/index.ts";
import type { Program, Request } from "../../compiler/program.ts";
import { preludeOnly } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const title = `title: { kk: "т", ru: "т", en: "t" }`;
const says = (what: string) => `says: { kk: "${what} kk", ru: "${what} ru", en: "${what} en" }`;
const consequence = (id: string, after: string, more = "") => `
requirement ${id} { cites: code "art. 1" check: none ${more} ${title}
  version 2020-01-01 .. { } consequence: { ${after} ${says(id)} } }`;
const text = `module m
act law { ${title} }
act code { ${title} }
profile sure { selects: [law] }
profile all { selects: [law, code] recalled: true }
place here { country: KZ }
store cards { at: here } store notes
requirement RULE-1 { cites: law "1" ${title} version 2020-01-01 .. { for s: store require s.at.country == DE } }
requirement RULE-2 { cites: law "2" ${title} version 2020-01-01 .. { for s: store require s.at.country == KZ } }
requirement RULE-3 { cites: law "3" modality: should ${title} version 2020-01-01 .. { for s: store where s.at.country == KZ require false } }
${consequence("CODE-2", "after: [RULE-1]")}
${consequence("CODE-1", "after: [] after_acts: [law]")}
${consequence("CODE-3", "after: [RULE-1, RULE-2]", "confidence: secondary")}
${consequence("CODE-4", "after: [RULE-1]", "confidence: recalled")}
requirement CODE-5 { cites: code "art. 5" check: none ${title}
  version 2020-01-01 .. 2021-01-01 { consequence: { after: [RULE-1] ${says("old")} } }
  version 2021-01-01 .. { consequence: { after: [RULE-1] ${says("new")} } } }
`;
const compiled = (request: Partial<Request> = {}): Promise<Program> =>
  compileText(text, request, preludeOnly());
const idsOf = (program: Program, id: string, name: string): readonly string[] =>
  program.verdicts
    .filter((each) => each.requirement.id === id && each.element?.name === name)
    .flatMap((each) => each.consequences.map((found) => `${found.requirement.id} ${found.says.en}`));

it("knows what may follow a breach: first what names the requirement, then what names its act", async () => {
  const program = await compiled({ profile: "sure" });
  expect(idsOf(program, "RULE-1", "cards")).toEqual([
    "CODE-2 CODE-2 en",
    "CODE-3 CODE-3 en",
    "CODE-5 new en",
    "CODE-1 CODE-1 en",
  ]);
});

it("follows the dates of a consequence, and holds what is only recalled back unless asked", async () => {
  expect(idsOf(await compiled({ asOf: "2020-06-01" }), "RULE-1", "cards")).toContain("CODE-5 old en");
  expect(idsOf(await compiled({ profile: "all" }), "RULE-1", "cards")).toContain("CODE-4 CODE-4 en");
  expect(idsOf(await compiled({ recalled: true }), "RULE-1", "cards")).toContain("CODE-4 CODE-4 en");
});

it("gives a consequence no verdict, and none to what is not violated", async () => {
  const program = await compiled();
  expect(program.verdicts.filter((each) => each.requirement.id.startsWith("CODE"))).toEqual([]);
  expect(idsOf(program, "RULE-1", "notes")).toEqual([]);
  expect(idsOf(program, "RULE-2", "cards")).toEqual([]);
});

it("shows them as data, and in a report as one line under an error", async () => {
  const program = await compiled();
  const report = JSON.parse(checkJson(program, "ru"));
  const violated = report.verdicts.filter((each: { verdict: string }) => each.verdict === "violated");
  expect(violated[0].consequences[0]).toEqual({
    requirement: "CODE-2",
    title: "т",
    cites: { act: "code", provision: "art. 1" },
    confidence: "text",
    says: "CODE-2 ru",
  });
  const said = checkText(program, { locale: "en", paint: plain, quiet: false, edition: "" });
  expect(said.match(/May follow: .*/g)).toEqual([
    "May follow: CODE-2, CODE-3, CODE-5, more: 1 (all of them with --format json)",
  ]);
});

it("explains a provision with what may follow, and a consequence with what it follows", async () => {
  const program = await compiled();
  const among = consequencesAmong(
    program.schema.requirements,
    parseDay("2026-04-15") ?? 0,
    withRecalled(everything),
  );
  const explained = (id: string, locale: "kk" | "ru" | "en"): string =>
    program.schema.requirements
      .filter((each) => each.id === id)
      .map((each) => explainRequirement(each, program.sources, locale, plain, among(each)))
      .join("");
  expect(explained("RULE-1", "en")).toContain(`May follow:
│ CODE-2: CODE-2 en
│ CODE-3: CODE-3 en (the text is known through a secondary source)
│ CODE-4: CODE-4 en (the text is recalled and was not checked)
│ CODE-5: new en
│ CODE-1: CODE-1 en
`);
  expect(explained("CODE-3", "ru")).toContain(
    "Возможные последствия: CODE-3 ru\nПосле нарушения: RULE-1, RULE-2\n",
  );
  expect(explained("CODE-1", "kk")).toContain("Ықтимал салдары: CODE-1 kk\nМыналар бұзылғаннан кейін: т\n");
});
