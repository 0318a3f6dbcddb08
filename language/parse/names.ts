import { EmbeddedActionsParser } from "chevrotain";
import type {
  ILookaheadStrategy,
  IParserErrorMessageProvider,
  IToken,
  ParserMethod,
  TokenType,
} from "chevrotain";
import type { Id, Name, Path, Target, TextValue } from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import { noDocs } from "./docs.ts";
import { endOf } from "./ends.ts";
import type { Docs } from "./docs.ts";
import { choiceAmong, maxLookahead, placeOf } from "./lookahead.ts";
import { tables } from "./tables.ts";

export type Rule<T> = ParserMethod<[], T>;

// Our messages are made in messages.ts from the rule and the token; these strings only carry what was expected there.
const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.LABEL ?? expected.name,
  buildNotAllInputParsedMessage: () => "end",
  buildNoViableAltMessage: ({ ruleName }) => `rule:${ruleName}`,
  buildEarlyExitMessage: ({ ruleName }) => `rule:${ruleName}`,
};

/** How chevrotain is to analyse the grammar, where that is not left to the tables. */
export interface Analysis {
  readonly strategy: ILookaheadStrategy;
  readonly validate: boolean;
}

/** Chooses a way on: the number of an alternative, or whether to go into what may be left out. */
type Choose = () => number | boolean | undefined;

/**
 * What every grammar needs: names, paths, texts. The other grammars extend this one, noun by noun.
 *
 * Chevrotain analyses a grammar at each start, which takes longer than to read a small text. Here the build does it, by chevrotain's
 * own analysis, and a start goes by the tables that were written then. That takes three names from inside of chevrotain, whose version
 * is fixed; a test reads by the analysis and by the tables.
 */
export class NameGrammar extends EmbeddedActionsParser {
  /** Set for each file before it is parsed. */
  docs: Docs = noDocs;
  /** True: names are ASCII and need no normalisation. */
  ascii = true;
  protected readonly analysis: Analysis | null;
  /** Of chevrotain's inside. */
  declare protected readonly getCurrRuleFullName: () => string;
  private readonly choices = new Map<number, Choose>();

  constructor(analysis: Analysis | null) {
    super(t.tokens, {
      ...(analysis === null ? {} : { lookaheadStrategy: analysis.strategy }),
      maxLookahead,
      recoveryEnabled: false,
      skipValidations: !(analysis?.validate ?? false),
      errorMessageProvider: expectations,
    });
    this.analysis = analysis;
  }

  override performSelfAnalysis(): void {
    if (this.analysis !== null) super.performSelfAnalysis();
    // Of chevrotain's inside: that it was analysed, and what is asked before each choice.
    else Object.assign(this, { selfAnalysisDone: true, getLaFuncFromCache: this.chooserOf.bind(this) });
  }

  private chooserOf(key: number): Choose {
    let choose = this.choices.get(key);
    if (choose === undefined) {
      const place = placeOf(key);
      const choice = choiceAmong(tables[`${this.getCurrRuleFullName()} ${place}`] ?? []);
      const tokenAt = (distance: number): IToken => this.LA(distance);
      choose = place.startsWith("OR") ? () => numberOf(choice(tokenAt)) : () => choice(tokenAt) === 0;
      this.choices.set(key, choose);
    }
    return choose;
  }

  /** Where the last token that was read ends. */
  protected end(): number {
    return endOf(this.LA(0));
  }

  protected name(token: IToken): Name {
    const text = this.ascii ? token.image : token.image.normalize("NFC");
    return { kind: "Name", start: token.startOffset, end: endOf(token), text };
  }

  /** A colon follows the next word: then that word is a key. */
  protected keyFollows(): boolean {
    return this.LA(2).tokenType === t.Colon;
  }

  /** Is the next token this word, and not a key? */
  protected wordFollows(word: TokenType): boolean {
    return this.LA(1).tokenType === word && !this.keyFollows();
  }

  readonly word: Rule<Name> = this.RULE("word", (): Name => this.name(this.CONSUME(t.Word)));

  readonly path: Rule<Path> = this.RULE("path", (): Path => {
    const first = this.CONSUME(t.Name);
    const names = [this.name(first)];
    this.MANY(() => {
      this.CONSUME(t.Dot);
      names.push(this.name(this.CONSUME(t.Word)));
    });
    return { kind: "Path", start: first.startOffset, end: this.end(), names };
  });

  /** The name of a type: neither `set` nor `data`. */
  readonly typePath: Rule<Path> = this.RULE("typePath", (): Path => {
    const first = this.CONSUME(t.Type);
    const names = [this.name(first)];
    this.MANY(() => {
      this.CONSUME(t.Dot);
      names.push(this.name(this.CONSUME(t.Word)));
    });
    return { kind: "Path", start: first.startOffset, end: this.end(), names };
  });

  /** `[A, B]` */
  readonly paths: Rule<Path[]> = this.RULE("paths", (): Path[] => {
    const paths: Path[] = [];
    this.CONSUME(t.OpenBracket);
    this.OPTION(() => {
      paths.push(this.SUBRULE(this.path));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        paths.push(this.SUBRULE2(this.path));
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
    });
    this.CONSUME(t.CloseBracket);
    return paths;
  });

  /** `cards`, `cards -> dba` */
  readonly target: Rule<Target> = this.RULE("target", (): Target => {
    const path = this.SUBRULE(this.path);
    let to: Path | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Arrow);
      to = this.SUBRULE2(this.path);
    });
    return { kind: "Target", start: path.start, end: this.end(), path, to };
  });

  readonly id: Rule<Id> = this.RULE("id", (): Id => {
    const token = this.CONSUME(t.Id);
    return { kind: "Id", start: token.startOffset, end: endOf(token), text: token.image };
  });

  /** One string, or several in a row. */
  readonly text: Rule<TextValue> = this.RULE("text", (): TextValue => {
    const lines: string[] = [];
    let start = -1;
    this.AT_LEAST_ONE(() => {
      const token = this.CONSUME(t.Text);
      if (start < 0) start = token.startOffset;
      lines.push(unescape(token.image));
    });
    return { kind: "TextValue", start, end: this.end(), lines };
  });
}

/** As chevrotain says that no way fits. */
function numberOf(way: number): number | undefined {
  return way < 0 ? undefined : way;
}

/** The text between the quotes; an unclosed string has only the first. */
export function unescape(image: string): string {
  const inner = image.length > 1 && image.endsWith('"') ? image.slice(1, -1) : image.slice(1);
  return inner.includes("\\") ? inner.replaceAll(/\\(["\\])/g, "$1") : inner;
}
