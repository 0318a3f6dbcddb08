import type { Locale } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import { kindText, textIn, trilingual, verdictWords } from "../../emit/index.ts";
import type { Verdict } from "../../evaluate/verdict.ts";
import type { Label } from "../../infer/model.ts";
import type { Program } from "../../program.ts";
import { atlasOf } from "../atlas.ts";
import { open, verdictCounts } from "../verdict-counts.ts";
import { code, docText, heading, line, list, parts, text } from "./markdown.ts";
import { hoverWords } from "./words.ts";

/** So much of the data and of the verdicts is shown; reports have all. */
const most = { labels: 8, worst: 4 } as const;

/** What is known of an element: its kind and title, the data that are there, the verdicts on it. */
export function elementCard(element: ElementInfo, program: Program, locale: Locale): string {
  const { declaration, kind, ends } = element;
  const title = element.title ?? textIn(element.facts.get("title")?.value ?? null, locale);
  const quoted = element.title === null ? "" : ` "${element.title}"`;
  const route = ends === null ? "" : `: ${ends.source.name} -> ${ends.target.name}`;
  return parts(
    heading(`${kind.name} ${element.name}${quoted}${route}`),
    docText(declaration?.doc ?? null),
    title === null || element.title !== null ? null : text(title),
    kindLine(element, locale),
    labelsLine(element, program, locale),
    verdictLines(element, program, locale),
  );
}

function kindLine({ kind }: ElementInfo, locale: Locale): string {
  const known = kindText({ kind }, locale);
  const doc = docText(kind.doc?.split("\n")[0] ?? null);
  const named = known === kind.name ? code(kind.name) : `${code(kind.name)} (${text(known)})`;
  return line(hoverWords[locale].type, doc === null ? named : `${named}. ${doc}`);
}

/** The data of a node or of a flow of the judged model, each category once in each state. */
function labelsLine(element: ElementInfo, program: Program, locale: Locale): string | null {
  const node = program.prelude?.types.get("node")?.[0];
  const nodeKind = node === undefined ? undefined : program.kindOf.get(node);
  const isNode = nodeKind !== undefined && element.kind.ancestry.includes(nodeKind);
  if ((!isNode && element.ends === null) || atlasOf(program).element(element.qualified) !== element)
    return null;
  const words = hoverWords[locale];
  const { sure, unsure, open: rest } = program.model.labels(element);
  const shown = [
    ...new Set([
      ...sure.map((each) => labelText(each, locale, false)),
      ...unsure.map((each) => labelText(each, locale, true)),
    ]),
  ];
  const said = shown.slice(0, most.labels);
  if (shown.length > most.labels) said.push(words.more(shown.length - most.labels));
  if (rest) said.push(said.length === 0 ? words.unknown : words.unknownRest);
  const key = element.ends === null ? words.holds : words.carries;
  return line(key, said.length === 0 ? words.nothing : said.join(", "));
}

function labelText({ category, state, subject }: Label, locale: Locale, perhaps: boolean): string {
  const words = hoverWords[locale];
  const notes = [
    ...(state === "raw" ? [] : [code(state)]),
    ...(subject === null ? [] : [words.of(code(subject.name))]),
    ...(perhaps ? [words.perhaps] : []),
  ];
  return notes.length === 0 ? code(category.name) : `${code(category.name)} (${notes.join(", ")})`;
}

function verdictLines(element: ElementInfo, program: Program, locale: Locale): string | null {
  const verdicts = atlasOf(program).verdicts(element);
  const counts = verdictCounts(verdicts, locale);
  if (counts.length === 0) return null;
  const words = hoverWords[locale];
  const worst = worstOf(verdicts).map((each) => findingText(each, locale));
  const head = line(words.verdicts, counts.map(text).join(", "));
  return worst.length === 0 ? head : parts(head, `${words.worst}:`, list(worst));
}

/** Those to act on first: by verdict, then by severity, then by id. */
function worstOf(verdicts: readonly Verdict[]): readonly Verdict[] {
  const rank = ({ verdict, severity }: Verdict): number =>
    open.findIndex((each) => each === verdict) * 4 +
    (severity === null ? 3 : ["error", "warning", "note"].indexOf(severity));
  return verdicts
    .filter(({ verdict }) => open.some((each) => each === verdict))
    .toSorted((a, b) => rank(a) - rank(b) || (a.requirement.id < b.requirement.id ? -1 : 1))
    .slice(0, most.worst);
}

function findingText({ requirement, version, verdict }: Verdict, locale: Locale): string {
  const title = trilingual("title", requirement, version, locale);
  return `${code(requirement.id)} ${title === null ? "" : text(title)} (${text(verdictWords[locale][verdict])})`;
}
