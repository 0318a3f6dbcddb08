import type { ElementInfo, RequirementInfo, VersionInfo } from "../check/schema.ts";
import { inForce } from "../evaluate/index.ts";
import type { InForce } from "../evaluate/index.ts";
import type { Typed } from "../program.ts";
import { lawClassOf } from "./classes.ts";
import type { LawClass } from "./classes.ts";
import { byNature } from "./nature.ts";
import type { TestMention } from "./tests.ts";

export type { LawClass } from "./classes.ts";

/** One provision of the library. */
export interface ProvisionEntry {
  readonly requirement: RequirementInfo;
  /** The place in the act, as cited; null where the act as a whole is. */
  readonly place: string | null;
  readonly class: LawClass;
  /** On the day of the book. */
  readonly state: InForce;
  /** The version of that day, else the latest; null where there is none at all. */
  readonly version: VersionInfo | null;
  readonly tests: readonly TestMention[];
}
/** An article, a paragraph, or whatever the act is divided into first. */
export interface ArticleEntry {
  /** `art. 8`, `p. 7`; null for citations of the whole act. */
  readonly name: string | null;
  readonly provisions: readonly ProvisionEntry[];
}
export interface ActEntry {
  readonly act: ElementInfo;
  readonly articles: readonly ArticleEntry[];
}
/** The provisions of a library by act and article: acts by rank and day of adoption, all else as readers count. */
export interface LawBook {
  /** Day number. */
  readonly asOf: number;
  readonly acts: readonly ActEntry[];
}

/** Reads the book of a program's library. */
export function lawBook(
  program: Typed,
  tests: ReadonlyMap<string, readonly TestMention[]>,
  asOf: number,
): LawBook {
  const byAct = new Map<ElementInfo, ProvisionEntry[]>();
  for (const requirement of program.schema.requirements) {
    if (!requirement.module.library || requirement.module.test !== null) continue;
    const state = inForce(requirement, asOf);
    const version = state.kind === "none" ? (requirement.versions.at(-1) ?? null) : state.version;
    const cited = (version?.facts.get("cites") ?? requirement.facts.get("cites"))?.value;
    if (cited?.kind !== "citation") continue;
    const entry: ProvisionEntry = {
      requirement,
      place: cited.provision,
      class: lawClassOf(requirement, version),
      state,
      version,
      tests: tests.get(requirement.id) ?? [],
    };
    const known = byAct.get(cited.act);
    if (known === undefined) byAct.set(cited.act, [entry]);
    else known.push(entry);
  }
  const acts = [...byAct].map(([act, entries]) => ({ act, articles: articlesOf(entries) }));
  return { asOf, acts: acts.sort((a, b) => byRank(a.act, b.act)) };
}

function articlesOf(entries: readonly ProvisionEntry[]): readonly ArticleEntry[] {
  const byName = new Map<string | null, ProvisionEntry[]>();
  for (const entry of entries) {
    const name = articleOf(entry.place);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [entry]);
    else known.push(entry);
  }
  return [...byName]
    .map(([name, provisions]) => ({
      name,
      provisions: provisions.sort((a, b) => byNature(a.requirement.id, b.requirement.id)),
    }))
    .sort((a, b) => byNature(a.name ?? "", b.name ?? ""));
}

/** What stands before the first part of a place: `art. 8` of `art. 8(4)(1)`, `p. 7` of `p. 7, part 2`. */
function articleOf(place: string | null): string | null {
  return place?.split(/[(,;]/, 1)[0]?.trim() ?? null;
}

/** By the order in which the library declares ranks, then by day of adoption, then by name; what is not stated comes last. */
function byRank(a: ElementInfo, b: ElementInfo): number {
  const rank = (act: ElementInfo): number => {
    const value = act.facts.get("rank")?.value;
    return value?.kind === "enum" ? [...value.of.members.keys()].indexOf(value.member) : Number.MAX_VALUE;
  };
  const adopted = (act: ElementInfo): number => {
    const value = act.facts.get("adopted")?.value;
    return value?.kind === "date" ? value.day : Number.MAX_VALUE;
  };
  return rank(a) - rank(b) || adopted(a) - adopted(b) || (a.name < b.name ? -1 : 1);
}

/** A part of the book, and whether one provision was asked for by its id. */
export interface Narrowed {
  readonly book: LawBook;
  readonly single: ProvisionEntry | null;
}

/**
 * What somebody means by an id, by the beginning of ids (`X-8` for ), or by the name, the number or a title of an act.
 * Null: nothing is called so.
 */
export function narrowed(book: LawBook, subject: string): Narrowed | null {
  const wanted = subject.trim().toLowerCase();
  const only = (keep: (entry: ProvisionEntry, act: ElementInfo) => boolean): LawBook => ({
    ...book,
    acts: book.acts
      .map(({ act, articles }) => ({
        act,
        articles: articles
          .map((each) => ({ ...each, provisions: each.provisions.filter((entry) => keep(entry, act)) }))
          .filter((each) => each.provisions.length > 0),
      }))
      .filter((each) => each.articles.length > 0),
  });
  const idOf = ({ requirement }: ProvisionEntry): string => requirement.id.toLowerCase();
  const exact = only((entry) => idOf(entry) === wanted);
  const single = exact.acts[0]?.articles[0]?.provisions[0];
  if (single !== undefined) return { book: exact, single };
  const found = [
    only((_, act) => namesOf(act).some((name) => name.toLowerCase() === wanted)),
    only((entry) => idOf(entry).startsWith(`${wanted}.`)),
    only((entry) => idOf(entry).startsWith(`${wanted}-`)),
  ].find((each) => wanted !== "" && each.acts.length > 0);
  return found === undefined ? null : { book: found, single: null };
}

function namesOf(act: ElementInfo): readonly string[] {
  const title = act.facts.get("title")?.value;
  const number = act.facts.get("number")?.value;
  const titles = title?.kind === "record" ? [...title.fields.values()].map((each) => each.value) : [];
  return [act.name, ...[...titles, number].flatMap((each) => (each?.kind === "text" ? [each.value] : []))];
}
