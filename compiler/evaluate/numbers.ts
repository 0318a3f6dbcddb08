import type { Exact } from "../check/values.ts";

/** Most digits of a number; beyond that a result is not stated and the error `number-too-large` is reported. */
export const mostDigits = 30;

const ten = 10n;
function power(exponent: number): bigint {
  return ten ** BigInt(exponent);
}

/** A whole number. */
export function whole(value: number): Exact {
  return { digits: BigInt(value), scale: 0 };
}

/** The same value without needless zeros behind the point. */
function normal(value: Exact): Exact {
  let { digits, scale } = value;
  while (scale > 0 && digits % ten === 0n) {
    digits /= ten;
    scale--;
  }
  return { digits, scale };
}

function length(digits: bigint): number {
  return (digits < 0n ? -digits : digits).toString().length;
}

function fit(value: Exact): Exact | null {
  return length(value.digits) > mostDigits || value.scale > mostDigits ? null : value;
}

function aligned(a: Exact, b: Exact): readonly [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.digits, b.digits, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale];
}

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compareExact(a: Exact, b: Exact): number {
  const [left, right] = aligned(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Sum; null beyond 30 digits, as for the operations below. */
export function add(a: Exact, b: Exact): Exact | null {
  const [left, right, scale] = aligned(a, b);
  return fit(normal({ digits: left + right, scale }));
}
export function subtract(a: Exact, b: Exact): Exact | null {
  return add(a, negate(b));
}
export function negate(a: Exact): Exact {
  return { digits: -a.digits, scale: a.scale };
}
export function multiply(a: Exact, b: Exact): Exact | null {
  return fit(normal({ digits: a.digits * b.digits, scale: a.scale + b.scale }));
}
/** Quotient, exact where it ends within 30 digits, else rounded half away from zero to 30; `b` is not zero. */
export function divide(a: Exact, b: Exact): Exact | null {
  const whole = length(a.digits) - a.scale - (length(b.digits) - b.scale);
  const scale = Math.max(0, Math.min(mostDigits, mostDigits - Math.max(1, whole + 1)));
  const numerator = a.digits * power(scale + b.scale) * 2n;
  const denominator = b.digits * power(a.scale);
  const twice = numerator / denominator;
  return fit(normal({ digits: (twice + (twice < 0n ? -1n : 1n)) / 2n, scale }));
}

/** As people write it, with a point. */
export function exactText(value: Exact): string {
  const { digits, scale } = normal(value);
  const sign = digits < 0n ? "-" : "";
  const plain = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  return scale === 0 ? sign + plain : `${sign}${plain.slice(0, -scale)}.${plain.slice(-scale)}`;
}

/** As a machine number, for counts and years. */
export function toNumber(value: Exact): number {
  return Number(exactText(value));
}
