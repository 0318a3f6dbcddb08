import type { Locale } from "../../language/index.ts";
import type { RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { Judgement, Verdict } from "../evaluate/verdict.ts";
import { mentionText } from "./mention.ts";
import { trilingual } from "./provision.ts";
import { reportWords } from "./words.ts";

/** Fills `{s}` and `{s.at.country}` of a message in one pass: braces that a value brings are not read again. */
export function fillIn(text: string, values: Judgement["values"], locale: Locale): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const mention = values.get(name.trim());
    return mention === undefined ? whole : mentionText(mention, locale);
  });
}

/** What is wrong (or asked, for `review`), said of one binding; the title where the requirement has no such text. */
export function messageOf(
  requirement: RequirementInfo,
  version: VersionInfo | null,
  judgement: Judgement,
  locale: Locale,
): string {
  const because =
    trilingual("because", requirement, version, locale) ?? trilingual("title", requirement, version, locale);
  return because === null ? requirement.id : fillIn(because, judgement.values, locale);
}

/** The same, with how sure the provision is where its text was not read: for formats that show a finding by its message alone. */
export function wholeMessageOf(verdict: Verdict, judgement: Judgement, locale: Locale): string {
  const message = messageOf(verdict.requirement, verdict.version, judgement, locale);
  const sure = howSure(verdict, locale);
  return sure === "" ? message : `${message}${/[.!?]$/.test(message) ? "" : "."} ${sure}`;
}

/** A sentence on how the provision is known; empty where its text was read. */
export function howSure(verdict: Verdict, locale: Locale): string {
  const words = reportWords[locale];
  switch (verdict.confidence) {
    case "text":
      return "";
    case "secondary":
      return words.saidSecondary;
    case "recalled":
      return words.saidRecalled;
  }
}

/** What a lawyer is asked about a binding for review: the question of the requirement, else what its `review` says; else null. */
export function questionOf(verdict: Verdict, judgement: Judgement, locale: Locale): string | null {
  if (judgement.verdict !== "review") return null;
  const question =
    trilingual("question", verdict.requirement, verdict.version, locale) ??
    judgement.question?.[locale] ??
    null;
  return question === null ? null : fillIn(question, judgement.values, locale);
}
