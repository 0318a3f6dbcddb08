import type { Locale } from "../../../language/index.ts";
import { policyText } from "./policy.ts";
import { initWords } from "./words.ts";

/** A file of a first project. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a first project: an invented club, stated so fully that every fact counts. `today` is `YYYY-MM-DD`; what has to be
 * in force is dated the day before, and what has to last ends five years later. The policy itself is a text of the library.
 */
export function templates(locale: Locale, today: string, policy: string): readonly TemplateFile[] {
  const year = String(Number(today.slice(0, 4)) + 5);
  const dates = { since: dayBefore(today), until: `${year}-01-31` };
  return [
    { path: "pdp.json", text: `{ "name": "club", "locale": "${locale}", "failOn": "unproven" }\n` },
    { path: "club.pdp", text: policyText(policy, initWords[locale], dates) },
  ];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
