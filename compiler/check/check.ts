import type { Bound, Typed } from "../program.ts";
import { declareCategories, fillCategories } from "./categories.ts";
import { openDesk } from "./desk.ts";
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

  const kinds = declareKinds(desk);
  const records = declareRecords(desk);
  const enums = declareEnums(desk);
  fillKinds(desk, kinds);
  fillRecords(desk, records);

  const categories = declareCategories(desk);
  const elements = declareElements(desk);
  fillFixed(desk, kinds);
  fillCategories(desk, categories);
  fillElements(desk, elements);

  const requirements = checkRequirements(desk);
  const tests = checkTests(desk);
  const defines = checkDefines(desk);
  for (const { declaration, module, place } of defines)
    if (!desk.checked.waits(module) && declaration.versions.length > 0)
      datedVersions(desk, declaration.versions, place.file);
  checkRules(desk);
  checkWordings(desk);
  hintUnused(desk);

  return {
    ...bound,
    diagnostics: [...bound.diagnostics, ...desk.diagnostics],
    schema: { kinds, records, enums, categories, elements, defines, requirements, tests },
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
