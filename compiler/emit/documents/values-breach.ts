import { dayFor } from "../../../language/index.ts";
import { dayText } from "../../check/index.ts";
import { clockText, deadline } from "../../evaluate/index.ts";
import { titleOf } from "../diagram/index.ts";
import { textIn } from "../provision.ts";
import { categoryText } from "./category.ts";
import type { Context, Row } from "./context.ts";
import type { Shown } from "./model.ts";
import { blank, line, lines } from "./show.ts";
import type { Read } from "./values-party.ts";
import { documentWords } from "./words.ts";

/** What a notice of a breach says. */
export const breachValues = {
  breached_store: ({ breach }) => (breach === null ? blank : line(titleOf(breach.store))),
  found_at: (context) => {
    const { breach, locale, program } = context;
    if (breach === null) return blank;
    return breach.found.kind === "date"
      ? line(dayFor(dayText(breach.found.day), locale))
      : line(momentText(context, clockText(program, breach.found.instant)));
  },
  due_by: (context, row) => dueBy(context, row),
  what_to_tell: ({ locale }, row) => {
    const what = textIn(row.notice?.facts.get("what")?.value ?? null, locale);
    return what === null ? blank : line(what);
  },
  subject_data: (context, row) => {
    const { program, locale } = context;
    const wanted = row.notice?.facts.get("subject_data")?.value;
    if (wanted?.kind !== "content") return line(documentWords[locale].notNeeded);
    const there = row.data.filter(({ category }) =>
      wanted.items.some((each) => program.model.categories.below(category, each.category)),
    );
    return there.length === 0 ? blank : lines(there.map((each) => categoryText(context, each.category)));
  },
  way: ({ locale }, row) => {
    const way = row.copy?.way ?? [];
    const [first] = way;
    if (first === undefined || first.ends === null) return line(documentWords[locale].declaredHere);
    return line(
      [first.ends.source, ...way.flatMap(({ ends }) => (ends === null ? [] : [ends.target]))]
        .map(titleOf)
        .join(" → "),
    );
  },
  reach_erasure: ({ locale }, row) =>
    row.copy === null || row.copy.erasure === "unknown"
      ? blank
      : line(documentWords[locale].reach[row.copy.erasure]),
} as const satisfies { readonly [source: string]: Read };

/** The term of a notice, reckoned by the calendar of the library. */
function dueBy(context: Context, row: Row): Shown {
  const { breach, program, locale } = context;
  const say = documentWords[locale];
  const term = row.notice?.facts.get("term")?.value;
  if (breach === null || term === undefined) return blank;
  if (term.kind !== "duration") return line(say.atOnce);
  const end = deadline(program, breach.found, term.value);
  if (end.kind === "unknown") return [[{ kind: "blank", hint: say.noCalendar(end.lacks) }]];
  return line(momentText(context, end.text));
}

/** `2026-03-10T15:20:00+05:00` as readers of one language write it. */
function momentText({ locale }: Context, text: string): string {
  const [day = "", time = ""] = text.split("T");
  return `${dayFor(day, locale)}, ${time.slice(0, 5)}${time.slice(8) === "" ? "" : ` (UTC${time.slice(8).replace("Z", "+00:00")})`}`;
}
