import { locales } from "../../../language/index.ts";
import type { Locale, SourceText } from "../../../language/index.ts";
import type { TestResult } from "../../evaluate/index.ts";
import { consequencesAmong, everything, verdictNames, withRecalled } from "../../evaluate/index.ts";
import { kindsJudgedBy } from "../../law/index.ts";
import type { LawBook, ProvisionEntry } from "../../law/index.ts";
import type { Typed } from "../../program.ts";
import { actTitle } from "../law/text.ts";
import { lawWords } from "../law/words.ts";
import { pageName, prose, table } from "./blocks.ts";
import { placeInAct } from "../citation.ts";
import { trilingual } from "../provision.ts";
import { referencePage } from "./page.ts";
import type { ExecutedExample } from "./page.ts";
import { referenceWords } from "./words.ts";
import { sourceLines } from "../source-lines.ts";

/** One file of the reference, by a path inside its folder. */
export interface ReferenceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The reference of the law: a page for each provision in each language, with an index by act and one by kind of element. Examples are
 * tests of the library that were executed and passed.
 */
export function reference(
  program: Typed,
  book: LawBook,
  results: readonly TestResult[],
): readonly ReferenceFile[] {
  const { sources } = program;
  const examples = examplesIn(results, sources);
  const consequences = consequencesAmong(program.schema.requirements, book.asOf, withRecalled(everything));
  const entries = book.acts.flatMap(({ articles }) => articles.flatMap((each) => each.provisions));
  const files: ReferenceFile[] = [{ path: "README.md", text: cover() }];
  for (const locale of locales) {
    files.push({ path: `${locale}/README.md`, text: indexByAct(book, locale) });
    files.push({ path: `${locale}/elements.md`, text: indexByKind(entries, locale) });
    for (const entry of entries) {
      const { requirement } = entry;
      const of = {
        entry,
        examples: examples.get(requirement.id) ?? [],
        consequences: consequences(requirement),
      };
      files.push({
        path: `${locale}/${pageName(requirement.id)}`,
        text: referencePage(program, of, sources, locale),
      });
    }
  }
  return files;
}

/** What passed tests found, by requirement; a test that failed is no example. */
function examplesIn(
  results: readonly TestResult[],
  sources: ReadonlyMap<string, SourceText>,
): ReadonlyMap<string, readonly ExecutedExample[]> {
  const found = new Map<string, ExecutedExample[]>();
  for (const { test, passed } of results) {
    const source = sources.get(test.place.file);
    if (!passed || source === undefined) continue;
    const lines = sourceLines(source, test.declaration);
    const { expectations } = test.declaration;
    for (const { requirement, verdict } of expectations) {
      const name = verdictNames.find((each) => each === verdict.text);
      if (requirement === null || name === undefined) continue;
      const alone = expectations.every(
        (each) => each.requirement?.text !== requirement.text || each.verdict.text === name,
      );
      const known = found.get(requirement.text) ?? [];
      found.set(requirement.text, [...known, { verdict: name, alone, lines }]);
    }
  }
  return found;
}

function cover(): string {
  const lines = locales.map((locale) => `- [${referenceWords[locale].title}](${locale}/README.md)`);
  return `# ${locales.map((locale) => referenceWords[locale].title).join(" · ")}\n\n${lines.join("\n")}\n`;
}

function head(locale: Locale, page: string): readonly string[] {
  const words = referenceWords[locale];
  const others = locales.filter((each) => each !== locale).map((each) => `[${each}](../${each}/${page})`);
  return [`# ${words.title}`, words.notAdvice, `${words.languages}: ${others.join(", ")}`];
}

function indexByAct(book: LawBook, locale: Locale): string {
  const words = referenceWords[locale];
  const parts = [...head(locale, "README.md"), `[${words.byKind}](elements.md)`];
  for (const { act, articles } of book.acts) {
    parts.push(`## ${prose(actTitle(act, locale))}`);
    for (const { name, provisions } of articles) {
      parts.push(`### ${prose(name === null ? lawWords[locale].whole : placeInAct(name, locale))}`);
      parts.push(provisionsTable(provisions, locale));
    }
  }
  return `${parts.join("\n\n")}\n`;
}

function indexByKind(entries: readonly ProvisionEntry[], locale: Locale): string {
  const words = referenceWords[locale];
  const byKind = new Map<string, ProvisionEntry[]>();
  const without: ProvisionEntry[] = [];
  for (const entry of entries) {
    const kinds = entry.requirement.versions.flatMap(kindsJudgedBy);
    if (kinds.length === 0) without.push(entry);
    for (const kind of new Set(kinds)) {
      const known = byKind.get(kind);
      if (known === undefined) byKind.set(kind, [entry]);
      else known.push(entry);
    }
  }
  const parts = [...head(locale, "elements.md"), `[${words.byAct}](README.md)`];
  for (const [kind, of] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)))
    parts.push(`## ${kind}`, provisionsTable(of, locale));
  if (without.length > 0) parts.push(`## ${words.other}`, provisionsTable(without, locale));
  return `${parts.join("\n\n")}\n`;
}

function provisionsTable(entries: readonly ProvisionEntry[], locale: Locale): string {
  const words = referenceWords[locale];
  const rows = entries.map(({ requirement, version, class: answered }) => [
    `[${prose(requirement.id)}](${pageName(requirement.id)})`,
    prose(trilingual("title", requirement, version, locale) ?? ""),
    lawWords[locale].classes[answered],
  ]);
  return table([words.id, words.name, words.answered], rows);
}
