import { LLkLookaheadStrategy, getLookaheadPaths, tokenMatcher } from "chevrotain";
import type { ILookaheadStrategy, IToken, LookaheadProductionType } from "chevrotain";
import { tokens as t } from "../lex/index.ts";

/** Tokens that the parser looks ahead. */
export const maxLookahead = 2;

/** The ways on from one place of the grammar: for each, the tokens by which it is known, as names of one or two token types. */
export type Ways = readonly (readonly string[])[];
/** For each place where the grammar chooses, `value OR` or `list OPTION2`: the ways on; what may be left out has one. */
export type Tables = Readonly<Record<string, Ways>>;

/** The sorts of places: what chevrotain calls them, the word of the grammar, the number in chevrotain's keys. */
const sorts: readonly (readonly [LookaheadProductionType, string, number])[] = [
  ["Alternation", "OR", 1],
  ["Option", "OPTION", 2],
  ["Repetition", "MANY", 3],
  ["RepetitionMandatory", "AT_LEAST_ONE", 4],
];

/** The place within its rule that a key of chevrotain's means. */
export function placeOf(key: number): string {
  return called(sorts.find(([, , number]) => number === ((key >> 8) & 15))?.[1] ?? "", key & 255);
}

function called(word: string, occurrence: number): string {
  return occurrence === 0 ? word : `${word}${occurrence}`;
}

/** Chevrotain's analysis, which also writes down what it finds. */
export function analysisInto(tables: Record<string, Ways>): ILookaheadStrategy {
  const own = new LLkLookaheadStrategy({ maxLookahead });
  const note = (options: Omit<Parameters<typeof getLookaheadPaths>[0], "maxLookahead">): void => {
    const ways = getLookaheadPaths({ ...options, maxLookahead }).map((paths) =>
      paths.map((path) => path.map(({ name }) => name).join(" ")),
    );
    const word = sorts.find(([type]) => type === options.prodType)?.[1] ?? options.prodType;
    // The second way of what may be left out is to leave it out.
    tables[`${options.rule.name} ${called(word, options.occurrence)}`] =
      options.prodType === "Alternation" ? ways : ways.slice(0, 1);
  };
  return {
    validate: (options) => own.validate(options),
    buildLookaheadForAlternation: (options) => {
      note({ rule: options.rule, occurrence: options.prodOccurrence, prodType: "Alternation" });
      return own.buildLookaheadForAlternation(options);
    },
    buildLookaheadForOptional: (options) => {
      note({ rule: options.rule, occurrence: options.prodOccurrence, prodType: options.prodType });
      return own.buildLookaheadForOptional(options);
    },
  };
}

/** The number of the way that the next tokens fit, from 0; -1: none. Remembered, since texts repeat themselves. */
export function choiceAmong(ways: Ways): (tokenAt: (distance: number) => IToken) => number {
  const paths = ways.map((way) =>
    way.map((path) => path.split(" ").flatMap((name) => t.tokens.find((each) => each.name === name) ?? [])),
  );
  const far = paths.some((way) => way.some((path) => path.length > 1));
  const known = new Map<number, number>();
  return (tokenAt) => {
    const first = tokenAt(1);
    const second = far ? tokenAt(2) : first;
    const key = first.tokenTypeIdx * 0x10000 + second.tokenTypeIdx;
    let way = known.get(key);
    if (way === undefined) {
      way = paths.findIndex((each) =>
        each.some(
          ([one, two]) =>
            one !== undefined && tokenMatcher(first, one) && (two === undefined || tokenMatcher(second, two)),
        ),
      );
      known.set(key, way);
    }
    return way;
  };
}
