const window = 100;
const base = 37n;
const bits = 64;
const endOfFile = 0xffff;
/** The weight of the character that leaves the window. */
const leaving = BigInt.asUintN(bits, base ** BigInt(window));

/**
 * The fingerprints by which GitHub knows a line again when others move: a rolling hash over the hundred characters from its start,
 * blanks left out, and a number where several lines have the same. The algorithm of the upload action (`fingerprints.ts` of
 * github/codeql-action), so that ours are the same as those it would make.
 * @returns one for each line, from the first
 */
export function lineHashes(text: string): readonly string[] {
  const characters = Array.from({ length: window }, () => 0);
  const lines = Array.from({ length: window }, () => -1);
  const counts = new Map<string, number>();
  const found: string[] = [];
  let hash = 0n;
  let at = 0;

  const tell = (): void => {
    const line = lines[at] ?? -1;
    if (line === -1) return;
    const value = hash.toString(16);
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    found[line] = `${value}:${count}`;
    lines[at] = -1;
  };
  const take = (character: number): void => {
    const old = BigInt(characters[at] ?? 0);
    characters[at] = character;
    hash = BigInt.asUintN(bits, base * hash + BigInt(character) - leaving * old);
    at = (at + 1) % window;
  };

  let line = 0;
  let begins = true;
  for (const character of significant(text)) {
    tell();
    if (begins) lines[at] = line++;
    begins = character === 0x0a;
    take(character);
  }
  for (let step = 0; step < window; step++) {
    tell();
    take(0);
  }
  return found;
}

/** Code units without blanks and tabs, every end of line as one line feed, then the end of the file. */
function* significant(text: string): Generator<number> {
  let afterReturn = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const skipped: boolean = unit === 0x20 || unit === 0x09 || (afterReturn && unit === 0x0a);
    afterReturn = !skipped && unit === 0x0d;
    if (!skipped) yield unit === 0x0d ? 0x0a : unit;
  }
  yield endOfFile;
}
