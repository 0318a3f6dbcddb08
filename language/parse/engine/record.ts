import type { Token, TokenType } from "../../lex/index.ts";
import type { Alternative, Rule } from "./engine.ts";

/** A grammar as data: what each rule reads, in order. */
export type Part =
  | { readonly kind: "token"; readonly type: TokenType }
  | { readonly kind: "rule"; readonly name: string }
  | { readonly kind: "option" | "many" | "some"; readonly place: string; readonly parts: readonly Part[] }
  | { readonly kind: "choice"; readonly place: string; readonly ways: readonly (readonly Part[])[] };
export type Rules = ReadonlyMap<string, readonly Part[]>;

/** Writes down the rules of a grammar by calling their methods once each, with nothing to read. */
export class Recorder {
  private readonly bodies = new Map<string, () => unknown>();
  private parts: Part[] = [];

  declare<T, A>(name: string, body: (argument: A) => T): Rule<T, A> {
    this.bodies.set(name, () => body(nothing<A>()));
    return () => {
      this.parts.push({ kind: "rule", name });
      return nothing<T>();
    };
  }

  token(type: TokenType): Token {
    this.parts.push({ kind: "token", type });
    return { image: "", startOffset: 0, tokenType: type };
  }

  optional(kind: "option" | "many" | "some", place: string, part: () => unknown): void {
    this.parts.push({ kind, place, parts: this.within(part) });
  }

  choice<T>(place: string, alternatives: readonly Alternative<T>[]): T {
    this.parts.push({ kind: "choice", place, ways: alternatives.map(({ ALT }) => this.within(ALT)) });
    return nothing<T>();
  }

  /** All rules that were declared. */
  rules(): Rules {
    return new Map([...this.bodies].map(([name, body]) => [name, this.within(body)]));
  }

  private within(part: () => unknown): readonly Part[] {
    const outer = this.parts;
    const inner: Part[] = [];
    this.parts = inner;
    part();
    this.parts = outer;
    return inner;
  }
}

/** What a rule would give, did it read something. Rules only hand it on, or look at it within ACTION, which does not run now. */
export function nothing<T>(): T {
  return {} as T;
}
