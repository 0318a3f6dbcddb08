import type { IOrAlt } from "chevrotain";
import type {
  BinaryExpression,
  BinaryOperator,
  Binder,
  DurationUnit,
  Expression,
  Name,
  Path,
} from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import { unescape } from "./names.ts";
import type { Rule } from "./names.ts";
import { ValueGrammar, digitsOf, spanOf } from "./values.ts";

/** What may stand in a rule or a definition; loosest operator first. Bodies reach as far to the right as they can. */
export class ExpressionGrammar extends ValueGrammar {
  private atomAlternatives: IOrAlt<Expression>[] | null = null;
  private unaryAlternatives: IOrAlt<Expression>[] | null = null;
  private comparisonAlternatives: IOrAlt<BinaryOperator>[] | null = null;

  readonly expression: Rule<Expression> = this.RULE("expression", (): Expression => {
    let left = this.SUBRULE(this.disjunction);
    this.OPTION(() => {
      this.CONSUME(t.keyword.implies);
      left = binary("implies", left, this.SUBRULE(this.expression));
    });
    return left;
  });

  readonly disjunction: Rule<Expression> = this.RULE("disjunction", (): Expression => {
    let left = this.SUBRULE(this.conjunction);
    this.MANY(() => {
      this.CONSUME(t.keyword.or);
      left = binary("or", left, this.SUBRULE2(this.conjunction));
    });
    return left;
  });

  readonly conjunction: Rule<Expression> = this.RULE("conjunction", (): Expression => {
    let left = this.SUBRULE(this.unary);
    this.MANY(() => {
      this.CONSUME(t.keyword.and);
      left = binary("and", left, this.SUBRULE2(this.unary));
    });
    return left;
  });

  readonly unary: Rule<Expression> = this.RULE("unary", (): Expression => {
    const nots: number[] = [];
    this.MANY(() => {
      nots.push(this.CONSUME(t.keyword.not).startOffset);
    });
    this.unaryAlternatives ??= [
      { ALT: () => this.SUBRULE(this.quantified) },
      { ALT: () => this.SUBRULE(this.conditional) },
      { ALT: () => this.SUBRULE(this.comparison) },
    ];
    let result = this.OR(this.unaryAlternatives);
    this.ACTION(() => {
      for (let at = nots.length - 1; at >= 0; at--) {
        result = { kind: "NotExpression", start: nots[at] ?? result.start, end: result.end, operand: result };
      }
    });
    return result;
  });

  readonly quantified: Rule<Expression> = this.RULE("quantified", (): Expression => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.keyword.every) },
      { ALT: () => this.CONSUME(t.keyword.some) },
    ]);
    const binder = this.SUBRULE(this.binder);
    this.CONSUME(t.keyword.satisfies);
    const body = this.SUBRULE(this.expression);
    const quantifier = token.tokenType === t.keyword.every ? "every" : "some";
    return {
      kind: "QuantifiedExpression",
      start: token.startOffset,
      end: this.end(),
      quantifier,
      binder,
      body,
    };
  });

  /** `s: store`, `h in s.holds` */
  readonly binder: Rule<Binder> = this.RULE("binder", (): Binder => {
    const name = this.name(this.CONSUME(t.Name));
    let type: Path | null = null;
    let source: Expression | null = null;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Colon);
          type = this.SUBRULE(this.typePath);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.keyword.in);
          source = this.SUBRULE(this.operand);
        },
      },
    ]);
    return { kind: "Binder", start: name.start, end: this.end(), name, type, source };
  });

  readonly conditional: Rule<Expression> = this.RULE("conditional", (): Expression => {
    const start = this.CONSUME(t.keyword.if).startOffset;
    const condition = this.SUBRULE(this.expression);
    this.CONSUME(t.keyword.then);
    const then = this.SUBRULE2(this.expression);
    this.CONSUME(t.keyword.else);
    const otherwise = this.SUBRULE3(this.expression);
    return { kind: "ConditionalExpression", start, end: this.end(), condition, then, else: otherwise };
  });

  readonly comparison: Rule<Expression> = this.RULE("comparison", (): Expression => {
    const left = this.SUBRULE(this.operand);
    let result = left;
    this.OPTION(() => {
      result = this.OR([
        {
          ALT: () => {
            const operator = this.SUBRULE(this.comparisonOperator);
            return binary(operator, left, this.SUBRULE2(this.operand));
          },
        },
        { ALT: () => this.SUBRULE(this.content, { ARGS: [left] }) },
        { ALT: () => this.SUBRULE(this.test, { ARGS: [left] }) },
        {
          ALT: () => {
            this.CONSUME(t.keyword.along);
            const binder = this.name(this.CONSUME(t.Name));
            this.CONSUME(t.keyword.where);
            const where = this.SUBRULE(this.expression);
            return { kind: "AlongExpression", start: left.start, end: this.end(), left, binder, where };
          },
        },
      ]);
    });
    return result;
  });

  readonly comparisonOperator: Rule<BinaryOperator> = this.RULE("comparisonOperator", (): BinaryOperator => {
    this.comparisonAlternatives ??= [
      { ALT: () => (this.CONSUME(t.Equal), "==") },
      { ALT: () => (this.CONSUME(t.NotEqual), "!=") },
      { ALT: () => (this.CONSUME(t.LessEqual), "<=") },
      { ALT: () => (this.CONSUME(t.GreaterEqual), ">=") },
      { ALT: () => (this.CONSUME(t.Less), "<") },
      { ALT: () => (this.CONSUME(t.Greater), ">") },
      { ALT: () => (this.CONSUME(t.keyword.in), "in") },
    ];
    return this.OR(this.comparisonAlternatives);
  });

  /** `has C`, `includes C as s of u` */
  readonly content = this.RULE("content", (left: Expression): Expression => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.keyword.has) },
      { ALT: () => this.CONSUME(t.keyword.includes) },
    ]);
    const operator = token.tokenType === t.keyword.has ? "has" : "includes";
    const right = this.SUBRULE(this.operand);
    let as: Expression | null = null;
    let of: Expression | null = null;
    this.OPTION(() => {
      this.CONSUME(t.keyword.as);
      as = this.SUBRULE2(this.operand);
    });
    this.OPTION2(() => {
      this.CONSUME(t.keyword.of);
      of = this.SUBRULE3(this.operand);
    });
    const start = this.startOf(left);
    return { kind: "ContentExpression", start, end: this.end(), operator, left, right, as, of };
  });

  /** `is store`, `is stated` */
  readonly test = this.RULE("is", (left: Expression): Expression => {
    this.CONSUME(t.keyword.is);
    const path = this.SUBRULE(this.path);
    const span = { start: this.startOf(left), end: this.end() };
    let stated = false;
    this.ACTION(() => {
      stated = path.names.length === 1 && path.names[0]?.text === "stated";
    });
    return stated
      ? { kind: "IsStatedExpression", ...span, left }
      : { kind: "IsExpression", ...span, left, path };
  });

  readonly operand: Rule<Expression> = this.RULE("operand", (): Expression => {
    let left = this.SUBRULE(this.term);
    this.MANY(() => {
      const token = this.OR([{ ALT: () => this.CONSUME(t.Plus) }, { ALT: () => this.CONSUME(t.Minus) }]);
      left = binary(token.tokenType === t.Plus ? "+" : "-", left, this.SUBRULE2(this.term));
    });
    return left;
  });

  readonly term: Rule<Expression> = this.RULE("term", (): Expression => {
    let left = this.SUBRULE(this.factor);
    this.MANY(() => {
      const token = this.OR([{ ALT: () => this.CONSUME(t.Star) }, { ALT: () => this.CONSUME(t.Slash) }]);
      left = binary(token.tokenType === t.Star ? "*" : "/", left, this.SUBRULE2(this.factor));
    });
    return left;
  });

  readonly factor: Rule<Expression> = this.RULE("factor", (): Expression => {
    let minus = -1;
    this.OPTION(() => {
      minus = this.CONSUME(t.Minus).startOffset;
    });
    const operand = this.SUBRULE(this.postfix);
    return minus < 0 ? operand : { kind: "NegateExpression", start: minus, end: this.end(), operand };
  });

  readonly postfix: Rule<Expression> = this.RULE("postfix", (): Expression => {
    this.atomAlternatives ??= this.atoms();
    const start = this.LA(1).startOffset;
    let object = this.OR(this.atomAlternatives);
    this.MANY(() => {
      this.CONSUME(t.Dot);
      const member = this.name(this.CONSUME(t.Word));
      let args: Expression[] | null = null;
      this.OPTION(() => {
        args = this.SUBRULE(this.args);
      });
      object = { kind: "MemberExpression", start, end: this.end(), object, member, args };
    });
    return object;
  });

  private atoms(): IOrAlt<Expression>[] {
    return [
      { ALT: () => this.SUBRULE(this.nameOrCall) },
      { ALT: () => this.SUBRULE(this.amount) },
      {
        ALT: () => {
          const token = this.CONSUME(t.Text);
          return { ...spanOf(token), kind: "TextExpression", value: unescape(token.image) };
        },
      },
      { ALT: () => this.textToken("DateExpression", this.CONSUME(t.DateToken)) },
      { ALT: () => this.textToken("DateTimeExpression", this.CONSUME(t.DateTime)) },
      { ALT: () => ({ ...spanOf(this.CONSUME(t.keyword.true)), kind: "BoolExpression", value: true }) },
      { ALT: () => ({ ...spanOf(this.CONSUME(t.keyword.false)), kind: "BoolExpression", value: false }) },
      { ALT: () => ({ ...spanOf(this.CONSUME(t.keyword.none)), kind: "NoneExpression" }) },
      {
        ALT: () => {
          this.CONSUME(t.OpenParen);
          const inner = this.SUBRULE(this.expression);
          this.CONSUME(t.CloseParen);
          return inner;
        },
      },
      { ALT: () => this.SUBRULE(this.listExpression) },
      { ALT: () => this.SUBRULE(this.count) },
    ];
  }

  readonly nameOrCall: Rule<Expression> = this.RULE("nameOrCall", (): Expression => {
    const name = this.name(this.CONSUME(t.Name));
    let args: Expression[] | null = null;
    this.OPTION(() => {
      args = this.SUBRULE(this.args);
    });
    const span = { start: name.start, end: this.end() };
    return args === null
      ? { kind: "NameExpression", ...span, name }
      : { kind: "CallExpression", ...span, callee: name, args };
  });

  /** `5`, `2.5`, `5 years` */
  readonly amount: Rule<Expression> = this.RULE("amount", (): Expression => {
    let unit: DurationUnit | null = null;
    const token = this.OR([
      { ALT: () => this.CONSUME(t.Decimal) },
      {
        ALT: () => {
          const int = this.CONSUME(t.Int);
          this.OPTION({
            GATE: () => !this.keyFollows(),
            DEF: () => {
              unit = this.SUBRULE(this.unit);
            },
          });
          return int;
        },
      },
    ]);
    const span = { start: token.startOffset, end: this.end() };
    const digits = this.ACTION(() => digitsOf(token));
    return unit === null
      ? { kind: "NumberExpression", ...span, digits }
      : { kind: "DurationExpression", ...span, digits, unit };
  });

  readonly listExpression: Rule<Expression> = this.RULE("listExpression", (): Expression => {
    const open = this.CONSUME(t.OpenBracket);
    const items: Expression[] = [];
    this.OPTION(() => {
      items.push(this.SUBRULE(this.expression));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        items.push(this.SUBRULE2(this.expression));
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
    });
    this.CONSUME(t.CloseBracket);
    return { kind: "ListExpression", start: open.startOffset, end: this.end(), items };
  });

  readonly args: Rule<Expression[]> = this.RULE("args", (): Expression[] => {
    const args: Expression[] = [];
    this.CONSUME(t.OpenParen);
    this.OPTION(() => {
      args.push(this.SUBRULE(this.expression));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        args.push(this.SUBRULE2(this.expression));
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
    });
    this.CONSUME(t.CloseParen);
    return args;
  });

  /** `count(S)`, `count(x in S where e)` */
  readonly count: Rule<Expression> = this.RULE("count", (): Expression => {
    const start = this.CONSUME(t.keyword.count).startOffset;
    let binder: Name | null = null;
    let where: Expression | null = null;
    this.CONSUME(t.OpenParen);
    const source = this.OR([
      {
        ALT: () => {
          binder = this.name(this.CONSUME(t.Name));
          this.CONSUME(t.keyword.in);
          const set = this.SUBRULE(this.operand);
          this.CONSUME(t.keyword.where);
          where = this.SUBRULE(this.expression);
          return set;
        },
      },
      { ALT: () => this.SUBRULE2(this.operand) },
    ]);
    this.CONSUME(t.CloseParen);
    return { kind: "CountExpression", start, end: this.end(), binder, source, where };
  });

  /** `left` is missing while the grammar records itself. */
  private startOf(left: Expression | undefined): number {
    return left === undefined ? 0 : left.start;
  }
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): BinaryExpression {
  return { kind: "BinaryExpression", start: left.start, end: right.end, operator, left, right };
}
