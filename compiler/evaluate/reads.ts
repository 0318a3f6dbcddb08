import type { ElementInfo } from "../check/schema.ts";

/**
 * Something that an answer was made of: a fact, the labels of a place, how many elements a kind has, or another answer. Times are
 * numbers that grow with each version of a program.
 */
export interface Source {
  /** When it last became another; 0: never. An answer that became another is given up for a new one. */
  changed: number;
  /** The collector that noted it last. */
  mark: number;
  /** Set where it is an answer. */
  readonly answer: Remembered | null;
}

/** An answer that is kept, as its readers see it. */
interface Remembered {
  readonly from: readonly Source[];
  readonly made: number;
  /** When it was last looked at. */
  readonly checked: number;
  /** Finds out whether it is still so, by asking again if need be. */
  check(): boolean;
}

/** Answers by what was asked. */
export type Answers<K, T> = Map<K, Answer<K, T>>;

/**
 * Notes what is read while something is judged, so that only what an edit concerns is judged again. An answer that is remembered notes
 * what it read for itself, and whoever uses it notes the answer: where it comes out the same again, nobody else need ask.
 */
export class Reads {
  /** The version at hand. */
  now = 1;
  private readonly facts = new Map<string, Map<ElementInfo, Source>>();
  private readonly extents = new Map<string, Source>();
  private collected: Source[] | null = null;
  private mark = 0;
  private marks = 0;

  /** A property of an element; also `"#title"`, `"#there"` for that there is such an element, `"#labels"`, `"#flows"`, `"#upstream"` and `"#downstream"`. */
  fact(of: ElementInfo, name: string): void {
    if (this.collected === null) return;
    let sources = this.facts.get(name);
    if (sources === undefined) this.facts.set(name, (sources = new Map()));
    let source = sources.get(of);
    if (source === undefined) sources.set(of, (source = leaf()));
    this.note(source);
  }

  /** The elements that a kind has. */
  extent(kind: string): void {
    if (this.collected === null) return;
    let source = this.extents.get(kind);
    if (source === undefined) this.extents.set(kind, (source = leaf()));
    this.note(source);
  }

  /** An answer that was given before, if it still holds; else it is computed. `same`: are two answers one? */
  remembered<K, T>(
    answers: Answers<K, T>,
    key: K,
    compute: () => T,
    same: (before: T, after: T) => boolean,
  ): T {
    let answer = answers.get(key);
    if (answer !== undefined && !this.isFresh(answer.source)) answer = answers.get(key);
    if (answer === undefined || answer.source.changed > 0) {
      answer = new Answer(this, answers, key, compute, same);
      answers.set(key, answer);
    }
    this.note(answer.source);
    return answer.value;
  }

  /** What a computation reads. */
  collect<T>(compute: () => T): { readonly value: T; readonly from: readonly Source[] } {
    const { collected, mark } = this;
    const from: Source[] = [];
    this.collected = from;
    this.mark = ++this.marks;
    const value = compute();
    this.collected = collected;
    this.mark = mark;
    return { value, from };
  }

  /** Notes what was read before. */
  add(sources: readonly Source[]): void {
    for (const source of sources) this.note(source);
  }

  /** Is what was made of these at some time still so? They are looked at in the order in which they were read. */
  holds(from: readonly Source[], made: number): boolean {
    for (const source of from) {
      if (source.changed > made) return false;
      if (source.answer !== null && !this.isFresh(source)) return false;
    }
    return true;
  }

  factChanged(of: ElementInfo, name: string): void {
    const source = this.facts.get(name)?.get(of);
    if (source !== undefined) source.changed = this.now;
  }

  extentChanged(kind: string): void {
    const source = this.extents.get(kind);
    if (source !== undefined) source.changed = this.now;
  }

  /** An element is no longer there. */
  drop(of: ElementInfo): void {
    for (const sources of this.facts.values()) {
      const source = sources.get(of);
      if (source !== undefined) source.changed = this.now;
      sources.delete(of);
    }
  }

  private isFresh({ changed, answer }: Source): boolean {
    if (changed > 0) return false;
    return answer === null || answer.checked === this.now || answer.check();
  }

  private note(source: Source): void {
    if (this.collected === null || source.mark === this.mark) return;
    source.mark = this.mark;
    this.collected.push(source);
  }
}

/** An answer with what it was made of, and the way to ask again. */
class Answer<K, T> implements Remembered {
  readonly source: Source = { changed: 0, mark: 0, answer: this };
  readonly value: T;
  from: readonly Source[];
  made: number;
  checked: number;
  private readonly reads: Reads;
  private readonly answers: Answers<K, T>;
  private readonly key: K;
  private readonly compute: () => T;
  private readonly same: (before: T, after: T) => boolean;

  constructor(
    reads: Reads,
    answers: Answers<K, T>,
    key: K,
    compute: () => T,
    same: (before: T, after: T) => boolean,
    known: { readonly value: T; readonly from: readonly Source[] } = reads.collect(compute),
  ) {
    this.reads = reads;
    this.answers = answers;
    this.key = key;
    this.compute = compute;
    this.same = same;
    this.value = known.value;
    this.from = known.from;
    this.made = reads.now;
    this.checked = reads.now;
  }

  check(): boolean {
    const { reads, answers, key, compute, same } = this;
    this.checked = reads.now;
    if (reads.holds(this.from, this.made)) return true;
    const known = reads.collect(compute);
    this.made = reads.now;
    this.from = known.from;
    if (same(this.value, known.value)) return true;
    this.source.changed = reads.now;
    if (answers.get(key) === this) answers.set(key, new Answer(reads, answers, key, compute, same, known));
    return false;
  }
}

function leaf(): Source {
  return { changed: 0, mark: 0, answer: null };
}
