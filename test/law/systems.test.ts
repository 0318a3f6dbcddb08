import { expect, it } from "vitest";
import { parseDay } from "../../compiler/check/index.ts";
import type { FactValue } from "../../compiler/check/index.ts";
import { runTests } from "../../compiler/evaluate/index.ts";
import type { Program } from "../../compiler/program.ts";
import { compileExample, examples } from "../examples/projects.ts";
import { libraryTestTexts } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";
import { textOf } from "../support/repository.ts";

// Part A of the tables of the law: no row is forgotten, and each gives the verdicts that it names.
const pairs = textOf("test/law/systems.txt")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

const law = await compileText([
  { path: "empty.pdp", text: "module empty\n" },
  ...libraryTestTexts().map(({ path, text }) => ({ path: path.replace(/^pdp:/, "law/"), text })),
]);
const programs: Program[] = [law];
for (const example of examples) programs.push(await compileExample(example, true));

/** The rows that the name of a test begins with: `a05 a59: …`. */
const rowsOf = (name: string): readonly string[] => /^(?:a\d\d )*a\d\d/.exec(name)?.[0].split(" ") ?? [];

const met = new Set(
  programs.flatMap((program) => {
    const tests = program.schema.tests.filter(({ name }) => rowsOf(name).length > 0);
    const results = runTests(program, { asOf: parseDay("2026-04-15") ?? 0, tests });
    return results.flatMap(({ test, passed, expectations }) =>
      !passed
        ? []
        : expectations.flatMap(({ expectation: { requirement, verdict } }) =>
            requirement === null
              ? []
              : rowsOf(test.name).map((row) => `${row} ${requirement.text} ${verdict.text}`),
          ),
    );
  }),
);

function members(value: FactValue | undefined): readonly FactValue[] {
  return value?.kind === "set" ? value.members.map((each) => each.value) : [];
}

/** Is the consequence shown with a breach of that requirement? */
function follows(consequence: string, breach: string): boolean {
  const { requirements } = law.schema;
  const record = requirements.find(({ id }) => id === consequence)?.facts.get("consequence")?.value;
  const cited = requirements.find(({ id }) => id === breach)?.facts.get("cites")?.value;
  if (record?.kind !== "record" || cited?.kind !== "citation") return false;
  return (
    members(record.fields.get("after")?.value).some(
      (each) => each.kind === "requirement" && each.id === breach,
    ) ||
    members(record.fields.get("after_acts")?.value).some(
      (each) => each.kind === "element" && each.element === cited.act,
    )
  );
}

const breaches = [...met].map((each) => each.split(" ")).filter(([, , verdict]) => verdict === "violated");

it("has a line for each of the seventy rows", () => {
  const rows = Array.from({ length: 70 }, (_, index) => `a${String(index + 1).padStart(2, "0")}`);
  expect([...new Set(pairs.map((line) => line.slice(0, 3)))]).toEqual(rows);
});

it("finds each pair of row and verdict in a test that passes", () => {
  const missing = pairs.filter((line) => {
    const [row = "", id = "", verdict = ""] = line.split(" ");
    if (verdict !== "consequence") return !met.has(line);
    return !breaches.some(([of, breach = ""]) => of === row && follows(id, breach));
  });
  expect(missing).toEqual([]);
});
