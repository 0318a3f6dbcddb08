import type { Locale } from "../../language/index.ts";
import type { Verdict } from "../evaluate/verdict.ts";
import { fillIn } from "./message.ts";
import { trilingual } from "./provision.ts";

/** What a requirement advises where its verdict asks for something; null where it asks for nothing. */
export function adviceOf(verdict: Verdict | null, locale: Locale): string | null {
  if (verdict === null) return null;
  const { requirement, version, bindings } = verdict;
  if (verdict.verdict !== "violated" && verdict.verdict !== "unproven" && verdict.verdict !== "review")
    return null;
  const worst = bindings.find((each) => each.verdict === verdict.verdict);
  const advice = trilingual("advice", requirement, version, locale);
  return advice === null || worst === undefined ? null : fillIn(advice, worst.values, locale);
}
