import { LLkLookaheadStrategy } from "chevrotain";
import type { ILookaheadStrategy } from "chevrotain";

/**
 * chevrotain's LL(k) lookahead, each table made when the parser first stands before its choice: a short text meets few of the
 * choices of the grammar, and making all tables costs more than reading it.
 */
export function lazyLookahead(maxLookahead: number): ILookaheadStrategy {
  const whole = new LLkLookaheadStrategy({ maxLookahead });
  return {
    validate: (options) => whole.validate(options),
    buildLookaheadForAlternation: (options) => {
      let made: ReturnType<typeof whole.buildLookaheadForAlternation> | null = null;
      // The parser calls with itself as `this`.
      return function (this: unknown, alternatives) {
        made ??= whole.buildLookaheadForAlternation(options);
        return made.call(this, alternatives);
      };
    },
    buildLookaheadForOptional: (options) => {
      let made: ReturnType<typeof whole.buildLookaheadForOptional> | null = null;
      return function (this: unknown) {
        made ??= whole.buildLookaheadForOptional(options);
        return made.call(this);
      };
    },
  };
}
