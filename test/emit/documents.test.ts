import { DOMParser } from "@xmldom/xmldom";
import type { Document } from "@xmldom/xmldom";
import { expect, it } from "vitest";
import {
  buildBreach,
  buildDocuments,
  documentsHtml,
  documentsMarkdown,
  paperNames,
} from "../../compiler/emit/documents/index.ts";
import type { PaperDocument } from "../../compiler/emit/documents/index.ts";
import { momentOf } from "../../compiler/evaluate/index.ts";
import type { Program } from "../../compiler/program.ts";
import { locales } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";
import { hostileTexts } from "../support/hostile.ts";
import { preludeOnly } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

/** A shop that gives a courier abroad more than its customers agreed to. Names and texts have no letter of the English alphabet. */
const shop = `module дүкен

import kz

place алматы "Алматы" { country: KZ, facility: data_centre }
place берлин "Берлин" { country: DE, facility: cloud }
operator дүкен "«Дүкен» ЖШС" { entity: legal, number: "210340056789", at: алматы, responsible: жауапты, documents: [] }
person жауапты "А. Б. Жауапты" { operator: дүкен, contact: "+7 700 000 00 00" }
person сатушы "Сатушылар" { operator: дүкен, scope: [Email, Health] }
third_party жеткізуші "Жеткізуші" { at: берлин, holds: [Email, IIN] of алушы }
subject алушы "Сатып алушылар"
purpose тапсырыс "Тапсырыстар" { needs: [Email, Health] }
activity сату "Сату" {
  party: дүкен, contains_personal: true, kinds: [collect, keep, decide_automatically], uses: [Email, Health] of алушы
  for: [тапсырыс], basis: [келісім], automated: false, human_in_loop: true, biometrics: none
}
database база "Сатып алушылар базасы" {
  at: алматы, owner: дүкен, operator: дүкен, holds: [Email, IIN, Health] of алушы, purpose: [тапсырыс], part_of: [сату]
  access: [сатушы], subjects: 12_500
  retention: { for: 5 years, after: "соңғы тапсырыс", then: destroy }
  encryption: { at_rest: true, standard: ST_RK_1073_2007, level: 3 }, logging: { database_events: true, user_actions: false }
}
consent келісім "Тапсырыс кезіндегі келісім" {
  from: алушы, covers: [Email, Health], for: [тапсырыс], form: electronic_signature
  operator_name: "«Дүкен» ЖШС", operator_number: "210340056789", term: 2 years
  third_parties: false, cross_border: none, publication: false
}
flow келу "Тапсырыс": алушы -> база { carries: [Email, IIN, Health], for: [тапсырыс], basis: [келісім], public: false }
flow кету "Жеткізу": база -> жеткізуші { carries: [Email, IIN], for: [тапсырыс], basis: [келісім], public: false }
`;

const options = (locale: Locale, only: string | null = null) => ({ locale, edition: "1", only });
const program = await compileText(shop);

function one(of: Program, locale: Locale, only: string): PaperDocument {
  const [document, second] = buildDocuments(of, options(locale, only));
  if (document === undefined || second !== undefined) throw new Error(`not one ${only}`);
  return document;
}

function textOf(document: PaperDocument): string {
  return documentsMarkdown([document], "ru");
}

/** The page as XML, which it is but for the elements that HTML leaves open. */
function parsed(page: string): Document {
  const faults: string[] = [];
  const xml = page.replace("<!DOCTYPE html>\n", "").replace(/<(meta [^>]*|br)>/g, "<$1/>");
  const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
    xml,
    "text/xml",
  );
  expect(faults).toEqual([]);
  return document;
}

it("makes every paper of an operator once, and one form for each consent", () => {
  const names = buildDocuments(program, options("ru")).map((each) => each.name);
  expect(names).toEqual([
    "data_list.дүкен.дүкен",
    "access_list.дүкен.дүкен",
    "restricted_access_list.дүкен.дүкен",
    "business_processes.дүкен.дүкен",
    "processing_record.дүкен.дүкен",
    "consent_form.дүкен.келісім",
    "policy_annex.дүкен.дүкен",
    "blocking_procedure.дүкен.дүкен",
    "appointment_order.дүкен.дүкен",
    "impact_assessment.дүкен.дүкен",
  ]);
  expect(paperNames(program)).toHaveLength(10);
});

it("lists data with their class, purpose and place, and says where no purpose needs them", () => {
  const list = textOf(one(program, "ru", "data_list"));
  expect(list).toContain(
    "| ИИН | \\_\\_\\_\\_ _(классифицировать)_ | не требуется | Сатып алушылар | \\_\\_\\_\\_ _(ни одна цель их не требует: обосновать или исключить)_ |",
  );
  expect(list).toMatch(/Тапсырыстар \| Тапсырыс кезіндегі келісім \| Сатып алушылар базасы \|/);
});

it("keeps the list of those who see limited-access data narrower than the list of all", () => {
  expect(textOf(one(program, "ru", "access_list"))).toContain("адрес электронной почты");
  const restricted = textOf(one(program, "ru", "restricted_access_list"));
  expect(restricted).toContain("Сатушылар");
  expect(restricted).not.toContain("адрес электронной почты");
});

it("holds a form of consent against the flows that rest on it", () => {
  const form = one(program, "ru", "consent_form");
  expect(form.mismatches).toBe(4); // the IIN in two flows, the courier, the country
  const text = textOf(form);
  expect(text).toContain("Расхождений с потоками: 4.");
  expect(text).toContain("| Жеткізуші | Германия (DE) | ");
  expect(text).toContain("а согласие не допускает передачи третьим лицам.");
  expect(text).toContain("**Срок или период действия согласия**: 2 года");
});

it("finds nothing in a form that says what the flows do", async () => {
  const honest = shop
    .replace("covers: [Email, Health]", "covers: [Email, IIN, Health]")
    .replace("third_parties: false, cross_border: none", "third_parties: true, cross_border: true");
  const form = one(await compileText(honest), "ru", "consent_form");
  expect(form.mismatches).toBe(0);
  expect(textOf(form)).toContain("Согласие соответствует всем потокам");
});

it("invents nothing: a model that says nothing leaves every place open", async () => {
  const silent = await compileText(
    "module m\nimport kz\noperator o\ndatabase b { operator: o }\nconsent c\n",
  );
  const form = one(silent, "ru", "consent_form");
  expect(form.mismatches).toBe(0);
  const facts = form.sections.flatMap((each) => each.entries);
  expect(facts.length).toBeGreaterThan(8);
  for (const { title, shown } of facts)
    expect([title, shown.flat().some((each) => each.kind === "blank")]).toEqual([title, true]);
  for (const document of buildDocuments(silent, options("kk"))) expect(document.blanks).toBeGreaterThan(0);
});

it("reckons the term of a notice by the calendar of the library", () => {
  const due = (found: string): string => {
    const moment = momentOf(program, found);
    const [document] = (moment && buildBreach(program, "база", moment, options("en"))) ?? [];
    const [row] = document?.sections[0]?.table?.rows ?? [];
    const [shown] = row?.[1]?.[0] ?? [];
    return shown?.kind === "blank" ? shown.hint : (shown?.text ?? "");
  };
  // A Friday before the long weekend of 8 March 2026.
  expect(due("2026-03-06T15:20")).toBe("2026-03-10, 15:20 (UTC+05:00)");
  expect(due("2026-03-06T10:20:00Z")).toBe("2026-03-10, 15:20 (UTC+05:00)");
  expect(due("2026-03-06")).toBe("2026-03-10, 23:59 (UTC+05:00)");
  expect(due("2031-03-06T15:20")).toContain("the library has no calendar 2031");
});

it("names every copy of what was in the store, and those who have it", () => {
  const moment = momentOf(program, "2026-03-06T15:20");
  const [notice] = (moment && buildBreach(program, "база", moment, options("ru"))) ?? [];
  const text = notice === undefined ? "" : textOf(notice);
  expect(text).toContain("| Жеткізуші | Жеткізуші | Германия (DE) |");
  expect(text).toContain("**Число субъектов, не более**: 12 500");
  expect(moment && buildBreach(program, "nothing", moment, options("ru"))).toBeNull();
  for (const wrong of ["", "yesterday", "2026-02-30T10:00", "__proto__"])
    expect(momentOf(program, wrong)).toBeNull();
});

it("leaves no English in Kazakh and Russian papers", () => {
  const moment = momentOf(program, "2026-03-06T15:20");
  for (const locale of ["kk", "ru"] as const) {
    const documents = [
      ...buildDocuments(program, options(locale)),
      ...((moment && buildBreach(program, "база", moment, options(locale))) ?? []),
    ];
    const text = JSON.stringify(
      documents.map(({ title, about, notes, sections }) => ({ title, about, notes, sections })),
    )
      .replace(/"[a-z]+":/gi, "")
      .replace(/"(text|blank)"/g, "")
      .replace(/\b(true|false|null)\b/g, "")
      .replace(/\([A-Z]{2}\)|UTC|policy\.pdp|\b(KZ|REC)-[\w.-]+/g, "");
    expect([locale, text.match(/[^"{}[\]:,]*[A-Za-z]{2,}[^"{}[\]:,]*/g) ?? []]).toEqual([locale, []]);
  }
});

it("has a word in three languages for every member of the enums that papers show", () => {
  const enums =
    "AccessClass Medium Facility RetentionEnd ConsentForm ControlType ControlGoal ActivityKind OriginType CryptoStandard Factor CopyRole".split(
      " ",
    );
  const terms = new Set(
    program.schema.elements.filter((each) => each.kind.name === "paper_term").map((each) => each.name),
  );
  const wanted = program.schema.enums
    .filter((each) => enums.includes(each.name))
    .flatMap((each) => [...each.members.keys()].map((member) => `${each.name}_${member}`));
  expect(wanted.length).toBeGreaterThan(80);
  expect(wanted.filter((each) => !terms.has(each))).toEqual([]);
});

it("shows hostile texts as text", async () => {
  const titles = hostileTexts.map((each) => `"${each.replaceAll("\\u{22}", "'").replaceAll("\\", "\\\\")}"`);
  const text = [
    `module m\nimport kz\nsubject s\noperator o ${titles[0] ?? ""} { number: ${titles[2] ?? ""}, contact: ${titles[16] ?? ""} }\n`,
    ...titles.map(
      (title, at) =>
        `database b${at} ${title} { operator: o, holds: [Email] of s, integrity: ${title} }\nconsent c${at} ${title} { from: s, other: ${title} }\nflow f${at} ${title}: s -> b${at} { carries: [Email], basis: [c${at}] }\n`,
    ),
  ].join("");
  const hostile = await compileText(text);
  expect(hostile.diagnostics.filter((each) => each.severity === "error")).toEqual([]);
  const documents = buildDocuments(hostile, options("en"));
  const page = documentsHtml(documents, "en");
  const elements = new Set([...page.matchAll(/<([a-z0-9]+)/gi)].map(([, name = ""]) => name));
  expect([...elements].sort()).toEqual(
    "a article body br div h1 h2 h3 head html li main meta nav ol p section span style table tbody td th thead title tr ul caption"
      .split(" ")
      .sort(),
  );
  const attributes = new Set(
    [...parsed(page).getElementsByTagName("*")].flatMap((each) =>
      [...each.attributes].map(({ name }) => name),
    ),
  );
  expect([...attributes].sort()).toEqual(
    "aria-label aria-labelledby charset class content href http-equiv id lang name role scope tabindex".split(
      " ",
    ),
  );
  expect(page).not.toMatch(/href="(?!#paper-\d+")/);
  for (const line of documentsMarkdown(documents, "en").split("\n")) {
    expect(line).not.toMatch(/^(::|##vso|##teamcity)/);
    expect(line).not.toMatch(/(^|[^\\])<|(^|[^\\])!\[|[^\\]\]\(/);
  }
});

it("is well-formed, speaks the language of its reader and asks the network for nothing", () => {
  for (const locale of locales) {
    const page = documentsHtml(buildDocuments(program, options(locale)), locale);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:/);
    parsed(page);
    expect(documentsHtml(buildDocuments(program, options(locale)), locale)).toBe(page);
  }
});

it("lets a company write papers of its own", async () => {
  const own = await compileText(`${shop}
paper_field ours { title: { kk: "а", ru: "б", en: "c" }, from: operator_name }
paper_section part { fields: [ours], says: [{ kk: "{operator_name}!", ru: "{operator_name}!", en: "{no_such} {operator_name}!" }] }
paper memo { title: { kk: "Жазба", ru: "Записка", en: "Memo" }, per: operator, sections: [part] }
`);
  expect(paperNames(own)).toContain("memo");
  const text = documentsMarkdown([one(own, "en", "memo")], "en");
  expect(text).toContain(String.raw`\{no\_such\} «Дүкен» ЖШС\!`);
});

it("has no papers where no library describes any", async () => {
  const bare = await compileText("module m\noperator o\nstore s { operator: o }\n", {}, preludeOnly());
  expect(buildDocuments(bare, options("en"))).toEqual([]);
  expect(documentsHtml([], "kk")).toContain("Модельде дербес деректері бар оператор жоқ.");
});
