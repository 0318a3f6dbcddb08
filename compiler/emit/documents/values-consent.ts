import { valueOf } from "../diagram/index.ts";
import type { Context } from "./context.ts";
import type { Shown } from "./model.ts";
import { blank, day, line, spanText, words } from "./show.ts";
import { membersOf } from "./terms.ts";
import type { Read } from "./values-party.ts";
import { documentWords } from "./words.ts";

/** What a consent says. */
export const consentValues = {
  consent_operator: (context) => stated(context, "operator_name"),
  consent_number: (context) => stated(context, "operator_number"),
  consent_term: ({ reading, consent, locale }) => {
    const term = consent === null ? null : valueOf(reading, consent, "term");
    const until = consent === null ? null : day(valueOf(reading, consent, "until"), locale);
    if (until !== null) return line(until);
    return term?.kind === "duration" ? line(spanText(term.value, locale)) : blank;
  },
  third_parties: (context) => permission(context, "third_parties"),
  cross_border: (context) => permission(context, "cross_border"),
  publication: (context) => permission(context, "publication"),
  notice_on_transfer: (context) => permission(context, "notice_on_transfer"),
  other_terms: (context) => stated(context, "other"),
  given_how: (context) => {
    const found = context.consent === null ? null : membersOf(context, context.consent, "form");
    const [form] = found?.items ?? [];
    return form === undefined ? blank : line(form);
  },
  evidence: (context) => stated(context, "evidence"),
} as const satisfies { readonly [source: string]: Read };

function stated({ reading, consent }: Context, name: string): Shown {
  return words(consent === null ? null : valueOf(reading, consent, name));
}

/** There is such a thing or there is not; a form that does not say so is open. */
function permission({ reading, consent, locale }: Context, name: string): Shown {
  const value = consent === null ? null : valueOf(reading, consent, name);
  const say = documentWords[locale];
  return value?.kind === "bool" ? line(value.value ? say.exists : say.absent) : blank;
}
