import { expect, it } from "vitest";
import { parseDay } from "../../compiler/check/index.ts";
import { forecast } from "../../compiler/forecast/index.ts";
import { since } from "../../playground/worker/changes.ts";
import { turning } from "../../playground/worker/turning.ts";
import type { TurningDay } from "../../playground/worker/turning.ts";
import { openedExample } from "./opened.ts";

const shop = openedExample("shop-mistakes");
const [from, until] = ["2026-03-01", "2026-12-31"];

function allOf(snapshot: typeof shop): { readonly points: readonly TurningDay[]; readonly answers: number } {
  const points: TurningDay[] = [];
  for (let answers = 1; ; answers++) {
    const slice = turning(snapshot, { from, until, known: points.length });
    points.push(...slice.points);
    if (slice.done) return { points, answers };
  }
}

it("finds in slices the days that a forecast finds at once", () => {
  const whole = forecast(shop.program, { from: parseDay(from) ?? 0, until: parseDay(until) });
  const days = whole.points.filter((each) => each.changes.length > 0).map((each) => each.day);
  const { points, answers } = allOf(shop);
  expect(points.map((each) => parseDay(each.day))).toEqual(days);
  expect(answers).toBeGreaterThan(1);
  // Asked again, what is known needs no work.
  expect(turning(shop, { from, until, known: 0 }).points).toEqual(points);
});

it("says of each day what becomes of which element, in the language of the reader", () => {
  const day = allOf(shop).points.find((each) => each.day === "2026-04-01");
  expect(day?.groups[0]).toMatchObject({ requirement: "KZ-L94-12.2a", sense: "comes", to: "violated" });
  expect(day?.groups[0]?.elements[0]?.title).toBe("Base of the newsletter");
  const russian = allOf(openedExample("shop-mistakes", { locale: "ru" })).points;
  expect(russian.find((each) => each.day === "2026-04-01")?.groups[0]?.step).toMatch(/ → нарушено$/);
});

it("compares the law of two days", () => {
  expect(since(shop, { day: "2026-04-15" }).groups).toEqual([]);
  expect(since(shop, { day: "2026-03-15" }).groups.map((each) => each.requirement)).toContain("KZ-L94-12.2a");
  expect(since(shop, { day: "no day" })).toEqual({ groups: [], others: [] });
});
