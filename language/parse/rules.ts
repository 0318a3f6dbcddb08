import type {
  Binder,
  Citation,
  DateValue,
  Expression,
  Id,
  Interval,
  Name,
  Property,
  ReviewClause,
  Rule as RuleNode,
  TextValue,
  UnlessClause,
  Version,
  Wording,
} from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import { ExpressionGrammar } from "./expressions.ts";
import type { Rule } from "./names.ts";

/** Versions of a requirement and their rules. */
export class RuleGrammar extends ExpressionGrammar {
  readonly date: Rule<DateValue> = this.RULE("date", (): DateValue =>
    this.textToken("DateValue", this.CONSUME(t.DateToken)),
  );

  /** `version FROM .. [TO]` */
  readonly interval: Rule<Interval> = this.RULE("interval", (): Interval => {
    const start = this.CONSUME(t.keyword.version).startOffset;
    const from = this.SUBRULE(this.date);
    this.CONSUME(t.Range);
    let to: DateValue | null = null;
    this.OPTION(() => {
      to = this.SUBRULE2(this.date);
    });
    return { kind: "Interval", start, end: this.end(), from, to };
  });

  /** A text, or the same in three languages. */
  readonly wording: Rule<Wording> = this.RULE("wording", (): Wording =>
    this.OR<Wording>([{ ALT: () => this.SUBRULE(this.text) }, { ALT: () => this.SUBRULE(this.record) }]),
  );

  readonly version: Rule<Version> = this.RULE("version", (): Version => {
    const interval = this.SUBRULE(this.interval);
    let unknown: Wording | null = null;
    let continues = false;
    let notice: TextValue | null = null;
    const properties: Property[] = [];
    const rules: RuleNode[] = [];
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.keyword.unknown);
          unknown = this.SUBRULE(this.wording);
        },
      },
      {
        ALT: () => {
          this.OPTION(() => {
            this.CONSUME(t.keyword.continues);
            continues = true;
            this.OPTION2(() => {
              notice = this.SUBRULE(this.text);
            });
          });
          this.CONSUME(t.OpenBrace);
          this.MANY(() => {
            properties.push(this.SUBRULE(this.property));
            this.OPTION3(() => this.CONSUME(t.Comma));
          });
          this.MANY2(() => {
            rules.push(this.SUBRULE(this.rule));
          });
          this.CONSUME(t.CloseBrace);
        },
      },
    ]);
    const { start } = interval;
    return {
      kind: "Version",
      start,
      end: this.end(),
      interval,
      unknown,
      continues,
      notice,
      properties,
      rules,
    };
  });

  readonly rule: Rule<RuleNode> = this.RULE("rule", (): RuleNode => {
    const start = this.LA(1).startOffset;
    const binders = this.SUBRULE(this.ruleHead);
    let where: Expression | null = null;
    const unless: UnlessClause[] = [];
    const review: ReviewClause[] = [];
    let require: Expression | null = null;
    let on: Name | null = null;
    this.OPTION(() => {
      where = this.SUBRULE(this.whereClause);
    });
    this.MANY(() => {
      unless.push(this.SUBRULE(this.unlessClause));
    });
    this.MANY2(() => {
      review.push(this.SUBRULE(this.reviewClause));
    });
    this.OPTION2(() => {
      require = this.SUBRULE(this.requireClause);
    });
    this.OPTION3(() => {
      on = this.SUBRULE(this.onClause);
    });
    return { kind: "Rule", start, end: this.end(), binders, where, unless, review, require, on };
  });

  readonly ruleHead: Rule<Binder[]> = this.RULE("ruleHead", (): Binder[] => {
    this.CONSUME(t.keyword.for);
    const binders = [this.SUBRULE(this.binder)];
    this.MANY(() => {
      this.CONSUME(t.Comma);
      binders.push(this.SUBRULE2(this.binder));
    });
    return binders;
  });

  readonly whereClause: Rule<Expression> = this.RULE("whereClause", (): Expression => {
    this.CONSUME(t.keyword.where);
    return this.SUBRULE(this.expression);
  });

  readonly unlessClause: Rule<UnlessClause> = this.RULE("unlessClause", (): UnlessClause => {
    const start = this.CONSUME(t.keyword.unless).startOffset;
    const condition = this.SUBRULE(this.expression);
    this.CONSUME(t.keyword.by);
    const by = this.SUBRULE(this.cited);
    return { kind: "UnlessClause", start, end: this.end(), condition, by };
  });

  /** An id, or an act with the place in it. */
  readonly cited: Rule<Id | Citation> = this.RULE("cited", (): Id | Citation =>
    this.OR<Id | Citation>([
      { ALT: () => this.SUBRULE(this.id) },
      {
        ALT: () => {
          const act = this.SUBRULE(this.path);
          let provision: string | null = null;
          this.OPTION(() => {
            const text = this.SUBRULE(this.text);
            this.ACTION(() => {
              provision = text.lines.join(" ");
            });
          });
          return { kind: "Citation", start: act.start, end: this.end(), act, provision };
        },
      },
    ]),
  );

  readonly reviewClause: Rule<ReviewClause> = this.RULE("reviewClause", (): ReviewClause => {
    const start = this.CONSUME(t.keyword.review).startOffset;
    const condition = this.SUBRULE(this.expression);
    const question = this.SUBRULE(this.wording);
    return { kind: "ReviewClause", start, end: this.end(), condition, question };
  });

  readonly requireClause: Rule<Expression> = this.RULE("requireClause", (): Expression => {
    this.CONSUME(t.keyword.require);
    return this.SUBRULE(this.expression);
  });

  readonly onClause: Rule<Name> = this.RULE("onClause", (): Name => {
    this.CONSUME(t.keyword.on);
    return this.name(this.CONSUME(t.Name));
  });
}
