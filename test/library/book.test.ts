import { expect, it } from "vitest";
import { parseDay } from "../../compiler/check/index.ts";
import { plain } from "../../compiler/emit/index.ts";
import { lawText } from "../../compiler/emit/law/index.ts";
import { lawBook, narrowed, testsOf } from "../../compiler/law/index.ts";
import type { LawBook } from "../../compiler/law/index.ts";
import { parseLibrary } from "../../compiler/load/index.ts";
import { parse, sourceText } from "../../language/index.ts";
import { libraryTexts } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const head = (title: string): string => `title: { kk: "${title}", ru: "${title}", en: "${title}" }`;
const law = `module kz
act order7 { rank: order number: "7/НҚ" adopted: 2020-01-01 ${head("Order seven")} }
act law5 { rank: law number: "5-V" adopted: 2021-01-01 ${head("Law five")} }
act law4 { rank: law number: "4-V" adopted: 2019-01-01 ${head("Law four")} }
requirement KZ-L5-10.2 { cites: law5 "art. 10(2)" check: evidence ${head("b")} version 2022-01-01 .. 2023-01-01 unknown "not read" version 2023-01-01 .. { for s: store require s.owner is stated } }
requirement KZ-L5-10 { cites: law5 "art. 10" check: judgement ${head("a")} version 2022-01-01 .. 2022-06-01 {} }
requirement KZ-L5-8-1.3 { cites: law5 "art. 8-1(3)" check: none ${head("c")} version 2030-01-01 .. {} }
requirement KZ-L5-8.10 { cites: law5 "art. 8(10)" ${head("d")} confidence: secondary version 2021-01-01 .. 2022-01-01 continues { for s: store require s.owner is stated } }
requirement KZ-L5-8.9 { cites: law5 "art. 8(9)" ${head("e")} version 2021-01-01 .. { for s: store require s.owner is stated } }
requirement KZ-L4-1 { cites: law4 ${head("f")} check: none version 2020-01-01 .. {} }
requirement KZ-O7-2 { cites: order7 "p. 2, part 1" ${head("g")} version 2020-01-01 .. { for s: store require s.owner is stated } }
`;
const tests = `module kz.tests
import kz
test "fine" { store s { owner: none } expect satisfied KZ-L5-8.9 on s expect satisfied KZ-L5-8.9 expect violated KZ-O7-2 on s }
test "two \\"lines\\"" { expect not in force KZ-L5-8.9 }
`;

async function bookOf(asOf: string): Promise<LawBook> {
  const prelude = libraryTexts().filter((file) => file.path.startsWith("pdp:pdp/"));
  const library = parseLibrary([...prelude, { path: "pdp:kz/small.pdp", text: law }]);
  const program = await compileText(
    'module own\nimport kz\nact house { title: { kk: "х", ru: "х", en: "h" } }\nrequirement HOUSE-1 { cites: house title: { kk: "х", ru: "х", en: "h" } check: none version 2020-01-01 .. {} }\n',
    {},
    library,
  );
  const mentions = testsOf([parse(sourceText("pdp:kz/small.test.pdp", tests)).file]);
  return lawBook(program, mentions, parseDay(asOf) ?? 0);
}

/** `law5 art. 8: KZ-L5-8.9 KZ-L5-8.10`. */
function outline(book: LawBook): readonly string[] {
  return book.acts.flatMap(({ act, articles }) =>
    articles.map(
      ({ name, provisions }) =>
        `${act.name} ${name ?? "-"}: ${provisions.map(({ requirement }) => requirement.id).join(" ")}`,
    ),
  );
}

it("orders acts by rank and day, articles and provisions as readers count, and takes no rule of the project", async () => {
  expect(outline(await bookOf("2026-01-01"))).toEqual([
    "law4 -: KZ-L4-1",
    "law5 art. 8: KZ-L5-8.9 KZ-L5-8.10",
    "law5 art. 8-1: KZ-L5-8-1.3",
    "law5 art. 10: KZ-L5-10 KZ-L5-10.2",
    "order7 p. 2: KZ-O7-2",
  ]);
});

it("says of each provision how it is answered, how it stands, how it is known and how it is tested", async () => {
  const text = lawText(await bookOf("2022-07-01"), { locale: "en", paint: plain, edition: "x" });
  expect(text.split("\n")[0]).toBe(
    "The law in the library, on 2022-07-01; acts: 3; provisions: 7 (checked: 3, attested: 1, a lawyer decides: 1, explained: 2); library x.",
  );
  const lines = text.split("\n").map((line) => line.trim());
  const after = (start: string): string | undefined =>
    lines[lines.findIndex((each) => each.startsWith(start)) + 1];
  expect(lines).toContain("Law five, 5-V, adopted: 2021-01-01 (law5)");
  expect(after("KZ-L5-8.9 ")).toBe("checked · in force since 2021-01-01 · the text was read · tests: 2");
  expect(after("KZ-L5-8.10 ")).toBe(
    "checked · last known edition out of date since 2022-01-01 · through a secondary source · tests: 0",
  );
  expect(after("KZ-L5-8-1.3 ")).toContain("explained · enters into force on 2030-01-01");
  expect(after("KZ-L5-10 ")).toContain("a lawyer decides · no longer in force since 2022-06-01");
  expect(after("KZ-L5-10.2 ")).toContain("the wording of that day is not known");
  expect(after("KZ-L5-10.2 ")).toContain("versions: 2 (2022-01-01 .. 2023-01-01; 2023-01-01 ..)");
});

it.each([
  ["KZ-L5-8", ["law5 art. 8: KZ-L5-8.9 KZ-L5-8.10"]],
  ["kz-l5-10", ["law5 art. 10: KZ-L5-10"]],
  ["KZ-O7", ["order7 p. 2: KZ-O7-2"]],
  ["law4", ["law4 -: KZ-L4-1"]],
  ["7/нқ", ["order7 p. 2: KZ-O7-2"]],
  ["Order seven", ["order7 p. 2: KZ-O7-2"]],
])("narrows to what `%s` names", async (subject, expected) => {
  const found = narrowed(await bookOf("2026-01-01"), subject);
  expect(found === null ? null : outline(found.book)).toEqual(expected);
  expect(found?.single?.requirement.id ?? null).toBe(subject === "kz-l5-10" ? "KZ-L5-10" : null);
});

it.each(["", " ", "KZ", "KZ-L", "HOUSE-1", "__proto__", "constructor", "nothing", "."])(
  "finds nothing for `%s`, or no more than ids that begin so",
  async (subject) => {
    const found = narrowed(await bookOf("2026-01-01"), subject);
    expect(found === null || subject === "KZ").toBe(true);
  },
);
