/**
 * A growable set of small numbers, as words of 32 bits of which only those in use are kept, in ascending order. Label rows
 * of nodes and the closures of categories are such sets: a model of many processes has many labels, and each place few.
 */
export interface Bits {
  /** Words in use. */
  count: number;
  /** Which word each one is. */
  at: Int32Array;
  words: Uint32Array;
}

export function emptyBits(): Bits {
  return { count: 0, at: noPlaces, words: noWords };
}
/** Empties a set and keeps its room. */
export function clear(bits: Bits): void {
  bits.count = 0;
}

const noPlaces = new Int32Array(0);
const noWords = new Uint32Array(0);

/** Where the word of this number is, or, less 1 and negative, where it would be. */
function find(bits: Bits, index: number): number {
  const { at, count } = bits;
  let low = 0;
  let high = count - 1;
  // Rows are mostly filled in ascending order.
  if (count > 0 && (at[high] ?? 0) < index) return -count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = at[middle] ?? 0;
    if (found === index) return middle;
    if (found < index) low = middle + 1;
    else high = middle - 1;
  }
  return -low - 1;
}

/** One word of the set, 0 if it has none there. */
export function wordAt(bits: Bits, index: number): number {
  const found = find(bits, index);
  return found < 0 ? 0 : bits.words[found] ?? 0;
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
    const old = bits.words[found] ?? 0;
    const next = (old | word) >>> 0;
    bits.words[found] = next;
    return next !== old;
  }
  const place = -found - 1;
  if (bits.count === bits.at.length) grow(bits);
  bits.at.copyWithin(place + 1, place, bits.count);
  bits.words.copyWithin(place + 1, place, bits.count);
  bits.at[place] = index;
  bits.words[place] = word >>> 0;
  bits.count++;
  return true;
}

/** Unites `from` into `to`; true if anything was new. */
export function addAll(to: Bits, from: Bits): boolean {
  let changed = false;
  for (let i = 0; i < from.count; i++) {
    if (addWord(to, from.at[i] ?? 0, from.words[i] ?? 0)) changed = true;
  }
  return changed;
}

export function intersects(a: Bits, b: Bits): boolean {
  for (let i = 0, j = 0; i < a.count && j < b.count;) {
    const left = a.at[i] ?? 0;
    const right = b.at[j] ?? 0;
    if (left === right && ((a.words[i] ?? 0) & (b.words[j] ?? 0)) !== 0) return true;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return false;
}

/** Is every member of `a` in `b`? */
export function subset(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.count; i++) {
    if (((a.words[i] ?? 0) & ~wordAt(b, a.at[i] ?? 0)) !== 0) return false;
  }
  return true;
}

/** Members in ascending order. */
export function membersOf(bits: Bits): number[] {
  const found: number[] = [];
  for (let i = 0; i < bits.count; i++) eachOf(bits.words[i] ?? 0, bits.at[i] ?? 0, (at) => found.push(at));
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
  const room = Math.max(4, bits.at.length * 2);
  const at = new Int32Array(room);
  at.set(bits.at);
  bits.at = at;
  const words = new Uint32Array(room);
  words.set(bits.words);
  bits.words = words;
}
