import type {
  DataDeclaration,
  DefineDeclaration,
  DefineVersion,
  ElementDeclaration,
  EnumDeclaration,
  EnumMember,
  Expression,
  Field,
  FixedProperty,
  FlowDeclaration,
  KindDeclaration,
  Param,
  Path,
  Property,
  RecordDeclaration,
  RecordValue,
  RequirementDeclaration,
  TextValue,
  Transform,
  TypeNode,
  Version,
  Wording,
} from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import { docOf } from "./docs.ts";
import type { Rule } from "./names.ts";
import { RuleGrammar } from "./rules.ts";

/** The declarations, all but `test`. */
export class DeclarationGrammar extends RuleGrammar {
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

  readonly dataDeclaration: Rule<DataDeclaration> = this.RULE("dataDeclaration", (): DataDeclaration => {
    const start = this.LA(1).startOffset;
    let abstract = false;
    let title: TextValue | null = null;
    const parents: Path[] = [];
    let parts: Path[] = [];
    let formedBy: Path[] = [];
    let body: RecordValue | null = null;
    this.OPTION(() => {
      this.CONSUME(t.keyword.abstract);
      abstract = true;
    });
    this.CONSUME(t.keyword.data);
    const name = this.name(this.CONSUME(t.Name));
    this.OPTION2(() => {
      title = this.SUBRULE(this.text);
    });
    this.OPTION3(() => {
      this.CONSUME(t.keyword.is);
      parents.push(this.SUBRULE(this.path));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        parents.push(this.SUBRULE2(this.path));
      });
    });
    this.OPTION4(() => {
      this.CONSUME(t.keyword.consists);
      this.CONSUME(t.keyword.of);
      parts = this.SUBRULE(this.paths);
    });
    this.OPTION5(() => {
      this.CONSUME(t.keyword.formed);
      this.CONSUME(t.keyword.by);
      formedBy = this.SUBRULE2(this.paths);
    });
    let block = -1;
    this.OPTION6(() => {
      block = this.LA(1).startOffset + 1;
      body = this.SUBRULE(this.record);
    });
    const base = this.documented(start, block);
    return { kind: "DataDeclaration", ...base, abstract, name, title, parents, parts, formedBy, body };
  });

  /** Any kind begins an element; which kinds there are is not the grammar's matter. */
  readonly elementDeclaration: Rule<ElementDeclaration> = this.RULE(
    "elementDeclaration",
    (): ElementDeclaration => {
      const type = this.SUBRULE(this.kindPath);
      const name = this.name(this.CONSUME(t.Name));
      let title: TextValue | null = null;
      let block = -1;
      const members: (Property | Transform)[] = [];
      this.OPTION(() => {
        title = this.SUBRULE(this.text);
      });
      this.OPTION2(() => {
        block = this.open();
        this.MANY(() => {
          members.push(this.SUBRULE(this.elementMember));
          this.OPTION3(() => this.CONSUME(t.Comma));
        });
        this.CONSUME(t.CloseBrace);
      });
      return {
        kind: "ElementDeclaration",
        ...this.documented(type.start, block),
        type,
        name,
        title,
        members,
      };
    },
  );

  readonly kindPath: Rule<Path> = this.RULE("kindPath", (): Path => {
    const first = this.CONSUME(t.Kind);
    const names = [this.name(first)];
    this.MANY(() => {
      this.CONSUME(t.Dot);
      names.push(this.name(this.CONSUME(t.Word)));
    });
    return { kind: "Path", start: first.startOffset, end: this.end(), names };
  });

  readonly elementMember: Rule<Property | Transform> = this.RULE("elementMember", (): Property | Transform =>
    this.OR<Property | Transform>([
      { ALT: () => this.SUBRULE(this.property) },
      { ALT: () => this.SUBRULE(this.transform) },
    ]),
  );

  readonly transform: Rule<Transform> = this.RULE("transform", (): Transform =>
    this.OR<Transform>([
      {
        ALT: () => {
          const start = this.CONSUME(t.keyword.lower).startOffset;
          const category = this.SUBRULE(this.path);
          this.CONSUME(t.keyword.to);
          const state = this.name(this.CONSUME(t.Name));
          return { kind: "LowerTransform", start, end: this.end(), category, state };
        },
      },
      {
        ALT: () => {
          const start = this.CONSUME(t.keyword.derive).startOffset;
          const category = this.SUBRULE2(this.path);
          this.CONSUME(t.keyword.from);
          const inputs = this.SUBRULE(this.paths);
          return { kind: "DeriveTransform", start, end: this.end(), category, inputs };
        },
      },
      {
        ALT: () => {
          const start = this.CONSUME(t.keyword.drop).startOffset;
          const category = this.SUBRULE3(this.path);
          return { kind: "DropTransform", start, end: this.end(), category };
        },
      },
      {
        ALT: () => {
          const start = this.CONSUME(t.keyword.join).startOffset;
          return { kind: "JoinTransform", start, end: this.end() };
        },
      },
    ]),
  );

  readonly flowDeclaration: Rule<FlowDeclaration> = this.RULE("flowDeclaration", (): FlowDeclaration => {
    const start = this.CONSUME(t.keyword.flow).startOffset;
    const name = this.name(this.CONSUME(t.Name));
    let title: TextValue | null = null;
    this.OPTION(() => {
      title = this.SUBRULE(this.text);
    });
    this.CONSUME(t.Colon);
    const from = this.SUBRULE(this.path);
    this.CONSUME(t.Arrow);
    const to = this.SUBRULE2(this.path);
    let block = -1;
    let members: readonly Property[] = [];
    this.OPTION2(() => {
      block = this.LA(1).startOffset + 1;
      const record = this.SUBRULE(this.record);
      this.ACTION(() => {
        members = record.properties;
      });
    });
    return { kind: "FlowDeclaration", ...this.documented(start, block), name, title, from, to, members };
  });

  readonly defineDeclaration: Rule<DefineDeclaration> = this.RULE(
    "defineDeclaration",
    (): DefineDeclaration => {
      const start = this.CONSUME(t.keyword.define).startOffset;
      const name = this.name(this.CONSUME(t.Name));
      let params: Param[] = [];
      let body: Expression | null = null;
      let block = -1;
      const versions: DefineVersion[] = [];
      this.OPTION(() => {
        params = this.SUBRULE(this.params);
      });
      this.OR([
        {
          ALT: () => {
            this.CONSUME(t.Assign);
            body = this.SUBRULE(this.expression);
          },
        },
        {
          ALT: () => {
            block = this.open();
            this.MANY(() => {
              versions.push(this.SUBRULE(this.defineVersion));
            });
            this.CONSUME(t.CloseBrace);
          },
        },
      ]);
      return { kind: "DefineDeclaration", ...this.documented(start, block), name, params, body, versions };
    },
  );

  readonly params: Rule<Param[]> = this.RULE("params", (): Param[] => {
    const params: Param[] = [];
    this.CONSUME(t.OpenParen);
    this.OPTION(() => {
      params.push(this.SUBRULE(this.param));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        params.push(this.SUBRULE2(this.param));
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
    });
    this.CONSUME(t.CloseParen);
    return params;
  });

  readonly param: Rule<Param> = this.RULE("param", (): Param => {
    const name = this.name(this.CONSUME(t.Name));
    this.CONSUME(t.Colon);
    const type = this.SUBRULE(this.typeNode);
    return { kind: "Param", start: name.start, end: this.end(), name, type };
  });

  readonly defineVersion: Rule<DefineVersion> = this.RULE("defineVersion", (): DefineVersion => {
    const interval = this.SUBRULE(this.interval);
    let unknown: Wording | null = null;
    let body: Expression | null = null;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.Assign);
          body = this.SUBRULE(this.expression);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.keyword.unknown);
          unknown = this.SUBRULE(this.wording);
        },
      },
    ]);
    return { kind: "DefineVersion", start: interval.start, end: this.end(), interval, unknown, body };
  });

  readonly requirementDeclaration: Rule<RequirementDeclaration> = this.RULE(
    "requirement",
    (): RequirementDeclaration => {
      const start = this.CONSUME(t.keyword.requirement).startOffset;
      const id = this.SUBRULE(this.id);
      const block = this.open();
      const properties: Property[] = [];
      const versions: Version[] = [];
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              versions.push(this.SUBRULE(this.version));
            },
          },
          {
            ALT: () => {
              properties.push(this.SUBRULE(this.property));
            },
          },
        ]);
        this.OPTION(() => this.CONSUME(t.Comma));
      });
      this.CONSUME(t.CloseBrace);
      return { kind: "RequirementDeclaration", ...this.documented(start, block), id, properties, versions };
    },
  );

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
