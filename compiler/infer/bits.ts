/**
 * A growable set of small numbers, as words of 32 bits of which only those in use are kept, in ascending order. Label rows
 * of nodes and the closures of categories are such sets: a model of many processes has many labels, and each place few.
 */
export interface Bits {
  /** Words in use. */
  count: number;
  /** Pairs: the number of a word, and the word. */
  data: Int32Array;
}

export function emptyBits(): Bits {
  return { count: 0, data: nothing };
}
/** Empties a set and keeps its room. */
export function clear(bits: Bits): void {
  bits.count = 0;
}

const nothing = new Int32Array(0);

/** Where the word of this number is, or, less 1 and negative, where it would be. */
function find(bits: Bits, index: number): number {
  const { data, count } = bits;
  let low = 0;
  let high = count - 1;
  // Rows are mostly filled in ascending order.
  if (count > 0 && (data[2 * high] ?? 0) < index) return -count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = data[2 * middle] ?? 0;
    if (found === index) return middle;
    if (found < index) low = middle + 1;
    else high = middle - 1;
  }
  return -low - 1;
}

/** One word of the set, 0 if it has none there. */
export function wordAt(bits: Bits, index: number): number {
  const found = find(bits, index);
  return found < 0 ? 0 : (bits.data[2 * found + 1] ?? 0);
}

export function hasBit(bits: Bits, at: number): boolean {
  return at >= 0 && ((wordAt(bits, at >>> 5) >>> (at & 31)) & 1) === 1;
}

/** Sets a bit; true if it was not set. */
export function addBit(bits: Bits, at: number): boolean {
  return addWord(bits, at >>> 5, 1 << (at & 31));
}

/** Unites one word into a row; true if anything was new. */
export function addWord(bits: Bits, index: number, word: number): boolean {
  if (word === 0) return false;
  const found = find(bits, index);
  if (found >= 0) {
    const old = bits.data[2 * found + 1] ?? 0;
    const next = old | word;
    bits.data[2 * found + 1] = next;
    return next !== old;
  }
  const place = 2 * (-found - 1);
  const end = 2 * bits.count;
  if (end === bits.data.length) grow(bits);
  if (place < end) bits.data.copyWithin(place + 2, place, end);
  bits.data[place] = index;
  bits.data[place + 1] = word;
  bits.count++;
  return true;
}

/** Unites `from` into `to`; true if anything was new. */
export function addAll(to: Bits, from: Bits): boolean {
  if (from.count > 16 && to.count > 16) return merge(to, from);
  let changed = false;
  for (let i = 0; i < from.count; i++) {
    if (addWord(to, from.data[2 * i] ?? 0, from.data[2 * i + 1] ?? 0)) changed = true;
  }
  return changed;
}

/** The same for long rows, by one pass over both. */
function merge(to: Bits, from: Bits): boolean {
  const data = new Int32Array(2 * (to.count + from.count));
  let count = 0;
  let changed = false;
  for (let i = 0, j = 0; i < to.count || j < from.count; count++) {
    const left = i < to.count ? (to.data[2 * i] ?? 0) : Infinity;
    const right = j < from.count ? (from.data[2 * j] ?? 0) : Infinity;
    const own = left <= right ? (to.data[2 * i + 1] ?? 0) : 0;
    const other = right <= left ? (from.data[2 * j + 1] ?? 0) : 0;
    if ((other & ~own) !== 0) changed = true;
    data[2 * count] = Math.min(left, right);
    data[2 * count + 1] = own | other;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  if (!changed) return false;
  to.data = data;
  to.count = count;
  return true;
}

export function intersects(a: Bits, b: Bits): boolean {
  for (let i = 0, j = 0; i < a.count && j < b.count;) {
    const left = a.data[2 * i] ?? 0;
    const right = b.data[2 * j] ?? 0;
    if (left === right && ((a.data[2 * i + 1] ?? 0) & (b.data[2 * j + 1] ?? 0)) !== 0) return true;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return false;
}

/** Is every member of `a` in `b`? */
export function subset(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.count; i++) {
    if (((a.data[2 * i + 1] ?? 0) & ~wordAt(b, a.data[2 * i] ?? 0)) !== 0) return false;
  }
  return true;
}

/** Members in ascending order. */
export function membersOf(bits: Bits): number[] {
  const found: number[] = [];
  for (let i = 0; i < bits.count; i++)
    eachOf(bits.data[2 * i + 1] ?? 0, bits.data[2 * i] ?? 0, (at) => found.push(at));
  return found;
}

/** Calls `visit` for each bit of one word, in ascending order. */
export function eachOf(word: number, index: number, visit: (at: number) => void): void {
  let rest = word;
  while (rest !== 0) {
    const low = rest & -rest;
    visit((index << 5) | (31 - Math.clz32(low)));
    rest ^= low;
  }
}

/** Doubles, so that filling a row costs linear time. */
function grow(bits: Bits): void {
  const data = new Int32Array(Math.max(4, bits.data.length * 2));
  data.set(bits.data);
  bits.data = data;
}
