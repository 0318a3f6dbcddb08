import { expect, it } from "vitest";
import { codes, evaluated, head, tableOf, truths } from "./program.ts";

const model = `
enum Colour { red, green }
record Point { x: Int y: Int }
kind sample is store {
  i: Int j: Int k: Int d: Decimal text: Text c: Colour colours: set of Colour some_colours: set of Colour no_colours: set of Colour
  nothing: Int? no_set: set of Colour? p: Point q: Point r: Point open_point: Point far: Point zero: Int unstated_set: set of Colour
  big: Int
}
sample cards {
  i: 3 j: 4 d: 2.50 text: "a" c: red colours: [green, red] some_colours: [green, todo] no_colours: [] nothing: none no_set: none
  p: { x: 1, y: 2 } q: { x: 1, y: 2 } r: { x: 1, y: 3 } open_point: { x: 1 } far: { x: 9 } zero: 0
  big: 999_999_999_999_999_999_999_999_999_999
}
sample other
`;

it("leaves a comparison open where an operand is not stated", async () => {
  const table = `
    s.i == 3 = T
    s.i == s.j = F
    s.i != s.j = T
    s.i < s.j = T
    s.i >= s.j = F
    s.i <= 3 = T
    s.k == 3 = U
    s.k != 3 = U
    s.k > 3 = U
    s.d == 2.5 = T
    s.d < 3 = T
    s.text == "a" = T
    s.text != "a" = F
    s.c == red = T
    s.c == green = F
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("compares none with none only", async () => {
  const table = `
    s.nothing == none = T
    s.nothing != none = F
    s.i == none = F
    s.i != none = T
    s.k == none = U
    s.nothing == 3 = F
    s.nothing != 3 = T
    s.nothing < 3 = F
    s.nothing >= 3 = F
    s.nothing in [1, 2] = F
    s.c in s.no_set = F
    s.no_set == none = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("compares records field by field", async () => {
  const table = `
    s.p == s.q = T
    s.p == s.r = F
    s.p == s.open_point = U
    s.p == s.far = F
    s.p != none = T
    s.open_point.y == 2 = U
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("compares sets and asks for members", async () => {
  const table = `
    red in s.colours = T
    red in [s.c] = T
    green in [s.c] = F
    red in s.some_colours = U
    green in s.some_colours = T
    red in s.no_colours = F
    s.k in [] = F
    s.k in [3] = U
    red in s.unstated_set = U
    s.no_colours == [] = T
    s.no_colours != [] = F
    s.colours == [] = F
    s.colours == [red, green] = T
    s.colours == [red] = F
    s.some_colours == [] = F
    s.some_colours == [green] = U
    s.some_colours != [red] = T
    s.unstated_set != [] = U
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("reckons exactly, and names a divisor that is nothing", async () => {
  const table = `
    s.i + s.j == 7 = T
    s.i - s.j == -1 = T
    s.i * s.d == 7.5 = T
    s.j / 8 == 0.5 = T
    s.i / s.zero == 1 = U
    s.k + 1 > 0 = U
    -s.i == -3 = T
    0.1 + 0.2 == 0.3 = T
    min(s.i, s.j) == 3 = T
    max(s.i, s.j, 9) == 9 = T
    min(s.i, s.k) == 3 = U
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
  const program = await evaluated(
    `${model} requirement KZ-D-1 { ${head} version 2000-01-01 .. { for s: sample where s.i == 3 require s.i / s.zero == 1 } }`,
  );
  const [judgement] = program.verdicts
    .flatMap((each) => each.bindings)
    .filter((each) => each.verdict === "unproven" && each.where === "T");
  expect(judgement?.missing.map((each) => each.text)).toEqual(["divisor of cards.i / cards.zero"]);
});

it("reports a number beyond thirty digits and leaves it open", async () => {
  const program = await evaluated(`${model}
    requirement KZ-D-1 { ${head} version 2000-01-01 .. { for s: sample where s.i == 3 require s.big + 1 > 0 } }`);
  expect(codes(program)).toContain("number-too-large");
  expect(program.verdicts.map((each) => each.verdict)).toContain("unproven");
});
