import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Binder, Expr, Requirement, Rule, Version } from "./expressions.ts";

/** Random requirements over the cast of `generate-models.ts`: well typed by construction, with every operator. */
type Sort = "store" | "flow" | "label" | "party" | "process" | "node" | "consent";
/** The variables in scope, by sort. */
type Scope = readonly { readonly name: string; readonly sort: Sort }[];

const v = (name: string): Expr => ({ op: "var", name });
const get = (of: Expr, ...path: readonly string[]): Expr =>
  path.reduce<Expr>((on, name) => ({ op: "get", of: on, name }), of);
const lit = (value: boolean | number | "none" | "[]"): Expr => ({ op: "literal", value });
const memberOf = (name: string): Expr => ({ op: "member", name });
const pick = <T>(...list: readonly T[]): Arbitrary<T> => fc.constantFrom(...list);
const category: Arbitrary<Expr> = pick(
  "Personal",
  "LimitedAccess",
  "Identifier",
  "Contact",
  "Phone",
  "Email",
  "Health",
  "Diagnosis",
  "FullName",
  "Iin",
  "IdCopy",
  "OwnCopy",
  "Score",
  "Photo",
).map((name) => ({ op: "category", name }));
const sign = pick("==", "!=", "<", "<=", ">", ">=") satisfies Arbitrary<
  Extract<Expr, { op: "compare" }>["sign"]
>;
const sameness = pick("==", "!=") satisfies Arbitrary<"==" | "!=">;
const compare = (
  how: Arbitrary<Extract<Expr, { op: "compare" }>["sign"]>,
  left: Arbitrary<Expr>,
  right: Arbitrary<Expr>,
): Arbitrary<Expr> => fc.record({ op: fc.constant("compare" as const), sign: how, left, right });
const always = (e: Expr): Arbitrary<Expr> => fc.constant(e);
const subjectName = pick("patient", "worker").map((name): Expr => ({ op: "element", name }));
const partyName = pick("us", "them").map((name): Expr => ({ op: "element", name }));
const storeName = pick("alpha", "beta", "gamma", "delta").map((name): Expr => ({ op: "element", name }));
const nodeName = pick("alpha", "beta", "gamma", "delta", "tok", "them", "patient", "dba").map(
  (name): Expr => ({ op: "element", name }),
);
const country = pick("KZ", "DE", "FR").map(memberOf);

/** `content has C as s of u`. */
function contains(content: Expr, op: "has" | "includes" | "allows", extra: Arbitrary<Expr>): Arbitrary<Expr> {
  return fc.record<Expr & { readonly op: "has" | "includes" | "allows" }>({
    op: fc.constant(op),
    content: always(content),
    category: fc.oneof({ weight: 5, arbitrary: category }, { weight: 1, arbitrary: extra }),
    as: pick(null, null, null, "raw", "hashed", "depersonalised"),
    of: fc.option(subjectName, { freq: 1 }),
  });
}

function storeAtoms(s: Expr): readonly Arbitrary<Expr>[] {
  return [
    contains(get(s, "holds"), "has", category),
    contains(get(s, "labels"), "includes", category),
    contains(get(s, "holds"), "has", category),
    compare(sameness, always(get(s, "at", "country")), country),
    compare(
      sameness,
      always(get(s, "owner")),
      fc.oneof(partyName, always(lit("none")), always(get(s, "operator"))),
    ),
    compare(sameness, always(get(s, "medium")), pick("electronic", "paper").map(memberOf)),
    compare(sign, always(get(s, "subjects")), pick(10, 100_000).map(lit)),
    compare(
      sign,
      always({ op: "plus", left: get(s, "subjects"), right: lit(1) }),
      pick(11, 100_001).map(lit),
    ),
    compare(sign, always(get(s, "encryption", "level")), pick(1, 3).map(lit)),
    compare(sameness, always(get(s, "encryption")), always(lit("none"))),
    compare(sameness, always(get(s, "copy_of")), fc.oneof(always(lit("none")), storeName)),
    compare(sameness, always(get(s, "access")), always(lit("[]"))),
    always(get(s, "public")),
    always(get(s, "encryption", "at_rest")),
    pick("care", "ads").map((name): Expr => ({
      op: "in",
      left: { op: "element", name },
      right: get(s, "purpose"),
    })),
    compare(
      sign,
      always({ op: "plus", left: get(s, "since"), right: { op: "months", count: 1 } }),
      fc.oneof(always({ op: "asOf" }), always({ op: "date", value: "2026-02-28" })),
    ),
    compare(
      sign,
      always({ op: "count", variable: "c", set: get(s, "purpose"), where: null }),
      pick(0, 1, 2).map(lit),
    ),
    fc
      .record({
        op: fc.constant("count" as const),
        variable: fc.constant("c"),
        set: always(get(s, "labels")),
        where: labelTest(v("c")),
      })
      .chain((counted) => compare(sign, always(counted), pick(0, 1, 3).map(lit))),
    fc.record({
      op: fc.constant("reaches" as const),
      from: always(s),
      to: nodeName,
      category: pick(null, "Contact", "Phone", "Iin", "Health"),
      along: pick(
        null,
        get(v("way"), "encrypted"),
        { op: "not", of: get(v("way"), "encrypted") } as const,
        { op: "isKind", of: get(v("way"), "target"), name: "store" } as const,
      ),
    }),
  ];
}
function labelTest(l: Expr): Arbitrary<Expr> {
  return fc.oneof(
    pick("Personal", "LimitedAccess", "Contact", "Phone", "Identifier", "Score").map((name): Expr => ({
      op: "isCategory",
      of: get(l, "category"),
      name,
    })),
    compare(sameness, always(get(l, "state")), pick("raw", "hashed", "depersonalised").map(memberOf)),
    compare(sameness, always(get(l, "subject")), subjectName),
    compare(sameness, always(get(l, "category", "access")), pick("restricted", "neither").map(memberOf)),
    always({ op: "stillPersonal", of: l }),
    always(get(l, "process", "reversible")),
  );
}
function flowAtoms(f: Expr): readonly Arbitrary<Expr>[] {
  return [
    contains(get(f, "carries"), "has", category),
    contains(get(f, "labels"), "includes", category),
    compare(
      sameness,
      always(get(f, "target", "at", "country")),
      fc.oneof(country, always(get(f, "source", "at", "country"))),
    ),
    compare(sameness, always(get(f, "sender")), fc.oneof(always(get(f, "recipient")), partyName)),
    compare(sameness, always(get(f, "source", "owner")), partyName),
    always(get(f, "encrypted")),
    always(get(f, "public")),
    pick("subject", "store", "process", "party").map((name): Expr => ({
      op: "isKind",
      of: get(f, "source"),
      name,
    })),
    always({
      op: "some",
      variable: "b",
      source: { set: get(f, "basis") },
      body: get(v("b"), "third_parties"),
    }),
    contains(get({ op: "element", name: "form" }, "covers"), "allows", category),
    compare(
      sign,
      always({ op: "count", variable: "c", set: get(f, "for"), where: null }),
      pick(0, 1).map(lit),
    ),
    compare(sameness, always(get({ op: "element", name: "form" }, "until")), always(lit("none"))),
    compare(sign, always(get({ op: "element", name: "form" }, "until")), always({ op: "asOf" })),
    fc.record({
      op: pick("every", "some"),
      variable: fc.constant("c"),
      source: always2({ set: get(f, "labels") }),
      body: labelTest(v("c")),
    }),
  ];
}
const always2 = <T>(value: T): Arbitrary<T> => fc.constant(value);
function nodeAtoms(n: Expr): readonly Arbitrary<Expr>[] {
  return [
    contains(get(n, "labels"), "has", category),
    compare(sameness, always(get(n, "at", "country")), country),
    compare(sameness, always(get(n, "inflows")), always(lit("[]"))),
    pick("store", "process", "database", "party").map((name): Expr => ({ op: "isKind", of: n, name })),
    compare(sameness, always(get(n, "operator")), partyName),
    fc.record({
      op: pick("every", "some"),
      variable: fc.constant("g"),
      source: always2({ set: get(n, "inflows") }),
      body: fc.oneof(...flowAtoms(v("g")).slice(0, 7)),
    }),
  ];
}
function partyAtoms(p: Expr): readonly Arbitrary<Expr>[] {
  return [
    compare(sameness, always(get(p, "entity")), pick("legal", "natural").map(memberOf)),
    pick("here", "away").map((name): Expr => ({
      op: "in",
      left: { op: "element", name },
      right: get(p, "seats"),
    })),
    fc.record({
      op: pick("every", "some"),
      variable: fc.constant("w"),
      source: always2({ kind: "store" }),
      body: fc.oneof(
        compare(sameness, always(get(v("w"), "owner")), always(p)),
        ...storeAtoms(v("w")).slice(0, 4),
      ),
    }),
    fc.record({
      op: pick("every", "some"),
      variable: fc.constant("w"),
      source: always2({ set: get(p, "seats") }),
      body: compare(sameness, always(get(v("w"), "country")), country),
    }),
  ];
}
function homeOf(label: Expr): Arbitrary<Expr> {
  const t = v("t");
  return fc.record({
    op: pick("some", "every"),
    variable: fc.constant("t"),
    source: always2({ kind: "store" }),
    body: always({
      op: "and",
      left: { op: "compare", sign: "==", left: get(t, "at", "country"), right: memberOf("KZ") },
      right: {
        op: "includes",
        content: get(t, "holds"),
        category: get(label, "category"),
        as: null,
        of: get(label, "subject"),
      },
    }),
  });
}
function atoms(scope: Scope): Arbitrary<Expr> {
  return fc.oneof(
    ...scope.flatMap(({ name, sort }): readonly Arbitrary<Expr>[] => {
      switch (sort) {
        case "store":
          return storeAtoms(v(name));
        case "flow":
          return flowAtoms(v(name));
        case "label":
          return [labelTest(v(name)), homeOf(v(name)), labelTest(v(name))];
        case "party":
          return partyAtoms(v(name));
        default:
          return nodeAtoms(v(name));
      }
    }),
  );
}
function condition(scope: Scope, depth: number): Arbitrary<Expr> {
  const atom = atoms(scope);
  if (depth === 0) return atom;
  const inner = condition(scope, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    {
      weight: 3,
      arbitrary: fc.record({
        op: pick("and" as const, "or" as const, "implies" as const),
        left: inner,
        right: inner,
      }),
    },
    { weight: 1, arbitrary: inner.map((of): Expr => ({ op: "not", of })) },
    {
      weight: 1,
      arbitrary: fc.record({ op: fc.constant("if" as const), test: inner, then: inner, else: inner }),
    },
  );
}
function statedTest(scope: Scope): Arbitrary<Expr> {
  const paths: Readonly<Record<Sort, readonly string[]>> = {
    store: ["owner", "holds", "purpose", "encryption"],
    flow: ["for", "encrypted", "carries"],
    label: ["category.access"],
    party: ["entity", "seats"],
    process: ["gives"],
    node: ["at"],
    consent: ["until"],
  };
  return fc.oneof(
    ...scope.map(({ name, sort }) =>
      pick(...paths[sort]).map((path): Expr => ({ op: "stated", of: get(v(name), ...path.split(".")) })),
    ),
  );
}

const binders: Arbitrary<{ binders: readonly Binder[]; scope: Scope }> = pick(
  { binders: [{ variable: "s", source: { kind: "store" } }], scope: [{ name: "s", sort: "store" }] },
  {
    binders: [
      { variable: "s", source: { kind: "store" } },
      { variable: "h", source: { set: get(v("s"), "holds") } },
    ],
    scope: [
      { name: "s", sort: "store" },
      { name: "h", sort: "label" },
    ],
  },
  { binders: [{ variable: "f", source: { kind: "flow" } }], scope: [{ name: "f", sort: "flow" }] },
  {
    binders: [
      { variable: "f", source: { kind: "flow" } },
      { variable: "l", source: { set: get(v("f"), "labels") } },
    ],
    scope: [
      { name: "f", sort: "flow" },
      { name: "l", sort: "label" },
    ],
  },
  { binders: [{ variable: "p", source: { kind: "party" } }], scope: [{ name: "p", sort: "party" }] },
  { binders: [{ variable: "n", source: { kind: "node" } }], scope: [{ name: "n", sort: "node" }] },
  {
    binders: [
      { variable: "p", source: { kind: "party" } },
      { variable: "s", source: { kind: "store" } },
    ],
    scope: [
      { name: "p", sort: "party" },
      { name: "s", sort: "store" },
    ],
  },
);
const rule: Arbitrary<Rule> = binders.chain(({ binders: list, scope }) => {
  const test = condition(scope, 1);
  const require = fc.oneof(
    { weight: 8, arbitrary: condition(scope, 2) },
    { weight: 1, arbitrary: statedTest(scope) },
  );
  return fc.record({
    binders: fc.constant(list),
    where: fc.option(test, { freq: 2 }),
    require: fc.option(require, { freq: 9 }),
    unless: fc.array(test, { maxLength: 1 }),
    review: fc.array(test, { maxLength: 1 }),
  });
});
const version = (from: string, to: string | null): Arbitrary<Version> =>
  fc.record({
    from: fc.constant(from),
    to: fc.constant(to),
    text: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          rules: fc.array(rule, { minLength: 1, maxLength: 2 }),
          continues: to === null ? fc.constant(false) : fc.boolean(),
        }),
      },
      { weight: 1, arbitrary: fc.constant("unknown" as const) },
    ),
  });
const versions: Arbitrary<readonly Version[]> = fc.oneof(
  { weight: 8, arbitrary: version("2020-01-01", null).map((one) => [one]) },
  { weight: 1, arbitrary: version("2020-01-01", "2026-03-01").map((one) => [one]) },
  { weight: 1, arbitrary: fc.tuple(version("2020-01-01", "2026-04-15"), version("2026-04-15", null)) },
);
const checks = pick(
  "facts",
  "facts",
  "facts",
  "facts",
  "facts",
  "evidence",
  "judgement",
  "none",
) satisfies Arbitrary<Requirement["check"]>;

export const requirements: Arbitrary<readonly Requirement[]> = fc
  .tuple(versions, versions, versions)
  .chain((list) =>
    fc.tuple(
      ...list.map((one, at) =>
        fc.record({ id: fc.constant(`X-${at + 1}`), check: checks, versions: fc.constant(one) }),
      ),
    ),
  );
