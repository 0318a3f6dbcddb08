import { legalDay } from "../config/index.ts";

/** Today by legal time, `YYYY-MM-DD`: the one place that reads the clock. */
export function today(): string {
  return legalDay(Date.now());
}

/** Is it a day of the calendar, written `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
