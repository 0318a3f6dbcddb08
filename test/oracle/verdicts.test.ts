import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Program } from "../../compiler/index.ts";
import { compiled, faultsOf } from "./compiled.ts";
import { requirementText } from "./expressions.ts";
import type { Requirement } from "./expressions.ts";
import { models } from "./generate-models.ts";
import { requirements } from "./generate-rules.ts";
import { judge } from "./judge.ts";
import { solve } from "./labels.ts";
import type { OracleModel } from "./model.ts";
import { modelText } from "./render.ts";
import { runs, seed } from "./runs.ts";

const asOf = "2026-04-15";

/** One line for each verdict, and one for each judgement with the truth of its clauses. */
function byOracle(model: OracleModel, law: readonly Requirement[]): readonly string[] {
  const solved = solve(model);
  return law
    .flatMap((one) => judge(solved, one, asOf))
    .flatMap((one) => [
      `${one.requirement} ${one.element ?? ""}: ${one.verdict}${one.superseded ? " superseded" : ""}`,
      ...one.bindings.map(
        (each) =>
          `${one.requirement} ${one.element ?? ""} rule ${each.rule}: ${each.verdict} where ${each.where} unless ${each.unless} require ${each.require} review ${each.review}`,
      ),
    ])
    .sort();
}

function byCompiler(program: Program): readonly string[] {
  return program.verdicts
    .flatMap((one) => {
      const head = `${one.requirement.id} ${one.element?.name ?? ""}`;
      return [
        `${head}: ${one.verdict}${one.notices.includes("superseded-edition") ? " superseded" : ""}`,
        ...one.bindings.map(
          (each) =>
            `${head} rule ${each.rule}: ${each.verdict} where ${each.where} unless ${each.unless} require ${each.require} review ${each.review}`,
        ),
      ];
    })
    .sort();
}

/** The lines of one list that the other has not, or less often. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

test(`verdicts of generated law over generated models are those of the oracle (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(models, requirements, async (model, law) => {
      const text = modelText(model);
      const rules = ["module m", ...law.map(requirementText)].join("\n") + "\n";
      const program = await compiled(
        [
          { path: "m.pdp", text },
          { path: "law.pdp", text: rules },
        ],
        asOf,
      );
      expect(faultsOf(program), text + rules).toEqual([]);
      const [wanted, found] = [byOracle(model, law), byCompiler(program)];
      if (isDeepStrictEqual(wanted, found)) return;
      const differences = { wanted: without(wanted, found), found: without(found, wanted) };
      expect(differences, text + rules).toEqual({ wanted: [], found: [] });
    }),
    runs(600),
  );
});
