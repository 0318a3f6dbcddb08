import { matches, tokens as t } from "../../lex/index.ts";
import type { Token, TokenType } from "../../lex/index.ts";
import { choiceOf } from "./choice.ts";
import type { Choice, Ways } from "./choice.ts";
import { nothing } from "./record.ts";
import type { Recorder } from "./record.ts";

/** Reads one noun of a grammar. */
export type Rule<T, A = void> = (argument: A) => T;
export interface Alternative<T> {
  readonly ALT: () => T;
}
/** A part that may be left out; `GATE`: only where this holds too. */
export interface Gated<T> {
  readonly GATE: () => boolean;
  readonly DEF: () => T;
}
/** For each rule, by the word and number of each place where it chooses (`OPTION2`): the ways on. */
export type Tables = Readonly<Record<string, Readonly<Record<string, Ways>>>>;

/** Where and why a reading stopped. */
export interface Stop {
  readonly token: Token;
  /** The label of the token that was wanted, `rule:` and the rule that found no way on, or `end`. */
  readonly message: string;
}
export type Reading<T> =
  { readonly value: T; readonly stop: null } | { readonly value: null; readonly stop: Stop };

class StopError extends Error implements Stop {
  readonly token: Token;

  constructor(token: Token, message: string) {
    super(message);
    this.token = token;
  }
}

const end: Token = { image: "", startOffset: NaN, tokenType: t.End };

interface Places {
  readonly rule: string;
  readonly choices: Map<string, Choice>;
}
const noPlaces: Places = { rule: "", choices: new Map() };

/**
 * Reads tokens by rules that are written as methods, by two tokens of lookahead; a grammar extends it. What tells the ways apart
 * comes from a table, which is computed when the product is built (lookahead.ts): a short text is read before a parser that
 * analyses its grammar at the start is made. The words of the engine are in capitals, so that they stand out among the rules.
 */
export class Engine {
  private tokens: readonly Token[] = [];
  private at = 0;
  private places: Places = noPlaces;
  private readonly tables: Tables;
  private readonly recorder: Recorder | null;

  /** `recorder`: nothing is read, the rules are written down. */
  constructor(tables: Tables, recorder: Recorder | null = null) {
    this.tables = tables;
    this.recorder = recorder;
  }

  /** Reads all of the tokens by one rule; holds none of them afterwards. */
  read<T>(tokens: readonly Token[], rule: () => T): Reading<T> {
    this.tokens = tokens;
    this.at = 0;
    try {
      const value = rule();
      const next = this.LA(1);
      return next === end ? { value, stop: null } : { value: null, stop: { token: next, message: "end" } };
    } catch (error) {
      if (error instanceof StopError) return { value: null, stop: error };
      throw error;
    } finally {
      this.tokens = [];
      this.places = noPlaces;
    }
  }

  /** Declares a rule. */
  protected RULE<T, A = void>(name: string, body: (argument: A) => T): Rule<T, A> {
    const places: Places = { rule: name, choices: new Map() };
    if (this.recorder !== null) return this.recorder.declare(name, body);
    return (argument) => {
      const outer = this.places;
      this.places = places;
      const value = body(argument);
      this.places = outer;
      return value;
    };
  }

  /** The n-th token from here, from 1; 0 is the one before. */
  protected LA(n: number): Token {
    return this.tokens[this.at + n - 1] ?? end;
  }

  /** Reads a token. */
  protected CONSUME(type: TokenType): Token {
    if (this.recorder !== null) return this.recorder.token(type);
    const token = this.LA(1);
    if (!matches(token.tokenType, type)) throw new StopError(token, type.label);
    this.at++;
    return token;
  }

  protected SUBRULE<T>(rule: Rule<T>): T;
  protected SUBRULE<T, A>(rule: Rule<T, A>, argument: A): T;
  protected SUBRULE<T, A>(rule: Rule<T, A | undefined>, argument?: A): T {
    return rule(argument);
  }

  /** Does what has no meaning while the rules are written down. */
  protected ACTION<T>(action: () => T): T {
    return this.recorder === null ? action() : nothing<T>();
  }

  protected OPTION(part: (() => unknown) | Gated<unknown>, place = "OPTION"): void {
    const { GATE, DEF } = gated(part);
    if (this.recorder !== null) this.recorder.optional("option", place, DEF);
    else if (this.follows(place) && GATE()) DEF();
  }
  protected OPTION2(part: (() => unknown) | Gated<unknown>): void {
    this.OPTION(part, "OPTION2");
  }
  protected OPTION3(part: (() => unknown) | Gated<unknown>): void {
    this.OPTION(part, "OPTION3");
  }
  protected OPTION4(part: (() => unknown) | Gated<unknown>): void {
    this.OPTION(part, "OPTION4");
  }
  protected OPTION5(part: (() => unknown) | Gated<unknown>): void {
    this.OPTION(part, "OPTION5");
  }
  protected OPTION6(part: (() => unknown) | Gated<unknown>): void {
    this.OPTION(part, "OPTION6");
  }

  protected MANY(part: (() => unknown) | Gated<unknown>, place = "MANY"): void {
    const { GATE, DEF } = gated(part);
    if (this.recorder !== null) this.recorder.optional("many", place, DEF);
    else while (this.follows(place) && GATE()) DEF();
  }
  protected MANY2(part: (() => unknown) | Gated<unknown>): void {
    this.MANY(part, "MANY2");
  }

  protected AT_LEAST_ONE(part: () => unknown): void {
    if (this.recorder !== null) return this.recorder.optional("some", "AT_LEAST_ONE", part);
    if (!this.follows("AT_LEAST_ONE")) throw this.noWay();
    do part();
    while (this.follows("AT_LEAST_ONE"));
  }

  protected OR<T>(alternatives: readonly Alternative<T>[], place = "OR"): T {
    if (this.recorder !== null) return this.recorder.choice(place, alternatives);
    const chosen = alternatives[this.way(place)];
    if (chosen === undefined) throw this.noWay();
    return chosen.ALT();
  }
  protected OR2<T>(alternatives: readonly Alternative<T>[]): T {
    return this.OR(alternatives, "OR2");
  }

  private follows(place: string): boolean {
    return this.way(place) === 0;
  }

  private way(place: string): number {
    const { rule, choices } = this.places;
    let choice = choices.get(place);
    if (choice === undefined) {
      choice = choiceOf(this.tables[rule]?.[place] ?? []);
      choices.set(place, choice);
    }
    return choice.of(this.LA(1).tokenType, this.LA(2).tokenType);
  }

  private noWay(): StopError {
    return new StopError(this.LA(1), `rule:${this.places.rule}`);
  }
}

const always = (): boolean => true;

function gated(part: (() => unknown) | Gated<unknown>): Gated<unknown> {
  return typeof part === "function" ? { GATE: always, DEF: part } : part;
}
