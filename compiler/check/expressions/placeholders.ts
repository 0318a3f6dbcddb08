import { diagnose, nearest } from "../../../language/index.ts";
import type { Property, Span, TextValue, Value, Wording } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { unknownPlaceholder } from "./diagnostics/unknown-placeholder.ts";
import { lookUp } from "./navigation.ts";
import { propertyNames } from "./properties.ts";
import { strip } from "./relation.ts";
import { placeOf, report } from "./site.ts";
import type { Site, Variable } from "./site.ts";

/** What this file needs of a typed rule; declared here, for `rules.ts` imports it. */
interface RuleScope {
  readonly rule: { readonly review: readonly { readonly question: Wording }[] };
  readonly variables: readonly Variable[];
  readonly site: Site;
}

/**
 * Checks `{s}` and `{s.at.country}` in the texts of a requirement or a version, in every language: the variable must exist in every rule
 * that the text speaks for, and the path must be declared on its type.
 */
export function checkRequirementTexts(
  site: Site,
  properties: readonly Property[],
  rules: readonly RuleScope[],
): void {
  for (const property of properties) for (const text of textsIn(property.value)) checkText(site, text, rules);
}

/** The same for what one rule says itself: the questions of `review`. */
export function checkRuleTexts(scope: RuleScope): void {
  for (const review of scope.rule.review)
    for (const text of textsIn(review.question)) checkText(scope.site, text, [scope]);
}

function textsIn(value: Value): readonly TextValue[] {
  if (value.kind === "TextValue") return [value];
  return value.kind === "RecordValue" ? value.properties.flatMap((property) => textsIn(property.value)) : [];
}

function checkText(site: Site, text: TextValue, rules: readonly RuleScope[]): void {
  for (const { inside, span } of placeholdersIn(site, text)) {
    const fault = faultOf(inside, rules);
    if (fault === null) continue;
    report(site, diagnose(unknownPlaceholder, placeOf(site, span), { text: inside, ...fault }));
  }
}

interface Fault {
  readonly why: "form" | "no rules" | "variable" | "property";
  readonly name: string;
  readonly close: readonly string[];
}

function faultOf(inside: string, rules: readonly RuleScope[]): Fault | null {
  const [name, ...path] = inside.split(".");
  if (name === undefined || [name, ...path].some((each) => !isName(each)))
    return { why: "form", name: inside, close: [] };
  if (rules.length === 0) return { why: "no rules", name, close: [] };
  for (const rule of rules) {
    const variable = rule.variables.find((each) => each.name.text === name);
    if (variable === undefined) return { why: "variable", name, close: nearVariables(name, rule) };
    rule.site.used.add(variable);
    const missing = missingLink(rule.site, variable.type, path);
    if (missing !== null) return missing;
  }
  return null;
}

/** A name of one letter is near every other; there the suggestion would be noise. */
function nearVariables(name: string, rule: RuleScope): readonly string[] {
  return name.length < 3
    ? []
    : nearest(
        name,
        rule.variables.map((each) => each.name.text),
      );
}

function missingLink(site: Site, start: Type, path: readonly string[]): Fault | null {
  let type = strip(start);
  for (const name of path) {
    if (type.kind === "unknown" || type.kind === "none") return null;
    const found = lookUp(site, type, name);
    if (found === null || (found.builtin?.params ?? null) !== null)
      return { why: "property", name, close: nearest(name, propertyNames(site, type)) };
    type = strip(found.type);
  }
  return null;
}

/** Letters, digits and `_` are left to the lexer of the rules; here only what cannot be a name is refused. */
function isName(text: string): boolean {
  return text !== "" && !/[\s(){}[\]"':;,+*/<>=!?-]/.test(text);
}

/** Every `{…}` of a text with its place; without the source at hand (a packed library), the place of the whole text. */
function placeholdersIn(
  site: Site,
  text: TextValue,
): readonly { readonly inside: string; readonly span: Span }[] {
  const source = site.context.bound.sources.get(site.file);
  const found: { inside: string; span: Span }[] = [];
  if (source === undefined || source.text === "") {
    for (const line of text.lines)
      for (const match of line.matchAll(braces)) found.push({ inside: match[1] ?? "", span: text });
    return found;
  }
  for (const match of source.text.slice(text.start, text.end).matchAll(braces)) {
    const start = text.start + match.index;
    found.push({ inside: match[1] ?? "", span: { start, end: start + match[0].length } });
  }
  return found;
}

const braces = /\{([^{}]*)\}/gu;
