import type { Diagnostic } from "../../../language/index.ts";
import type { BindChanges } from "../../bind/index.ts";
import type { Bound, Typed } from "../../program.ts";
import { declareCategories } from "../categories.ts";
import { typedBy } from "../check.ts";
import { openDesk } from "../desk.ts";
import type { OpenDesk } from "../desk.ts";
import { declareElements } from "../elements.ts";
import { declareKinds } from "../kinds.ts";
import { checkRequirements } from "../requirements.ts";
import { declareEnums, declareRecords } from "../shapes.ts";
import { hintUnused } from "../unused.ts";
import { categoriesAgain, statedOfCategories } from "./categories.ts";
import { elementsAgain, knownOf, statedOfElements } from "./elements.ts";
import { lawAgain, testsAgain } from "./law.ts";
import { begin, forget } from "./memory.ts";
import type { CheckMemory, LibraryPart } from "./memory.ts";
import { fixedAgain, typesAgain } from "./types.ts";

export { checkMemory } from "./memory.ts";
export type { CheckChanges, CheckMemory } from "./memory.ts";

/**
 * Checks a project that was checked before: what neither its text nor the names in it give another meaning is kept. The answer is that
 * of `check`; in what it differs from the last one stands in the memory. Only for a checked library.
 */
export function checkAgain(bound: Bound, memory: CheckMemory, changes: BindChanges): Typed {
  const first = memory.desk === null;
  const desk = memory.desk ?? openDesk(bound);
  memory.desk = desk;
  desk.renew(bound);
  for (const tree of changes.gone) forget(desk, tree);
  const library = (memory.library ??= libraryPart(desk));
  const modules = bound.modules.filter((each) => !each.library);
  const again = begin(
    { desk, memory, modules, facts: new Map(), elements: false, categories: false },
    changes,
  );

  const reset = typesAgain(again) || first;
  const { types } = memory;
  const categories = categoriesAgain(again);
  const symbols = elementsAgain(again);
  if (reset) fixedAgain(again);
  statedOfCategories(again, categories);
  statedOfElements(again, symbols);
  const law = lawAgain(again);
  const tests = testsAgain(again);
  law.finish();
  memory.changes = {
    reset,
    facts: again.facts,
    elements: again.elements,
    categories: again.categories,
  };

  const elements = knownOf(again, symbols.elements);
  const flows = knownOf(again, symbols.flows);

  const told = [
    ...memory.types.faults,
    ...memory.cycles,
    ...[...memory.categories.values(), ...memory.elements.values()].flatMap(faultsOf),
    ...[...memory.tests.values()].flatMap((each) => each.faults),
    ...memory.law.faults,
  ];
  const hints = desk.collect(() => hintUnused(desk, [...bound.diagnostics, ...told]));
  const schema = {
    kinds: [...library.kinds, ...types.kinds],
    records: [...library.records, ...types.records],
    enums: [...library.enums, ...types.enums],
    categories: [...library.categories, ...categories],
    elements: [...library.elements, ...elements, ...library.flows, ...flows],
    defines: memory.law.defines,
    requirements: [...library.requirements, ...law.requirements],
    tests,
  };
  return typedBy(desk, schema, [...told, ...hints]);
}

const none: readonly Diagnostic[] = [];

function faultsOf(kept: { readonly faults: readonly Diagnostic[]; readonly shape: readonly Diagnostic[] }) {
  return kept.faults.length + kept.shape.length === 0 ? none : [...kept.shape, ...kept.faults];
}

/** What the library declares. It was checked whole when it was built: nothing is reported, and what it states is read when somebody asks. */
function libraryPart(desk: OpenDesk): LibraryPart {
  const modules = desk.bound.modules.filter((each) => each.library);
  const kinds = declareKinds(desk, modules);
  const records = declareRecords(desk, modules);
  const enums = declareEnums(desk, modules);
  const categories = declareCategories(desk, modules);
  const all = declareElements(desk, modules);
  return {
    kinds,
    records,
    enums,
    categories,
    elements: all.filter((each) => each.ends === null),
    flows: all.filter((each) => each.ends !== null),
    requirements: checkRequirements(desk, modules),
  };
}
