import { dayNumber } from "./days.ts";
import type { Expr, Source } from "./expressions.ts";
import type { Solved } from "./labels.ts";
import { atMost } from "./lattice.ts";
import { elementNamed, factsOf, isKind } from "./model.ts";
import type { Element, Fact, Flow, Truth } from "./model.ts";
import { reaches } from "./routes.ts";
import { isKey } from "./sets.ts";
import type { Content, Label } from "./sets.ts";
import { sum } from "./sums.ts";
import {
  all,
  any,
  equal,
  fromTruth,
  none,
  not,
  ordered,
  someOf,
  toSet,
  toTruth,
  truth,
  unknown,
} from "./values.ts";
import type { SetValue, Value } from "./values.ts";

export type Variables = ReadonlyMap<string, Value>;

/** Section 4, over one solved model on one day: evaluation is a plain recursion over the expression. */
export class Evaluator {
  readonly #solved: Solved;
  readonly #asOf: number;

  constructor(solved: Solved, asOf: number) {
    this.#solved = solved;
    this.#asOf = asOf;
  }

  truth(e: Expr, vars: Variables): Truth {
    return toTruth(this.value(e, vars));
  }

  /** What a binder runs over. Kinds are closed. */
  source(source: Source, vars: Variables): SetValue {
    if (!("kind" in source)) return toSet(this.value(source.set, vars));
    const { model, flows } = this.#solved;
    const named =
      source.kind === "flow" ? flows : model.elements.filter((one) => isKind(one.kind, source.kind));
    return { is: "set", sure: named.map(({ name }) => ({ is: "name", name })), unsure: [], open: false };
  }

  value(e: Expr, vars: Variables): Value {
    switch (e.op) {
      case "literal":
        if (typeof e.value === "boolean") return { is: "bool", value: e.value };
        if (typeof e.value === "number") return { is: "number", least: e.value, most: e.value };
        return e.value === "none" ? none : { is: "set", sure: [], unsure: [], open: false };
      case "date":
        return { is: "date", day: dayNumber(e.value) };
      case "asOf":
        return { is: "date", day: this.#asOf };
      case "days":
        return { is: "duration", days: e.count, months: 0 };
      case "months":
        return { is: "duration", days: 0, months: e.count };
      case "var":
        return vars.get(e.name) ?? unknown;
      case "element":
      case "member":
        return { is: "name", name: e.name };
      case "category":
        return { is: "category", name: e.name };
      case "get":
        return this.#get(this.value(e.of, vars), e.name);
      case "and":
        return fromTruth(all([this.truth(e.left, vars), this.truth(e.right, vars)]));
      case "or":
        return fromTruth(any([this.truth(e.left, vars), this.truth(e.right, vars)]));
      case "implies":
        return fromTruth(any([not(this.truth(e.left, vars)), this.truth(e.right, vars)]));
      case "not":
        return fromTruth(not(this.truth(e.of, vars)));
      case "compare":
        return fromTruth(compare(e.sign, this.value(e.left, vars), this.value(e.right, vars)));
      case "plus":
      case "minus":
        return sum(this.value(e.left, vars), this.value(e.right, vars), e.op === "plus" ? 1 : -1);
      case "in": {
        const member = this.value(e.left, vars);
        const set = toSet(this.value(e.right, vars));
        return member.is === "none" ? fromTruth("F") : fromTruth(someOf(set, (one) => equal(one, member)));
      }
      case "has":
      case "includes":
      case "allows":
        return fromTruth(this.#contains(e, vars));
      case "isKind": {
        const value = this.value(e.of, vars);
        return value.is === "unknown"
          ? unknown
          : fromTruth(truth(value.is === "name" && isKind(this.#kindOf(value.name), e.name)));
      }
      case "isCategory": {
        const value = this.value(e.of, vars);
        return value.is === "category"
          ? fromTruth(this.#isCategory(value.name, e.name))
          : value.is === "none"
            ? fromTruth("F")
            : unknown;
      }
      case "stated": {
        const value = this.value(e.of, vars);
        return fromTruth(truth(value.is !== "unknown" && !(value.is === "set" && value.open)));
      }
      case "some":
      case "every": {
        const test = (member: Value): Truth => {
          const found = this.truth(e.body, new Map([...vars, [e.variable, member]]));
          return e.op === "some" ? found : not(found);
        };
        const found = someOf(this.source(e.source, vars), test);
        return fromTruth(e.op === "some" ? found : not(found));
      }
      case "count":
        return this.#count(e, vars);
      case "if": {
        const test = this.truth(e.test, vars);
        if (test !== "U") return this.value(test === "T" ? e.then : e.else, vars);
        const both = [this.value(e.then, vars), this.value(e.else, vars)] as const;
        return equal(...both) === "T" ? both[0] : unknown;
      }
      case "reaches": {
        const [from, to] = [this.value(e.from, vars), this.value(e.to, vars)];
        if (from.is === "none" || to.is === "none") return fromTruth("F");
        if (from.is !== "name" || to.is !== "name") return unknown;
        const { along } = e;
        const passes = (flow: Flow): Truth =>
          along === null ? "T" : this.truth(along, new Map([["way", { is: "name", name: flow.name }]]));
        return fromTruth(reaches(this.#solved, from.name, to.name, e.category, passes));
      }
      case "stillPersonal": {
        const value = this.value(e.of, vars);
        return value.is === "label" ? fromTruth(this.#stillPersonal(value.label)) : unknown;
      }
    }
  }

  #count(e: Extract<Expr, { readonly op: "count" }>, vars: Variables): Value {
    const set = toSet(this.value(e.set, vars));
    const test = (one: Value): Truth =>
      e.where === null ? "T" : this.truth(e.where, new Map([...vars, [e.variable, one]]));
    const sure = set.sure.filter((one) => test(one) === "T").length;
    const perhaps = [
      ...set.sure.filter((one) => test(one) === "U"),
      ...set.unsure.filter((one) => test(one) !== "F"),
    ].length;
    return { is: "number", least: sure, most: set.open ? null : sure + perhaps };
  }

  /** The table of section 2. `allows`: a scope includes. */
  #contains(e: Extract<Expr, { readonly op: "has" | "includes" | "allows" }>, vars: Variables): Truth {
    const { categories } = this.#solved;
    const content = toSet(this.value(e.content, vars));
    const category = this.value(e.category, vars);
    const subject = e.of === null ? null : this.value(e.of, vars);
    if (category.is === "none") return "F";
    // An abstract category is no item of a list.
    const listed = (is: Truth, held: string): Truth => (is === "T" && categories.abstract(held) ? "U" : is);
    return someOf(content, (member) => {
      if (member.is !== "label" || category.is !== "category") return "U";
      const { label } = member;
      const [held, wanted] = [label.category, category.name];
      const related =
        categories.related(held, wanted) || (wanted === "LimitedAccess" && categories.mayHold(held, wanted));
      const there: Truth =
        e.op === "has"
          ? categories.is(held, wanted)
          : e.op === "allows"
            ? listed(categories.is(wanted, held), held)
            : truth(categories.partsOf(held).has(wanted));
      const counts =
        e.op === "has" && categories.below(wanted, "Personal") ? this.#stillPersonal(label) : "T";
      return all([
        there === "F" && related ? "U" : there,
        e.as === null ? "T" : truth(e.op === "allows" ? atMost(e.as, label.state) : label.state === e.as),
        subject === null
          ? "T"
          : subject.is === "none"
            ? "F"
            : label.subject === null
              ? "U"
              : equal(subject, { is: "name", name: label.subject }),
        counts,
      ]);
    });
  }

  #isCategory(c: string, d: string): Truth {
    const { categories } = this.#solved;
    const found = categories.is(c, d);
    return found === "F" && categories.mayHold(c, d) ? "U" : found;
  }

  /** The define of the prelude, by hand. */
  #stillPersonal({ state, by }: Label): Truth {
    const process = by === null ? unknown : ({ is: "name", name: by } as const);
    const fact = (name: string): Value => this.#get(process, name);
    return any([
      truth(["raw", "masked", "hashed", "tokenised", "pseudonymised"].includes(state)),
      all([
        truth(["depersonalised", "anonymised"].includes(state)),
        any([toTruth(fact("reversible")), not(equal(fact("key"), none))]),
      ]),
      all([
        truth(state === "aggregated"),
        ordered(fact("smallest_group"), { is: "number", least: 10, most: 10 }, "<"),
      ]),
    ]);
  }

  #kindOf(name: string): string {
    return this.#solved.flows.some((one) => one.name === name)
      ? "flow"
      : (this.#solved.model.elements.find((one) => one.name === name)?.kind ?? "element");
  }

  /** `x.p`. */
  #get(of: Value, name: string): Value {
    if (of.is === "unknown" || of.is === "none") return of;
    if (of.is === "record") return of.fields.get(name) ?? unknown;
    if (of.is === "category") {
      const access = name === "access" ? this.#solved.categories.accessOf(of.name) : null;
      return access === null ? unknown : { is: "name", name: access };
    }
    if (of.is === "label") return this.#getOfLabel(of.label, name);
    if (of.is !== "name") return unknown;
    const flow = this.#solved.flows.find((one) => one.name === of.name);
    return flow === undefined
      ? this.#getOfElement(elementNamed(this.#solved.model, of.name), name)
      : this.#getOfFlow(flow, name);
  }

  #getOfLabel({ category, subject, state, by }: Label, name: string): Value {
    switch (name) {
      case "category":
        return { is: "category", name: category };
      case "subject":
        return subject === null ? unknown : { is: "name", name: subject };
      case "state":
        return { is: "name", name: state };
      case "process":
        return by !== null ? { is: "name", name: by } : state === "raw" ? none : unknown;
      default:
        return none;
    }
  }

  #getOfFlow(flow: Flow, name: string): Value {
    const party = (end: string): Value => {
      const element = elementNamed(this.#solved.model, end);
      return isKind(element.kind, "party")
        ? { is: "name", name: end }
        : this.#getOfElement(element, "operator");
    };
    switch (name) {
      case "labels":
      case "carries":
        return labelSet(this.#solved.content.get(flow.name));
      case "source":
        return { is: "name", name: flow.source };
      case "target":
        return { is: "name", name: flow.target };
      case "sender":
        return party(flow.source);
      case "recipient":
        return party(flow.target);
      default:
        return written(flow.facts.get(name));
    }
  }

  #getOfElement(element: Element, name: string): Value {
    const { flows, content } = this.#solved;
    const names = (list: readonly Flow[]): Value => ({
      is: "set",
      sure: list.map((one) => ({ is: "name", name: one.name })),
      unsure: [],
      open: false,
    });
    const isNode = isKind(element.kind, "node");
    if (isNode && (name === "labels" || name === "holds")) return labelSet(content.get(element.name));
    if (isNode && name === "inflows") return names(flows.filter((flow) => flow.target === element.name));
    if (isNode && name === "outflows") return names(flows.filter((flow) => flow.source === element.name));
    if (!(propertiesOf.get(name) ?? []).some((kind) => isKind(element.kind, kind))) return none;
    // Closed world: a store that names no origin has none.
    return name === "copy_of" && !element.facts.has(name) ? none : written(factsOf(element).get(name));
  }
}

/** Which kinds have a property, as far as rules read it of a wider kind. */
const propertiesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ["at", ["node"]],
  ["operator", ["node"]],
  ["owner", ["store"]],
  ["access", ["store"]],
  ["copy_of", ["store"]],
  ["medium", ["store"]],
  ["subjects", ["store"]],
  ["since", ["store"]],
  ["public", ["store"]],
  ["encryption", ["store"]],
  ["purpose", ["store"]],
  ["takes", ["process"]],
  ["gives", ["process"]],
  ["key", ["process"]],
  ["reversible", ["process"]],
  ["smallest_group", ["process"]],
  ["from", ["process", "consent"]],
  ["to", ["process"]],
  ["entity", ["party"]],
  ["seats", ["party"]],
  ["scope", ["person"]],
  ["country", ["place"]],
  ["covers", ["consent"]],
  ["third_parties", ["consent"]],
  ["until", ["consent"]],
]);

/** A fact as written: section 1, "written | value". */
function written(fact: Fact | undefined): Value {
  switch (fact?.kind) {
    case undefined:
    case "todo":
      return unknown;
    case "none":
      return none;
    case "bool":
      return { is: "bool", value: fact.value };
    case "int":
      return { is: "number", least: fact.value, most: fact.value };
    case "date":
      return { is: "date", day: dayNumber(fact.value) };
    case "enum":
    case "element":
      return { is: "name", name: fact.value };
    case "record":
      return { is: "record", fields: new Map([...fact.fields].map(([name, one]) => [name, written(one)])) };
    case "set":
      return {
        is: "set",
        sure: fact.members.map((name) => ({ is: "name", name })),
        unsure: [],
        open: fact.open,
      };
    case "content":
      return {
        is: "set",
        unsure: [],
        open: fact.open,
        sure: fact.items.map(({ category, state, subject }) => ({
          is: "label",
          label: { category, subject, state: state ?? "raw", by: null },
        })),
      };
  }
}

function labelSet(content: Content | undefined): Value {
  if (content === undefined) return unknown;
  const values = (list: readonly Label[]): readonly Value[] =>
    list.filter((label) => !isKey(label)).map((label) => ({ is: "label", label }));
  const unsure = [...content.may].filter(([key]) => !content.must.has(key)).map(([, label]) => label);
  return { is: "set", sure: values([...content.must.values()]), unsure: values(unsure), open: content.open };
}

function compare(sign: Extract<Expr, { readonly op: "compare" }>["sign"], a: Value, b: Value): Truth {
  switch (sign) {
    case "==":
      return equal(a, b);
    case "!=":
      return not(equal(a, b));
    case "<":
    case "<=":
      return ordered(a, b, sign);
    case ">":
      return ordered(b, a, "<");
    case ">=":
      return ordered(b, a, "<=");
  }
}
