import { expect, it } from "vitest";
import { parseDay } from "../../compiler/check/index.ts";
import { fractionOf, nearest, neighbour, spanFor, yearsIn } from "../../playground/controls/days/scale.ts";

const span = spanFor("2026-04-15", "2026-04-15");
const days = ["2026-05-01", "2026-07-12", "2026-09-01"];

it("reaches a year back and three ahead, and to the day that is looked at", () => {
  expect(yearsIn(span)).toEqual(["2026-01-01", "2027-01-01", "2028-01-01", "2029-01-01"]);
  expect(fractionOf("2026-04-15", span)).toBeCloseTo(0.25, 2);
  expect(fractionOf("2040-01-01", span)).toBe(1);
  expect(spanFor("2026-04-15", "2040-01-01").until).toBe(parseDay("2040-01-01"));
});

it("finds the mark that is meant, and the next one", () => {
  expect(nearest(parseDay("2026-07-14") ?? 0, days, 3)).toBe("2026-07-12");
  expect(nearest(parseDay("2026-07-20") ?? 0, days, 3)).toBeNull();
  expect(neighbour("2026-07-12", days, 1)).toBe("2026-09-01");
  expect(neighbour("2026-07-12", days, -1)).toBe("2026-05-01");
  expect(neighbour("2026-09-01", days, 1)).toBeNull();
  expect(neighbour("2026-05-01", days, -1)).toBeNull();
});
