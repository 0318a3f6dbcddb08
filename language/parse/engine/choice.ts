import { tokens as t } from "../../lex/index.ts";
import type { TokenType } from "../../lex/index.ts";

/** Ways on from one place of a grammar: for each, the tokens by which it is known, as names of one or two token types. */
export type Ways = readonly (readonly string[])[];

/** Which way to take, by the next two tokens. */
export interface Choice {
  /** The number of the way, from 0; -1: none. */
  readonly of: (next: TokenType, second: TokenType) => number;
}

/** The first way that the tokens fit. */
export function choiceOf(ways: Ways): Choice {
  const byFirst = new Map<TokenType, number | Map<TokenType, number>>();
  ways.forEach((paths, way) => {
    for (const path of paths) {
      const [first = "", second] = path.split(" ");
      for (const type of membersOf(first)) {
        const known = byFirst.get(type);
        if (typeof known === "number") continue;
        if (second === undefined && known === undefined) byFirst.set(type, way);
        else {
          const bySecond = known ?? new Map<TokenType, number>();
          if (known === undefined) byFirst.set(type, bySecond);
          const after = second === undefined ? t.tokens : membersOf(second);
          for (const each of after) if (!bySecond.has(each)) bySecond.set(each, way);
        }
      }
    }
  });
  return {
    of: (next, second) => {
      const found = byFirst.get(next) ?? -1;
      return typeof found === "number" ? found : (found.get(second) ?? -1);
    },
  };
}

const members = new Map<string, readonly TokenType[]>();

/** The token type of that name; of a class, all that belong to it. */
function membersOf(name: string): readonly TokenType[] {
  let found = members.get(name);
  if (found === undefined) {
    const type = t.tokens.find((each) => each.name === name);
    found = type === undefined ? [] : concrete(type);
    members.set(name, found);
  }
  return found;
}

/** The sorts of token that are of this type: itself, or the members of a class. */
export function concrete(type: TokenType): readonly TokenType[] {
  return type.bit === 0
    ? [type]
    : t.tokens.filter((each) => each.bit === 0 && (each.classes & type.bit) !== 0);
}
