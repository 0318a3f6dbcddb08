import { expect, test } from "vitest";
import { parse } from "../../language/parse/index.ts";
import { sourceText } from "../../language/source/index.ts";

const result = (text: string): { codes: string[]; names: string[] } => {
  const { file, diagnostics } = parse(sourceText("a.pdp", text));
  const names = file.declarations.map((each) =>
    "name" in each && each.name.kind === "Name" ? each.name.text : "?",
  );
  return { codes: diagnostics.map((each) => each.code), names };
};

const nested = (open: string, depth: number, inside: string, close: string): string =>
  `define deep = ${open.repeat(depth)}${inside}${close.repeat(depth)}\nparty after`;

test.each([
  ["brackets", "(", ")"],
  ["lists", "[", "]"],
  ["calls", "f(", ")"],
  ["negations in brackets", "not (", ")"],
  ["quantifiers", "every x in s satisfies ", ""],
  ["conditions", "if a then b else ", ""],
  ["implications", "a implies ", ""],
  ["routes", "a along f where ", ""],
])(
  "%s nested 64 deep are read, 65 and more are one fault, and the rest of the file is read",
  (_, open, close) => {
    expect(result(nested(open, 64, "a", close))).toEqual({ codes: [], names: ["deep", "after"] });
    for (const depth of [65, 1000, 80_000]) {
      expect(result(nested(open, depth, "a", close))).toEqual({
        codes: ["nesting-too-deep"],
        names: ["deep", "after"],
      });
    }
  },
);

test("a hundred thousand open braces are one clear fault", () => {
  const text = `party before\nstore s { a: ${"{ x: ".repeat(100_000)}\n\nparty after { country: KZ }\n`;
  const { codes, names } = result(text);
  expect(codes).toContain("nesting-too-deep");
  expect(codes.length).toBeLessThanOrEqual(2);
  expect(names).toEqual(["before", "s", "after"]);
});

test.each(["{", "}", "[", "]", "(", ")", '"', "@", "a :", "if ", "{]", "a: "])(
  "a file of %s ends, with few messages",
  (sign) => {
    const { codes } = result(sign.repeat(50_000));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThanOrEqual(8);
  },
);

test("operators in a row are no nesting", () => {
  expect(result(`define x = ${"a and ".repeat(5000)}a`).codes).toEqual([]);
  expect(result(`define x = ${"not ".repeat(5000)}a`).codes).toEqual([]);
});
