import type { Locale } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { VerdictName } from "../../evaluate/index.ts";
import type { Program } from "../../program.ts";
import { titleIn } from "../diagram/index.ts";
import { kindText } from "../kind-words.ts";
import { locationOf } from "../locate.ts";
import { trilingual } from "../provision.ts";
import type { ReportMatrix } from "./model.ts";

/** The whole matrix, requirement by element, in one table for each kind of element; rows that say the same of all are kept. */
export function matrixOf(program: Program, locale: Locale): readonly ReportMatrix[] {
  const tables = new Map<
    string,
    {
      readonly elements: Set<ElementInfo>;
      readonly rows: Map<
        string,
        { readonly title: string; readonly verdicts: Map<ElementInfo, VerdictName> }
      >;
    }
  >();
  for (const { requirement, version, element, verdict } of program.verdicts) {
    if (element === null || program.library.has(element.place.file)) continue;
    const kind = kindText(element, locale);
    const table = tables.get(kind) ?? { elements: new Set(), rows: new Map() };
    tables.set(kind, table);
    table.elements.add(element);
    const title = trilingual("title", requirement, version, locale) ?? requirement.id;
    const row = table.rows.get(requirement.id) ?? { title, verdicts: new Map<ElementInfo, VerdictName>() };
    table.rows.set(requirement.id, row);
    row.verdicts.set(element, verdict);
  }
  return [...tables].map(([kind, { elements, rows }]) => ({
    kind,
    elements: [...elements].map((each) => ({
      kind,
      name: each.qualified,
      title: titleIn(each, locale),
      location: locationOf(each.place, program.sources),
      place: each.place,
    })),
    rows: [...rows]
      .map(([requirement, { title, verdicts }]) => ({
        requirement,
        title,
        verdicts: [...elements].map((each) => verdicts.get(each) ?? null),
      }))
      .sort((a, b) => (a.requirement < b.requirement ? -1 : 1)),
  }));
}
