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
  const name = (at: number): string => names[at] ?? "";
  return {
    act: row[0] < 0 ? null : name(row[0]),
    states: row[1].map(name),
    terms: termsIn(row[2]),
    versions: row[3].map((each) => ({
      from: each[0],
      to: each[1],
      isKnown: each[2],
      continues: each[3],
      terms: termsIn(each[4]),
      over: each[5].map((kinds) => kinds.map(name)),
      index: each[6],
    })),
  };
}

function termsIn(row: TermsRow): Terms {
  return {
    check: checks[row[0]] ?? "facts",
    modality: modalities[row[1]] ?? "must",
    confidence: confidences[row[2]] ?? "text",
  };
}
