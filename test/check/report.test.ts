import { expect, it } from "vitest";
import { inOrder } from "../../compiler/report/index.ts";
import type { Diagnostic } from "../../language/index.ts";
import { compileText } from "../support/memory-host.ts";
import { prelude as library } from "./typed.ts";

async function codes(text: string): Promise<readonly string[]> {
  const { diagnostics } = await compileText(text, {}, library);
  return diagnostics.map((each) => each.code);
}

it("keeps back a fault that a test expects, where it expects it", async () => {
  const test = (expectation: string): string => `test "t" {
  subject patient
  store cards { holds: [Personal] of patient }
  store other { holds: [Identifier] of patient }
  ${expectation}
}
`;
  expect(await codes(test(""))).toEqual(["abstract-category", "abstract-category"]);
  expect(await codes(test("expect error abstract-category on cards"))).toEqual(["abstract-category"]);
  expect(await codes(test("expect error abstract-category"))).toEqual([]);
  expect(await codes(test("expect error unknown-name on cards"))).toEqual([
    "abstract-category",
    "abstract-category",
  ]);
});

it("keeps back a fault in a change that the test expects", async () => {
  const text = `module m
store cards {}
test "t" {
  import m
  change cards { public: "yes" }
  expect error wrong-type on cards
}
`;
  expect(await codes(text)).toEqual([]);
});

it("orders by file, place and code, and says a thing once", () => {
  const at = (code: string, file: string, start: number): Diagnostic => ({
    code,
    severity: "error",
    place: { file, start, end: start + 1 },
    words: () => ({ title: "", label: code }),
    related: [],
    path: [],
    remedy: null,
  });
  const given = [at("b", "x", 5), at("a", "x", 5), at("z", "a", 9), at("a", "x", 5), at("c", "x", 1)];
  expect(inOrder(given).map((each) => `${each.place.file}${each.place.start}${each.code}`)).toEqual([
    "a9z",
    "x1c",
    "x5a",
    "x5b",
  ]);
});
