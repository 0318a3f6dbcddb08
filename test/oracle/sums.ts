import { addMonths } from "./days.ts";
import { unknown } from "./values.ts";
import type { Value } from "./values.ts";

/** Section 4: `+` and `-` keep intervals of counts; a day moves by a duration. */
export function sum(a: Value, b: Value, by: 1 | -1): Value {
  if (a.is === "number" && b.is === "number") {
    const most = by === 1 ? plus(a.most, b.most) : a.most === null ? null : a.most - b.least;
    if (by === -1 && b.most === null) return unknown;
    return { is: "number", least: by === 1 ? a.least + b.least : a.least - (b.most ?? 0), most };
  }
  if (a.is === "date" && b.is === "duration")
    return { is: "date", day: addMonths(a.day, by * b.months) + by * b.days };
  return unknown;
}
function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
