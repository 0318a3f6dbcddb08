import type { SourceText } from "../../../language/index.ts";
import type { Consequence } from "../../evaluate/verdict.ts";
import type { ProvisionEntry } from "../../law/index.ts";
import { explainRequirement } from "../explain.ts";
import type { LawOptions } from "./text.ts";
import { stateText } from "./text.ts";
import { lawWords } from "./words.ts";
import { locationText } from "../locate.ts";
import { disputesOf, trilingual } from "../provision.ts";
import { safeText } from "../safe-text.ts";
import { verdictWords } from "../words.ts";
import type { VerdictName } from "../../evaluate/verdict.ts";

/** The whole page of one provision: what `pdp explain` says, how it stands on the day, what is disputed, its tests. */
export function lawPage(
  entry: ProvisionEntry,
  asOf: number,
  sources: ReadonlyMap<string, SourceText>,
  consequences: readonly Consequence[],
  { locale, paint }: LawOptions,
): string {
  const { requirement, version, tests } = entry;
  const words = lawWords[locale];
  const lines = [explainRequirement(requirement, sources, locale, paint, consequences)];
  const say = (key: string, text: string): number => lines.push(`${paint("gutter", `${key}:`)} ${text}`);
  lines.push(`${words.classes[entry.class]}; ${stateText(entry, asOf, locale)}`);
  const because = trilingual("because", requirement, version, locale);
  if (because !== null) say(words.because, safeText(because.replaceAll(/\{[^{}]*\}/g, "…")));
  for (const dispute of disputesOf(requirement)) say(words.disputes, safeText(dispute[locale]));
  lines.push("", `${paint("gutter", `${words.tests}: ${tests.length}`)}`);
  for (const { name, place, verdicts } of tests) {
    const said = verdicts.map((each) => wordFor(each, verdictWords[locale])).join(", ");
    lines.push(
      `${paint("gutter", "│")} ${safeText(said)}: ${safeText(name)} ${paint("quiet", safeText(locationText(place, sources)))}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** The word of a verdict as a test writes it. */
function wordFor(written: string, words: { readonly [V in VerdictName]: string }): string {
  return new Map<string, string>(Object.entries(words)).get(written) ?? written;
}
