import { patterns } from "./patterns.ts";
import { rules } from "./rules.ts";
import type { Colour } from "./rules.ts";

type Action = string | { readonly token: string; readonly next: string } | readonly string[];

/** A grammar as Monaco reads it (`languages.setMonarchTokensProvider`). */
export interface Monarch {
  readonly defaultToken: string;
  readonly tokenPostfix: string;
  readonly unicode: true;
  readonly brackets: readonly { readonly open: string; readonly close: string; readonly token: string }[];
  readonly tokenizer: Readonly<Record<string, readonly (readonly [RegExp, Action])[]>>;
}

/** Names that the themes of Monaco have colours for. */
const names: { readonly [C in Colour]: string } = {
  doc: "comment.doc",
  comment: "comment",
  unclosed: "string.invalid",
  date: "number.date",
  number: "number",
  invalid: "invalid",
  id: "tag",
  declaration: "keyword.declaration",
  clause: "keyword.clause",
  type: "keyword.type",
  unit: "keyword.unit",
  operator: "keyword.operator",
  literal: "keyword.literal",
  test: "keyword.test",
  kind: "type",
  declared: "variable.name",
  property: "attribute.name",
  sign: "delimiter",
  bracket: "@brackets",
  plain: "identifier",
};

/** The Monarch grammar: the rules of the TextMate grammar, in their order. */
export function monarch(): Monarch {
  const closed = String.raw`"(?=[^"\\]*(?:\\.[^"\\]*)*")`;
  return {
    defaultToken: "",
    tokenPostfix: ".pdp",
    unicode: true,
    brackets: [
      { open: "{", close: "}", token: "delimiter.curly" },
      { open: "[", close: "]", token: "delimiter.square" },
      { open: "(", close: ")", token: "delimiter.parenthesis" },
    ],
    tokenizer: {
      root: [
        [/[ \t]+$/u, ""],
        [new RegExp(closed, "u"), { token: "string", next: "@string" }],
        [new RegExp(`(${patterns.unclosed})`, "u"), names.unclosed],
        ...rules.map(ruleOf),
        [/[ \t]+/u, ""],
      ],
      string: [
        [/\\./u, "string.escape"],
        [/[^"\\]+/u, "string"],
        [/"/u, { token: "string", next: "@pop" }],
      ],
    },
  };
}

function ruleOf({ match, colours }: (typeof rules)[number]): readonly [RegExp, Action] {
  const [only = "plain"] = colours;
  return [new RegExp(match, "u"), colours.length === 1 ? names[only] : colours.map((each) => names[each])];
}
