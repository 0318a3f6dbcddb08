import { expect, it } from "vitest";
import { showLabel, findings } from "./findings.ts";

/** Kinds to try expressions on; every expression stands in a definition over `s`, `f`, `l`, `o` and `c`. */
const model = `
kind shelf is store { texture: Texture  placed_on: Date  glimpsed_at: DateTime  breadth: Int  mass: Decimal  toll: Duration  latch: Latch?  mark: Text? }
record Latch { closed: Bool  level: Int  grade: Grade }
enum Texture { smooth, rough }
enum Grade { fine, coarse, other }
enum Colour { red, other }
data IIN is Identifier
subject people
define helper(s: store) = s.holds has IIN
`;
const one = (expression: string): readonly string[] =>
  findings(`${model}define tried(s: shelf, f: flow, l: label, o: party, c: category) = ${expression}`).map(
    (each) => each.replace(/^\d+ /, ""),
  );

const right = [
  "s.texture == smooth",
  "smooth == s.texture",
  "s.texture in [smooth, rough]",
  "rough in [s.texture]",
  "s.latch.grade == fine and s.latch.level >= 3",
  "s.latch != none",
  "s.latch.closed",
  "s.mark != none",
  "f.source is subject",
  "f.source.texture == smooth",
  "f.source.owner == f.recipient",
  "o in [f.sender, f.recipient]",
  "l.category is Personal",
  "l.subject == people",
  "l.state in [raw, hashed]",
  "l.process.key != none",
  "c is IIN",
  "c.access == restricted",
  "s.holds has IIN",
  "s.holds has IIN as hashed of people",
  "s.holds includes l.category of l.subject",
  "l in s.holds",
  "helper(s)",
  "helper(f.source)",
  "every x in s.holds satisfies x.category is IIN",
  "some t: store satisfies t.owner == s.owner",
  "count(s.inflows) >= 3",
  "count(x in s.holds where x.state == hashed) == 0",
  "s.inflows != []",
  "s.holds != []",
  "s.reaches(f.target) along g where not g.public",
  "s.reaches(f.target, IIN)",
  "count(s.origins(IIN)) > 0",
  "as_of > due(s.glimpsed_at, 1 business day)",
  "s.placed_on + 5 years <= as_of",
  "as_of - s.placed_on > 30 days",
  "s.toll <= 60 months",
  "s.mass > s.breadth * 2 + 1",
  "min(s.breadth, 3) < max(s.mass, 2.5)",
  "if s.public then s.texture == rough else true",
  "(if s.public then smooth else rough) == s.texture",
  "s.latch.grade == (if s.public then fine else coarse)",
  "Colour.red == red",
  "s.owner == o implies s.public",
  "not s.public",
  "-s.breadth < 0",
  "l.collected_by != []",
  "f.implied",
  's.name == "a"',
  "s.declared has IIN",
  "f.for != []",
  's.mark == "x" or s.public',
] as const;
for (const expression of right)
  it(`right: ${expression}`, () => {
    expect(one(expression)).toEqual([]);
  });

const wrong: readonly (readonly [string, string])[] = [
  ["s.texture == smoth", "not-a-member: smoth"],
  ["s.texture == fine", "not-a-member: fine"],
  ["s.texture == 3", "unlike-types: s.texture == 3"],
  ["s.textur == smooth", "undeclared-property: textur"],
  ["l.owner == o", "undeclared-property: owner"],
  ["s.latch.closd", "undeclared-property: closd"],
  ["s.holds.category is IIN", "property-of-set: category"],
  ["s.access.scope has IIN", "property-of-set: scope"],
  ["s.breadth", ""],
  ["s.breadth and s.public", "wrong-operand: s.breadth"],
  ["not s.owner", "wrong-operand: s.owner"],
  ["s.owner has IIN", "wrong-operand: s.owner"],
  ["s.holds has people", "wrong-operand: people"],
  ["s.holds has IIN as smooth", "not-a-member: smooth"],
  ["s.holds has IIN of f", "wrong-operand: f"],
  ["s.public < true", "wrong-operand: s.public"],
  ["s.toll == 3 months + 4 days", "unlike-durations: 3 months + 4 days"],
  ["as_of - s.placed_on > 1 month", "unlike-durations: as_of - s.placed_on > 1 month"],
  ["s.placed_on + 3 == as_of", "unlike-types: s.placed_on + 3"],
  ["helper()", "wrong-argument-count: helper()"],
  ["helper(f)", "wrong-operand: f"],
  ["hepler(s)", "unknown-function: hepler"],
  ["helper == true", "wrong-argument-count: helper"],
  ["l is IIN", "wrong-operand: l"],
  ["s is flow", "unrelated-kinds: flow"],
  ["c is people", "not-a-category: people"],
  ["s.owner is State", "binder-needs-kind: State"],
  ["s.owner.access is stated", "misplaced-is-stated: s.owner.access is stated"],
  ["s.inflows along g where g.public", "misplaced-along: s.inflows"],
  ["every x in s.owner satisfies true", "not-a-set: s.owner"],
  ["other == other", "ambiguous-member: other"],
  ["nothing_like_it == 3", "unknown-name: nothing_like_it"],
  ["nothing_like_it.at.country == s.public and nothing_else", "unknown-name: nothing_like_it"],
  ["count(store) > 1", "kind-as-value: store"],
  ["s.owner != none", "needless-none: s.owner"],
  ["s.public or not s.public", "excluded-middle: not s.public"],
  ["due(s.placed_on, 3 days) < as_of", "wrong-operand: 3 days"],
  ["attested(s.owner)", "wrong-operand: s.owner"],
  ["ended(s.public)", "wrong-operand: s.public"],
  ["s.placed_on == 2026-02-30", "bad-date: 2026-02-30"],
  ["s.owner in [o, 3]", "mixed-list: 3"],
  ["some s: store satisfies s.public", "hiding-variable: s"],
  ["s.reaches == true", "wrong-argument-count: reaches"],
  ["s.public(o)", "wrong-argument-count: public"],
  ["s.owner == s.at", "unlike-types: s.owner == s.at"],
];
for (const [expression, finding] of wrong) {
  it(`wrong: ${expression}`, () => {
    const found = one(expression);
    expect(found.slice(0, 1)).toEqual(finding === "" ? [] : [finding]);
  });
}

it("says once what is wrong and nothing of what follows from it", () => {
  expect(
    one("nothing_like_it.at.country in s.holds and helper(nothing_like_it) and nothing_like_it has IIN"),
  ).toEqual([
    "unknown-name: nothing_like_it",
    "unknown-name: nothing_like_it",
    "unknown-name: nothing_like_it",
  ]);
});

it("says why a member is expected", () => {
  expect(showLabel(`${model}define tried(s: shelf) = s.texture == smoth`)).toEqual([
    "`Texture` has no member `smoth` / It stands as the right side of `==` beside `s.texture`. The members are `smooth` or `rough`. / did you mean `smooth`?",
  ]);
});

it("takes a long chain without recursion", () => {
  expect(one(Array.from({ length: 20_000 }, () => "s.public").join(" and "))).toEqual([]);
  expect(one(`s.breadth < ${Array.from({ length: 20_000 }, () => "1").join(" + ")}`)).toEqual([]);
});

it("takes hostile names", () => {
  expect(
    findings("define constructor(__proto__: store) = __proto__.toString\ndefine b = constructor").map(
      (each) => each.replace(/^\d+ /, ""),
    ),
  ).toEqual(["undeclared-property: toString", "wrong-argument-count: constructor"]);
});
