/** Compares as readers count: 7.2 before 7.10, and 8 before 8-1. For sorting; equal texts only are equal. */
export function byNature(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const [at, one] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    if (one === other) continue;
    const [number, against] = [Number(one), Number(other)];
    const known = !Number.isNaN(number) && !Number.isNaN(against);
    if (known && number !== against) return number - against;
    return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

function partsOf(text: string): readonly string[] {
  return text.match(/\d{1,15}|\D+|\d+/g) ?? [];
}
