import { expect, it } from "vitest";
import { plain } from "../../compiler/emit/index.ts";
import { coverageText, isCovered } from "../../compiler/emit/law/index.ts";
import { coverageOf } from "../../compiler/law/index.ts";
import type { Coverage } from "../../compiler/law/index.ts";
import { parseLibrary } from "../../compiler/load/index.ts";
import { libraryTexts } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const head = `title: { kk: "а", ru: "б", en: "c" }`;
const law = `module kz
act law5 { ${head} }
requirement KZ-L5-1 { cites: law5 "1" ${head} version 2020-01-01 .. { for s: store require s.owner is stated } }
requirement KZ-L5-2.1 { cites: law5 "2" check: none ${head} version 2020-01-01 .. {} }
requirement KZ-L5-2.2 { cites: law5 "2" check: evidence ${head} version 2020-01-01 .. { for s: store require s.owner is stated } }
requirement KZ-L5-9 { cites: law5 "9" check: judgement ${head} version 2020-01-01 .. {} }
`;

async function coverage(rows: string): Promise<Coverage> {
  const prelude = libraryTexts().filter((file) => file.path.startsWith("pdp:pdp/"));
  const library = parseLibrary([...prelude, { path: "pdp:kz/small.pdp", text: law }]);
  const program = await compileText([{ path: "rows.pdp", text: `module kz.rows\n${rows}` }], {}, library);
  expect(program.diagnostics).toEqual([]);
  return coverageOf(program);
}

const table = (rows: readonly string[]): string =>
  `provision_table five { ${head} rows: [${rows.map((each) => `"${each}"`).join(", ")}] }\n`;

/** `KZ-L5-1 checked`. */
function answers({ tables }: Coverage): readonly string[] {
  return tables.flatMap(({ rows }) =>
    rows.map(({ row, answer }) => `${row} ${answer.kind === "answered" ? answer.class : answer.kind}`),
  );
}

it("tells of each row whether the library answers it, how, or why not", async () => {
  const found = await coverage(
    `${table(["KZ-L5-10", "KZ-L5-9", "KZ-L5-1", "KZ-L5-2", "KZ-L5-3"])}
    provision_split two { row: "KZ-L5-2" into: ["KZ-L5-2.1", "KZ-L5-2.2"] }
    provision_omission three { rows: ["KZ-L5-3"] because: { kk: "себебі", ru: "причина", en: "reason" } }`,
  );
  expect(answers(found)).toEqual([
    "KZ-L5-1 checked",
    "KZ-L5-2 attested",
    "KZ-L5-3 omitted",
    "KZ-L5-9 judged",
    "KZ-L5-10 missing",
  ]);
  expect(found.faults).toEqual([]);
  expect(found.added).toEqual([]);
  expect(isCovered(found)).toBe(false);
  const text = coverageText(found, { locale: "ru", paint: plain, edition: "x" });
  expect(text).toContain(
    "строки: 5, в библиотеке: 3 (проверяется: 1, подтверждается документом: 1, решает юрист: 1",
  );
  expect(text).toContain("опущено с указанием причины: KZ-L5-3: причина");
  expect(text).toContain("без ответа: KZ-L5-10");
});

it("counts a split row only if every part is answered or left out", async () => {
  const split = `provision_split two { row: "KZ-L5-2" into: ["KZ-L5-2.1", "KZ-L5-2.7"] }\n`;
  expect(answers(await coverage(table(["KZ-L5-2"]) + split))).toEqual(["KZ-L5-2 missing"]);
  const omission = `provision_omission o { rows: ["KZ-L5-2.7"] because: { kk: "а", ru: "б", en: "c" } }`;
  expect(answers(await coverage(table(["KZ-L5-2"]) + split + omission))).toEqual(["KZ-L5-2 explained"]);
});

it("finds lists that contradict the library or themselves", async () => {
  const words = `because: { kk: "а", ru: "б", en: "c" }`;
  const found = await coverage(
    `${table(["KZ-L5-1"])}${table(["KZ-L5-1"]).replace("five", "six")}
    provision_omission a { rows: ["KZ-L5-1", "KZ-L5-77"] ${words} }
    provision_split b { row: "KZ-L5-2" into: ["KZ-L5-2.1"] }`,
  );
  expect(found.faults).toEqual([
    { kind: "omitted-but-present", row: "KZ-L5-1" },
    { kind: "omitted-but-unlisted", row: "KZ-L5-77" },
    { kind: "split-but-unlisted", row: "KZ-L5-2" },
    { kind: "listed-twice", row: "KZ-L5-1" },
  ]);
  expect(found.added.map((each) => each.id)).toEqual(["KZ-L5-2.1", "KZ-L5-2.2", "KZ-L5-9"]);
  expect(isCovered(found)).toBe(false);
});

it("is covered when every row is answered", async () => {
  expect(isCovered(await coverage(table(["KZ-L5-1"])))).toBe(true);
  expect(isCovered(await coverage(table(["__proto__"])))).toBe(false);
});
