import { words } from "../lex/index.ts";
import type { WordClass } from "../lex/index.ts";
import { end, name, path, patterns, signs } from "./patterns.ts";

/** What a piece of text is to the eye. `plain` has no colour of its own. */
export type Colour =
  | "doc"
  | "comment"
  | "unclosed"
  | "date"
  | "number"
  | "invalid"
  | "id"
  | "declaration"
  | "clause"
  | "type"
  | "unit"
  | "operator"
  | "literal"
  | "test"
  | "kind"
  | "declared"
  | "property"
  | "sign"
  | "bracket"
  | "plain";

/**
 * What may stand at a place of a line, and the colours of its groups. The groups follow each other and cover the match. The first
 * rule that fits wins; what it takes is not looked at again, so that no word is found inside another.
 */
export interface Rule {
  readonly match: string;
  readonly colours: readonly Colour[];
}

/** Words of some classes that are whole words. */
function anyOf(...classes: readonly WordClass[]): string {
  const chosen = Object.entries(words)
    .filter(([, entry]) => classes.includes(entry.class))
    .map(([word]) => word)
    // The longest first: `years` before `year`.
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${chosen.join("|")})${end}`;
}

const every = anyOf("declaration", "clause", "type", "unit", "operator", "literal", "test");
const space = String.raw`[ \t]`;
const title = `(?=${space}*(?:"|\\{|:|//|$))`;

/** All rules, strings left out: each form of grammar has its own way to look into them. */
export const rules: readonly Rule[] = [
  { match: `(///[^\\r\\n]*)`, colours: ["doc"] },
  { match: `(${patterns.comment})`, colours: ["comment"] },
  // `flow letters:` is a declaration, `flow:` a property.
  {
    match: `^(${space}*)((?:${anyOf("declaration")}${space}+)+)(${patterns.id}|${path})`,
    colours: ["plain", "declaration", "declared"],
  },
  { match: `(${name})(?=${space}*:)`, colours: ["property"] },
  {
    match: `^(${space}*)(?!${every})(${path})(${space}+)(${name})${title}`,
    colours: ["plain", "kind", "plain", "declared"],
  },
  { match: `(${patterns.dateTime}|${patterns.date})`, colours: ["date"] },
  { match: `(${patterns.badDate})`, colours: ["invalid"] },
  {
    match: `(${patterns.decimal}|${patterns.int})(${space}+)((?:${anyOf("unit")}${space}+)*${anyOf("unit")})`,
    colours: ["number", "plain", "unit"],
  },
  { match: `(${patterns.decimal}|${patterns.int})`, colours: ["number"] },
  { match: `(${patterns.badNumber})`, colours: ["invalid"] },
  { match: `(${patterns.id})`, colours: ["id"] },
  // A word after a dot is a name; two dots are a range.
  { match: String.raw`(\.\.)`, colours: ["sign"] },
  { match: String.raw`(\.)(${name})`, colours: ["sign", "plain"] },
  { match: `(${anyOf("declaration")})`, colours: ["declaration"] },
  { match: `(${anyOf("clause")})`, colours: ["clause"] },
  { match: `(${anyOf("type")})`, colours: ["type"] },
  { match: `(${anyOf("operator")})`, colours: ["operator"] },
  { match: `(${anyOf("literal")})`, colours: ["literal"] },
  { match: `(${anyOf("test")})`, colours: ["test"] },
  { match: `(${name})`, colours: ["plain"] },
  { match: String.raw`([{}()[\]])`, colours: ["bracket"] },
  { match: `(${signs.join("|")})`, colours: ["sign"] },
];
