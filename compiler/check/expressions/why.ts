import type { Expression, Trilingual } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { diagnose } from "../../../language/index.ts";
import { wrongOperand } from "./diagnostics/wrong-operand.ts";
import { assignable, bool, showType } from "./relation.ts";
import { placeOf, report } from "./site.ts";
import type { Expected, Site } from "./site.ts";

/** A name or a chain of names as written; null for anything longer, which no message repeats. */
export function shortText(expression: Expression): string | null {
  const parts: string[] = [];
  let at = expression;
  while (at.kind === "MemberExpression") {
    parts.push(at.args === null ? at.member.text : `${at.member.text}(…)`);
    at = at.object;
  }
  if (at.kind === "CallExpression") parts.push(`${at.callee.text}(…)`);
  else if (at.kind === "NameExpression") parts.push(at.name.text);
  else return null;
  return parts.length > 6 ? null : parts.toReversed().join(".");
}

/** One side of an operator, beside what stands on the other. */
export function beside(side: "left" | "right", operator: string, other: Expression): Trilingual<string> {
  const text = shortText(other);
  const at = { kk: side === "left" ? "сол" : "оң", ru: side === "left" ? "левая" : "правая", en: side };
  return {
    kk: `\`${operator}\` белгісінің ${at.kk} жағы${text === null ? "" : `, қарсысында \`${text}\``}`,
    ru: `${at.ru} сторона \`${operator}\`${text === null ? "" : `, напротив \`${text}\``}`,
    en: `the ${at.en} side of \`${operator}\`${text === null ? "" : ` beside \`${text}\``}`,
  };
}

/** An operand of a word or a sign. */
export function operandOf(word: string): Trilingual<string> {
  return { kk: `\`${word}\` операнды`, ru: `операнд \`${word}\``, en: `an operand of \`${word}\`` };
}

/** What follows a clause word: `where`, `require`, … */
export function clause(word: string): Trilingual<string> {
  return { kk: `\`${word}\` шарты`, ru: `условие \`${word}\``, en: `the condition of \`${word}\`` };
}

/** An argument by its place (from 1). */
export function argument(position: number, callee: string): Trilingual<string> {
  return {
    kk: `\`${callee}\` аргументі, нөмірі ${position}`,
    ru: `аргумент № ${position} у \`${callee}\``,
    en: `argument ${position} of \`${callee}\``,
  };
}

/** Types an expression and reports where it is not what its place needs; gives the wanted type back, so that nothing cascades. */
export function want(site: Site, expression: Expression, expected: Expected): Type {
  const given = site.type(site, expression, expected);
  if (!assignable(given, expected.type))
    refuse(site, expression, given, [showType(expected.type)], expected.why);
  return expected.type;
}

/** A truth value, as `and`, `where` and `require` need it. */
export function wantBool(site: Site, expression: Expression, why: Trilingual<string>): void {
  want(site, expression, { type: bool, why });
}

/** Reports the one fault "this is X, and Y is wanted here". */
export function refuse(
  site: Site,
  expression: Expression,
  given: Type,
  wanted: readonly string[],
  why: Trilingual<string>,
): void {
  report(site, diagnose(wrongOperand, placeOf(site, expression), { given: showType(given), wanted, why }));
}
