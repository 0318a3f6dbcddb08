import type { DefineInfo, ElementInfo } from "../check/schema.ts";
import { childrenOf, walk } from "../../language/index.ts";
import type { Expression, Node } from "../../language/index.ts";
import type { Truth } from "../infer/model.ts";
import type { Typed } from "../program.ts";
import type { Together } from "./fold.ts";
import { newFrame } from "./frame.ts";
import type { Alike, Frame } from "./frame.ts";
import { member } from "./navigate.ts";
import { sameMembers } from "./same-value.ts";
import { valueText } from "./texts.ts";
import type { Value } from "./values.ts";

/** Fewer members are asked one by one. */
const fewMembers = 8;

/**
 * All that an expression reads of a variable, as paths of members: `at.country`. Null where it may tell any two elements apart: where
 * the variable stands bare other than in a comparison by identity, as the argument of a definition, or before `is`.
 */
export function readsOf(body: Expression, variable: string, typed: Typed): readonly string[] | null {
  const paths = new Set<string>();
  const asked = new Set<string>();
  const ofDefine = (info: DefineInfo, at: number, outer: boolean): boolean => {
    const name = info.params[at]?.name;
    if (name === undefined) return false;
    // The answer of a definition of one argument is remembered: who was compared in it would not be seen again.
    const identity = outer && info.params.length > 1;
    const key = `${info.qualified} ${at} ${identity}`;
    if (asked.has(key)) return true;
    asked.add(key);
    return bodiesOf(info, typed).every((each) => visit(each, name, identity));
  };
  const origins = originReader(typed);
  const visit = (node: Node, name: string, identity: boolean): boolean => {
    const bare = (each: Node): boolean => each.kind === "NameExpression" && each.name.text === name;
    if (bare(node)) return false;
    switch (node.kind) {
      case "MemberExpression": {
        if (node.member.text === "collected_by") return false;
        const path = node.args === null ? pathFrom(node, name) : null;
        if (path === null) break;
        paths.add(path);
        return true;
      }
      case "BinaryExpression":
        if (!["==", "!=", "in"].includes(node.operator)) break;
        if (bare(node.left) || (bare(node.right) && node.operator !== "in"))
          return (
            identity && [node.left, node.right].every((each) => bare(each) || visit(each, name, identity))
          );
        break;
      case "IsExpression":
        return bare(node.left) || visit(node.left, name, identity);
      case "CallExpression": {
        const symbol = typed.references.get(node) ?? typed.references.get(node.callee);
        const info = symbol === undefined ? undefined : typed.defineOf.get(symbol);
        return node.args.every((each, at) =>
          bare(each)
            ? info !== undefined && ofDefine(info, at, identity)
            : (info === undefined || !origins(info)) && visit(each, name, identity),
        );
      }
      case "ContentExpression":
        if (typed.schema.defines.some((each) => each.name === "still_personal" && origins(each)))
          return false;
        break;
      // Another variable of that name: rare, and not worth following.
      case "Binder":
        if (node.name.text === name) return false;
        break;
      case "CountExpression":
      case "AlongExpression":
        if (node.binder?.text === name) return false;
        break;
      default:
        break;
    }
    return childrenOf(node).every((each) => visit(each, name, identity));
  };
  return visit(body, variable, true) ? [...paths].sort() : null;
}

function bodiesOf({ declaration }: DefineInfo, typed: Typed): readonly Expression[] {
  typed.prepare(declaration);
  return [declaration.body, ...declaration.versions.map((each) => each.body)].filter((each) => each !== null);
}

/** Does a definition, or one that it calls, ask where a label was collected? Like labels of two nodes differ in that. */
function originReader(typed: Typed): (info: DefineInfo) => boolean {
  const known = new Map<DefineInfo, boolean>();
  const reads = (info: DefineInfo): boolean => {
    const before = known.get(info);
    if (before !== undefined) return before;
    known.set(info, false);
    let found = false;
    for (const body of bodiesOf(info, typed)) {
      walk(body, (node) => {
        if (node.kind === "MemberExpression" && node.member.text === "collected_by") found = true;
        if (node.kind !== "CallExpression") return;
        const symbol = typed.references.get(node) ?? typed.references.get(node.callee);
        const called = symbol === undefined ? undefined : typed.defineOf.get(symbol);
        if (called !== undefined && reads(called)) found = true;
      });
    }
    known.set(info, found);
    return found;
  };
  return reads;
}

/** `t.at.country` from `t`; null where it starts elsewhere. */
function pathFrom(node: Expression, name: string): string | null {
  const names: string[] = [];
  let at = node;
  while (at.kind === "MemberExpression" && at.args === null) {
    names.unshift(at.member.text);
    at = at.object;
  }
  return at.kind === "NameExpression" && at.name.text === name ? names.join(".") : null;
}

/** φ of all members, which `again` finds anew after an edit, by one of each class; whoever was compared by identity is asked alone. Null: they must be asked one by one. */
export function together(
  frame: Frame,
  key: object,
  members: readonly Value[],
  again: (frame: Frame) => readonly Value[],
  reads: () => readonly string[] | null,
  test: (member: Value) => Truth,
): Together | null {
  if (members.length < fewMembers) return null;
  const { run } = frame;
  const { memory, reads: noted } = run;
  let found: Alike | null | undefined;
  if (noted !== null) {
    const compute = (): Alike | null => {
      const paths = reads();
      if (paths === null) return null;
      let known = memory.kept.signatures.get(key);
      if (known === undefined) memory.kept.signatures.set(key, (known = new Map()));
      const signatures = known;
      // After an edit only those are read again that it concerns.
      return classesBy(again(newFrame(run, false)), (each) =>
        each.kind === "element"
          ? noted.remembered(
              signatures,
              each.element,
              () => signature(newFrame(run, false), each, paths),
              (a, b) => a === b,
            )
          : signature(newFrame(run, false), each, paths),
      );
    };
    found = noted.remembered(memory.kept.alike, key, compute, sameClasses);
  } else {
    found = memory.alike.get(key);
    if (found === undefined) {
      const paths = reads();
      found = paths === null ? null : classesBy(members, (each) => signature(frame, each, paths));
      memory.alike.set(key, found);
    }
  }
  return found === null ? null : asked(frame, found, test);
}

function sameClasses(a: Alike | null, b: Alike | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    sameMembers(a.members, b.members) &&
    a.classOf.length === b.classOf.length &&
    a.classOf.every((each, at) => each === b.classOf[at])
  );
}

/** Null where hardly two are alike. */
function classesBy(members: readonly Value[], signatureOf: (member: Value) => string): Alike | null {
  const numbers = new Map<string, number>();
  const classes: number[][] = [];
  const indexOf = new Map<ElementInfo, number>();
  const classOf = members.map((each, at) => {
    if (each.kind === "element") indexOf.set(each.element, at);
    const text = signatureOf(each);
    let number = numbers.get(text);
    if (number === undefined) {
      numbers.set(text, (number = classes.length));
      classes.push([]);
    }
    classes[number]?.push(at);
    return number;
  });
  return classes.length * 2 > members.length ? null : { members, classOf, classes, indexOf };
}

function signature(frame: Frame, of: Value, paths: readonly string[]): string {
  const kind = of.kind === "element" ? of.element.kind.qualified : "";
  const values = paths.map((path) => path.split(".").reduce((value, name) => member(frame, value, name), of));
  return [kind, ...values.map(identity)].join("\n");
}

/** Equal for values that no expression tells apart. */
function identity(value: Value): string {
  switch (value.kind) {
    case "element":
      return `element ${value.element.qualified}`;
    case "category":
      return `category ${value.category.qualified}`;
    case "enum":
      return `enum ${value.of.qualified}.${value.member}`;
    case "label":
      return `label ${[value.category.qualified, value.state, value.subject?.qualified, value.process?.qualified, value.label === null].join(" ")}`;
    case "record":
      return `record ${value.key}`;
    case "citation":
      return `citation ${value.act.qualified} ${JSON.stringify(value.provision)}`;
    case "text":
      return `text ${JSON.stringify(value.value)}`;
    case "set": {
      const list = (members: readonly Value[]): string => members.map(identity).join(", ");
      return `set [${list(value.sure)}] [${list(value.unsure)}] ${value.open}`;
    }
    default:
      return `${value.kind} ${valueText(value)}`;
  }
}

function asked(frame: Frame, { members, classes, indexOf }: Alike, test: (member: Value) => Truth): Together {
  const outer = frame.met;
  /** φ of a class, but of those that were told apart alone. */
  const ask = (indexes: readonly number[], say: (at: number, truth: Truth) => boolean): Truth | null => {
    const alone = new Set<number>();
    for (const at of indexes) {
      if (alone.has(at)) continue;
      const value = members[at];
      if (value?.kind !== "element") continue;
      const met: NonNullable<Frame["met"]> = [];
      frame.met = met;
      const truth = test(value);
      frame.met = outer;
      outer?.push(...met);
      let same = false;
      for (const [a, b] of met) {
        if (a === value.element && b === value.element) same = true;
        else if (a === value.element || b === value.element) {
          const other = indexOf.get(a === value.element ? b : a);
          if (other !== undefined) alone.add(other);
        }
      }
      if (!same) {
        for (const other of alone) {
          const apart = members[other];
          if (indexes.includes(other) && apart !== undefined && say(other, test(apart))) return null;
        }
        return truth;
      }
      alone.add(at);
      if (say(at, truth)) return null;
    }
    return null;
  };
  return {
    each() {
      const truths: Truth[] = members.map(() => "U");
      for (const indexes of classes) {
        const apart = new Map<number, Truth>();
        const truth = ask(indexes, (at, own) => {
          apart.set(at, own);
          return false;
        });
        if (truth !== null) for (const at of indexes) truths[at] = truth;
        for (const [at, own] of apart) truths[at] = own;
      }
      return truths;
    },
    decide(decisive) {
      let open = false;
      let decided = false;
      const say = (truth: Truth): boolean => {
        if (truth === decisive) decided = true;
        if (truth === "U") open = true;
        return decided;
      };
      for (const indexes of classes) {
        const truth = ask(indexes, (_, own) => say(own));
        if (decided || (truth !== null && say(truth))) break;
      }
      return { decided, open };
    },
  };
}
