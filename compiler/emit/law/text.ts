import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { dayText } from "../../check/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { FactValue } from "../../check/values.ts";
import { confidenceOf } from "../../evaluate/index.ts";
import { lawClasses } from "../../law/index.ts";
import type { ActEntry, LawBook, ProvisionEntry } from "../../law/index.ts";
import { placeInAct } from "../citation.ts";
import { spanText } from "../explain.ts";
import { lawWords } from "./words.ts";
import type { Paint, Style } from "../paint.ts";
import { textIn, trilingual } from "../provision.ts";
import { safeText } from "../safe-text.ts";
import { reportWords, verdictWords } from "../words.ts";

/** How a book of law is shown. */
export interface LawOptions {
  readonly locale: Locale;
  readonly paint: Paint;
  /** Names the content of the library. */
  readonly edition: string;
}

/** The book for people: acts, their articles, their provisions with what the library does about each. */
export function lawText(book: LawBook, { locale, paint, edition }: LawOptions): string {
  const words = lawWords[locale];
  const provisions = book.acts.flatMap((act) => act.articles.flatMap((each) => each.provisions));
  const counts = lawClasses.map(
    (each) => `${words.classes[each]}: ${provisions.filter((entry) => entry.class === each).length}`,
  );
  const head = [
    words.law(dayFor(dayText(book.asOf), locale)),
    `${words.acts}: ${book.acts.length}`,
    `${words.provisions}: ${provisions.length} (${counts.join(", ")})`,
    `${reportWords[locale].library} ${safeText(edition)}`,
  ];
  return [`${head.join("; ")}.\n`, ...book.acts.map((act) => actText(act, book.asOf, locale, paint))].join(
    "\n",
  );
}

function actText({ act, articles }: ActEntry, asOf: number, locale: Locale, paint: Paint): string {
  const lines = [actHeading(act, locale, paint)];
  for (const { name, provisions } of articles) {
    const article = name === null ? lawWords[locale].whole : placeInAct(name, locale);
    lines.push(`  ${paint("strong", safeText(article))}`);
    for (const entry of provisions) lines.push(...provisionLines(entry, asOf, locale, paint));
  }
  return `${lines.join("\n")}\n`;
}

/** Title, number, day of adoption, and the name that the library uses. */
export function actHeading(act: ElementInfo, locale: Locale, paint: Paint): string {
  const adopted = act.facts.get("adopted")?.value;
  const parts = [
    actTitle(act, locale),
    textOf(act.facts.get("number")?.value),
    adopted?.kind === "date" ? `${lawWords[locale].adopted}: ${dayFor(dayText(adopted.day), locale)}` : null,
  ];
  const text = parts.flatMap((each) => (each === null ? [] : [safeText(each)])).join(", ");
  return `${paint("strong", text)} ${paint("quiet", `(${safeText(act.name)})`)}`;
}

/** What an act is called in one language. */
export function actTitle(act: ElementInfo, locale: Locale): string {
  return textIn(act.facts.get("title")?.value ?? null, locale) ?? act.title ?? act.name;
}

function textOf(value: FactValue | undefined): string | null {
  return value?.kind === "text" ? value.value : null;
}

function provisionLines(
  entry: ProvisionEntry,
  asOf: number,
  locale: Locale,
  paint: Paint,
): readonly string[] {
  const { requirement, version, tests } = entry;
  const words = lawWords[locale];
  const title = trilingual("title", requirement, version, locale) ?? "";
  const spans = requirement.versions.map((each) => spanText(each, locale));
  const parts = [
    paint(classStyle(entry), words.classes[entry.class]),
    stateText(entry, asOf, locale),
    words.confidences.get(confidenceOf(requirement, version)) ?? "",
    ...(spans.length > 1 ? [`${words.versions}: ${spans.length} (${spans.join("; ")})`] : []),
    `${words.tests}: ${tests.length}`,
  ];
  return [`    ${paint("code", safeText(requirement.id))} ${safeText(title)}`, `      ${parts.join(" · ")}`];
}

function classStyle(entry: ProvisionEntry): Style {
  return entry.class === "explained" ? "quiet" : entry.class === "judged" ? "note" : "good";
}

/** How a provision stands on the day of the book. */
export function stateText({ requirement, state }: ProvisionEntry, asOf: number, locale: Locale): string {
  const words = lawWords[locale];
  const day = (of: number): string => dayFor(dayText(of), locale);
  if (state.kind === "unknown") return words.unknown;
  if (state.kind === "judged") {
    const { from, to } = state.version;
    if (state.superseded && to !== null) return words.superseded(day(to));
    return reportWords[locale].inForce(day(from), to === null ? null : day(to));
  }
  const next = requirement.versions.find((each) => each.from > asOf);
  if (next !== undefined) return words.future(day(next.from));
  const end = requirement.versions.at(-1)?.to ?? null;
  return end === null ? verdictWords[locale].not_in_force : words.lapsed(day(end));
}
