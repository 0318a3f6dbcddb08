import { describe, expect, it, test } from "vitest";
import { checkGitHub } from "../../compiler/emit/ci/index.ts";
import { checkJson, checkText, plain, reached } from "../../compiler/emit/index.ts";
import { findProfiles, profileOf } from "../../compiler/evaluate/index.ts";
import type { Program } from "../../compiler/program.ts";
import { compileText } from "../support/memory-host.ts";

const names = [
  "core",
  "cautious",
  "state_service",
  "finance",
  "dactyl_genomic",
  "ai",
  "cyber",
  "gdpr",
  "recommended",
  "everything",
];

describe("the profiles of the library", () => {
  test("are found by name, with a hyphen or an underscore", async () => {
    const program = await compileText("module shop\nimport kz\n");
    const asked = [...names, "state-service", "dactyl-genomic", "kz.profiles.core"];
    const { found, unknown, known } = findProfiles(program, asked);
    expect([found.map((each) => each.name), unknown]).toEqual([
      [...names, "state_service", "dactyl_genomic", "core"],
      [],
    ]);
    expect([...known].sort()).toEqual([...names].sort());
  });

  test("give way to a profile of the project with the same name", async () => {
    const program = await compileText("module shop\nimport kz\nprofile core { selects: [law94] }\n");
    expect(findProfiles(program, "core").found.map((each) => each.qualified)).toEqual(["shop.core"]);
    expect(findProfiles(program, ["kz.profiles.core", "cores"]).unknown).toEqual(["cores"]);
  });
});

describe("what the profiles pick", () => {
  const shop = `module shop
import kz
operator firm {}
subject client
database cards { owner: firm, operator: firm, holds: [Email] of client }
breach leak { party: firm, detected_at: 2026-04-01T10:00:00+05:00, notified_at: none, practice: { risk: high } }
`;
  const judged = async (profile: string | readonly string[] | null): Promise<ReadonlySet<string>> =>
    new Set((await compileText(shop, { profile })).verdicts.map((each) => each.requirement.id));
  const prefixes = (ids: ReadonlySet<string>) =>
    [...new Set([...ids].map((id) => id.slice(0, id.indexOf("-"))))].sort();

  it("is law of the country, unless advice or comparators are asked for", async () => {
    for (const profile of [null, ...names.filter((each) => each !== "gdpr" && each !== "recommended")])
      expect(prefixes(await judged(profile)), profile ?? "none").toEqual(["KZ"]);
  });

  it("is advice under `recommended`, and what the Regulation and others say, with some advice, under `gdpr`", async () => {
    expect(prefixes(await judged("recommended"))).toEqual(["REC"]);
    const comparators = await judged("gdpr");
    expect(prefixes(comparators)).toEqual(["COE", "EU", "OECD", "REC"]);
    const advice = [...comparators].filter((id) => id.startsWith("REC"));
    const own = await judged("recommended");
    expect(advice.filter((id) => !own.has(id)).sort()).toEqual([
      "REC-breach.72h-authority",
      "REC-crossborder.risk",
      "REC-data-portability",
      "REC-dpo-independent",
      "REC-records-of-processing",
    ]);
    expect(advice).toContain("REC-dpia");
    expect(advice).not.toContain("REC-breach.subject");
  });

  it("comes together where several are chosen", async () => {
    const both = await judged(["core", "gdpr"]);
    expect(prefixes(both)).toEqual(["COE", "EU", "KZ", "OECD", "REC"]);
  });

  it("never makes an error of advice", async () => {
    const program = await compileText(shop, { profile: ["recommended", "gdpr"] });
    const errors = program.verdicts.filter((each) => each.severity === "error");
    expect(errors.map((each) => each.requirement.id)).toEqual(["EU-GDPR-33.1"]);
    const advice = program.verdicts.filter((each) => each.requirement.id.startsWith("REC"));
    expect(new Set(advice.map((each) => each.modality))).toEqual(new Set(["should"]));
  });

  it("leaves out no act that a provision cites", async () => {
    const { schema, ...program } = await compileText("module shop\nimport kz\n");
    const { found } = findProfiles({ ...program, schema }, ["everything", "gdpr", "recommended"]);
    const picked = profileOf(found);
    // What holds a form of consent against its flows is judged where the form is made, and nowhere else.
    const judged = schema.requirements.filter((each) => !each.id.startsWith("PAPER-"));
    const missed = judged.filter((each) => !picked.selects(each, "text"));
    expect(missed.map((each) => each.id)).toEqual([]);
  });
});

const rules = `module house
import kz
act rules { title: { kk: "Ереже", ru: "Правила", en: "Rules" } }
profile sure { selects: [rules] }
profile all { selects: [rules], recalled: true }
database cards { holds: [] }
${["text", "secondary", "recalled"]
  .map(
    (
      confidence,
    ) => `requirement HOUSE-${confidence} { cites: rules "p. 1" modality: must confidence: ${confidence} version 2020-01-01 .. { for s: store require s.at.country == KZ and false }
  title: { kk: "т", ru: "т", en: "t" } because: { kk: "{s} нашар.", ru: "{s} плохо.", en: "{s} is bad." } }`,
  )
  .join("\n")}
`;
const severities = (program: Program) =>
  program.verdicts.map((each) => `${each.requirement.id} ${each.verdict} ${each.severity ?? "-"}`);

describe("how sure a text is decides how grave a finding is", () => {
  it("makes an error of what was read, a warning of what others tell, nothing of what is only recalled", async () => {
    const program = await compileText(rules, { profile: "sure" });
    expect(severities(program)).toEqual(["HOUSE-secondary violated warning", "HOUSE-text violated error"]);
    expect([program.notSelected > 0, reached(program, "violated")]).toEqual([true, true]);
  });

  it("judges what is recalled where the profile or the request asks for it, as a note", async () => {
    const found = [
      "HOUSE-recalled violated note",
      "HOUSE-secondary violated warning",
      "HOUSE-text violated error",
    ];
    expect(severities(await compileText(rules, { profile: "all" }))).toEqual(found);
    expect(severities(await compileText(rules, { profile: "sure", recalled: true }))).toEqual(found);
  });

  it("says so in the message, in three languages", async () => {
    const program = await compileText(rules, { profile: "all" });
    const messages = (["kk", "ru", "en"] as const).map((locale) =>
      JSON.parse(checkJson(program, locale)).verdicts.map(
        (each: { bindings: { message: string }[] }) => each.bindings[0]?.message,
      ),
    );
    expect(messages).toEqual([
      [
        "cards нашар. Норма жадтан келтірілген, тексерілмеген.",
        "cards нашар. Норма екінші дереккөз арқылы белгілі.",
        "cards нашар.",
      ],
      [
        "cards плохо. Норма приведена по памяти и не сверена.",
        "cards плохо. Норма известна из вторичного источника.",
        "cards плохо.",
      ],
      [
        "cards is bad. Recalled, not checked.",
        "cards is bad. Known through a secondary source.",
        "cards is bad.",
      ],
    ]);
    const annotations = (locale: "kk" | "ru" | "en") => checkGitHub(program, locale, "");
    expect(annotations("kk")).toContain("Норма екінші дереккөз арқылы белгілі.");
    expect(annotations("ru")).toContain("Норма известна из вторичного источника.");
    expect(annotations("en")).toContain("Known through a secondary source.");
    const said = (locale: "kk" | "ru" | "en") =>
      checkText(program, { locale, paint: plain, quiet: false, edition: "" });
    expect(said("kk")).toContain("норманың мәтіні екінші дереккөз арқылы белгілі");
    expect(said("ru")).toContain("текст нормы известен из вторичного источника");
    expect(said("en")).toContain("the text is known through a secondary source");
  });
});
