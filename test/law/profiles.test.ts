import { describe, expect, it, test } from "vitest";
import { checkJson, checkText, plain, reached } from "../../compiler/emit/index.ts";
import { findProfiles } from "../../compiler/evaluate/index.ts";
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
    const said = (locale: "kk" | "ru" | "en") =>
      checkText(program, { locale, paint: plain, quiet: false, edition: "" });
    expect(said("kk")).toContain("норманың мәтіні екінші дереккөз арқылы белгілі");
    expect(said("ru")).toContain("текст нормы известен из вторичного источника");
    expect(said("en")).toContain("the text is known through a secondary source");
  });
});
