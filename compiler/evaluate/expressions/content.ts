import type { ContentExpression, IsExpression, IsStatedExpression } from "../../../language/index.ts";
import type { Type } from "../../check/types.ts";
import type { CategoryInfo, KindInfo } from "../../check/schema.ts";
import type { Truth } from "../../infer/model.ts";
import { accessOf, isCategory } from "../categories.ts";
import { matches } from "../content.ts";
import type { ContentOperator } from "../content.ts";
import { asSet, fold } from "../fold.ts";
import type { Closure, Frame } from "../frame.ts";
import { joined, lacking, merge, noNote } from "../note.ts";
import type { Note } from "../note.ts";
import { truth } from "../truth.ts";
import { boolean, unknown } from "../values.ts";
import type { Value } from "../values.ts";
import type { Context } from "./context.ts";
import { constant } from "./literals.ts";

/** `H has C as s of u`, `H includes C …`. */
export function compileContent(node: ContentExpression, context: Context): Closure {
  const left = context.compile(node.left, context);
  const right = context.compile(node.right, context);
  const as = node.as === null ? null : context.compile(node.as, context);
  const of = node.of === null ? null : context.compile(node.of, context);
  const operator = operatorOf(node, context.typed.types.get(node.left));
  return (frame) => {
    const content = left(frame);
    const source = frame.note;
    const category = right(frame);
    const asked: Note[] = [frame.note];
    const state = as === null ? null : as(frame);
    asked.push(as === null ? noNote : frame.note);
    const subject = of === null ? null : of(frame);
    asked.push(of === null ? noNote : frame.note);
    const test = (member: Value): Truth => {
      if (category.kind !== "category") {
        if (frame.explain) frame.note = joined(asked, true);
        return "U";
      }
      const result = matches(frame, operator, member, { category: category.category, state, subject });
      if (frame.explain) frame.note = withAsked(frame.note, asked, result);
      return result;
    };
    if (category.kind === "none") {
      if (frame.explain) frame.note = joined([source, ...asked], false);
      return boolean("F");
    }
    const set = asSet(content);
    return boolean(fold(frame, { mode: "some", set, source, closed: () => [], test, called: source.path }));
  };
}

/** Facts that say what was looked for count as used, and as missing where they leave it open. */
function withAsked(note: Note, asked: readonly Note[], result: Truth): Note {
  const { used, assumed, missing } = merge(asked);
  const more = { ...note, used: [...used, ...note.used], assumed: [...assumed, ...note.assumed] };
  return result === "U" && note.missing.length === 0 ? lacking(more, missing) : more;
}

function operatorOf(node: ContentExpression, type: Type | undefined): ContentOperator {
  if (node.operator === "has") return "has";
  const plain = type?.kind === "optional" ? type.of : type;
  return plain?.kind === "data scope" ? "allows" : "includes";
}

/** `x is K`, `c is D`. */
export function compileIs(node: IsExpression, context: Context): Closure {
  const left = context.compile(node.left, context);
  const symbol = context.typed.references.get(node.path);
  const kind = symbol === undefined ? undefined : context.typed.kindOf.get(symbol);
  const category = symbol === undefined ? undefined : context.typed.categoryOf.get(symbol);
  if (kind !== undefined) return (frame) => boolean(isKind(frame, left(frame), kind));
  if (category !== undefined) return (frame) => boolean(isBelow(frame, left(frame), category));
  return constant(unknown);
}

function isKind(frame: Frame, value: Value, kind: KindInfo): Truth {
  if (value.kind === "unknown") return "U";
  if (frame.explain) frame.note = joined([frame.note], false);
  return truth(
    value.kind === "element" && value.element.kind.ancestry.some((each) => each.qualified === kind.qualified),
  );
}

function isBelow(frame: Frame, value: Value, category: CategoryInfo): Truth {
  if (value.kind === "unknown") return "U";
  if (value.kind !== "category") {
    if (frame.explain) frame.note = joined([frame.note], false);
    return value.kind === "none" ? "F" : "U";
  }
  const before = frame.note;
  const vague = before.missing[0] ?? {
    text: value.category.name,
    type: null,
    place: value.category.place,
    reason: null,
  };
  const result = isCategory(frame, value.category, category, vague);
  if (frame.explain) {
    const { note } = frame;
    frame.note = {
      ...note,
      used: [...before.used, ...note.used],
      assumed: [...before.assumed, ...note.assumed],
      path: null,
    };
  }
  return result;
}

/** `e is stated`: T or F, never U. An open list is not stated; what a profile assumes is not stated either. */
export function compileIsStated(node: IsStatedExpression, context: Context): Closure {
  const { left } = node;
  const isAccess = left.kind === "MemberExpression" && left.args === null && left.member.text === "access";
  const object = isAccess ? context.compile(left.object, context) : null;
  const whole = context.compile(left, context);
  return (frame) => {
    const owner = object === null ? null : object(frame);
    const value = whole(frame);
    const assumed = owner?.kind === "category" && accessOf(frame.run, owner.category) === null;
    const isStated = value.kind !== "unknown" && !(value.kind === "set" && value.open) && !assumed;
    if (frame.explain) frame.note = isStated ? joined([frame.note], false) : unstated(frame.note);
    return boolean(truth(isStated));
  };
}

function unstated(note: Note): Note {
  const facts = note.missing.map((each) => ({
    text: `${each.text} = ?`,
    place: each.place,
    key: `?${each.text}`,
  }));
  const named =
    facts.length > 0
      ? facts
      : note.path === null
        ? []
        : [{ text: `${note.path} = ?`, place: null, key: `?${note.path}` }];
  return { ...joined([note], false), assumed: [], used: [...note.used, ...named] };
}
