import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { dayText, parseDay } from "../../check/index.ts";
import type { Fact } from "../../check/values.ts";
import type { Program } from "../../program.ts";
import { titleIn } from "../diagram/index.ts";
import { locationOf } from "../locate.ts";
import type { ReportAttestation } from "./model.ts";
import { valueText } from "./values.ts";

/** Days before its last one from which an attestation is due. */
const soon = 90;

/**
 * Everything that somebody answers for: records of attestation, and elements that say who stands behind them (`by`, `on`, `until`); those
 * that end first stand first.
 */
export function attestationsOf(program: Program, locale: Locale): readonly ReportAttestation[] {
  const today = parseDay(program.request.asOf) ?? 0;
  const found: { readonly row: ReportAttestation; readonly end: number }[] = [];
  const add = (what: string, fields: ReadonlyMap<string, Fact>, place: Fact["place"]): void => {
    if (program.library.has(place.file) || !fields.has("on") || !fields.has("by")) return;
    const until = fields.get("until")?.value;
    const end = until?.kind === "date" ? until.day : Number.POSITIVE_INFINITY;
    found.push({
      end,
      row: {
        what,
        by: valueText(fields.get("by")?.value ?? null, locale),
        on: valueText(fields.get("on")?.value ?? null, locale),
        until: until?.kind === "date" ? dayFor(dayText(until.day), locale) : "",
        state:
          end < today ? "lapsed" : end <= today + soon ? "due" : until?.kind === "date" ? "holds" : "open",
        location: locationOf(place, program.sources),
      },
    });
  };
  for (const element of program.model.elements) {
    const facts = program.model.facts(element);
    add(titleIn(element, locale), facts, element.place);
    for (const [name, fact] of facts) {
      if (fact.value.kind === "record")
        add(`${titleIn(element, locale)}: ${name}`, fact.value.fields, fact.place);
    }
  }
  for (const category of program.schema.categories) {
    const fact = category.facts.get("attestation");
    if (fact?.value.kind === "record")
      add(`${category.title ?? category.name}: attestation`, fact.value.fields, fact.place);
  }
  return found.sort((a, b) => a.end - b.end || (a.row.what < b.row.what ? -1 : 1)).map((each) => each.row);
}
