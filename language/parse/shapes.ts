import type {
  EnumDeclaration,
  EnumMember,
  Field,
  FixedProperty,
  KindDeclaration,
  Path,
  RecordDeclaration,
  TypeNode,
} from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import { docOf } from "./docs.ts";
import type { Rule } from "./names.ts";
import { RuleGrammar } from "./rules.ts";

/** Kinds, records and enums: what a policy may state. */
export class ShapeGrammar extends RuleGrammar {
  readonly kindDeclaration: Rule<KindDeclaration> = this.RULE("kindDeclaration", (): KindDeclaration => {
    const start = this.CONSUME(t.keyword.kind).startOffset;
    const name = this.name(this.CONSUME(t.Name));
    let parent: Path | null = null;
    let block = -1;
    const members: (Field | FixedProperty)[] = [];
    this.OPTION(() => {
      this.CONSUME(t.keyword.is);
      parent = this.SUBRULE(this.path);
    });
    this.OPTION2(() => {
      block = this.open();
      this.MANY(() => {
        members.push(this.SUBRULE(this.kindMember));
        this.OPTION3(() => this.CONSUME(t.Comma));
      });
      this.CONSUME(t.CloseBrace);
    });
    return { kind: "KindDeclaration", ...this.documented(start, block), name, parent, members };
  });

  readonly kindMember: Rule<Field | FixedProperty> = this.RULE("kindMember", (): Field | FixedProperty =>
    this.OR<Field | FixedProperty>([
      {
        ALT: () => {
          const start = this.CONSUME(t.keyword.fixed).startOffset;
          const property = this.SUBRULE(this.property);
          return { kind: "FixedProperty", ...this.documented(start, -1), property };
        },
      },
      { ALT: () => this.SUBRULE(this.field) },
    ]),
  );

  readonly field: Rule<Field> = this.RULE("field", (): Field => {
    const start = this.LA(1).startOffset;
    let required = false;
    this.OPTION({
      GATE: () => !this.keyFollows(),
      DEF: () => {
        this.CONSUME(t.keyword.required);
        required = true;
      },
    });
    const name = this.name(this.CONSUME(t.Word));
    this.CONSUME(t.Colon);
    const type = this.SUBRULE(this.typeNode);
    return { kind: "Field", ...this.documented(start, -1), required, name, type };
  });

  readonly typeNode: Rule<TypeNode> = this.RULE("typeNode", (): TypeNode => {
    const start = this.LA(1).startOffset;
    let form: TypeNode["form"] = "name";
    let name: Path | null = null;
    let optional = false;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.keyword.set);
          this.CONSUME(t.keyword.of);
          form = "set";
          name = this.SUBRULE(this.typePath);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.keyword.data);
          form = this.SUBRULE(this.dataForm);
        },
      },
      {
        ALT: () => {
          name = this.SUBRULE2(this.typePath);
        },
      },
    ]);
    this.OPTION(() => {
      this.CONSUME(t.Question);
      optional = true;
    });
    return { kind: "TypeNode", start, end: this.end(), form, name, optional };
  });

  readonly dataForm: Rule<"data set" | "data scope"> = this.RULE("dataForm", () =>
    this.OR<"data set" | "data scope">([
      { ALT: () => (this.CONSUME(t.keyword.set), "data set") },
      { ALT: () => (this.CONSUME(t.keyword.scope), "data scope") },
    ]),
  );

  readonly recordDeclaration: Rule<RecordDeclaration> = this.RULE(
    "recordDeclaration",
    (): RecordDeclaration => {
      const start = this.CONSUME(t.keyword.record).startOffset;
      const name = this.name(this.CONSUME(t.Name));
      const block = this.open();
      const fields: Field[] = [];
      this.MANY(() => {
        fields.push(this.SUBRULE(this.field));
        this.OPTION(() => this.CONSUME(t.Comma));
      });
      this.CONSUME(t.CloseBrace);
      return { kind: "RecordDeclaration", ...this.documented(start, block), name, fields };
    },
  );

  readonly enumDeclaration: Rule<EnumDeclaration> = this.RULE("enumDeclaration", (): EnumDeclaration => {
    const start = this.CONSUME(t.keyword.enum).startOffset;
    const name = this.name(this.CONSUME(t.Name));
    const block = this.open();
    const members: EnumMember[] = [];
    this.MANY(() => {
      members.push(this.SUBRULE(this.enumMember));
      this.OPTION(() => this.CONSUME(t.Comma));
    });
    this.CONSUME(t.CloseBrace);
    return { kind: "EnumDeclaration", ...this.documented(start, block), name, members };
  });

  readonly enumMember: Rule<EnumMember> = this.RULE("enumMember", (): EnumMember => {
    const name = this.name(this.CONSUME(t.Name));
    return { kind: "EnumMember", ...this.documented(name.start, -1), name };
  });

  /** Reads the brace that opens a block; gives its end. */
  protected open(): number {
    return this.CONSUME(t.OpenBrace).startOffset + 1;
  }

  /** The span of a node that began at `start`, and its documentation. */
  protected documented(start: number, block: number): { start: number; end: number; doc: string | null } {
    const end = this.end();
    return { start, end, doc: docOf(this.docs, start, end, block) };
  }
}
