import { dayFor } from "../../../language/index.ts";
import type { Locale, SourceText } from "../../../language/index.ts";
import { dayText, typeText, wordingOf } from "../../check/index.ts";
import { confidenceOf, modalityOf } from "../../evaluate/index.ts";
import type { Consequence, VerdictName } from "../../evaluate/verdict.ts";
import { factsReadBy, kindsJudgedBy } from "../../law/index.ts";
import type { ProvisionEntry, ReadFact } from "../../law/index.ts";
import type { Typed } from "../../program.ts";
import { placeInAct } from "../citation.ts";
import { explainWords } from "../explain-words.ts";
import { actTitle } from "../law/text.ts";
import { lawWords } from "../law/words.ts";
import { fence, pageName, prose, table } from "./blocks.ts";
import { citedBy, disputesOf, rolesOf, stated, textIn, trilingual } from "../provision.ts";
import { referenceWords } from "./words.ts";
import { sourceLines } from "../source-lines.ts";
import { verdictWords } from "../words.ts";

/** A test of the library that was executed and passed. */
export interface ExecutedExample {
  readonly verdict: VerdictName;
  /** True: the test expects no other verdict of the provision. */
  readonly alone: boolean;
  readonly lines: readonly string[];
}
/** What the page of one provision is made of. */
export interface ReferenceEntry {
  readonly entry: ProvisionEntry;
  readonly examples: readonly ExecutedExample[];
  readonly consequences: readonly Consequence[];
}

/** The page of one provision in one language, as Markdown. */
export function referencePage(
  program: Typed,
  { entry, examples, consequences }: ReferenceEntry,
  sources: ReadonlyMap<string, SourceText>,
  locale: Locale,
): string {
  const words = referenceWords[locale];
  const { requirement, version } = entry;
  const parts = [
    `# ${prose(requirement.id)}: ${prose(trilingual("title", requirement, version, locale) ?? "")}`,
    citation(entry, locale),
    particulars(entry, locale),
    section(words.dates, datesTable(entry, locale)),
    section(words.plain, plainWords(entry, locale)),
    section(words.good, example(entry, examples, "satisfied", locale)),
    section(words.bad, example(entry, examples, "violated", locale)),
    section(words.lawyer, example(entry, examples, "review", locale)),
    section(words.evidence, evidence(program, entry, locale)),
    section(words.consequences, consequencesList(entry, consequences, locale)),
    section(words.disputes, disputesList(entry, locale)),
    section(words.rule, rules(entry, sources, locale)),
    `[${words.index}](README.md)`,
  ];
  return `${parts.filter((each) => each !== "").join("\n\n")}\n`;
}

function section(heading: string, text: string): string {
  return text === "" ? "" : `## ${heading}\n\n${text}`;
}

function citation({ requirement, version }: ProvisionEntry, locale: Locale): string {
  const cited = citedBy(requirement, version);
  if (cited === null) return "";
  const number = cited.act.facts.get("number")?.value;
  const act = `${actTitle(cited.act, locale)}${number?.kind === "text" ? ` (${number.value})` : ""}`;
  return `> ${prose(cited.provision === null ? act : `${act}, ${placeInAct(cited.provision, locale)}`)}`;
}

function particulars(entry: ProvisionEntry, locale: Locale): string {
  const { requirement, version } = entry;
  const words = explainWords[locale];
  const roles = rolesOf(requirement, version).map((role) => words.roles.get(role) ?? role);
  const kinds = version === null ? [] : kindsJudgedBy(version).map((each) => `\`${each}\``);
  const lines = [
    [words.bound, roles.join(", ")],
    [words.modality, words.modalities.get(modalityOf(requirement, version)) ?? ""],
    [words.check, words.checks.get(checkOf(entry)) ?? ""],
    [words.confidence, words.confidences.get(confidenceOf(requirement, version)) ?? ""],
    [referenceWords[locale].kinds, kinds.join(", ")],
    [referenceWords[locale].tests, String(entry.tests.length)],
  ];
  return lines
    .flatMap(([key = "", text = ""]) => (text === "" ? [] : [`- ${key}: ${prose(text)}`]))
    .join("\n");
}

function checkOf(entry: ProvisionEntry): string {
  switch (entry.class) {
    case "checked":
      return "facts";
    case "attested":
      return "evidence";
    case "judged":
      return "judgement";
    case "explained":
      return "none";
  }
}

function datesTable({ requirement }: ProvisionEntry, locale: Locale): string {
  const words = referenceWords[locale];
  const day = (of: number): string => dayFor(dayText(of), locale);
  const rows = requirement.versions.map(({ from, to, node }) => {
    const continues = node.continues && to !== null;
    const text =
      node.unknown === null
        ? continues
          ? words.continues
          : words.known
        : `${words.unknown}: ${wordingOf(node.unknown)[locale]}`;
    return [day(from), to === null ? words.open : day(to), prose(text)];
  });
  return table([words.from, words.until, words.text], rows);
}

function plainWords(entry: ProvisionEntry, locale: Locale): string {
  const { requirement, version } = entry;
  const words = referenceWords[locale];
  const said = (name: string): string | null => {
    const text = trilingual(name, requirement, version, locale);
    return text === null ? null : ofNothing(text);
  };
  const own = stated("consequence", requirement, version);
  const follows = own?.kind === "record" ? textIn(own.fields.get("says")?.value ?? null, locale) : null;
  const parts = [
    [words.broken, said("because")],
    [words.advice, said("advice")],
    [words.question, said("question")],
    [words.notice, said("notice")],
    [words.consequences, follows],
  ];
  const lines = parts.flatMap(([key, text]) =>
    key === undefined || key === null || text === null || text === undefined
      ? []
      : [`**${key}:** ${prose(text)}`],
  );
  if (entry.class === "explained") lines.unshift(words.explainedOnly);
  return lines.join("\n\n");
}

/** A text about an element, said of none: who it is about is left out at the beginning, and dots elsewhere. */
function ofNothing(text: string): string {
  const about = text.replace(/^\{[^{}]*\}\s*:\s*/, "");
  const whole = about === text ? text : `${about.slice(0, 1).toUpperCase()}${about.slice(1)}`;
  return whole.replaceAll(/\{[^{}]*\}/g, "…");
}

/** The shortest test that finds this verdict and no other of the provision, else the shortest that finds it; where there is none, why, if the text explains it. */
function example(
  entry: ProvisionEntry,
  examples: readonly ExecutedExample[],
  verdict: "satisfied" | "violated" | "review",
  locale: Locale,
): string {
  const words = referenceWords[locale];
  const fitting = examples
    .filter((each) => each.verdict === verdict)
    .toSorted((a, b) => Number(b.alone) - Number(a.alone) || lengthOf(a) - lengthOf(b));
  const [shortest] = fitting;
  if (shortest !== undefined) {
    return `${fence("pdp", shortest.lines)}\n\n${words.executed}: ${verdictWords[locale][verdict]}.`;
  }
  if (entry.class === "explained" || verdict === "review") return "";
  return verdict === "satisfied" ? words.noGood : words.noBad;
}

function lengthOf({ lines }: ExecutedExample): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function evidence(program: Typed, { version }: ProvisionEntry, locale: Locale): string {
  if (version === null) return "";
  const words = referenceWords[locale];
  const { answers, concerns } = factsReadBy(program, version);
  const lists = [
    [words.answers, answers],
    [words.concerns, concerns],
  ] as const;
  return lists
    .flatMap(([key, facts]) => (facts.length === 0 ? [] : [`${key}:`, factsTable(facts, locale)]))
    .join("\n\n");
}

/** Documentation of facts is written in English; the other languages have the form of the value. */
function factsTable(facts: readonly ReadFact[], locale: Locale): string {
  const words = referenceWords[locale];
  const english = locale === "en";
  const rows = facts.map(({ path, property, attested }) => {
    const form = attested ? words.attestation : typeText(property.type)[locale];
    return [prose(`\`${path}\``), prose(form), ...(english ? [prose(property.field.doc ?? "")] : [])];
  });
  return table([words.fact, words.form, ...(english ? [words.meaning] : [])], rows);
}

function consequencesList(
  { requirement, version }: ProvisionEntry,
  consequences: readonly Consequence[],
  locale: Locale,
): string {
  if (stated("consequence", requirement, version)?.kind === "record") return "";
  const lines = consequences.map(({ requirement: by, says, confidence }) => {
    const sure = confidence === "text" ? "" : ` (${lawWords[locale].confidences.get(confidence) ?? ""})`;
    return `- [${prose(by.id)}](${pageName(by.id)}): ${prose(says[locale])}${sure}`;
  });
  return lines.join("\n");
}

function disputesList({ requirement }: ProvisionEntry, locale: Locale): string {
  const disputes = disputesOf(requirement);
  if (disputes.length === 0) return referenceWords[locale].none;
  return disputes.map((each) => `- ${prose(each[locale])}`).join("\n");
}

function rules(
  { requirement }: ProvisionEntry,
  sources: ReadonlyMap<string, SourceText>,
  locale: Locale,
): string {
  const source = sources.get(requirement.place.file);
  const versions = requirement.versions.filter((each) => each.node.rules.length > 0);
  if (source === undefined) return "";
  const blocks = versions.map((version) => {
    const day = dayFor(dayText(version.from), locale);
    const lines = version.node.rules.flatMap((rule, at) => [
      ...(at === 0 ? [] : [""]),
      ...sourceLines(source, rule),
    ]);
    return `${versions.length === 1 ? "" : `${referenceWords[locale].from}: ${day}\n\n`}${fence("pdp", lines)}`;
  });
  return blocks.join("\n\n");
}
