import type { Locale } from "../../../language/index.ts";
import type { ElementInfo, RequirementInfo } from "../../check/schema.ts";
import type { Confidence, Modality } from "../../check/schema.ts";
import type { Verdict, VerdictName } from "../../evaluate/index.ts";
import { verdictNames } from "../../evaluate/verdict.ts";
import type { Program } from "../../program.ts";
import { toldVerdicts } from "../diagram/index.ts";
import { actTitle, citationText, citedBy, trilingual } from "../provision.ts";
import { verdictsToShow } from "../summary.ts";
import { verdictWords } from "../words.ts";
import { elementFor } from "./detail.ts";
import type { ReportElement } from "./model.ts";
import { symbols } from "./symbols.ts";

/** A requirement as a list names it. */
export interface LedgerRequirement {
  readonly id: string;
  readonly title: string;
  /** Where it stands in the law, as readers write it; empty where nothing is cited. */
  readonly citation: string;
  /** Index of its act; null where it cites none. */
  readonly act: number | null;
  readonly modality: Modality;
  readonly confidence: Confidence;
}
/** One verdict, by the indices of what it is about; its own place is that in the program's verdicts. */
export interface LedgerEntry {
  readonly requirement: number;
  readonly element: number | null;
  readonly verdict: VerdictName;
  /** The number that it has in pictures and reports; null for what nobody must act on. */
  readonly number: number | null;
}
/** Every verdict of a program in little, for lists and tables of thousands: no verdict is proven for it. */
export interface Ledger {
  /** All verdicts, those first that a reader should see first, with their sign, word and count. */
  readonly tally: readonly {
    readonly verdict: VerdictName;
    readonly sign: string;
    readonly name: string;
    readonly count: number;
  }[];
  readonly acts: readonly string[];
  readonly requirements: readonly LedgerRequirement[];
  readonly elements: readonly ReportElement[];
  readonly entries: readonly LedgerEntry[];
}

/** Puts the verdicts of a program into one table. */
export function buildLedger(program: Program, locale: Locale): Ledger {
  const numbers = new Map(toldVerdicts(program).map((each, at) => [each, at + 1]));
  const acts = new Register<ElementInfo, string>((act) => actTitle(act, locale));
  const elements = new Register<ElementInfo, ReportElement>((each) => elementFor(program, each, locale));
  const requirements = new Map<RequirementInfo, number>();
  const named: LedgerRequirement[] = [];
  const requirementOf = (verdict: Verdict): number => {
    const { requirement, version } = verdict;
    const known = requirements.get(requirement);
    if (known !== undefined) return known;
    const cited = citedBy(requirement, version);
    requirements.set(requirement, named.length);
    return (
      named.push({
        id: requirement.id,
        title: trilingual("title", requirement, version, locale) ?? requirement.id,
        citation: citationText(requirement, version, locale) ?? "",
        act: cited === null ? null : acts.indexOf(cited.act),
        modality: verdict.modality,
        confidence: verdict.confidence,
      }) - 1
    );
  };
  const entries = program.verdicts.map((each) => ({
    requirement: requirementOf(each),
    element: each.element === null ? null : elements.indexOf(each.element),
    verdict: each.verdict,
    number: numbers.get(each) ?? null,
  }));
  const order = [...verdictsToShow, ...verdictNames.filter((name) => !verdictsToShow.includes(name))];
  const counts = new Map<VerdictName, number>();
  for (const { verdict } of entries) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return {
    tally: order.map((verdict) => ({
      verdict,
      sign: symbols[verdict],
      name: verdictWords[locale][verdict],
      count: counts.get(verdict) ?? 0,
    })),
    acts: acts.all,
    requirements: named,
    elements: elements.all,
    entries,
  };
}

/** Things in the order in which they were first met, each once. */
class Register<K, V> {
  readonly all: V[] = [];
  private readonly indices = new Map<K, number>();
  private readonly make: (key: K) => V;
  constructor(make: (key: K) => V) {
    this.make = make;
  }
  indexOf(key: K): number {
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const index = this.all.push(this.make(key)) - 1;
    this.indices.set(key, index);
    return index;
  }
}
