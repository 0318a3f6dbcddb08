import type { Label } from "../infer/model.ts";
import type { Program } from "../program.ts";
import { locationOf } from "./locate.ts";

/** What data each element of the project has, as the object `pdp-labels/1`: the same bytes for the same program. */
export function labelsJson(program: Program): string {
  const { model, library, sources } = program;
  const value = {
    schema: "pdp-labels/1",
    asOf: program.request.asOf,
    elements: model.elements
      .filter((each) => !library.has(each.place.file))
      .flatMap((each) => {
        const { sure, unsure, open, missing } = model.labels(each);
        if (sure.length === 0 && unsure.length === 0 && !open) return [];
        return [
          {
            kind: each.kind.name,
            name: each.qualified,
            location: locationOf(each.place, sources),
            sure: sure.map(labelJson),
            unsure: unsure.map(labelJson),
            open,
            missing: missing.map((fact) => fact.text),
          },
        ];
      }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function labelJson({ category, subject, state }: Label): object {
  return { category: category.qualified, subject: subject?.qualified ?? null, state };
}
