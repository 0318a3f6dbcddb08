import { calendarDay } from "../../check/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Fact, FactValue } from "../../check/values.ts";
import { toNumber } from "../numbers.ts";
import { isWeekend } from "./days.ts";

/** Working days of the years that the library knows: which weekdays are off, and which weekend days are worked. */
export type Calendar = ReadonlyMap<
  number,
  { readonly off: ReadonlySet<number>; readonly on: ReadonlySet<number> }
>;

/** The calendar of a program, from its `working_year` elements. A year with an open list, or described twice, is not known. */
export function calendarOf(
  elements: readonly ElementInfo[],
  factsOf: (of: ElementInfo) => ReadonlyMap<string, Fact>,
): Calendar {
  const years = new Map<number, { readonly off: ReadonlySet<number>; readonly on: ReadonlySet<number> }>();
  const twice = new Set<number>();
  for (const element of elements) {
    const facts = factsOf(element);
    const year = facts.get("year")?.value;
    const off = daysOf(facts.get("days_off")?.value);
    const on = daysOf(facts.get("days_on")?.value);
    if (year?.kind !== "number" || off === null || on === null) continue;
    const number = toNumber(year.value);
    if (years.has(number)) twice.add(number);
    years.set(number, { off, on });
  }
  for (const year of twice) years.delete(year);
  return years;
}

function daysOf(value: FactValue | undefined): ReadonlySet<number> | null {
  if (value?.kind !== "set" || value.open) return null;
  const days = new Set<number>();
  for (const member of value.members) {
    if (member.value.kind !== "date") return null;
    days.add(member.value.day);
  }
  return days;
}

/** A counted day, or the first year that the calendar lacks. */
export type Counted = { readonly day: number } | { readonly unknownYear: number };

/** The n-th working day after a day (which is day 0); before it, if n is negative. */
export function workingDay(calendar: Calendar, day: number, n: number): Counted {
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  let at = day;
  while (left > 0) {
    at += step;
    const { year } = calendarDay(at);
    const known = calendar.get(year);
    if (known === undefined) return { unknownYear: year };
    if (isWeekend(at) ? known.on.has(at) : !known.off.has(at)) left--;
  }
  return { day: at };
}
