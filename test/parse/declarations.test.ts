import { expect, test } from "vitest";
import { read, shape } from "./read.ts";

const only = (text: string): string => shape(read(text).declarations[0]);

test.each([
  ["kind element {}", "(KindDeclaration element [])"],
  [
    "kind store is node { holds: data set }",
    "(KindDeclaration store node [(Field false holds (TypeNode data set false))])",
  ],
  [
    "kind w { required of: Requirement, required: Bool }",
    "(KindDeclaration w [(Field true of (TypeNode name Requirement false)) (Field false required (TypeNode name Bool false))])",
  ],
  [
    "kind d is a.store { fixed medium: electronic fixed: Text }",
    "(KindDeclaration d a.store [(FixedProperty (Property medium (Reference (Target electronic)))) (Field false fixed (TypeNode name Text false))])",
  ],
  [
    "record R { a: set of person?, b: data scope }",
    "(RecordDeclaration R [(Field false a (TypeNode set person true)) (Field false b (TypeNode data scope false))])",
  ],
  [
    "enum E { raw, masked hashed }",
    "(EnumDeclaration E [(EnumMember raw) (EnumMember masked) (EnumMember hashed)])",
  ],
  ["abstract data Personal", "(DataDeclaration true Personal [] [] [])"],
  [
    'data A "T" is B, m.C consists of [D, E] formed by [F] { access: neither }',
    "(DataDeclaration false A (Text [T]) [B m.C] [D E] [F] (Record [(Property access (Reference (Target neither)))]))",
  ],
  ["clinic.ward w", "(ElementDeclaration clinic.ward w [])"],
  ['flow f "T": a.b -> c', "(FlowDeclaration f (Text [T]) a.b c [])"],
  ["define x = as_of", "(DefineDeclaration x [] as_of [])"],
  [
    'define x(a: flow, b: set of T) { version 2020-01-01 .. = a version 2021-01-01 .. 2022-01-01 unknown "w" }',
    "(DefineDeclaration x [(Param a (TypeNode name flow false)) (Param b (TypeNode set T false))] [(DefineVersion (Interval (Date 2020-01-01)) a) (DefineVersion (Interval (Date 2021-01-01) (Date 2022-01-01)) (Text [w]))])",
  ],
  [
    'define x { version 2021-01-01 .. unknown { kk: "a" ru: "b", en: "c" } version 2022-01-01 .. = a }',
    "(DefineDeclaration x [] [(DefineVersion (Interval (Date 2021-01-01)) (Record [(Property kk (Text [a])) (Property ru (Text [b])) (Property en (Text [c]))])) (DefineVersion (Interval (Date 2022-01-01)) a)])",
  ],
])("%s", (text, expected) => {
  expect(only(text)).toBe(expected);
});

test("what people read may be one text or a record of three, after `unknown` and after `review`", () => {
  expect(
    only(`requirement KZ-1 {
      version 2020-01-01 .. 2021-01-01 unknown { kk: "a", ru: "b", en: "c" }
      version 2021-01-01 .. { for s: store review s.a { kk: "d" } review s.b "e" require f }
    }`),
  ).toBe(
    "(RequirementDeclaration KZ-1 [] [(Version (Interval (Date 2020-01-01) (Date 2021-01-01)) (Record [(Property kk (Text [a])) (Property ru (Text [b])) (Property en (Text [c]))]) false [] []) " +
      "(Version (Interval (Date 2021-01-01)) false [] [(Rule [(Binder s store)] [] [(ReviewClause (Member s a) (Record [(Property kk (Text [d]))])) (ReviewClause (Member s b) (Text [e]))] f)])])",
  );
});

test("a process has transforms; the same words are keys before a colon", () => {
  expect(
    only("process p { lower A.B to hashed, derive C from [D] drop E join lower: 1 drop: 2, join: 3 }"),
  ).toBe(
    "(ElementDeclaration process p [(LowerTransform A.B hashed) (DeriveTransform C [D]) (DropTransform E) (JoinTransform) " +
      "(Property lower (Number 1)) (Property drop (Number 2)) (Property join (Number 3))])",
  );
});

test.each([
  ["todo", "(Todo)"],
  ['todo "a" "b"', "(Todo a b)"],
  ["none", "(None)"],
  ["true", "(Bool true)"],
  ["-140_000", "(Number -140000)"],
  ["2.50", "(Number 2.50)"],
  ["5 years", "(Duration 5 year)"],
  ["-3 business days", "(Duration -3 business day)"],
  ["2026-01-06", "(Date 2026-01-06)"],
  ["2026-01-06T10:00:00+05:00", "(DateTime 2026-01-06T10:00:00+05:00)"],
  ["KZ-L94-12.2a", "(Id KZ-L94-12.2a)"],
  ['"one"\n"two \\"2\\""', '(Text [one two "2"])'],
  ["{ a: 1 b: { } }", "(Record [(Property a (Number 1)) (Property b (Record []))])"],
  ['law40 "art. 3"', "(Reference (Target law40) art. 3)"],
  ["IIN as hashed of clinic.patient", "(Reference (Target IIN) hashed clinic.patient)"],
  ["cards -> dba", "(Reference (Target cards dba))"],
  ["[]", "(List [])"],
  ["[A, todo] as raw of p", "(List [(Reference (Target A)) (Todo)] raw p)"],
])("the value %s", (text, expected) => {
  expect(only(`store s { x: ${text} }`)).toBe(`(ElementDeclaration store s [(Property x ${expected})])`);
});

test("words of the language are names, keys and path parts where they cannot be mistaken", () => {
  expect(only("store s { holds: [A] as: x, of: y }")).toBe(
    "(ElementDeclaration store s [(Property holds (List [(Reference (Target A))])) (Property as (Reference (Target x))) (Property of (Reference (Target y)))])",
  );
  expect(only("store s { level: 5 days: 2 }")).toContain(
    "(Property level (Number 5)) (Property days (Number 2))",
  );
  expect(only("store kind { and: test.not, true: flow }")).toContain(
    "(Property and (Reference (Target test.not)))",
  );
  expect(read("module module.import import kind").imports).toHaveLength(1);
});

test("a version holds properties, then rules", () => {
  const text = `requirement KZ-1 { version 2020-01-01 .. 2021-01-01 continues "old" { modality: should for: x
    for s: store, h in s.holds where a unless b by KZ-2 unless c by law "art. 1" review d "why" "not" require e on h
    for f: flow } version: 1 }`;
  expect(only(text)).toBe(
    "(RequirementDeclaration KZ-1 [(Property version (Number 1))] [(Version (Interval (Date 2020-01-01) (Date 2021-01-01)) true (Text [old]) " +
      "[(Property modality (Reference (Target should))) (Property for (Reference (Target x)))] " +
      "[(Rule [(Binder s store) (Binder h (Member s holds))] a [(UnlessClause b KZ-2) (UnlessClause c (Citation law art. 1))] [(ReviewClause d (Text [why not]))] e h) " +
      "(Rule [(Binder f flow)] [] [])])])",
  );
});

test("a test expects verdicts and errors", () => {
  const text = `test "t" { as of 2026-04-15 import m
    change cards -> dba { a: unstated }
    expect violated KZ-1 on [e, c] expect not applicable KZ-1 on cards -> dba expect not applicable KZ-1 expect not in force KZ-1
    expect unknown wording KZ-1 expect waived KZ-1 on e
    expect error in-is-unknown-name on e expect error unsourced-flow }`;
  const [declaration] = read(text).declarations;
  if (declaration?.kind !== "TestDeclaration") throw new Error("not a test");
  expect(declaration.asOf?.text).toBe("2026-04-15");
  expect(declaration.imports).toHaveLength(1);
  expect(shape(declaration.changes)).toBe(
    "[(Change (Target cards dba) [(Property a (Reference (Target unstated)))])]",
  );
  expect(
    declaration.expectations.map(({ verdict, requirement, code, on }) => [
      verdict.text,
      requirement?.text,
      code?.text,
      on.length,
    ]),
  ).toEqual([
    ["violated", "KZ-1", undefined, 2],
    ["not_applicable", "KZ-1", undefined, 1],
    ["not_applicable", "KZ-1", undefined, 0],
    ["not_in_force", "KZ-1", undefined, 0],
    ["unknown_wording", "KZ-1", undefined, 0],
    ["waived", "KZ-1", undefined, 1],
    ["error", undefined, "in-is-unknown-name", 1],
    ["error", undefined, "unsourced-flow", 0],
  ]);
});

test("names are compared in form NFC", () => {
  const { file } = { file: read("party йод") };
  expect(shape(file.declarations[0])).toContain("йод");
});

test("documentation belongs to what follows, or to what precedes on its line", () => {
  const [kind, list] = read(`
    /// A store.
    /// Two lines.
    kind store is node { /// with a block
      /// Who.
      owner: party
      subjects: Int   /// how many
      a: Int, /// after the comma
    }
    enum E { x /// ex
      y }
  `).declarations;
  if (kind?.kind !== "KindDeclaration" || list?.kind !== "EnumDeclaration") throw new Error("unexpected");
  expect(kind.doc).toBe("A store.\nTwo lines.\nwith a block");
  expect(kind.members.map((each) => each.doc)).toEqual(["Who.", "how many", "after the comma"]);
  expect(list.members.map((each) => each.doc)).toEqual(["ex", null]);
});
