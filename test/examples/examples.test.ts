import { expect, test } from "vitest";
import { parseDay } from "../../compiler/check/index.ts";
import { runTests } from "../../compiler/evaluate/index.ts";
import type { Program } from "../../compiler/program.ts";
import { asOf, compileExample, exampleOf, examples } from "./projects.ts";

const twice = ["bank", "clinic", "shop", "state-service"];
const fromLife = [
  "access-service-consent",
  "bank-face-login",
  "big-data-pipeline",
  "city-faces",
  "credit-scoring",
  "egov-portal",
  "foreign-ai-service",
  "foreign-warrant",
  "joined-sets",
  "mall-counting",
  "microfinance-group",
  "road-cameras",
  "service-centre-prints",
];

test("there are four organisations, in order and with mistakes, and thirteen systems from life", () => {
  expect(examples.map(({ name }) => name).toSorted()).toEqual(
    [...twice, ...twice.map((name) => `${name}-mistakes`), ...fromLife].toSorted(),
  );
});

/** What a project in order does not have: breaches, and open questions about what is law by its text. */
const faultsOf = ({ verdicts }: Program): readonly string[] =>
  verdicts
    .filter(
      ({ verdict, severity }) => verdict === "violated" || (verdict === "unproven" && severity === "warning"),
    )
    .map(({ requirement, element, verdict }) => `${verdict} ${requirement.id} on ${element?.name ?? "-"}`);

test.each(examples.filter(({ clean }) => clean))("$name is in order", async (example) => {
  const program = await compileExample(example, true);
  expect(program.diagnostics.map(({ code }) => code)).toEqual([]);
  expect(faultsOf(program)).toEqual([]);
});

// The Digital Code is in force since 12.07.2026, Law 326-VIII since 25.08.2026.
test.each(fromLife.flatMap((name) => ["2026-07-20", "2026-09-01"].map((day) => ({ name, day }))))(
  "$name is still in order on $day",
  async ({ name, day }) => {
    expect(faultsOf(await compileExample(exampleOf(name), false, day))).toEqual([]);
  },
);

test.each(examples.filter(({ clean }) => !clean))(
  "$name has only the errors that it is about",
  async (example) => {
    const program = await compileExample(example, true);
    const codes = program.diagnostics.map(({ code }) => code);
    expect([...new Set(codes)].toSorted()).toEqual(
      example.name === "shop-mistakes" ? ["expired-waiver", "undeclared-arrival"] : [],
    );
    expect(program.verdicts.filter(({ verdict }) => verdict === "violated").length).toBeGreaterThan(0);
  },
);

test.each(examples)("the tests of $name hold", async (example) => {
  const program = await compileExample(example, true);
  const results = runTests(program, { asOf: parseDay(asOf) ?? 0 });
  const missed = results.flatMap(({ test: { name }, expectations }) =>
    expectations
      .filter(({ passed }) => !passed)
      .map(({ expected, found }) => `${name}: ${expected}, found ${found}`),
  );
  expect(missed).toEqual([]);
  expect(results.length).toBeGreaterThan(1);
  expect(results.every(({ passed }) => passed)).toBe(true);
});
