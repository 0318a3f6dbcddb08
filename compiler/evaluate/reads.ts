import type { ElementInfo } from "../check/schema.ts";

/**
 * Something that an answer was made of: a fact, the labels of a place, how many elements a kind has, or another answer. Times are
 * numbers that grow with each version of a program.
 */
export interface Source {
  /** When it last became another; of an answer, when it was found to be out of date. */
  changed: number;
  /** Of an answer: what it was made of, and when. */
  readonly from: readonly Source[] | null;
  readonly made: number;
  /** When an answer was last looked at. */
  checked: number;
  /** The collector that noted it last. */
  mark: number;
}

/** An answer that is kept with what it was made of. */
export interface Kept<T> {
  readonly value: T;
  readonly source: Source;
}

/** Answers by what was asked. */
export type Answers<K, T> = Map<K, Kept<T>>;

/**
 * Notes what is read while something is judged, so that only what an edit concerns is judged again. An answer that is remembered notes
 * what it read for itself, and whoever uses it notes the answer.
 */
export class Reads {
  /** The version at hand. */
  now = 1;
  private readonly facts = new Map<string, Map<ElementInfo, Source>>();
  private readonly extents = new Map<string, Source>();
  private collected: Source[] | null = null;
  private mark = 0;
  private marks = 0;

  /** A property of an element; also `"#title"`, `"#labels"`, `"#flows"`, `"#upstream"` and `"#downstream"`. */
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

  /** An answer that was given before, if it still holds; else it is computed. */
  remembered<K, T>(answers: Answers<K, T>, key: K, compute: () => T): T {
    const known = answers.get(key);
    if (known !== undefined && this.isFresh(known.source)) {
      this.note(known.source);
      return known.value;
    }
    const { value, from } = this.collect(compute);
    const source: Source = { changed: 0, from, made: this.now, checked: this.now, mark: 0 };
    answers.set(key, { value, source });
    this.note(source);
    return value;
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

  /** Is what was made of these at some time still so? */
  holds(from: readonly Source[], made: number): boolean {
    for (const source of from) {
      if (source.changed > made) return false;
      if (source.from !== null && !this.isFresh(source)) return false;
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

  private isFresh(source: Source): boolean {
    if (source.changed > 0) return false;
    if (source.checked === this.now || source.from === null) return true;
    source.checked = this.now;
    if (this.holds(source.from, source.made)) return true;
    source.changed = this.now;
    return false;
  }

  private note(source: Source): void {
    if (this.collected === null || source.mark === this.mark) return;
    source.mark = this.mark;
    this.collected.push(source);
  }
}

function leaf(): Source {
  return { changed: 0, from: null, made: 0, checked: 0, mark: 0 };
}
