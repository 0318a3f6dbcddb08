import { expect, it } from "vitest";
import { dayText, parseDay } from "../../compiler/check/index.ts";
import {
  add,
  compareExact,
  divide,
  exactText,
  multiply,
  subtract,
  whole,
} from "../../compiler/evaluate/numbers.ts";
import { workingDay } from "../../compiler/evaluate/time/calendar.ts";
import { addMonths } from "../../compiler/evaluate/time/days.ts";
import { endOf, localOf, startOf } from "../../compiler/evaluate/time/zone.ts";

function day(text: string): number {
  return parseDay(text) ?? Number.NaN;
}
function exact(text: string) {
  const [front = "", back = ""] = text.split(".");
  return { digits: BigInt(front + back), scale: back.length };
}

it("clamps months to the end of the month, there and back", () => {
  const later = [
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-05-31", 12, "2027-05-31"],
  ] as const;
  for (const [from, months, to] of later) expect(dayText(addMonths(day(from), months))).toBe(to);
});

it("counts working days over holidays and moved days, and stops at a year it does not know", () => {
  const off = new Set([day("2026-01-01"), day("2026-01-02"), day("2026-01-07")]);
  const calendar = new Map([[2026, { off, on: new Set([day("2026-01-10")]) }]]);
  const due = (from: string, n: number): string => {
    const counted = workingDay(calendar, day(from), n);
    return "day" in counted ? dayText(counted.day) : `calendar ${counted.unknownYear}`;
  };
  expect([
    due("2025-12-31", 1),
    due("2026-01-06", 1),
    due("2026-01-09", 1),
    due("2026-01-10", 1),
    due("2026-12-31", 1),
    due("2026-01-12", -1),
  ]).toEqual(["2026-01-05", "2026-01-08", "2026-01-10", "2026-01-12", "calendar 2027", "2026-01-10"]);
});

it("follows the change of legal time in 2024", () => {
  const zone = [
    { from: day("2004-10-31"), minutes: 360 },
    { from: day("2024-03-01"), minutes: 300 },
  ];
  const last = day("2024-02-29");
  expect((endOf(zone, last) ?? 0) - (startOf(zone, last) ?? 0)).toBe(25 * 3600 - 1);
  const noon = (startOf(zone, last + 1) ?? 0) + 12 * 3600;
  expect(localOf(zone, noon)).toEqual({ day: last + 1, second: 12 * 3600 });
  expect(startOf(zone, day("1999-01-01"))).toBe(null);
});

it("keeps decimals exact to thirty digits", () => {
  const text = (value: ReturnType<typeof add>): string => (value === null ? "too large" : exactText(value));
  expect(text(add(exact("0.1"), exact("0.2")))).toBe("0.3");
  expect(text(subtract(exact("1"), exact("0.99")))).toBe("0.01");
  expect(text(multiply(exact("0.5"), exact("0.2")))).toBe("0.1");
  expect(text(divide(whole(1), whole(3)))).toBe(`0.${"3".repeat(29)}`);
  expect(text(divide(whole(2), whole(3)))).toBe(`0.${"6".repeat(28)}7`);
  expect(text(divide(whole(-1), whole(8)))).toBe("-0.125");
  expect(text(add(exact("9".repeat(30)), whole(1)))).toBe("too large");
  expect(compareExact(exact("2.50"), exact("2.5"))).toBe(0);
});
