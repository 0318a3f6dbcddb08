import type { InitWords } from "./words.ts";

/** First and last days that the policy names. */
export interface PolicyDates {
  readonly since: string;
  readonly until: string;
}

/**
 * The policy of an invented club that keeps one list of addresses, in one language.
 * @param template the text of the library, with `{{word}}` where a word or a day goes
 */
export function policyText(template: string, words: InitWords, dates: PolicyDates): string {
  const filling = new Map<string, string>([...Object.entries(words), ...Object.entries(dates)]);
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => filling.get(name) ?? whole);
}
