import { patterns } from "./patterns.ts";
import { rules } from "./rules.ts";
import type { Colour } from "./rules.ts";

interface Scope {
  readonly name: string;
}
interface MatchRule {
  readonly match: string;
  readonly captures: Readonly<Record<string, Scope>>;
}
interface StringRule extends Scope {
  readonly match: string;
  readonly captures: Readonly<
    Record<string, { readonly patterns: readonly (Scope & { readonly match: string })[] }>
  >;
}

/** A grammar as VS Code and GitHub read it. */
export interface TextMate {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly (MatchRule | StringRule)[];
}

/** Names that common themes have colours for. */
const scopes: { readonly [C in Exclude<Colour, "plain">]: string } = {
  doc: "comment.line.documentation.pdp",
  comment: "comment.line.double-slash.pdp",
  unclosed: "invalid.illegal.unclosed-string.pdp",
  date: "constant.numeric.date.pdp",
  number: "constant.numeric.pdp",
  invalid: "invalid.illegal.pdp",
  id: "constant.other.id.pdp",
  declaration: "keyword.other.declaration.pdp",
  clause: "keyword.other.clause.pdp",
  type: "storage.type.pdp",
  unit: "keyword.other.unit.pdp",
  operator: "keyword.control.pdp",
  literal: "constant.language.pdp",
  test: "keyword.other.test.pdp",
  kind: "entity.name.type.pdp",
  declared: "entity.name.function.pdp",
  property: "support.type.property-name.pdp",
  sign: "keyword.operator.pdp",
  bracket: "punctuation.brackets.pdp",
};

/** The TextMate grammar. */
export function textmate(): TextMate {
  const escape = { match: String.raw`\\.`, name: "constant.character.escape.pdp" };
  return {
    name: "PDP",
    scopeName: "source.pdp",
    fileTypes: ["pdp"],
    patterns: [
      {
        match: `(${patterns.string})`,
        name: "string.quoted.double.pdp",
        captures: { "1": { patterns: [escape] } },
      },
      ...[{ match: `(${patterns.unclosed})`, colours: ["unclosed" as const] }, ...rules].map(ruleOf),
    ],
  };
}

function ruleOf({ match, colours }: (typeof rules)[number]): MatchRule {
  const captures = colours.flatMap((colour, at) =>
    colour === "plain" ? [] : [[String(at + 1), { name: scopes[colour] }] as const],
  );
  return { match, captures: Object.fromEntries(captures) };
}
