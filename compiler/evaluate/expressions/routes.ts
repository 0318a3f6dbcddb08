import type { AlongExpression, Expression, MemberExpression } from "../../../language/index.ts";
import type { CategoryInfo, ElementInfo } from "../../check/schema.ts";
import type { Route, Truth } from "../../infer/model.ts";
import type { Closure, Frame } from "../frame.ts";
import { contentRef } from "../navigate.ts";
import { joined, lacking, merge, noNote, unite } from "../note.ts";
import type { Note, Used } from "../note.ts";
import { boolean, none, truthOf, unknown } from "../values.ts";
import type { Value } from "../values.ts";
import { bindVariable } from "./context.ts";
import type { Context } from "./context.ts";
import { constant } from "./literals.ts";
import { assign } from "./quantifiers.ts";

/** What restricts the flows of a route: φ of each, with its note. */
type Along = (frame: Frame, flow: ElementInfo) => Truth;
const anyFlow: Along = (frame) => {
  if (frame.explain) frame.note = noNote;
  return "T";
};

/** `a.reaches(b, C)`, `b.origins(C)`. */
export function compileRoute(node: MemberExpression, context: Context): Closure {
  if (node.member.text === "origins") return compileOrigins(node, context);
  return node.member.text === "reaches" ? compileReaches(node, context, anyFlow) : constant(unknown);
}

/** `a.reaches(b) along f where φ`. */
export function compileAlong(node: AlongExpression, context: Context): Closure {
  if (node.left.kind !== "MemberExpression") return constant(unknown);
  const inner = bindVariable(context, node.binder.text);
  const where = context.compile(node.where, inner.context);
  return compileReaches(node.left, context, (frame, flow) => {
    assign(frame, inner.slot, { kind: "element", element: flow });
    return truthOf(where(frame));
  });
}

function compileReaches(node: MemberExpression, context: Context, along: Along): Closure {
  const from = context.compile(node.object, context);
  const [to, category] = argumentsOf(node.args ?? [], context);
  return (frame) => {
    const a = from(frame);
    const notes: Note[] = [frame.note];
    const b = to === undefined ? unknown : to(frame);
    notes.push(frame.note);
    const c = category === undefined ? null : category(frame);
    if (category !== undefined) notes.push(frame.note);
    const ends = endsOf(a, b, c);
    if (typeof ends === "string") {
      if (frame.explain) frame.note = joined(notes, ends === "U");
      return boolean(ends);
    }
    frame.run.reads?.fact(ends.from, "#downstream");
    const asked = new Map<ElementInfo, { readonly truth: Truth; readonly note: Note }>();
    const route = frame.run.model.reaches(ends.from, ends.to, ends.category, (flow) => {
      const known = asked.get(flow);
      if (known !== undefined) return known.truth;
      const truth = along(frame, flow);
      asked.set(flow, { truth, note: frame.note });
      return truth;
    });
    if (frame.explain) frame.note = routeNote(route, ends, notes, asked);
    return boolean(route.truth);
  };
}

interface Ends {
  readonly from: ElementInfo;
  readonly to: ElementInfo;
  readonly category: CategoryInfo | null;
}

function endsOf(a: Value, b: Value, c: Value | null): Ends | Truth {
  if (a.kind === "none" || b.kind === "none" || c?.kind === "none") return "F";
  if (a.kind !== "element" || b.kind !== "element") return "U";
  if (c === null) return { from: a.element, to: b.element, category: null };
  return c.kind === "category" ? { from: a.element, to: b.element, category: c.category } : "U";
}

function routeNote(
  route: Route,
  ends: Ends,
  notes: readonly Note[],
  asked: ReadonlyMap<ElementInfo, { readonly truth: Truth; readonly note: Note }>,
): Note {
  const relevant = [...asked].filter(([flow, each]) =>
    route.truth === "F" ? each.truth === "F" : route.flows.includes(flow),
  );
  const base = merge([...notes, ...relevant.map(([, each]) => each.note)]);
  const called = `${ends.from.name}.reaches(${ends.to.name}${ends.category === null ? "" : `, ${ends.category.name}`})`;
  const fact: Used = {
    text: `${called} = ${route.truth === "T"}`,
    place: route.flows[0]?.place ?? ends.from.place,
    key: called,
  };
  if (route.truth === "U")
    return { ...lacking(base, unite([base.missing, route.missing])), route: route.flows };
  return { ...base, used: [...base.used, fact], missing: [], route: route.flows };
}

function compileOrigins(node: MemberExpression, context: Context): Closure {
  const at = context.compile(node.object, context);
  const [wanted] = argumentsOf(node.args ?? [], context);
  return (frame) => {
    const a = at(frame);
    const first = frame.note;
    const c = wanted === undefined ? unknown : wanted(frame);
    if (a.kind === "none" || c.kind === "none")
      return plainNote(frame, joined([first, frame.note], false), none);
    if (a.kind !== "element" || c.kind !== "category")
      return plainNote(frame, joined([first, frame.note], true), unknown);
    frame.run.reads?.fact(a.element, "#upstream");
    const { sure, unsure } = frame.run.model.origins(a.element, c.category);
    const name = `${a.element.name}.origins(${c.category.name})`;
    const elements = (list: readonly ElementInfo[]): readonly Value[] =>
      list.map((element) => ({ kind: "element", element }));
    const text = `${name} = [${[...sure.map((each) => each.name), ...unsure.map((each) => `${each.name}?`)].join(", ")}]`;
    const note = joined([first, frame.note], false);
    return plainNote(
      frame,
      {
        ...note,
        path: name,
        used: [...note.used, { text, place: a.element.place, key: name }],
        missing:
          unsure.length === 0
            ? []
            : frame.run.model
                .labels(a.element)
                .missing.concat(contentRef(frame, a.element, c.category))
                .slice(0, 1),
      },
      { kind: "set", sure: elements(sure), unsure: elements(unsure), open: false, labelsOf: null },
    );
  };
}

function plainNote(frame: Frame, note: Note, value: Value): Value {
  if (frame.explain) frame.note = note;
  return value;
}

function argumentsOf(args: readonly Expression[], context: Context): readonly Closure[] {
  return args.map((each) => context.compile(each, context));
}
