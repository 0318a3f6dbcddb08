import type { Span } from "../../check/values.ts";
import type { Inferred } from "../../program.ts";
import { newFrame } from "../frame.ts";
import { findProfiles } from "../find-profile.ts";
import { everything, profileOf } from "../profile.ts";
import { newRun } from "../run.ts";
import { compilerFor } from "../rules.ts";
import { parseDay, parseInstant } from "../../check/index.ts";
import { due } from "./due.ts";
import { instantOf, localText } from "./zone.ts";

/** When a term ends, by the clocks of the country; or what the library lacks to say it, as `calendar 2028`. */
export type Deadline =
  | { readonly kind: "known"; readonly instant: number; readonly text: string; readonly lenient: boolean }
  | { readonly kind: "unknown"; readonly lacks: string };

/** A moment as written: a day, or an instant. */
export type Moment =
  { readonly kind: "date"; readonly day: number } | { readonly kind: "datetime"; readonly instant: number };

/**
 * A moment that somebody wrote on a command line: `2026-03-06`, `2026-03-06T15:20`, `2026-03-06T15:20:00+05:00`. Without an offset it is
 * the time that the clocks of the country show.
 * @returns null where it is no day of the calendar, or where the library does not know the clocks of that day
 */
export function momentOf(inferred: Inferred, text: string): Moment | null {
  const day = parseDay(text);
  if (day !== null) return { kind: "date", day };
  const whole = parseInstant(text);
  if (whole !== null) return { kind: "datetime", instant: whole.instant };
  const utc = parseInstant(`${text}Z`);
  if (utc === null) return null;
  const at = instantOf(
    runOf(inferred).zone,
    Math.floor(utc.instant / 86_400),
    ((utc.instant % 86_400) + 86_400) % 86_400,
  );
  return at === null ? null : { kind: "datetime", instant: at };
}

/** An instant as the clocks of the country show it: `2026-03-06T15:20:00+05:00`. */
export function clockText(inferred: Inferred, instant: number): string {
  return localText(runOf(inferred).zone, instant);
}

/** `due(from, span)` of the language, with the calendar and the clocks that the library knows and the settings of the profile. */
export function deadline(inferred: Inferred, from: Moment, span: Span): Deadline {
  const run = runOf(inferred);
  const { value, lacks, lenient } = due(newFrame(run, false), from, span);
  if (value.kind !== "datetime") return { kind: "unknown", lacks: lacks ?? "?" };
  return { kind: "known", instant: value.instant, text: localText(run.zone, value.instant), lenient };
}

function runOf(inferred: Inferred): ReturnType<typeof newRun> {
  const { request, model } = inferred;
  const { found } = findProfiles(inferred, request.profile);
  const { settings } = found.length === 0 ? everything : profileOf(found);
  return newRun(inferred, model, compilerFor(inferred), parseDay(request.asOf) ?? 0, settings);
}
