import { dayFor } from "../../../language/index.ts";
import type { Locale, Place, SourceText } from "../../../language/index.ts";
import { dayText, wordingOf } from "../../check/index.ts";
import { confidenceOf } from "../../evaluate/index.ts";
import type { Confidence, Consequence } from "../../evaluate/index.ts";
import type { LawBook, LawClass, ProvisionEntry } from "../../law/index.ts";
import { placeInAct } from "../citation.ts";
import { consequenceText } from "../consequences.ts";
import { enumWord, namesIn, provisionOf, spanText, unfilled, waivableText } from "../explain.ts";
import { explainWords } from "../explain-words.ts";
import { locationOf } from "../locate.ts";
import type { Location } from "../locate.ts";
import { disputesOf, rolesOf, stated, textIn, trilingual } from "../provision.ts";
import { sourceLines } from "../source-lines.ts";
import { actTitle, stateText } from "./text.ts";
import { lawWords } from "./words.ts";

/** How a provision stands on a day. */
export type Standing = "in_force" | "superseded" | "unknown_wording" | "not_in_force";
/** A provision as a table of contents names it. */
export interface LawLine {
  readonly id: string;
  readonly title: string;
  readonly class: LawClass;
  /** What the library does about it, in words. */
  readonly manner: string;
  readonly standing: Standing;
  /** Since when, until when, in words. */
  readonly state: string;
  readonly confidence: Confidence;
}
export interface LawArticle {
  readonly name: string;
  readonly provisions: readonly LawLine[];
}
export interface LawAct {
  readonly name: string;
  readonly title: string;
  readonly number: string | null;
  readonly adopted: string | null;
  readonly articles: readonly LawArticle[];
}

/** The table of contents of a book of law, as readers of one language see it. */
export function lawContents(book: LawBook, locale: Locale): readonly LawAct[] {
  return book.acts.map(({ act, articles }) => {
    const number = act.facts.get("number")?.value;
    const adopted = act.facts.get("adopted")?.value;
    return {
      name: act.name,
      title: actTitle(act, locale),
      number: number?.kind === "text" ? number.value : null,
      adopted: adopted?.kind === "date" ? dayFor(dayText(adopted.day), locale) : null,
      articles: articles.map(({ name, provisions }) => ({
        name: name === null ? lawWords[locale].whole : placeInAct(name, locale),
        provisions: provisions.map((entry) => lineOf(entry, book.asOf, locale)),
      })),
    };
  });
}

function lineOf(entry: ProvisionEntry, asOf: number, locale: Locale): LawLine {
  const { requirement, version, state } = entry;
  const standing = { judged: "in_force", unknown: "unknown_wording", none: "not_in_force" } as const;
  return {
    id: requirement.id,
    title: trilingual("title", requirement, version, locale) ?? requirement.id,
    class: entry.class,
    manner: lawWords[locale].classes[entry.class],
    standing: state.kind === "judged" && state.superseded ? "superseded" : standing[state.kind],
    state: stateText(entry, asOf, locale),
    confidence: confidenceOf(requirement, version),
  };
}

/** A provision as a person reads it; a text that the library does not state is null. */
export interface LawReading extends LawLine {
  readonly provision: string | null;
  readonly bound: string;
  readonly force: string | null;
  /** How its text is known, in words. */
  readonly sureness: string | null;
  readonly check: string | null;
  readonly waivable: string;
  readonly because: string | null;
  readonly advice: string | null;
  readonly question: string | null;
  readonly notice: string | null;
  readonly disputes: readonly string[];
  /** For a provision that says what follows a breach of others: what it says, and of which. */
  readonly follows: string | null;
  readonly after: readonly string[];
  /** What may follow a breach of this one. */
  readonly consequences: readonly string[];
  readonly versions: readonly {
    readonly span: string;
    /** In force on the day of the book. */
    readonly current: boolean;
    /** Why its wording is not known; null where it is. */
    readonly unknown: string | null;
    /** Later days are judged by it too. */
    readonly continues: boolean;
    readonly rules: readonly string[];
  }[];
  readonly location: Location;
  readonly place: Place;
}

/** Reads one provision: what it asks, of whom, since when, what follows a breach, and the rule itself. */
export function readProvision(
  entry: ProvisionEntry,
  asOf: number,
  sources: ReadonlyMap<string, SourceText>,
  consequences: readonly Consequence[],
  locale: Locale,
): LawReading {
  const { requirement, version, state } = entry;
  const words = explainWords[locale];
  const text = (name: string): string | null => unfilled(trilingual(name, requirement, version, locale));
  const own = stated("consequence", requirement, version);
  const source = sources.get(requirement.place.file);
  const named = (name: string): readonly string[] =>
    own?.kind === "record" ? namesIn(own.fields.get(name)?.value ?? null).map((each) => each(locale)) : [];
  return {
    ...lineOf(entry, asOf, locale),
    provision: provisionOf(requirement, version, locale),
    bound: rolesOf(requirement, version)
      .map((role) => words.roles.get(role) ?? role)
      .join(", "),
    force: enumWord(requirement, version, "modality", words.modalities),
    sureness: words.confidences.get(confidenceOf(requirement, version)) ?? null,
    check: enumWord(requirement, version, "check", words.checks),
    waivable: waivableText(requirement, locale),
    because: text("because"),
    advice: text("advice"),
    question: text("question"),
    notice: text("notice"),
    disputes: disputesOf(requirement).map((each) => each[locale]),
    follows: own?.kind === "record" ? textIn(own.fields.get("says")?.value ?? null, locale) : null,
    after: [...named("after"), ...named("after_acts")],
    consequences: consequences.map((each) => consequenceText(each, locale)),
    versions: requirement.versions.map((each) => ({
      span: spanText(each, locale),
      current: state.kind !== "none" && each === version,
      unknown: each.node.unknown === null ? null : wordingOf(each.node.unknown)[locale],
      continues: each.node.continues && each.node.interval.to !== null,
      rules: source === undefined ? [] : each.node.rules.map((rule) => sourceLines(source, rule).join("\n")),
    })),
    location: locationOf(requirement.place, sources),
    place: requirement.place,
  };
}
