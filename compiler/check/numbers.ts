import type { DurationUnit } from "../../language/index.ts";
import type { Exact, Span } from "./values.ts";

/** An exact decimal has at most so many digits; leading zeros do not count. */
export const maxDigits = 30;

/** The exact value of digits with an optional sign and point; null beyond 30 digits. */
export function parseExact(text: string): Exact | null {
  const negative = text.startsWith("-");
  const unsigned = negative ? text.slice(1) : text;
  const point = unsigned.indexOf(".");
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  const fraction = point < 0 ? "" : unsigned.slice(point + 1).replace(/0+$/, "");
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  if (digits.length > maxDigits || fraction.length > maxDigits) return null;
  const value = BigInt(digits === "" ? "0" : digits);
  return { digits: negative ? -value : value, scale: fraction.length };
}

const noSpan: Span = { months: 0, minutes: 0, businessDays: 0, days: true };

/** The duration of `n` units; null where the number is beyond what dates can bear. */
export function durationOf(digits: string, unit: DurationUnit): Span | null {
  const count = Number(digits);
  // A hundred thousand years is beyond any term of law and keeps all sums exact.
  if (!Number.isSafeInteger(count) || Math.abs(count) > 100_000 * 525_600) return null;
  switch (unit) {
    case "year":
      return { ...noSpan, months: count * 12 };
    case "month":
      return { ...noSpan, months: count };
    case "week":
      return { ...noSpan, minutes: count * 10_080 };
    case "day":
      return { ...noSpan, minutes: count * 1_440 };
    case "hour":
      return { ...noSpan, minutes: count * 60, days: false };
    case "minute":
      return { ...noSpan, minutes: count, days: false };
    case "business day":
      return { ...noSpan, businessDays: count };
  }
}
