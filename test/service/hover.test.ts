import { describe, expect, it } from "vitest";
import { hover } from "../../compiler/service/index.ts";
import type { Library } from "../../compiler/host.ts";
import { words } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";
import { edit } from "../support/editor.ts";
import type { Drawn } from "../support/editor.ts";
import { hostileTexts } from "../support/hostile.ts";
import { preludeOnly } from "../support/library.ts";

/** What is told of what the drawn cursor stands on. */
function told(drawn: Drawn, locale: Locale = "en", library?: Library): string {
  const { snapshot, path, offset } = edit(drawn, { locale, ...(library === undefined ? {} : { library }) });
  return hover(snapshot, path, offset)?.markdown ?? "nothing";
}

const clinic = `module clinic
import kz
operator clinic "Example Clinic" { country: KZ, entity: legal }
subject patient "Patients"
place frankfurt { country: DE }
/// Cards of \`patients\`.
database ca|rds "Patient cards" { owner: clinic, operator: clinic, at: frankfurt, holds: [FullName, IIN as hashed] of patient }
database copy { holds: [FullName] of patient }
flow out: cards -> copy { carries: [FullName] of patient }
`;
const on = (before: string, after: string): string => clinic.replace("|", "").replace(before, after);

describe("an element", () => {
  it("has its kind, its words, the data that are there and the verdicts on it", () => {
    const card = told(clinic);
    expect(card).toContain('```pdp\ndatabase cards "Patient cards"\n```');
    expect(card).toContain("Cards of `patients`.");
    expect(card).toContain("**Type**: `database` (store). A store in electronic form.");
    expect(card).toContain("**Data here**: `FullName` (of `patient`), `IIN` (`hashed`, of `patient`)");
    expect(card).toMatch(/\*\*Verdicts\*\*: \d+ violated, \d+ unproven/);
    expect(card).toMatch(/Look first at:\n\n- `KZ-[^`]+` .+ \(violated\)/);
  });

  it("is told of in the reader's language", () => {
    expect(told(clinic, "ru")).toMatch(
      /\*\*Данные здесь\*\*: `FullName` \(о `patient`\)[^]+\*\*Вердикты\*\*: нарушено: \d+/,
    );
    expect(told(clinic, "kk")).toMatch(/\*\*Мұндағы деректер\*\*: [^]+\*\*Үкімдер\*\*: бұзылған: \d+/);
  });

  it("has its ends and what goes by it, if it is a flow", () => {
    const card = told(on("out:", "o|ut:"));
    expect(card).toContain("flow out: cards -> copy");
    expect(card).toContain("**Carries**: `FullName` (of `patient`)");
  });

  it("without verdicts or data says less", () => {
    expect(told(on("place frank", "place fr|ank"))).not.toContain("Verdicts");
    expect(told('module m\nstore x| {}\ntest "t" { store y {} }')).toContain("**Data here**: not stated");
    expect(told('module m\ntest "t" { store y| {} }')).toContain("store y");
  });
});

describe("a property", () => {
  it("has its type, its words, who declares it and what it states", () => {
    const card = told(on("at: frank", "a|t: frank"));
    expect(card).toContain("```pdp\nat: place\n```");
    expect(card).toContain("Where it stands, physically.");
    expect(card).toContain("**Type**: an element of kind `place`");
    expect(card).toContain("**Declared by**: `node`");
    expect(card).toContain("**States here**: `frankfurt`");
    expect(told(on("at: frank", "a|t: frank"), "ru")).toContain("**Тип**: элемент вида `place`");
  });
});

describe("law", () => {
  const waiver = (id: string): string =>
    on(
      "subject",
      `waiver w { of: ${id} on: cards because: "" approved: clinic from: 2026-01-01 until: 2026-02-01 }\nsubject`,
    );
  it("is told of in brief: title, act, who is bound, versions, how sure, its verdicts", () => {
    const card = told(waiver("KZ-L94-12.2|a"));
    expect(card).toContain("requirement KZ-L94-12.2a");
    expect(card).toContain("**Storage in a base in Kazakhstan**");
    expect(card).toMatch(/\*\*Provision\*\*: .+art\. 12\(2\), part 1/);
    expect(card).toContain("**Who is bound**: owner of the base, operator, third party");
    expect(card).toContain("**How sure the text is**: the text was read");
    expect(card).toMatch(/- \*\*2016-01-01 \.\.\*\* \(now\)/);
    expect(card).toMatch(/\*\*Verdicts\*\*: 1 violated/);
    expect(card).not.toContain("{x}");
    expect(told(waiver("KZ-L94-12.2|a"), "ru")).toContain("**Хранение в базе на территории РК**");
    expect(told(waiver("KZ-L94-12.2|a"), "kk")).toContain("12-б. 2-т., 1-бөлік");
  });

  it("of a citation has the act and the place in it", () => {
    expect(told('module m\nimport kz\ndata X { by: law94 "art. 9|" }', "ru")).toContain(
      "**Место в акте**: ст. 9",
    );
  });

  it("of a category has its terms in three languages and what is above it", () => {
    const card = told(on("IIN as", "II|N as"));
    expect(card).toContain("data IIN is Identifier");
    expect(card).toContain("**Terms**: ЖСН (kk) · ИИН (ru) · individual ID number (en)");
    expect(card).toContain("**Categories above**: `Identifier`, `Personal`");
  });
});

describe("names of the library and of the language", () => {
  it.each([
    ["a kind", on("database cards", "datab|ase cards"), "kind database is store"],
    ["a country", on("country: DE", "country: D|E"), "Германия (DE)"],
    ["a member", on("as hashed", "as has|hed"), "State.hashed"],
    ["a module", on("import kz", "import k|z"), "module of the library, files: "],
    ["a type", "module m\nkind k is store { x: In|t }", "a type of the language"],
    ["a record", "module m\nkind k is store { x: Trilin|gual }", "**Members**: `kk`, `ru`, `en`"],
    [
      "a definition",
      "module m\n/// Is it sent out?\ndefine th|ird(f: flow) = f.implied",
      "define third(f: flow): Bool\n```\n\nIs it sent out?",
    ],
    [
      "a variable",
      "module m\ndefine third(f|: flow) = f.implied",
      "f: flow\n```\n\nvariable, an element of kind `flow`",
    ],
    ["a computed member", "module m\ndefine third(f: flow) = f.impl|ied", "flow.implied: Bool"],
    [
      "a function",
      "module m\ndefine d(s: store) = atte|sted(s.backup)",
      "attested(x: record or element with by, on, until)",
    ],
    ["a name of the compiler", "module m\ndefine d = as|_of", "The day by whose law is judged."],
    ["a verdict", 'module m\ntest "t" { expect viol|ated X-1 on x }', "**violated**\n\nexpected verdict"],
    ["a code", 'module m\ntest "t" { expect error unknown-na|me }', "`unknown-name`\n\n"],
    ["a keyword", "mod|ule m", "Names the module a file belongs to."],
  ])("%s", (_, drawn, part) => {
    expect(told(drawn)).toContain(part);
  });

  it("says words of the language in all three languages", () => {
    expect(told("mod|ule m", "kk")).toContain("Файл жататын модульді атайды.");
    expect(told("mod|ule m", "ru")).toContain("Называет модуль, к которому относится файл.");
    expect(Object.keys(words).length).toBeGreaterThan(60);
  });

  it("says nothing of blanks, comments, numbers and names of nothing", () => {
    for (const text of [
      "module m\n|",
      "// co|mment",
      "store s { subjects: 1|2 }",
      "store s { at: no|where }",
      "|",
    ])
      expect(told(text)).toBe("nothing");
  });
});

describe("hostile texts", () => {
  const prelude = preludeOnly();
  it.each(hostileTexts)("do nothing: %s", (hostile) => {
    const quoted = hostile.replaceAll(/\\u\{[^}]*\}/g, "'").replaceAll(/["\\]/g, "'");
    for (const drawn of [
      `module m\n/// ${quoted}\nstore x| "${quoted}" {}`,
      `module m\nstore x { integ|rity: "${quoted}" }`,
      `module m\ndata x "${quoted}" { title: { k|k: "${quoted}" ru: "${quoted}" en: "${quoted}" } }`,
      `module m\ndata x| "${quoted}" { title: { kk: "${quoted}" ru: "${quoted}" en: "${quoted}" } note: { kk: "${quoted}" ru: "${quoted}" en: "${quoted}" } }`,
      `module m\nact a { title: { kk: "${quoted}" ru: "${quoted}" en: "${quoted}" } rank: guidance }\nrequirement X-|1 { cites: a "${quoted}" title: { kk: "${quoted}" ru: "${quoted}" en: "${quoted}" } because: { kk: "${quoted}" ru: "${quoted}" en: "${quoted}" } version 2020-01-01 .. {} }`,
    ]) {
      const card = told(drawn, "en", prelude);
      const bare = card
        .replaceAll(/```pdp\n.*\n```/g, "")
        .replaceAll(/`+[^`]*`+/g, "")
        .replaceAll(/\\./g, "");
      expect(bare).not.toMatch(/<|\]\(|!\[|^#|https?:\/\/|www\.|@/m);
      expect(card.split("\n").filter((line) => line.startsWith("```")).length % 2).toBe(0);
    }
  });
});
