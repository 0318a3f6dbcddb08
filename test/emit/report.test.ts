import { expect, it } from "vitest";
import { checkJson, checkText, explainRequirement, plain } from "../../compiler/emit/index.ts";
import type { Locale } from "../../language/index.ts";
import { preludeOnly } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const prelude = preludeOnly();
const head = `module m
act law { title: { kk: "Заң", ru: "Закон", en: "The law" } }
subject patient
person head "Head"
data Email is Personal { title: { kk: "электрондық пошта", ru: "адрес электронной почты", en: "email address" } }
data Note "Notes of the ward" is Personal
data Plain is Personal
place abroad "Cloud" { country: DE }
place nearby { country: KZ }
`;
const cites = `cites: law "art. 1" title: { kk: "т", ru: "т", en: "t" }`;

async function shown(text: string, locale: Locale, asOf = "2026-04-15"): Promise<string> {
  const program = await compileText(`${head}${text}`, { asOf }, prelude);
  return checkText(program, { locale, paint: plain, quiet: false, edition: "test" });
}

const review = (question: string): string => `store cards "Cards" { public: true }
requirement KZ-1 { ${cites} ${question}
  version 2020-01-01 .. { for s: store review s.public { kk: "себебі {s}", ru: "причина {s}", en: "reason {s}" } require false } }
`;

it("asks a lawyer the question of the requirement, in his language", async () => {
  const question = `question: { kk: "{s}: бола ма?", ru: "{s}: можно ли?", en: "{s}: may it?" }`;
  expect(await shown(review(question), "kk")).toContain("Заңгерге сұрақ: «Cards» (cards): бола ма?\n");
  expect(await shown(review(question), "ru")).toContain("Вопрос юристу: «Cards» (cards): можно ли?\n");
  const program = await compileText(`${head}${review(question)}`, {}, prelude);
  const report = JSON.parse(checkJson(program, "en"));
  expect(report.verdicts[0].bindings[0].question).toBe('"Cards" (cards): may it?');
});

it("asks by the words of `review` where the requirement has no question", async () => {
  expect(await shown(review(""), "kk")).toContain("Заңгерге сұрақ: себебі «Cards» (cards)\n");
  expect(await shown(review("question: none"), "ru")).toContain("Вопрос юристу: причина «Cards» (cards)\n");
  const plainly = review("").replace(/\{ kk: "себебі.*?\}" \}/, '"why"');
  expect(await shown(plainly, "ru")).toContain("Вопрос юристу: why\n");
});

it("asks of a provision that a lawyer decides", async () => {
  const text = `store cards
requirement KZ-1 { ${cites} check: judgement question: { kk: "қ", ru: "в {s}", en: "q" } version 2020-01-01 .. { for s: store } }
`;
  expect(await shown(text, "ru")).toContain("Вопрос юристу: в cards\n");
});

it("says in three languages why a wording is not known", async () => {
  const text = `store cards
requirement KZ-1 { ${cites}
  version 2020-01-01 .. 2026-01-06 unknown { kk: "оқылмаған", ru: "не прочитан", en: "not read" }
  version 2026-01-06 .. { for s: store } }
`;
  expect(await shown(text, "kk", "2026-01-05")).toContain("бұл күнгі мәтін белгісіз: оқылмаған\n");
  expect(await shown(text, "ru", "2026-01-05")).toContain("текст на этот день неизвестен: не прочитан\n");
  const program = await compileText(`${head}${text}`, { asOf: "2026-01-05" }, prelude);
  expect(JSON.parse(checkJson(program, "ru")).verdicts[0].reason).toBe("не прочитан");
  const explained = (locale: Locale): string =>
    program.schema.requirements
      .map((each) => explainRequirement(each, program.sources, locale, plain))
      .join("");
  expect(explained("ru")).toContain(
    "│ с 01.01.2020 до 06.01.2026  текст неизвестен: не прочитан\n│ с 06.01.2026\n",
  );
  expect(explained("kk")).toContain("│ басталуы: 2026 жылғы 6 қаңтар\n");
  expect(explained("en")).toContain(
    "│ 2020-01-01 .. 2026-01-06  text not known: not read\n│ 2026-01-06 ..\n",
  );
});

it("names elements and data as people do, and leaves facts as code", async () => {
  const text = `store cards "Cards" { at: abroad, holds: [Email, Note, Plain as hashed] of patient }
requirement KZ-1 { ${cites}
  because: { kk: "{s}: {h}", ru: "{s} ({s.at}) хранит {h}", en: "{s} at {s.at} keeps {h}" }
  version 2020-01-01 .. { for s: store, h in s.holds require s.at.country == KZ } }
`;
  const program = await compileText(`${head}${text}`, {}, prelude);
  const messages = (locale: Locale): readonly string[] =>
    JSON.parse(checkJson(program, locale)).verdicts.flatMap((each: { bindings: { message: string }[] }) =>
      each.bindings.map((binding) => binding.message),
    );
  // After them: the hash, which no process made, may be the data themselves.
  expect(messages("en").slice(0, 3)).toEqual([
    '"Cards" (cards) at "Cloud" (abroad) keeps "email address"',
    '"Cards" (cards) at "Cloud" (abroad) keeps "Notes of the ward" (Note)',
    '"Cards" (cards) at "Cloud" (abroad) keeps Plain (hashed)',
  ]);
  expect(messages("ru")[0]).toBe("«Cards» (cards) («Cloud» (abroad)) хранит «адрес электронной почты»");
  expect(messages("kk")[2]).toBe("«Cards» (cards): Plain (хештелген)");
  expect(await shown(text, "ru")).toContain("│ cards.at.country = DE ");
});

it("writes days as each language does, for people only", async () => {
  const text = `store cards
requirement KZ-1 { ${cites} version 2020-02-01 .. 2027-03-09 { for s: store require false } }
waiver w { of: KZ-1, on: cards, because: "Moving", approved: head, from: 2025-06-01, until: 2026-01-31 }
`;
  const ru = await shown(text, "ru");
  expect(ru).toContain("действует с 01.02.2020 до 09.03.2027\n");
  expect(ru).toContain("последний день временного допущения `w`: 31.01.2026");
  expect(ru).toContain("Оценено по праву на 15.04.2026;");
  const kk = await shown(text, "kk");
  expect(kk).toContain("күшіне енген күні: 2020 жылғы 1 ақпан, аяқталатын күні: 2027 жылғы 9 наурыз\n");
  expect(kk).toContain("соңғы күні: 2026 жылғы 31 қаңтар");
  expect(kk).toContain("Осы күнгі құқық бойынша қаралды: 2026 жылғы 15 сәуір;");
  expect(await shown(text, "en")).toContain("in force from 2020-02-01 until 2027-03-09\n");
});

it("says how many there are where the proof is that there is no other", async () => {
  const text = `store cards { at: abroad }
requirement KZ-1 { ${cites} version 2020-01-01 .. { for s: store require some t: store satisfies t.at.country == KZ } }
requirement KZ-2 { ${cites} version 2020-01-01 .. { for s: store require some c: consent satisfies c.from == patient } }
`;
  expect(await shown(text, "en")).toContain("│ declared of kind store: 1, no other\n");
  expect(await shown(text, "ru")).toContain("│ объявлено store: 1, других нет\n");
  expect(await shown(text, "kk")).toContain("│ бірде-бір consent жарияланбаған\n");
});

it("calls a waiver and an exemption by different words", async () => {
  const text = `store cards { public: true }
store other { public: false }
requirement KZ-1 { ${cites} version 2020-01-01 .. { for s: store unless s.public == false by law "art. 2" require false } }
waiver w { of: KZ-1, on: cards, because: "Moving", approved: head, from: 2026-01-01, until: 2026-12-31 }
`;
  const ru = await shown(text, "ru");
  expect(ru).toContain(
    "Временное допущение: w; утвердил: «Head» (head), последний день: 31.12.2026; Moving\n",
  );
  expect(ru).toContain("действует изъятие: 1");
  const kk = await shown(text, "kk");
  expect(kk).toContain(
    "Уақытша жол беру: w; бекіткен: «Head» (head), соңғы күні: 2026 жылғы 31 желтоқсан; Moving\n",
  );
  expect(kk).toContain("алып тастау қолданылады: 1");
});
