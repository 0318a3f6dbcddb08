import type { Locale, SourceText } from "../../language/index.ts";
import { dayFor } from "../../language/index.ts";
import type { Page } from "../catalog/index.ts";
import { dayText, wordingOf } from "../check/index.ts";
import type { RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { FactValue } from "../check/values.ts";
import type { Consequence } from "../evaluate/verdict.ts";
import { consequenceText } from "./consequences.ts";
import { locationText } from "./locate.ts";
import type { Paint } from "./paint.ts";
import { placeInAct } from "./citation.ts";
import { citedBy, rolesOf, stated, textIn, trilingual } from "./provision.ts";
import { safeText } from "./safe-text.ts";
import { explainWords } from "./explain-words.ts";
import { sourceLines } from "./source-lines.ts";
import { reportWords } from "./words.ts";

/** What `pdp explain ID` prints of a provision: what it asks, of whom, since when, how sure its text is, and the rule itself. */
export function explainRequirement(
  requirement: RequirementInfo,
  sources: ReadonlyMap<string, SourceText>,
  locale: Locale,
  paint: Paint,
  consequences: readonly Consequence[] = [],
): string {
  const words = explainWords[locale];
  const latest = requirement.versions.at(-1) ?? null;
  const lines = [
    `${paint("code", safeText(requirement.id))}: ${paint("strong", safeText(trilingual("title", requirement, latest, locale) ?? ""))}`,
    "",
  ];
  const say = (key: string, text: string | null): void => {
    if (text !== null && text !== "") lines.push(`${paint("gutter", `${key}:`)} ${safeText(text)}`);
  };
  const roles = rolesOf(requirement, latest).map((role) => words.roles.get(role) ?? role);
  say(reportWords[locale].provision, provisionOf(requirement, latest, locale));
  say(words.bound, roles.join(", "));
  say(words.modality, enumWord(requirement, latest, "modality", words.modalities));
  say(words.confidence, enumWord(requirement, latest, "confidence", words.confidences));
  say(words.check, enumWord(requirement, latest, "check", words.checks));
  say(
    words.waivable,
    stated("waivable", requirement, latest)?.kind === "bool" ? waivableText(requirement, locale) : null,
  );
  say(reportWords[locale].advice, unfilled(trilingual("advice", requirement, latest, locale)));
  say(reportWords[locale].question, unfilled(trilingual("question", requirement, latest, locale)));
  say(reportWords[locale].notice, unfilled(trilingual("notice", requirement, latest, locale)));
  lines.push(...consequenceLines(requirement, latest, consequences, locale, paint));
  lines.push("", `${paint("gutter", `${words.versions}:`)}`);
  for (const version of requirement.versions)
    lines.push(`${paint("gutter", "│")} ${versionText(version, locale)}`);
  lines.push(
    "",
    `${paint("gutter", `${words.rule}:`)} ${safeText(locationText(requirement.place, sources))}`,
  );
  lines.push(...ruleLines(requirement, sources, locale, paint));
  return `${lines.join("\n")}\n`;
}

/** What may follow a breach of this provision; for one that says what follows a breach of others, what it says and of which. */
function consequenceLines(
  requirement: RequirementInfo,
  latest: VersionInfo | null,
  consequences: readonly Consequence[],
  locale: Locale,
  paint: Paint,
): readonly string[] {
  const lines: string[] = [];
  const own = stated("consequence", requirement, latest);
  const words = reportWords[locale];
  if (own?.kind === "record") {
    const says = textIn(own.fields.get("says")?.value ?? null, locale) ?? "";
    lines.push("", `${paint("gutter", `${words.mayFollow}:`)} ${safeText(says)}`);
    const after = [
      ...namesIn(own.fields.get("after")?.value ?? null),
      ...namesIn(own.fields.get("after_acts")?.value ?? null),
    ];
    if (after.length > 0)
      lines.push(
        `${paint("gutter", `${explainWords[locale].after}:`)} ${after.map((each) => safeText(each(locale))).join(", ")}`,
      );
  }
  if (consequences.length > 0) {
    lines.push("", `${paint("gutter", `${words.mayFollow}:`)}`);
    for (const each of consequences) lines.push(`${paint("gutter", "│")} ${consequenceText(each, locale)}`);
  }
  return lines;
}

/** The requirements or acts of a list, as a reader would call them. */
export function namesIn(value: FactValue | null): readonly ((locale: Locale) => string)[] {
  if (value?.kind !== "set") return [];
  return value.members.flatMap((member): readonly ((locale: Locale) => string)[] => {
    const named = member.value;
    if (named.kind === "requirement") return [() => named.id];
    if (named.kind !== "element") return [];
    const { element } = named;
    return [(locale) => textIn(element.facts.get("title")?.value ?? null, locale) ?? element.name];
  });
}

/** What `pdp explain CODE` prints: the page of a diagnostic and its two examples. */
export function explainCode(code: string, page: Page, locale: Locale, paint: Paint): string {
  const words = explainWords[locale];
  const example = (text: string): readonly string[] =>
    text.split("\n").map((line) => `${paint("gutter", "│")} ${safeText(line)}`);
  const lines = [paint("code", code), "", page[locale].split("\n").map(safeText).join("\n")];
  if (page.invalid !== null)
    lines.push("", `${paint("gutter", `${words.wrong}:`)}`, ...example(page.invalid));
  if (page.valid !== null) lines.push("", `${paint("gutter", `${words.right}:`)}`, ...example(page.valid));
  return `${lines.join("\n")}\n`;
}

/** The act and the place in it; null where nothing is cited. */
export function provisionOf(
  requirement: RequirementInfo,
  version: VersionInfo | null,
  locale: Locale,
): string | null {
  const cited = citedBy(requirement, version);
  if (cited === null) return null;
  const act =
    textIn(cited.act.facts.get("title")?.value ?? null, locale) ?? cited.act.title ?? cited.act.name;
  return cited.provision === null ? act : `${act}, ${placeInAct(cited.provision, locale)}`;
}

/** The word for a member of an enum that a provision states. */
export function enumWord(
  requirement: RequirementInfo,
  version: VersionInfo | null,
  name: string,
  words: ReadonlyMap<string, string>,
): string | null {
  const value = stated(name, requirement, version);
  if (value?.kind === "none") return words.get("none") ?? null;
  return value?.kind === "enum" ? (words.get(value.member) ?? value.member) : null;
}

/** May a breach of it be waived? */
export function waivableText(requirement: RequirementInfo, locale: Locale): string {
  const value = requirement.facts.get("waivable")?.value;
  return value?.kind === "bool" && !value.value ? explainWords[locale].no : explainWords[locale].yes;
}

/** `2026-01-06 .. 2026-07-12`, as readers of each language say it. */
export function spanText({ from, to }: VersionInfo, locale: Locale): string {
  const day = (of: number): string => dayFor(dayText(of), locale);
  return explainWords[locale].span(day(from), to === null ? null : day(to));
}

function versionText(version: VersionInfo, locale: Locale): string {
  const words = explainWords[locale];
  const { interval, unknown, continues } = version.node;
  const span = spanText(version, locale);
  if (unknown !== null) return `${span}  ${words.unknown}: ${safeText(wordingOf(unknown)[locale])}`;
  return `${span}${continues && interval.to !== null ? `  ${words.continues}` : ""}`;
}

/** The rules of each version, as they stand in the source, under its dates where there are several. */
function ruleLines(
  requirement: RequirementInfo,
  sources: ReadonlyMap<string, SourceText>,
  locale: Locale,
  paint: Paint,
): readonly string[] {
  const source = sources.get(requirement.place.file);
  const versions = requirement.versions.filter((each) => each.node.rules.length > 0);
  if (source === undefined) return [];
  return versions.flatMap((version) => [
    ...(versions.length === 1
      ? []
      : [`${paint("gutter", "│")} ${paint("quiet", spanText(version, locale))}`]),
    ...version.node.rules.flatMap((rule) =>
      sourceLines(source, rule).map((line) => `${paint("gutter", "│")} ${safeText(line)}`),
    ),
  ]);
}

/** A text that is filled in for an element, said of none. */
export function unfilled(text: string | null): string | null {
  return text === null ? null : text.replaceAll(/\{[^{}]*\}/g, "…");
}
