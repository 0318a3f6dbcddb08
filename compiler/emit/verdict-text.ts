import { dayFor } from "../../language/index.ts";
import type { Locale, SourceText } from "../../language/index.ts";
import { dayText } from "../check/index.ts";
import type { ElementInfo } from "../check/schema.ts";
import type { Judgement, UsedFact, Verdict } from "../evaluate/verdict.ts";
import type { FactRef } from "../infer/model.ts";
import { picture, styleOf } from "./frame.ts";
import { locationText } from "./locate.ts";
import type { Paint } from "./paint.ts";
import { placeInAct } from "./citation.ts";
import { consequencesLine } from "./consequences.ts";
import { mentionText } from "./mention.ts";
import { fillIn, messageOf, questionOf } from "./message.ts";
import { missingName } from "./missing.ts";
import { citationText, rolesOf, trilingual } from "./provision.ts";
import { safeText } from "./safe-text.ts";
import { reportWords, roleWords, verdictWords } from "./words.ts";

type Sources = ReadonlyMap<string, SourceText>;

/** How much of one verdict people are shown; the machine formats have all. */
const most = { bindings: 3, facts: 8, missing: 8 } as const;

/** The picture of one verdict: what, where, by which provision, who must act, the facts, the way, what to do. */
export function verdictText(verdict: Verdict, sources: Sources, locale: Locale, paint: Paint): string {
  const { requirement, version, element } = verdict;
  const words = reportWords[locale];
  const style = styleOf(verdict.severity);
  const title = trilingual("title", requirement, version, locale) ?? requirement.id;
  const name = verdictWords[locale][verdict.verdict];
  const lines = [
    `${paint(style, `${name}[${safeText(requirement.id)}]`)}: ${paint("strong", safeText(title))}`,
  ];
  const worst = verdict.bindings.filter((each) => each.verdict === verdict.verdict);
  const [first] = worst;
  // The message of a requirement says what is wrong; where that is not known, it would be a claim.
  const brief = verdict.verdict === "unproven" || verdict.verdict === "review";
  if (element !== null && brief) {
    const place = safeText(locationText(element.place, sources));
    lines.push(
      `${paint("gutter", `  ┌─ ${place}`)}  ${safeText(`${element.kind.name} ${elementText(element)}`)}`,
    );
  } else if (element !== null) {
    const label = first === undefined ? "" : messageOf(requirement, version, first, locale);
    lines.push(...picture([{ place: element.place, label }], sources, style, paint));
  }
  const say = (key: string, text: string): number => lines.push(`  ${paint("gutter", `${key}:`)} ${text}`);
  if (verdict.verdict === "unknown_wording")
    say(words.unknownWording, safeText(verdict.reason?.[locale] ?? words.notStated));
  say(words.provision, provisionText(verdict, locale));
  if (element !== null) {
    say(verdict.modality === "must" ? words.mustAct : words.shouldAct, holdersText(verdict, locale));
  }
  const single = worst.length === 1;
  for (const judgement of worst.slice(0, most.bindings)) {
    const which = [...judgement.with].map(([variable, value]) => `${variable} = ${value}`).join(", ");
    if (!single && which !== "") say(words.binding, safeText(which));
    lines.push(...bindingLines(verdict, judgement, sources, locale, paint, brief ? 0 : most.facts));
  }
  if (worst.length > most.bindings) say(words.binding, words.more(worst.length - most.bindings));
  const advice = trilingual("advice", requirement, version, locale);
  if (advice !== null && first !== undefined)
    say(words.advice, safeText(fillIn(advice, first.values, locale)));
  if (verdict.severity === "error" && verdict.consequences.length > 0)
    say(words.mayFollow, consequencesLine(verdict.consequences, locale));
  for (const notice of noticesOf(verdict, locale)) say(words.notice, safeText(notice));
  return `${lines.join("\n")}\n`;
}

export function provisionText(verdict: Verdict, locale: Locale): string {
  const words = reportWords[locale];
  const cited = citationText(verdict.requirement, verdict.version, locale);
  const parts = cited === null ? [] : [safeText(cited)];
  if (verdict.version !== null) {
    const { from, to } = verdict.version;
    const day = (of: number): string => dayFor(dayText(of), locale);
    parts.push(words.inForce(day(from), to === null ? null : day(to)));
  }
  return parts.join("; ");
}

export function holdersText(verdict: Verdict, locale: Locale): string {
  const words = reportWords[locale];
  const named = verdict.holders.map((holder) =>
    safeText(mentionText({ kind: "element", element: holder }, locale)),
  );
  if (verdict.holderUnknown || named.length === 0) {
    const roles = rolesOf(verdict.requirement, verdict.version).map(
      (role) => roleWords[locale].get(role) ?? role,
    );
    named.push(`${roles.map(safeText).join(", ")} (${words.holderUnknown})`);
  }
  return named.join(", ");
}

function elementText(element: ElementInfo): string {
  return element.title === null ? element.name : `${element.name} "${element.title}"`;
}

function bindingLines(
  verdict: Verdict,
  judgement: Judgement,
  sources: Sources,
  locale: Locale,
  paint: Paint,
  facts: number,
): readonly string[] {
  const words = reportWords[locale];
  const lines: string[] = [];
  const say = (key: string, text: string): number => lines.push(`  ${paint("gutter", `${key}:`)} ${text}`);
  const list = <T extends { readonly more?: number }>(
    key: string,
    items: readonly T[],
    limit: number,
    text: (item: T) => string,
  ): void => {
    if (items.length === 0) return;
    const named = items.filter((item) => item.more === undefined);
    const cut = items.reduce((sum, item) => sum + (item.more ?? 0), 0);
    const rest = Math.max(0, named.length - limit) + cut;
    lines.push(`  ${paint("gutter", `${key}:`)}`);
    for (const item of named.slice(0, limit)) lines.push(`  ${paint("gutter", "│")} ${text(item)}`);
    if (rest > 0) lines.push(`  ${paint("gutter", "│")} ${cut === 0 ? words.more(rest) : words.left(rest)}`);
  };
  list(words.missing, judgement.missing, most.missing, (fact) => missingText(fact, sources, locale, paint));
  if (judgement.enough.length > 0 && judgement.enough.length < judgement.missing.length) {
    say(words.enough, judgement.enough.map((fact) => safeText(fact.text)).join(", "));
  }
  if (facts > 0) list(words.facts, judgement.used, facts, (fact) => factText(fact, sources, locale, paint));
  if (judgement.path.length > 0) say(words.path, judgement.path.map(safeText).join(" -> "));
  const question = questionOf(verdict, judgement, locale);
  if (question !== null) say(words.question, safeText(question));
  if (judgement.assumed.length > 0) say(words.assumed, judgement.assumed.map(safeText).join(", "));
  if (judgement.waiver !== null) lines.push(...waiverLines(judgement, judgement.waiver, locale, paint));
  return lines;
}

function waiverLines(
  judgement: Judgement,
  waiver: ElementInfo,
  locale: Locale,
  paint: Paint,
): readonly string[] {
  const words = reportWords[locale];
  const approved = waiver.facts.get("approved")?.value;
  const until = waiver.facts.get("until")?.value;
  const because = waiver.facts.get("because")?.value;
  const terms = words.waiver(
    approved?.kind === "element"
      ? safeText(mentionText({ kind: "element", element: approved.element }, locale))
      : words.notStated,
    until?.kind === "date" ? dayFor(dayText(until.day), locale) : words.notStated,
  );
  const reason = because?.kind === "text" ? `; ${safeText(because.value)}` : "";
  const beneath =
    judgement.underlying === null ? words.notStated : verdictWords[locale][judgement.underlying];
  return [
    `  ${paint("gutter", `${words.waiverWord}:`)} ${safeText(waiver.name)}; ${terms}${reason}`,
    `  ${paint("gutter", `${words.underlying}:`)} ${beneath}`,
  ];
}

function factText(fact: UsedFact, sources: Sources, locale: Locale, paint: Paint): string {
  const where = fact.place === null ? "" : `  ${paint("quiet", safeText(locationText(fact.place, sources)))}`;
  const { declared } = fact;
  const words = reportWords[locale];
  const written = fact.text.endsWith(" = ?") ? `${fact.text.slice(0, -4)}: ${words.notStated}` : fact.text;
  const text = declared === undefined ? written : words.declared(declared.kind, declared.count);
  return `${safeText(text)}${where}`;
}

function missingText(fact: FactRef, sources: Sources, locale: Locale, paint: Paint): string {
  const why = fact.reason === null ? "" : ` (${reportWords[locale].missingReason}: ${safeText(fact.reason)})`;
  const where = fact.place === null ? "" : `  ${paint("quiet", safeText(locationText(fact.place, sources)))}`;
  return `${safeText(missingName(fact, locale))}${why}${where}`;
}

export function noticesOf(verdict: Verdict, locale: Locale): readonly string[] {
  const words = reportWords[locale];
  const notices: string[] = [];
  const own = trilingual("notice", verdict.requirement, verdict.version, locale);
  if (own !== null) notices.push(own);
  // What stands after `continues` says where the provision is to be found since.
  const since = verdict.version?.node.notice?.lines.join(" ") ?? null;
  const superseded = since === null ? words.superseded : `${words.superseded} (${placeInAct(since, locale)})`;
  for (const code of verdict.notices) notices.push(code === "superseded-edition" ? superseded : code);
  if (verdict.confidence === "secondary") notices.push(words.secondary);
  if (verdict.confidence === "recalled") notices.push(words.recalled);
  return notices;
}
