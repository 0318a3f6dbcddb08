import { expect, it } from "vitest";
import { evaluated, head, judgementOn, verdictOf, verdictOn } from "./program.ts";

const facts = "kind sample is store { w: Bool u: Bool q: Bool v: Bool } ";
const word = { T: "true", F: "false", U: "todo" } as const;
type Truth = keyof typeof word;

/** where, unless, require, review, and the verdict: every row of the table of semantics.md 5. */
const rows: readonly (readonly [string, string])[] = [
  ["F TFU TFU TFU", "not_applicable"],
  ["TU T TFU TFU", "exempt"],
  ["TU FU T TFU", "satisfied"],
  ["T F F F", "violated"],
  ["T F F T", "review"],
  ["T F F U", "unproven"],
  ["T F U TFU", "unproven"],
  ["T U FU TFU", "unproven"],
  ["U FU FU TFU", "unproven"],
];

function combinations(row: string): readonly (readonly Truth[])[] {
  return row
    .split(" ")
    .reduce<readonly (readonly Truth[])[]>(
      (lists, choice) =>
        lists.flatMap((list) =>
          [...choice].flatMap((each) =>
            each === "T" || each === "F" || each === "U" ? [[...list, each]] : [],
          ),
        ),
      [[]],
    );
}

it("gives the verdict of every row of the table, and covers all of it", async () => {
  const cases = rows.flatMap(([row, verdict]) => combinations(row).map((truths) => ({ truths, verdict })));
  expect(cases.length).toBe(81);
  const stores = cases.map(
    ({ truths: [w = "U", u = "U", v = "U", q = "U"] }, at) =>
      `sample c${at} { w: ${word[w]} u: ${word[u]} v: ${word[v]} q: ${word[q]} }`,
  );
  const program = await evaluated(`${facts} ${stores.join("\n")}
    requirement KZ-R-1 { ${head} version 2000-01-01 .. { for s: sample where s.w unless s.u by law "2" review s.q "really?" require s.v } }`);
  const found = cases.map(
    ({ truths }, at) => `${truths.join(" ")} ${verdictOn(program, "KZ-R-1", `c${at}`).verdict}`,
  );
  expect(found).toEqual(cases.map(({ truths, verdict }) => `${truths.join(" ")} ${verdict}`));
  // Explaining must not change what was found.
  for (const at of cases.keys()) {
    const [judgement] = verdictOn(program, "KZ-R-1", `c${at}`).bindings;
    expect([judgement?.where, judgement?.unless, judgement?.require, judgement?.review]).toEqual(
      cases[at]?.truths,
    );
  }
});

it("takes where and require as true, unless and review as false, when they are left out", async () => {
  expect(await verdictOf(`${facts} sample cards {}`, "for s: sample")).toBe("satisfied");
  expect(await verdictOf(`${facts} sample cards { v: false }`, "for s: sample require s.v")).toBe("violated");
});

it("joins several exemptions by or, and names the one that holds", async () => {
  const program = await evaluated(`${facts} sample cards { w: false u: true }
    requirement KZ-R-1 { ${head} version 2000-01-01 .. {
      for s: sample unless s.w by KZ-R-1 unless s.u by law "art. 3" require false } }`);
  const judgement = judgementOn(program, "KZ-R-1", "cards");
  expect([judgement.verdict, judgement.exemptBy]).toEqual(["exempt", 'law "art. 3"']);
});

it("asks the question of the review that holds", async () => {
  const program = await evaluated(`${facts} sample cards { w: false u: true }
    requirement KZ-R-1 { ${head} version 2000-01-01 .. {
      for s: sample review s.w "first?" review s.u { kk: "екінші?" ru: "второй?" en: "second?" } require false } }`);
  const judgement = judgementOn(program, "KZ-R-1", "cards");
  expect([judgement.verdict, judgement.question]).toEqual([
    "review",
    { kk: "екінші?", ru: "второй?", en: "second?" },
  ]);
});

it("reads the check classes", async () => {
  const rule = "for s: sample where s.w require s.v";
  const duty = "for s: sample where s.w";
  expect(await verdictOf(`${facts} sample cards { w: true v: true }`, rule, "check: evidence")).toBe(
    "satisfied",
  );
  expect(await verdictOf(`${facts} sample cards { w: true }`, duty, "check: judgement")).toBe("review");
  expect(await verdictOf(`${facts} sample cards { w: false }`, duty, "check: judgement")).toBe(
    "not_applicable",
  );
  expect(await verdictOf(`${facts} sample cards {}`, duty, "check: judgement")).toBe("unproven");
  const program = await evaluated(`${facts} sample cards { w: true v: true }
    requirement KZ-R-1 { ${head} check: none version 2000-01-01 .. {} }
    requirement KZ-R-2 { ${head} check: evidence version 2000-01-01 .. { ${rule} } }`);
  expect(program.verdicts.map((each) => each.requirement.id)).toEqual(["KZ-R-2"]);
  expect(judgementOn(program, "KZ-R-2", "cards").attested).toBe(true);
});

it("takes the worst of the bindings of an element", async () => {
  const model = `enum Grade { bad, open, good } kind part is purpose { ok: Bool } kind whole is store { parts: set of part }
    part good { ok: true } part open {} part bad { ok: false }`;
  const rule = "for s: whole, p in s.parts require p.ok";
  expect(await verdictOf(`${model} whole cards { parts: [good, open, bad] }`, rule)).toBe("violated");
  expect(await verdictOf(`${model} whole cards { parts: [good, open] }`, rule)).toBe("unproven");
  expect(await verdictOf(`${model} whole cards { parts: [good] }`, rule)).toBe("satisfied");
});

it("judges one more member of an open set, so that silence is unproven", async () => {
  const model =
    "kind part is purpose { ok: Bool } kind whole is store { parts: set of part } part good { ok: true }";
  const rule = "for s: whole, p in s.parts require p.ok";
  expect(await verdictOf(`${model} whole cards { parts: [good, todo] }`, rule)).toBe("unproven");
  expect(await verdictOf(`${model} whole cards {}`, rule)).toBe("unproven");
  const program = await evaluated(
    `${model} whole cards {} requirement KZ-R-1 { ${head} version 2000-01-01 .. { ${rule} } }`,
  );
  const judgement = judgementOn(program, "KZ-R-1", "cards");
  expect(judgement.missing.map((each) => each.text)).toEqual(["cards.parts"]);
  expect([...judgement.with]).toEqual([["p", "?"]]);
});

it("says not applicable once, without element, where nothing is bound", async () => {
  const program =
    await evaluated(`kind part is purpose { ok: Bool } kind whole is store { parts: set of part } whole cards { parts: [] }
    requirement KZ-R-1 { ${head} version 2000-01-01 .. { for s: whole, p in s.parts require p.ok } }`);
  expect(program.verdicts.map((each) => [each.verdict, each.element])).toEqual([["not_applicable", null]]);
});

it("counts the variable of `on` as the element", async () => {
  const program =
    await evaluated(`kind part is purpose { ok: Bool } kind whole is store { parts: set of part }
    part bad { ok: false } whole cards { parts: [bad] }
    requirement KZ-R-1 { ${head} version 2000-01-01 .. { for s: whole, p in s.parts require p.ok on p } }`);
  const { verdict, bindings } = verdictOn(program, "KZ-R-1", "bad");
  expect([verdict, [...(bindings[0]?.with ?? [])]]).toEqual(["violated", [["s", "cards"]]]);
});

it("judges several rules under one id", async () => {
  const program =
    await evaluated(`subject patient store cards { holds: [] } flow book: patient -> cards { carries: [] }
    requirement KZ-R-1 { ${head} version 2000-01-01 .. { for s: store require false  for f: flow require true } }`);
  expect(program.verdicts.map((each) => [each.element?.name, each.verdict, each.bindings[0]?.rule])).toEqual([
    ["book", "satisfied", 2],
    ["cards", "violated", 1],
  ]);
});

it("marks what is true because a set is empty", async () => {
  const model =
    "kind part is purpose { ok: Bool } kind whole is store { parts: set of part } part good { ok: true }";
  const rule = `requirement KZ-R-1 { ${head} version 2000-01-01 .. { for s: whole require every p in s.parts satisfies p.ok } }`;
  const empty = await evaluated(`${model} whole cards { parts: [] } ${rule}`);
  const full = await evaluated(`${model} whole cards { parts: [good] } ${rule}`);
  expect([
    judgementOn(empty, "KZ-R-1", "cards").vacuous,
    judgementOn(full, "KZ-R-1", "cards").vacuous,
  ]).toEqual([true, false]);
});
