import type { Locale } from "../../language/index.ts";
import type { Consequence } from "../evaluate/verdict.ts";
import { citedBy, trilingual } from "./provision.ts";
import { safeText } from "./safe-text.ts";
import { reportWords } from "./words.ts";

/** How many consequences a report for people names under one finding. */
const most = 3;

/** One line for a report: the ids; what they say is a matter of `pdp explain`. */
export function consequencesLine(consequences: readonly Consequence[], locale: Locale): string {
  const ids = consequences.slice(0, most).map((each) => each.requirement.id);
  const more = consequences.length > most ? [reportWords[locale].more(consequences.length - most)] : [];
  return [...ids, ...more].map(safeText).join(", ");
}

/** One consequence as a line of an explanation. */
export function consequenceText({ requirement, says, confidence }: Consequence, locale: Locale): string {
  const words = reportWords[locale];
  const sure =
    confidence === "text" ? "" : ` (${confidence === "secondary" ? words.secondary : words.recalled})`;
  return safeText(`${requirement.id}: ${says[locale]}${sure}`);
}

/** One consequence as data. */
export function consequenceJson(consequence: Consequence, locale: Locale): object {
  const { requirement, version, confidence, says } = consequence;
  const cited = citedBy(requirement, version);
  const notice = trilingual("notice", requirement, version, locale);
  return {
    requirement: requirement.id,
    title: trilingual("title", requirement, version, locale),
    cites: cited === null ? null : { act: cited.act.name, provision: cited.provision },
    confidence,
    says: says[locale],
    ...(notice === null ? {} : { notice }),
  };
}
