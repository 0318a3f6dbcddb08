import type { Span } from "../../language/index.ts";

/**
 * Where spans of an older text stand in a newer one: unmoved before the part that differs, moved behind it; null for those that the
 * difference touches.
 */
export function movedFrom(older: string, newer: string): (span: Span) => Span | null {
  const shorter = Math.min(older.length, newer.length);
  let same = 0;
  while (same < shorter && older.charCodeAt(same) === newer.charCodeAt(same)) same++;
  let tail = 0;
  while (
    tail < shorter - same &&
    older.charCodeAt(older.length - 1 - tail) === newer.charCodeAt(newer.length - 1 - tail)
  )
    tail++;
  const by = newer.length - older.length;
  return ({ start, end }) => {
    if (end <= same) return { start, end };
    if (start >= older.length - tail) return { start: start + by, end: end + by };
    // What was changed within it, its body, say, leaves an element what it is.
    return start < same && end > older.length - tail ? { start, end: end + by } : null;
  };
}
