import { expect, it } from "vitest";
import { matches } from "../../compiler/config/glob.ts";

it("matches names, folders and patterns", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["a.pdp", "a.pdp", true],
    ["policy", "policy/a.pdp", true],
    ["policy/", "policy/deep/a.pdp", true],
    ["./policy", "policy/a.pdp", true],
    ["policy", "other/policy/a.pdp", false],
    ["*.pdp", "a.pdp", true],
    ["*.pdp", "x/a.pdp", false],
    ["**/*.pdp", "a.pdp", true],
    ["**/*.pdp", "x/y/a.pdp", true],
    ["**/old/**", "x/old/a.pdp", true],
    ["**/old", "x/older/a.pdp", false],
    ["?.pdp", "ә.pdp", true],
    ["саясат/*.pdp", "саясат/бет.pdp", true],
    ["a.pdp", "axpdp", false],
  ];
  for (const [pattern, path, expected] of cases)
    expect(matches(pattern, path), `${pattern} ${path}`).toBe(expected);
});

it("answers a hostile pattern without trying every way", () => {
  expect(matches(`${"*a".repeat(200)}`, "a".repeat(300))).toBe(true);
  expect(matches(`${"**/".repeat(100)}x`, `${"y/".repeat(100)}z`)).toBe(false);
});
