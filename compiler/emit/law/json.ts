import type { Locale, SourceText } from "../../../language/index.ts";
import { dayText, wordingOf } from "../../check/index.ts";
import type { VersionInfo } from "../../check/schema.ts";
import { confidenceOf, modalityOf } from "../../evaluate/index.ts";
import type { Consequence } from "../../evaluate/verdict.ts";
import { lawClasses } from "../../law/index.ts";
import type { ActEntry, LawBook, ProvisionEntry } from "../../law/index.ts";
import { consequenceJson } from "../consequences.ts";
import { actTitle } from "./text.ts";
import { locationOf } from "../locate.ts";
import { disputesOf, rolesOf, stated, textIn, trilingual } from "../provision.ts";
import { sourceLines } from "../source-lines.ts";

/** What a page of one provision has besides its line in the book. */
export interface LawDetail {
  readonly entry: ProvisionEntry;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly consequences: readonly Consequence[];
}

/** The object `pdp-law/1`, as text; docs/reference/law.md. */
export function lawJson(book: LawBook, detail: LawDetail | null, edition: string, locale: Locale): string {
  const entries = book.acts.flatMap((act) => act.articles.flatMap((each) => each.provisions));
  const value = {
    schema: "pdp-law/1",
    asOf: dayText(book.asOf),
    edition,
    acts: book.acts.map((act) => actJson(act, detail, locale)),
    summary: {
      acts: book.acts.length,
      provisions: entries.length,
      ...Object.fromEntries(
        lawClasses.map((each) => [each, entries.filter((entry) => entry.class === each).length]),
      ),
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function actJson({ act, articles }: ActEntry, detail: LawDetail | null, locale: Locale): object {
  const fact = (name: string): string | null => {
    const value = act.facts.get(name)?.value;
    if (value?.kind === "text") return value.value;
    if (value?.kind === "enum") return value.member;
    return value?.kind === "date" ? dayText(value.day) : null;
  };
  return {
    name: act.name,
    title: actTitle(act, locale),
    number: fact("number"),
    adopted: fact("adopted"),
    rank: fact("rank"),
    confidence: fact("confidence"),
    source: fact("source"),
    articles: articles.map(({ name, provisions }) => ({
      name,
      provisions: provisions.map((entry) => provisionJson(entry, act.name, detail, locale)),
    })),
  };
}

const standing = { judged: "in_force", unknown: "unknown_wording", none: "not_in_force" } as const;

function provisionJson(entry: ProvisionEntry, act: string, detail: LawDetail | null, locale: Locale): object {
  const { requirement, version, state, tests } = entry;
  const verdicts = new Map<string, number>();
  for (const each of tests.flatMap((test) => test.verdicts))
    verdicts.set(each, (verdicts.get(each) ?? 0) + 1);
  const superseded = state.kind === "judged" && state.superseded;
  return {
    id: requirement.id,
    title: trilingual("title", requirement, version, locale),
    cites: { act, provision: entry.place },
    binds: rolesOf(requirement, version),
    modality: modalityOf(requirement, version),
    class: entry.class,
    confidence: confidenceOf(requirement, version),
    state: superseded ? "superseded" : standing[state.kind],
    versions: requirement.versions.map((each) =>
      versionJson(each, state.kind !== "none" && each === version, locale),
    ),
    tests: {
      count: tests.length,
      verdicts: Object.fromEntries([...verdicts].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    ...(detail?.entry === entry ? detailJson(detail, locale) : {}),
  };
}

function versionJson({ from, to, node }: VersionInfo, current: boolean, locale: Locale): object {
  return {
    from: dayText(from),
    until: to === null ? null : dayText(to),
    current,
    ...(node.unknown === null ? {} : { unknown: wordingOf(node.unknown)[locale] }),
    ...(node.continues ? { continues: true } : {}),
  };
}

function detailJson({ entry, sources, consequences }: LawDetail, locale: Locale): object {
  const { requirement, version, tests } = entry;
  const source = sources.get(requirement.place.file);
  const text = (name: string): string | null => trilingual(name, requirement, version, locale);
  const own = stated("consequence", requirement, version);
  return {
    because: text("because"),
    advice: text("advice"),
    question: text("question"),
    notice: text("notice"),
    disputes: disputesOf(requirement).map((each) => each[locale]),
    ...(own?.kind === "record" ? { follows: textIn(own.fields.get("says")?.value ?? null, locale) } : {}),
    consequences: consequences.map((each) => consequenceJson(each, locale)),
    location: locationOf(requirement.place, sources),
    rules: requirement.versions.map((each) => ({
      from: dayText(each.from),
      source: source === undefined ? [] : each.node.rules.map((rule) => sourceLines(source, rule).join("\n")),
    })),
    testBlocks: tests.map((each) => ({
      name: each.name,
      verdicts: each.verdicts,
      location: locationOf(each.place, sources),
    })),
  };
}
