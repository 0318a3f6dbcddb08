import type { Expression, Path } from "../../../language/index.ts";
import { lookUp, memberType, strip, typeFromWords, builtinNames } from "../../check/index.ts";
import type { Type } from "../../check/types.ts";
import type { PdpSymbol } from "../../bind/symbols.ts";
import type { Spot } from "./spot.ts";
import type { Variable } from "./referent.ts";

const unknown: Type = { kind: "unknown" };
const bool: Type = { kind: "Bool" };

/** Where an expression is typed: the names in sight, and the variables around it. */
export interface Scene extends Pick<Spot, "reading" | "module"> {
  variable(name: string): Variable | null;
}

/**
 * The type of an expression. Of a project the checker has noted it; of the library, and of texts that are still being written, as much
 * is found out as navigation asks for.
 */
export function typeOf(expression: Expression, scene: Scene): Type {
  const { program } = scene.reading;
  const noted = program.types.get(expression);
  if (noted !== undefined && noted.kind !== "unknown") return noted;
  const of = program.members.get(expression);
  if (of !== undefined) return { kind: "enum", of };
  switch (expression.kind) {
    case "NameExpression":
      return typeOfName(expression.name.text, scene);
    case "CallExpression": {
      const symbol = scene.reading.valueAt(pathOf([expression.callee]), scene.module);
      if (symbol?.kind === "define") return program.defineOf.get(symbol)?.result ?? unknown;
      const first = expression.args[0];
      if (first === undefined) return bool;
      const type = typeOf(first, scene);
      const own =
        expression.callee.text === "due" ||
        expression.callee.text === "min" ||
        expression.callee.text === "max";
      return own ? (type.kind === "set" ? type.of : type) : bool;
    }
    case "MemberExpression": {
      const symbol = program.references.get(expression) ?? qualified(expression, scene);
      if (symbol !== null) return typeOfSymbol(symbol, scene);
      const object = strip(typeOf(expression.object, scene));
      return lookUp(scene.reading.sight(scene.module), object, expression.member.text)?.type ?? unknown;
    }
    case "ListExpression": {
      const first = expression.items[0];
      return { kind: "set", of: first === undefined ? unknown : strip(typeOf(first, scene)) };
    }
    case "ConditionalExpression":
      return typeOf(expression.then, scene);
    case "NumberExpression":
      return { kind: expression.digits.includes(".") ? "Decimal" : "Int" };
    case "CountExpression":
      return { kind: "Int" };
    case "DurationExpression":
      return { kind: "Duration" };
    case "TextExpression":
      return { kind: "Text" };
    case "DateExpression":
      return { kind: "Date" };
    case "DateTimeExpression":
      return { kind: "DateTime" };
    case "NoneExpression":
      return { kind: "none" };
    case "NegateExpression":
      return typeOf(expression.operand, scene);
    case "BinaryExpression":
      return ["+", "-", "*", "/"].includes(expression.operator) ? typeOf(expression.left, scene) : bool;
    default:
      return bool;
  }
}

/** What a member of that set is: a label of content, an element of a set of elements. */
export function memberOf(type: Type): Type {
  return memberType(type) ?? unknown;
}

function typeOfName(name: string, scene: Scene): Type {
  const variable = scene.variable(name);
  if (variable !== null) return variable.type();
  const symbol = scene.reading.valueAt(
    pathOf([{ kind: "Name", text: name, start: 0, end: 0 }]),
    scene.module,
  );
  if (symbol !== null) return typeOfSymbol(symbol, scene);
  const builtin = builtinNames.find((each) => each.name === name);
  return builtin === undefined ? unknown : typeFromWords(scene.reading, builtin.result);
}

export function typeOfSymbol(symbol: PdpSymbol, { reading }: Pick<Scene, "reading">): Type {
  switch (symbol.kind) {
    case "element": {
      const element = reading.program.elementOf.get(symbol);
      return element === undefined ? unknown : { kind: "element", of: element.kind };
    }
    case "data":
      return { kind: "category" };
    case "define":
      return reading.program.defineOf.get(symbol)?.result ?? unknown;
    case "kind": {
      const of = reading.program.kindOf.get(symbol);
      return of === undefined ? unknown : { kind: "element", of };
    }
    default:
      return unknown;
  }
}

/** `firm.booking.cards`, where no variable and no value hides the first name. */
export function qualified(expression: Expression, scene: Scene): PdpSymbol | null {
  const names = [];
  let at = expression;
  for (; at.kind === "MemberExpression"; at = at.object) {
    if (at.args !== null) return null;
    names.push(at.member);
  }
  if (at.kind !== "NameExpression" || names.length === 0 || scene.variable(at.name.text) !== null)
    return null;
  if (scene.reading.valueAt(pathOf([at.name]), scene.module) !== null) return null;
  return scene.reading.valueAt(pathOf([at.name, ...names.toReversed()]), scene.module);
}

export function pathOf(names: Path["names"]): Path {
  const start = names[0]?.start ?? 0;
  return { kind: "Path", start, end: names.at(-1)?.end ?? start, names };
}
