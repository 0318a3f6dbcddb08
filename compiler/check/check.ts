import type { Diagnostic } from "../../language/index.ts";
import type { Bound, Schema, Typed } from "../program.ts";
import { declareCategories, fillCategories } from "./categories.ts";
import { openDesk } from "./desk.ts";
import type { Desk } from "./desk.ts";
import { declareElements, fillElements } from "./elements.ts";
import { checkDefines, checkRules } from "./expressions/index.ts";
import { fillFixed } from "./fixed.ts";
import { datedVersions } from "./intervals.ts";
import { declareKinds, fillKinds } from "./kinds.ts";
import { checkRequirements } from "./requirements.ts";
import { declareEnums, declareRecords, fillRecords } from "./shapes.ts";
import { checkTests } from "./tests.ts";
import { hintUnused } from "./unused.ts";
import { checkWordings } from "./wording.ts";

/** Gives every declaration its meaning: first what can be named, then what is stated of it, then rules and tests. */
export function check(bound: Bound): Typed {
  const desk = openDesk(bound);
  const { modules } = bound;

  const kinds = declareKinds(desk, modules);
  const records = declareRecords(desk, modules);
  const enums = declareEnums(desk, modules);
  fillKinds(desk, kinds);
  fillRecords(desk, records);

  const categories = declareCategories(desk, modules);
  const elements = declareElements(desk, modules);
  fillFixed(desk, kinds);
  fillCategories(desk, categories);
  fillElements(desk, elements);

  const requirements = checkRequirements(desk, modules);
  const tests = checkTests(desk);
  const defines = checkLaw(desk);
  hintUnused(desk, [...bound.diagnostics, ...desk.diagnostics]);

  const schema = { kinds, records, enums, categories, elements, defines, requirements, tests };
  return typedBy(desk, schema, desk.diagnostics);
}

/** Types definitions, rules and wordings of all that does not wait. */
export function checkLaw(desk: Desk): Schema["defines"] {
  const defines = checkDefines(desk);
  for (const { declaration, module, place } of defines)
    if (!desk.checked.waits(module) && declaration.versions.length > 0)
      datedVersions(desk, declaration.versions, place.file);
  checkRules(desk);
  checkWordings(desk);
  return defines;
}

/** The program with the tables of the desk. */
export function typedBy(desk: Desk, schema: Schema, diagnostics: readonly Diagnostic[]): Typed {
  const { bound } = desk;
  return {
    ...bound,
    diagnostics: [...bound.diagnostics, ...diagnostics],
    schema,
    references: desk.references,
    kindOf: desk.kindOf,
    recordOf: desk.recordOf,
    enumOf: desk.enumOf,
    categoryOf: desk.categoryOf,
    elementOf: desk.elementOf,
    defineOf: desk.defineOf,
    types: desk.types,
    members: desk.members,
    prepare: desk.checked.prepare,
  };
}
