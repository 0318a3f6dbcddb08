import type { Bound, Typed } from "../program.ts";
import { declareCategories } from "./categories.ts";
import { openDesk } from "./desk.ts";
import { declareElements, fillElements } from "./elements.ts";
import { checkDefines, checkRules } from "./expressions/index.ts";
import { statedFacts } from "./facts.ts";
import { fillFixed } from "./fixed.ts";
import { datedVersions } from "./intervals.ts";
import { declareKinds, fillKinds } from "./kinds.ts";
import { checkRequirements } from "./requirements.ts";
import type { PropertyInfo } from "./schema.ts";
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
  const table = desk.preludeRecord("Category")?.fields ?? new Map<string, PropertyInfo>();
  for (const category of categories) {
    const {
      declaration: { body },
      module,
      file,
    } = category.symbol;
    if (body === null) continue;
    category.facts = statedFacts(
      desk,
      body.properties,
      table,
      { name: "data", fixed: null, place: null },
      { module, file },
    );
  }
  fillElements(desk, elements);

  const requirements = checkRequirements(desk);
  const tests = checkTests(desk);
  const defines = checkDefines(desk);
  for (const { declaration, place } of defines) {
    if (declaration.versions.length > 0) datedVersions(desk, declaration.versions, place.file);
  }
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
    prepare: desk.late.prepare,
  };
}
