import type { IOrAlt, IToken } from "chevrotain";
import type {
  DurationUnit,
  ListValue,
  Name,
  Path,
  Property,
  RecordValue,
  ReferenceValue,
  TextValue,
  Value,
} from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import { endOf } from "./ends.ts";
import { NameGrammar } from "./names.ts";
import type { Rule } from "./names.ts";

/** Facts: what stands after `key:`. */
export class ValueGrammar extends NameGrammar {
  // Made once, when the first value is parsed: building the list anew costs more than parsing.
  private valueAlternatives: IOrAlt<Value>[] | null = null;
  private unitAlternatives: IOrAlt<DurationUnit>[] | null = null;

  readonly property: Rule<Property> = this.RULE("property", (): Property => {
    const key = this.name(this.CONSUME(t.Word));
    this.CONSUME(t.Colon);
    const value = this.SUBRULE(this.value);
    return { kind: "Property", start: key.start, end: value.end, key, value };
  });

  readonly value: Rule<Value> = this.RULE("value", (): Value => {
    this.valueAlternatives ??= [
      { ALT: () => this.SUBRULE(this.reference) },
      { ALT: () => this.SUBRULE(this.list) },
      { ALT: () => this.SUBRULE(this.record) },
      { ALT: () => this.textOrTodo(this.SUBRULE(this.text)) },
      { ALT: () => this.SUBRULE(this.number) },
      { ALT: () => ({ ...spanOf(this.CONSUME(t.keyword.true)), kind: "BoolValue", value: true }) },
      { ALT: () => ({ ...spanOf(this.CONSUME(t.keyword.false)), kind: "BoolValue", value: false }) },
      { ALT: () => ({ ...spanOf(this.CONSUME(t.keyword.none)), kind: "NoneValue" }) },
      { ALT: () => this.SUBRULE(this.todo) },
      { ALT: () => this.textToken("DateValue", this.CONSUME(t.DateToken)) },
      { ALT: () => this.textToken("DateTimeValue", this.CONSUME(t.DateTime)) },
      {
        ALT: () => {
          const id = this.SUBRULE(this.id);
          return { kind: "IdValue", start: id.start, end: id.end, id };
        },
      },
    ];
    return this.OR(this.valueAlternatives);
  });

  readonly todo: Rule<Value> = this.RULE("todo", (): Value => {
    const token = this.CONSUME(t.keyword.todo);
    let reason: string | null = null;
    this.OPTION(() => {
      const text = this.SUBRULE(this.text);
      this.ACTION(() => {
        reason = text.lines.join(" ");
      });
    });
    return { kind: "TodoValue", start: token.startOffset, end: this.end(), reason };
  });

  readonly record: Rule<RecordValue> = this.RULE("record", (): RecordValue => {
    const open = this.CONSUME(t.OpenBrace);
    const properties: Property[] = [];
    this.MANY(() => {
      properties.push(this.SUBRULE(this.property));
      this.OPTION(() => this.CONSUME(t.Comma));
    });
    this.CONSUME(t.CloseBrace);
    return { kind: "RecordValue", start: open.startOffset, end: this.end(), properties };
  });

  /** A name, perhaps with the place in an act, a state and a subject. */
  readonly reference: Rule<ReferenceValue> = this.RULE("reference", (): ReferenceValue => {
    const target = this.SUBRULE(this.target);
    let citation: string | null = null;
    this.OPTION(() => {
      const text = this.SUBRULE(this.text);
      this.ACTION(() => {
        citation = text.lines.join(" ");
      });
    });
    const { as, of } = this.SUBRULE(this.qualities);
    return { kind: "ReferenceValue", start: target.start, end: this.end(), target, citation, as, of };
  });

  readonly list: Rule<ListValue> = this.RULE("list", (): ListValue => {
    const open = this.CONSUME(t.OpenBracket);
    const items: Value[] = [];
    this.OPTION(() => {
      items.push(this.SUBRULE(this.value));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        items.push(this.SUBRULE2(this.value));
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
    });
    this.CONSUME(t.CloseBracket);
    const { as, of } = this.SUBRULE(this.qualities);
    return { kind: "ListValue", start: open.startOffset, end: this.end(), items, as, of };
  });

  /** `as hashed of patient`, each part optional; a word with a colon is the next key. */
  readonly qualities: Rule<{ readonly as: Name | null; readonly of: Path | null }> = this.RULE(
    "qualities",
    () => {
      let as: Name | null = null;
      let of: Path | null = null;
      this.OPTION({
        GATE: () => !this.keyFollows(),
        DEF: () => {
          this.CONSUME(t.keyword.as);
          as = this.name(this.CONSUME(t.Name));
        },
      });
      this.OPTION2({
        GATE: () => !this.keyFollows(),
        DEF: () => {
          this.CONSUME(t.keyword.of);
          of = this.SUBRULE(this.path);
        },
      });
      return { as, of };
    },
  );

  /** A number, or an amount of time. */
  readonly number: Rule<Value> = this.RULE("number", (): Value => {
    let minus: IToken | null = null;
    this.OPTION(() => {
      minus = this.CONSUME(t.Minus);
    });
    let unit: DurationUnit | null = null;
    const token = this.OR([
      { ALT: () => this.CONSUME(t.Decimal) },
      {
        ALT: () => {
          const int = this.CONSUME(t.Int);
          this.OPTION2({
            GATE: () => !this.keyFollows(),
            DEF: () => {
              unit = this.SUBRULE(this.unit);
            },
          });
          return int;
        },
      },
    ]);
    const span = { start: startOf(minus, token), end: this.end() };
    const digits = this.ACTION(() => (minus === null ? digitsOf(token) : `-${digitsOf(token)}`));
    return unit === null
      ? { kind: "NumberValue", ...span, digits }
      : { kind: "DurationValue", ...span, digits, unit };
  });

  readonly unit: Rule<DurationUnit> = this.RULE("unit", (): DurationUnit => {
    this.unitAlternatives ??= [
      { ALT: () => (this.CONSUME(t.keyword.business), this.SUBRULE(this.dayWord)) },
      { ALT: () => (this.CONSUME(t.keyword.year), "year") },
      { ALT: () => (this.CONSUME(t.keyword.years), "year") },
      { ALT: () => (this.CONSUME(t.keyword.month), "month") },
      { ALT: () => (this.CONSUME(t.keyword.months), "month") },
      { ALT: () => (this.CONSUME(t.keyword.week), "week") },
      { ALT: () => (this.CONSUME(t.keyword.weeks), "week") },
      { ALT: () => (this.CONSUME(t.keyword.day), "day") },
      { ALT: () => (this.CONSUME(t.keyword.days), "day") },
      { ALT: () => (this.CONSUME(t.keyword.hour), "hour") },
      { ALT: () => (this.CONSUME(t.keyword.hours), "hour") },
      { ALT: () => (this.CONSUME(t.keyword.minute), "minute") },
      { ALT: () => (this.CONSUME(t.keyword.minutes), "minute") },
    ];
    return this.OR(this.unitAlternatives);
  });

  /** The word after `business`. */
  readonly dayWord: Rule<DurationUnit> = this.RULE("dayWord", (): DurationUnit => {
    this.OR([{ ALT: () => this.CONSUME(t.keyword.day) }, { ALT: () => this.CONSUME(t.keyword.days) }]);
    return "business day";
  });

  protected textToken<K extends string>(
    kind: K,
    token: IToken,
  ): { kind: K; start: number; end: number; text: string } {
    return { kind, start: token.startOffset, end: endOf(token), text: token.image };
  }

  /** A string without its end was not read: the fact stays open. */
  private textOrTodo(text: TextValue): Value {
    return this.LA(0).tokenType === t.UnclosedString
      ? { kind: "TodoValue", start: text.start, end: text.end, reason: null }
      : text;
  }
}

export function spanOf(token: IToken): { readonly start: number; readonly end: number } {
  return { start: token.startOffset, end: endOf(token) };
}

export function digitsOf(token: IToken): string {
  return token.image.includes("_") ? token.image.replaceAll("_", "") : token.image;
}

function startOf(minus: IToken | null, token: IToken): number {
  return minus === null ? token.startOffset : minus.startOffset;
}
