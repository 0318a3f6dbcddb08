import { dayText } from "../../check/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Fact } from "../../check/values.ts";
import { toNumber } from "../numbers.ts";

/** Legal time in Asia/Almaty: from a day on, minutes east of UTC; in order of day. */
export type Zone = readonly { readonly from: number; readonly minutes: number }[];

/** The zone of a program, from its `time_offset` elements; those that are not fully stated are left out. */
export function zoneOf(
  elements: readonly ElementInfo[],
  factsOf: (of: ElementInfo) => ReadonlyMap<string, Fact>,
): Zone {
  const offsets: { readonly from: number; readonly minutes: number }[] = [];
  for (const element of elements) {
    const facts = factsOf(element);
    const from = facts.get("from")?.value;
    const minutes = facts.get("minutes")?.value;
    if (from?.kind === "date" && minutes?.kind === "number")
      offsets.push({ from: from.day, minutes: toNumber(minutes.value) });
  }
  return offsets.sort((a, b) => a.from - b.from);
}

function minutesOn(zone: Zone, day: number): number | null {
  return zone.findLast((each) => each.from <= day)?.minutes ?? null;
}

/** The first instant of a day, in seconds; null where the offset of that day is not known. */
export function startOf(zone: Zone, day: number): number | null {
  const minutes = minutesOn(zone, day);
  // The clocks change at the beginning of a day; a day begins by the offset of the day before only for the length of the change.
  return minutes === null ? null : day * 86_400 - minutes * 60;
}

/** The last second of a day. */
export function endOf(zone: Zone, day: number): number | null {
  const next = startOf(zone, day + 1);
  return next === null || startOf(zone, day) === null ? null : next - 1;
}

/** The day in Almaty at an instant, and the second of that day by the clock. */
export function localOf(
  zone: Zone,
  instant: number,
): { readonly day: number; readonly second: number } | null {
  const near = Math.floor(instant / 86_400);
  for (const day of [near + 1, near, near - 1]) {
    const start = startOf(zone, day);
    if (start !== null && start <= instant) return { day, second: instant - start };
  }
  return null;
}

/** The instant at which the clock shows that second of that day. */
export function instantOf(zone: Zone, day: number, second: number): number | null {
  const start = startOf(zone, day);
  return start === null ? null : start + second;
}

/** An instant as the clocks of Almaty show it. */
export function localText(zone: Zone, instant: number): string {
  const local = localOf(zone, instant);
  return instantText(instant, local === null ? 0 : (minutesOn(zone, local.day) ?? 0));
}

/** `2026-01-06T10:00:00+05:00`; offset in minutes. */
export function instantText(instant: number, offset: number): string {
  const local = instant + offset * 60;
  const day = Math.floor(local / 86_400);
  const second = local - day * 86_400;
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  const size = Math.abs(offset);
  const zone =
    offset === 0 ? "Z" : `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${dayText(day)}T${clock}${zone}`;
}
