import type { Token } from "../cursor/words.ts";

/** Walks tokens up to the cursor. */
export class Reader {
  readonly tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }
  get done(): boolean {
    return this.at >= this.tokens.length;
  }
  get last(): Token | undefined {
    return this.tokens[this.at - 1];
  }
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }
  /** Is this the next token? */
  sees(text: string): boolean {
    return this.peek()?.text === text;
  }
  /** Takes the next token if it is this one. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at++;
    return true;
  }
  next(): Token | undefined {
    return this.tokens[this.at++];
  }
  /** A word and a colon: a key. */
  seesKey(): boolean {
    return this.peek()?.sort === "word" && this.peek(1)?.text === ":";
  }
  /** Takes all texts that follow each other. */
  texts(): void {
    while (this.peek()?.sort === "text") this.at++;
  }
  /** `a.b.c`; ends with the dot where the next name is still to be written. */
  path(): readonly Token[] {
    const from = this.at;
    if (this.peek()?.sort !== "word") return [];
    this.at++;
    while (this.takes(".")) if (this.peek()?.sort === "word") this.at++;
    return this.tokens.slice(from, this.at);
  }
}
