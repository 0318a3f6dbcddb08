import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { parseDay } from "../../check/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import { everything, inForce, judge } from "../../evaluate/index.ts";
import type { Moment, Verdict } from "../../evaluate/index.ts";
import type { Program } from "../../program.ts";
import { elementOf, elementsOf, titleOf } from "../diagram/index.ts";
import type { Reading } from "../diagram/index.ts";
import { placeInAct } from "../citation.ts";
import { actTitle, citedBy, textIn } from "../provision.ts";
import { buildTrace } from "../trace/index.ts";
import type { Context, Row } from "./context.ts";
import type { DocumentSection, Inline, Line, PaperDocument, Shown } from "./model.ts";
import { papersOf } from "./papers.ts";
import type { Paper, PaperField, PaperSection } from "./papers.ts";
import { rowOf, rowsFor } from "./rows.ts";
import { sharedTitles } from "./category.ts";
import { dataAt, holderOf, operatorsOf, scopeOf } from "./scope.ts";
import { text } from "./show.ts";
import { termsOf } from "./terms.ts";
import { valueFor } from "./values.ts";
import { isSourceName } from "./vocabulary.ts";
import { documentWords } from "./words.ts";

/** What papers are made with. */
export interface DocumentOptions {
  readonly locale: Locale;
  /** Names the content of the library. */
  readonly edition: string;
  /** The name of one paper; null for all. */
  readonly only: string | null;
}

/** Names of the papers that `buildDocuments` makes. */
export function paperNames(program: Program): readonly string[] {
  return papersOf(program)
    .filter((each) => each.per !== "breach")
    .map((each) => each.name);
}

/** The papers of every operator and of every consent of the project, in order of name. */
export function buildDocuments(program: Program, options: DocumentOptions): readonly PaperDocument[] {
  const base = contextOf(program, options);
  const operators = operatorsOf(program, base.reading);
  const consents = program.model
    .ofKind("pdp.consent")
    .filter((each) => !program.library.has(each.place.file));
  return papersOf(program)
    .filter((each) => options.only === null || each.name === options.only)
    .flatMap((paper) => {
      if (paper.per === "operator")
        return operators.map((party) =>
          documentOf(paper, party, { ...base, scope: scopeOf(program, base.reading, party) }),
        );
      if (paper.per !== "consent") return [];
      const checks = checksOf(program, paper);
      return consents.map((consent) => {
        const party = askedBy(program, base.reading, consent, operators);
        const scope = party === null ? null : scopeOf(program, base.reading, party);
        return documentOf(paper, consent, { ...base, consent, scope, checks });
      });
    });
}

/**
 * The papers about a breach that was found in a store.
 * @returns null where no store is called so
 */
export function buildBreach(
  program: Program,
  name: string,
  found: Moment,
  options: Omit<DocumentOptions, "only">,
): readonly PaperDocument[] | null {
  const base = contextOf(program, options);
  const stores = program.model.ofKind("pdp.store");
  const store = stores.find((each) => each.qualified === name) ?? stores.find((each) => each.name === name);
  if (store === undefined) return null;
  const party = holderOf(base.reading, store);
  const scope = party === null ? null : scopeOf(program, base.reading, party);
  const copies = buildTrace(program, store.qualified)?.copies ?? [];
  const breach = { store, found, copies };
  return papersOf(program)
    .filter((each) => each.per === "breach")
    .map((paper) => documentOf(paper, store, { ...base, breach, scope }));
}

function contextOf(program: Program, { locale, edition }: Omit<DocumentOptions, "only">): Context {
  return {
    program,
    reading: { locale, model: program.model },
    locale,
    edition,
    scope: null,
    consent: null,
    breach: null,
    checks: [],
    terms: termsOf(program),
    shared: sharedTitles(program, locale),
  };
}

/** Whoever collects on the ground of a consent: the party behind the first flow that rests on it, else the only operator there is. */
function askedBy(
  program: Program,
  reading: Reading,
  consent: ElementInfo,
  operators: readonly ElementInfo[],
): ElementInfo | null {
  const resting = program.model.elements.filter(
    (each) => each.ends !== null && elementsOf(reading, each, "basis").includes(consent),
  );
  const collecting = resting.filter(({ ends }) => ends?.source === elementOf(reading, consent, "from"));
  const holders = [...collecting, ...resting].flatMap(({ ends }) =>
    ends === null ? [] : (holderOf(reading, ends.target) ?? []),
  );
  const [only, second] = operators;
  return holders.find((each) => operators.includes(each)) ?? (second === undefined ? (only ?? null) : null);
}

/** What the requirements that hold a paper against the model find, whatever the profile selects. */
function checksOf(program: Program, paper: Paper): readonly Verdict[] {
  const requirements = program.schema.requirements.filter((each) => paper.checks.includes(each.id));
  if (requirements.length === 0) return [];
  return judge(program, program.model, {
    asOf: parseDay(program.request.asOf) ?? 0,
    profile: everything,
    waivers: false,
    requirements,
  }).verdicts;
}

function documentOf(paper: Paper, about: ElementInfo, context: Context): PaperDocument {
  const { program, locale, breach, consent } = context;
  const say = documentWords[locale];
  const stores = breach === null ? [] : [breach.store];
  const subject = rowOf({
    title: titleOf(about),
    data: dataAt(program, stores),
    open: stores.some((each) => program.model.labels(each).open),
    nodes: stores,
  });
  const sections = paper.sections.map((each) => sectionOf(each, subject, context));
  const blanks = sections.reduce((sum, each) => sum + blanksIn(each), 0);
  const mismatches = context.checks
    .filter((each) => each.element === consent)
    .flatMap((each) => each.bindings)
    .filter((each) => each.verdict === "violated").length;
  return {
    paper: paper.name,
    name: `${paper.name}.${about.qualified}`,
    title: textIn(paper.title, locale) ?? paper.name,
    owner: titleOf(about),
    about: textIn(paper.about, locale),
    notes: [
      say.judged(dayFor(program.request.asOf, locale)),
      ...answersOf(paper, context),
      ...(mismatches === 0 ? [] : [say.mismatches(mismatches)]),
      say.blanks(blanks),
    ],
    sections,
    blanks,
    mismatches,
  };
}

/** The provisions that a paper answers, act by act; those not in force on its day are named as such. */
function answersOf(paper: Paper, { program, locale }: Context): readonly string[] {
  const say = documentWords[locale];
  const asOf = parseDay(program.request.asOf) ?? 0;
  const byAct = new Map<string, Set<string>>();
  for (const id of paper.answers) {
    const requirement = program.schema.requirements.find((each) => each.id === id);
    if (requirement === undefined) continue;
    const state = inForce(requirement, asOf);
    const cited = citedBy(requirement, state.kind === "none" ? null : state.version);
    const doubts = {
      none: say.notInForce,
      unknown: say.unknownWording,
      judged: state.kind === "judged" && state.superseded ? say.superseded : null,
    };
    const doubt = doubts[state.kind];
    const provision = cited?.provision ?? null;
    const place = provision === null ? requirement.id : placeInAct(provision, locale);
    const act = cited === null ? requirement.id : actTitle(cited.act, locale);
    const places = byAct.get(act) ?? new Set();
    byAct.set(act, places.add(doubt === null ? place : `${place} (${doubt})`));
  }
  return [...byAct].map(([act, places]) => `${say.answers}: ${act}: ${[...places].join("; ")}`);
}

function sectionOf(section: PaperSection, subject: Row, context: Context): DocumentSection {
  const { locale } = context;
  const rows = section.rows === null ? null : rowsFor(section.rows, context);
  const heads = section.fields.map((each) => textIn(each.title, locale) ?? each.from);
  const show = (field: PaperField, row: Row): Shown => shown(field, row, context);
  return {
    heading: textIn(section.heading, locale),
    internal: section.internal,
    numbered: section.numbered,
    says: section.says.map((each) => sentence(textIn(each, locale) ?? "", subject, context)),
    entries:
      rows !== null
        ? []
        : section.fields.map((field, at) => ({ title: heads[at] ?? "", shown: show(field, subject) })),
    table:
      rows === null || section.cards || rows.length === 0
        ? null
        : { heads, rows: rows.map((row) => section.fields.map((field) => show(field, row))) },
    cards:
      rows === null || !section.cards
        ? []
        : rows.map((row) => ({
            title: row.title,
            entries: section.fields.map((field, at) => ({
              title: heads[at] ?? "",
              shown: show(field, row),
            })),
          })),
    empty: rows !== null && rows.length === 0 ? textIn(section.empty, locale) : null,
    asks: section.asks.map((each) => textIn(each, locale) ?? ""),
  };
}

/** What a field shows; open places say what belongs there. */
function shown(field: PaperField, row: Row, context: Context): Shown {
  const hint = textIn(field.blank, context.locale) ?? documentWords[context.locale].fill;
  return valueFor(field.from, context, row).map((line) =>
    line.map((each) => (each.kind === "blank" && each.hint === "" ? { ...each, hint } : each)),
  );
}

/** A sentence of the library; `{operator_name}` in it becomes the value. One pass: braces that a value brings are not read again. */
function sentence(written: string, subject: Row, context: Context): Line {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of written.matchAll(/\{([a-z_]+)\}/g)) {
    const [whole, name = ""] = match;
    if (!isSourceName(name)) continue;
    parts.push(text(written.slice(end, match.index)));
    end = match.index + whole.length;
    const lines = shown({ title: null, from: name, blank: null }, subject, context);
    parts.push(...lines.flatMap((line, at) => (at === 0 ? line : [text(", "), ...line])));
  }
  return [...parts, text(written.slice(end))].filter((each) => each.kind === "blank" || each.text !== "");
}

function blanksIn(section: DocumentSection): number {
  const open = (of: Shown): number => of.flat().filter((each) => each.kind === "blank").length;
  const all = [
    section.says,
    ...section.entries.map((each) => each.shown),
    ...(section.table?.rows.flat() ?? []),
    ...section.cards.flatMap((card) => card.entries.map((each) => each.shown)),
  ];
  return section.asks.length + all.reduce((sum, each) => sum + open(each), 0);
}
