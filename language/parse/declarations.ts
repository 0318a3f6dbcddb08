import type {
  DataDeclaration,
  DefineDeclaration,
  DefineVersion,
  ElementDeclaration,
  Expression,
  FlowDeclaration,
  Param,
  Path,
  Property,
  RecordValue,
  RequirementDeclaration,
  TextValue,
  Transform,
  Version,
  Wording,
} from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import type { Rule } from "./names.ts";
import { ShapeGrammar } from "./shapes.ts";

/** The declarations, all but `test`. */
export class DeclarationGrammar extends ShapeGrammar {
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
}
