import type { CheckClass, Confidence, Modality, Outline, Terms } from "../check/schema.ts";

// Outlines by position, since every run reads all of them.

type TermsRow = readonly [check: number, modality: number, confidence: number];
type VersionRow = readonly [
  from: number,
  to: number | null,
  isKnown: boolean,
  continues: boolean,
  terms: TermsRow,
  over: readonly (readonly number[])[],
  index: number,
];
export type OutlineRow = readonly [
  act: number,
  states: readonly number[],
  terms: TermsRow,
  versions: readonly VersionRow[],
];

const checks: readonly CheckClass[] = ["facts", "evidence", "judgement", "none"];
const modalities: readonly Modality[] = ["must", "should"];
const confidences: readonly Confidence[] = ["text", "secondary", "recalled"];

/** `numberOf` gives a name its number; -1 stands for no act. */
export function outlineRow(outline: Outline, numberOf: (name: string) => number): OutlineRow {
  const versions = outline.versions.map((each): VersionRow => {
    const over = each.over.map((kinds) => kinds.map(numberOf));
    return [each.from, each.to, each.isKnown, each.continues, termsRow(each.terms), over, each.index];
  });
  const act = outline.act === null ? -1 : numberOf(outline.act);
  return [act, outline.states.map(numberOf), termsRow(outline.terms), versions];
}

function termsRow({ check, modality, confidence }: Terms): TermsRow {
  return [checks.indexOf(check), modalities.indexOf(modality), confidences.indexOf(confidence)];
}

export function outlineIn(row: OutlineRow, names: readonly string[]): Outline {
  const [act, states, terms, versions] = row;
  const name = (at: number): string => names[at] ?? "";
  return {
    act: act < 0 ? null : name(act),
    states: states.map(name),
    terms: termsIn(terms),
    versions: versions.map(([from, to, isKnown, continues, ofVersion, over, index]) => ({
      from,
      to,
      isKnown,
      continues,
      terms: termsIn(ofVersion),
      over: over.map((kinds) => kinds.map(name)),
      index,
    })),
  };
}

function termsIn([check, modality, confidence]: TermsRow): Terms {
  return {
    check: checks[check] ?? "facts",
    modality: modalities[modality] ?? "must",
    confidence: confidences[confidence] ?? "text",
  };
}
