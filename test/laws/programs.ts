import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Program } from "../../compiler/index.ts";
import { compiled } from "../oracle/compiled.ts";
import { requirementText } from "../oracle/expressions.ts";
import type { Requirement } from "../oracle/expressions.ts";
import { models, rawModels } from "../oracle/generate-models.ts";
import { requirements } from "../oracle/generate-rules.ts";
import type { OracleModel } from "../oracle/model.ts";
import { modelText } from "../oracle/render.ts";

/** A generated policy with generated law over it. */
export interface Case {
  readonly model: OracleModel;
  readonly law: readonly Requirement[];
}
export const cases: Arbitrary<Case> = fc.record({ model: models, law: requirements });

/** The same with raw labels only. */
export const rawCases: Arbitrary<Case> = fc.record({ model: rawModels, law: requirements });

export function lawText(law: readonly Requirement[]): string {
  return ["module m", ...law.map(requirementText)].join("\n") + "\n";
}

export function judged({ model, law }: Case): Promise<Program> {
  return compiled([
    { path: "law.pdp", text: lawText(law) },
    { path: "m.pdp", text: modelText(model) },
  ]);
}

export function hasErrors(program: Program): boolean {
  return program.diagnostics.some((one) => one.severity === "error");
}

/** A case with those of its requirements whose text does not speak of something. */
export function withoutLawOn(pattern: RegExp, { model, law }: Case): Case {
  return { model, law: law.filter((one) => !pattern.test(requirementText(one))) };
}

/** The three outcomes of section 5; what has no element is told apart by its verdict. */
export type Outcome = "fine" | "violated" | "review" | "unproven" | "waived" | "silent";

/** Outcome of every requirement for every element. */
export function outcomesOf(program: Program): ReadonlyMap<string, Outcome> {
  return new Map(
    program.verdicts.map((one) => [
      `${one.requirement.id} ${one.element?.name ?? ""}`,
      outcomeOf(one.verdict),
    ]),
  );
}

function outcomeOf(verdict: Program["verdicts"][number]["verdict"]): Outcome {
  switch (verdict) {
    case "satisfied":
    case "exempt":
    case "not_applicable":
      return "fine";
    case "unknown_wording":
    case "not_in_force":
      return "silent";
    default:
      return verdict;
  }
}

/** One line for each verdict, in order of text. */
export function verdictLines(program: Program): readonly string[] {
  return program.verdicts
    .map(
      (one) =>
        `${one.requirement.id} ${one.element?.name ?? ""}: ${one.verdict} by ${one.bindings
          .map((each) => `${each.rule} ${each.verdict}`)
          .sort()
          .join(", ")}`,
    )
    .sort();
}

/** The whole case as text, for a failure's message. */
export function shown({ model, law }: Case): string {
  return modelText(model) + lawText(law);
}
