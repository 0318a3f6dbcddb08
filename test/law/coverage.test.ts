import { expect, it } from "vitest";
import type { RequirementDeclaration, TestDeclaration } from "../../language/index.ts";
import { parse, sourceText } from "../../language/index.ts";
import { libraryTestTexts, standardLibrary } from "../support/library.ts";

const requirements = standardLibrary().files.flatMap((file) =>
  file.declarations.filter((each): each is RequirementDeclaration => each.kind === "RequirementDeclaration"),
);
const expected = new Map<string, Set<string>>();
for (const { path, text } of libraryTestTexts()) {
  const tests = parse(sourceText(path, text)).file.declarations.filter(
    (each): each is TestDeclaration => each.kind === "TestDeclaration",
  );
  for (const { requirement, verdict } of tests.flatMap((each) => each.expectations)) {
    if (requirement === null) continue;
    const verdicts = expected.get(requirement.text) ?? new Set<string>();
    expected.set(requirement.text, verdicts.add(verdict.text));
  }
}

function checkClass(requirement: RequirementDeclaration): string {
  const value = requirement.properties.find((property) => property.key.text === "check")?.value;
  if (value?.kind === "NoneValue") return "none";
  return value?.kind === "ReferenceValue" ? (value.target.path.names[0]?.text ?? "") : "facts";
}

/** The verdicts that the text of a requirement can give. */
function possible(requirement: RequirementDeclaration): readonly string[] {
  const check = checkClass(requirement);
  if (check === "none") return [];
  const { versions } = requirement;
  const rules = versions.flatMap((version) => version.rules);
  const dates = [
    "not_in_force",
    ...(versions.some((version) => version.unknown !== null) ? ["unknown_wording"] : []),
  ];
  const exempt = rules.some((rule) => rule.unless.length > 0) ? ["exempt"] : [];
  if (check === "judgement") return ["review", ...dates, ...exempt];
  const never = rules.every((rule) => rule.require?.kind === "BoolExpression"); // a ban: it is broken, or it does not concern the element
  const always = rules.some((rule) => rule.where === null && rule.binders.length === 1); // it concerns every element of the kind
  const asks = rules.some((rule) => rule.review.length > 0) ? ["review"] : [];
  return [
    "violated",
    "unproven",
    ...(never ? [] : ["satisfied"]),
    ...(always ? [] : ["not_applicable"]),
    ...exempt,
    ...asks,
    ...dates,
  ];
}

it.each(
  requirements.filter((each) => checkClass(each) !== "none").map((each) => ({ id: each.id.text, each })),
)("has, beside $id, a test for each verdict that its text can give", ({ id, each }) => {
  expect(possible(each).filter((verdict) => expected.get(id)?.has(verdict) !== true)).toEqual([]);
});
