import { expect, test } from "vitest";
import { read, shape } from "./read.ts";

function expression(text: string): string {
  const [declaration] = read(`define x = ${text}`).declarations;
  return declaration?.kind === "DefineDeclaration" ? shape(declaration.body) : "";
}

test.each([
  ["a implies b implies c", "(Binary implies a (Binary implies b c))"],
  ["a or b and c", "(Binary or a (Binary and b c))"],
  ["a or b or c", "(Binary or (Binary or a b) c)"],
  ["not not a == b", "(Not (Not (Binary == a b)))"],
  ["not a and b", "(Binary and (Not a) b)"],
  ["1 + 2 * -3 - 4", "(Binary - (Binary + (Number 1) (Binary * (Number 2) (Negate (Number 3)))) (Number 4))"],
  ["(a or b) and c", "(Binary and (Binary or a b) c)"],
  ["a <= b", "(Binary <= a b)"],
  ["x in [a, 2]", "(Binary in x (List [a (Number 2)]))"],
  ["s.holds has IIN as hashed of u", "(Content has (Member s holds) IIN hashed u)"],
  ["b.covers includes l.category", "(Content includes (Member b covers) (Member l category))"],
  ["n is clinic.store", "(Is n clinic.store)"],
  ["e.at is stated", "(IsStated (Member e at))"],
  [
    "every l in f.labels satisfies a and b",
    "(Quantified every (Binder l (Member f labels)) (Binary and a b))",
  ],
  [
    "c and some t: store satisfies a or b",
    "(Binary and c (Quantified some (Binder t store) (Binary or a b)))",
  ],
  ["if a then b else c and d", "(Conditional a b (Binary and c d))"],
  [
    "a.reaches(b, C) along f where not f.public and x",
    "(Along (Member a reaches [b C]) f (Binary and (Not (Member f public)) x))",
  ],
  ["count(s.access) >= 3", "(Binary >= (Count (Member s access)) (Number 3))"],
  ["count(x in S where x is T)", "(Count x S (Is x T))"],
  ["due(t, 1 business day)", "(Call due [t (Duration 1 business day)])"],
  ["f().count.where", "(Member (Member (Call f []) count) where)"],
  ['"a" == none', "(Binary == (Text a) (None))"],
  ["2026-01-06T10:00Z > 2026-01-06", "(Binary > (DateTime 2026-01-06T10:00Z) (Date 2026-01-06))"],
])("%s", (text, expected) => {
  expect(expression(text)).toBe(expected);
});

test("the span of a bracketed expression is that of its inside; an operator spans its operands", () => {
  const text = "define x = a.b(c) == d";
  const [declaration] = read(text).declarations;
  if (declaration?.kind !== "DefineDeclaration" || declaration.body === null) throw new Error("unexpected");
  expect(text.slice(declaration.body.start, declaration.body.end)).toBe("a.b(c) == d");
});
