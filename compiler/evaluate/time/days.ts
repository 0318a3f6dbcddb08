import { calendarDay, dayNumber, daysIn } from "../../check/index.ts";

/** Months later (or earlier, if negative), clamped to the end of the month: 31 January + 1 month is the last of February. */
export function addMonths(number: number, months: number): number {
  const { year, month, dayOfMonth } = calendarDay(number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(dayOfMonth, daysIn(toYear, toMonth)));
}

/** Saturday or Sunday. */
export function isWeekend(number: number): boolean {
  const weekday = (((number + 3) % 7) + 7) % 7; // Monday is 0
  return weekday >= 5;
}
