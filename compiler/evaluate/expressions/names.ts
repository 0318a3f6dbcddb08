import type { MemberExpression, Name, NameExpression } from "../../../language/index.ts";
import type { PdpSymbol } from "../../bind/symbols.ts";
import { newFrame } from "../frame.ts";
import type { Closure, Frame } from "../frame.ts";
import { member } from "../navigate.ts";
import { named, noNote } from "../note.ts";
import { sameAnswer } from "../same-value.ts";
import { unknown } from "../values.ts";
import { today } from "../today.ts";
import type { Value } from "../values.ts";
import { slotOf } from "./context.ts";
import type { Context } from "./context.ts";
import { constant } from "./literals.ts";

/** A bare name: a variable, else a member of the enum expected here, else a declaration, else the day. */
export function compileName(node: NameExpression, context: Context): Closure {
  const name = node.name.text;
  const slot = slotOf(context.variables, name);
  if (slot !== null) {
    return (frame) => {
      if (frame.explain) frame.note = frame.notes[slot] ?? noNote;
      return frame.slots[slot] ?? unknown;
    };
  }
  const { typed } = context;
  const of = typed.members.get(node) ?? typed.members.get(node.name);
  if (of !== undefined) return constant({ kind: "enum", of, member: name });
  const symbol = typed.references.get(node) ?? typed.references.get(node.name);
  if (symbol !== undefined) return compileSymbol(symbol, context);
  return name === "as_of" ? asOf : constant(unknown);
}

const asOf: Closure = (frame) => {
  if (frame.explain) frame.note = named("as_of");
  return today(frame);
};

/** What a declared name means in an expression. */
function compileSymbol(symbol: PdpSymbol, context: Context): Closure {
  const { typed } = context;
  switch (symbol.kind) {
    case "element": {
      const element = typed.elementOf.get(symbol);
      return element === undefined
        ? constant(unknown)
        : namedConstant({ kind: "element", element }, element.name);
    }
    case "data": {
      const category = typed.categoryOf.get(symbol);
      return category === undefined
        ? constant(unknown)
        : namedConstant({ kind: "category", category }, category.name);
    }
    case "define": {
      const info = typed.defineOf.get(symbol);
      return info === undefined || info.params.length > 0
        ? constant(unknown)
        : (frame) => context.define(info)(frame, [], []);
    }
    case "requirement":
      return constant({ kind: "requirement", id: symbol.name });
    case "kind":
    case "record":
    case "enum":
      return constant(unknown);
  }
}

function namedConstant(value: Value, name: string): Closure {
  const note = named(name);
  return (frame) => {
    if (frame.explain) frame.note = note;
    return value;
  };
}

/** `x.p`; or a dotted name of a declaration or an enum member. */
export function compileMember(node: MemberExpression, context: Context): Closure {
  const { typed } = context;
  const of = typed.members.get(node) ?? typed.members.get(node.member);
  if (of !== undefined) return constant({ kind: "enum", of, member: node.member.text });
  const symbol = typed.references.get(node);
  if (symbol !== undefined && !startsWithVariable(node, context)) return compileSymbol(symbol, context);
  const object = context.compile(node.object, context);
  return memberOf(object, node.member);
}

function startsWithVariable(node: MemberExpression, context: Context): boolean {
  let at = node.object;
  while (at.kind === "MemberExpression") at = at.object;
  return at.kind !== "NameExpression" || slotOf(context.variables, at.name.text) !== null;
}

function memberOf(object: Closure, name: Name): Closure {
  const { text } = name;
  return (frame) => {
    const value = object(frame);
    return value.kind === "element" && !frame.explain
      ? remembered(frame, value, text)
      : member(frame, value, text);
  };
}

/** A member of an element is asked for many times: inside a quantifier, once for each of the others. */
function remembered(frame: Frame, of: Value & { readonly kind: "element" }, name: string): Value {
  const { reads } = frame.run;
  if (reads !== null) {
    const { run } = frame;
    const { members: kept } = run.memory.kept;
    let known = kept.get(name);
    if (known === undefined) kept.set(name, (known = new Map()));
    return reads.remembered(known, of.element, () => member(newFrame(run, false), of, name), sameAnswer);
  }
  const { members } = frame.run.memory;
  let values = members.get(name);
  if (values === undefined) members.set(name, (values = new Map()));
  let value = values.get(of.element);
  if (value === undefined) values.set(of.element, (value = member(frame, of, name)));
  return value;
}
