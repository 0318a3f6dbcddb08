/** Legal time of the whole country since 2024-03-01; written out, since the zone data of older systems still say otherwise. */
const minutesEast = 300;

/** Today by legal time, `YYYY-MM-DD`: the one place that reads the clock. */
export function today(): string {
  return new Date(Date.now() + minutesEast * 60_000).toISOString().slice(0, 10);
}

/** Is it a day of the calendar, written `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
