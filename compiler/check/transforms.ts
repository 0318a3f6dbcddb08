import { diagnose } from "../../language/index.ts";
import type { Transform } from "../../language/index.ts";
import { resolveCategory } from "./categories.ts";
import { stateOf } from "./content.ts";
import type { Desk } from "./desk.ts";
import { impersonalDerivation } from "./diagnostics/impersonal-derivation.ts";
import { misplacedTransform } from "./diagnostics/misplaced-transform.ts";
import { isKind } from "./relation.ts";
import type { CategoryInfo, ElementInfo, TransformInfo } from "./schema.ts";

/** Is the category the prelude's `Personal`, or below it? */
function personal(desk: Desk, category: CategoryInfo): boolean {
  if (category.name === "Personal" && category.module === desk.bound.prelude) return true;
  return category.parents.some((parent) => personal(desk, parent));
}

/** The transforms of a process; elsewhere they are a fault and change nothing. */
export function transformsOf(
  desk: Desk,
  written: readonly Transform[],
  element: ElementInfo,
  file: string,
): readonly TransformInfo[] {
  const process = desk.preludeKind("process");
  if (process === null || !isKind(element.kind, process)) {
    for (const transform of written) {
      transformOf(desk, transform, element, file); // its names are still used
      desk.report(
        diagnose(misplacedTransform, desk.place(file, transform), {
          name: element.name,
          kind: element.kind.name,
        }),
      );
    }
    return [];
  }
  const found: TransformInfo[] = [];
  for (const transform of written) {
    const info = transformOf(desk, transform, element, file);
    if (info !== null) found.push(info);
  }
  return found;
}

function transformOf(
  desk: Desk,
  transform: Transform,
  element: ElementInfo,
  file: string,
): TransformInfo | null {
  const place = desk.place(file, transform);
  if (transform.kind === "JoinTransform") return { kind: "join", place };
  const category = resolveCategory(desk, transform.category, element.module, file);
  switch (transform.kind) {
    case "LowerTransform": {
      const state = stateOf(desk, transform.state, { file });
      return category === null || state === undefined ? null : { kind: "lower", category, state, place };
    }
    case "DeriveTransform": {
      const inputs = transform.inputs.map((path) => resolveCategory(desk, path, element.module, file));
      const known = inputs.filter((input) => input !== null);
      const person = known.find((input) => personal(desk, input));
      if (category !== null && person !== undefined && !personal(desk, category)) {
        desk.report(diagnose(impersonalDerivation, place, { name: category.name, input: person.name }));
      }
      // With an input unknown nothing can be said of the state of what is derived.
      return category === null || known.length < inputs.length
        ? null
        : { kind: "derive", category, inputs: known, place };
    }
    case "DropTransform":
      return category === null ? null : { kind: "drop", category, place };
  }
}
