import type { EmbeddedActionsParser, IOrAlt } from "chevrotain";
import type {
  Change,
  DateValue,
  Declaration,
  Expectation,
  Id,
  ImportDeclaration,
  ModuleHeader,
  Name,
  Property,
  Target,
  TestDeclaration,
} from "../ast/index.ts";
import { tokens as t } from "../lex/index.ts";
import { DeclarationGrammar } from "./declarations.ts";
import { analysisInto } from "./lookahead.ts";
import type { Analysis, Rule } from "./names.ts";

let analysed: Grammar | null = null;

/** Files and tests: what holds declarations. The whole grammar; built once, on first use. */
export class Grammar extends DeclarationGrammar {
  private declarationAlternatives: IOrAlt<Declaration>[] | null = null;

  /** `analysis`: analysed anew, and not read by the tables of the build. */
  constructor(analysis: Analysis | null = null) {
    super(analysis);
    this.performSelfAnalysis();
  }

  /** Chevrotain looks into the analysed grammar when it words a fault; most texts have none. */
  override getGAstProductions(): ReturnType<EmbeddedActionsParser["getGAstProductions"]> {
    if (this.analysis !== null) return super.getGAstProductions();
    analysed ??= new Grammar({ strategy: analysisInto({}), validate: false });
    return analysed.getGAstProductions();
  }

  readonly file = this.RULE("file", () => {
    let module: ModuleHeader | null = null;
    const imports: ImportDeclaration[] = [];
    const declarations: Declaration[] = [];
    this.OPTION(() => {
      module = this.SUBRULE(this.moduleHeader);
    });
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            imports.push(this.SUBRULE(this.importDeclaration));
          },
        },
        {
          ALT: () => {
            declarations.push(this.SUBRULE(this.declaration));
          },
        },
      ]);
    });
    return { module: this.header(module), imports, declarations };
  });

  // The value assigned in a closure is invisible to the type checker's flow analysis.
  private header(module: ModuleHeader | null): ModuleHeader | null {
    return module;
  }

  readonly moduleHeader: Rule<ModuleHeader> = this.RULE("moduleHeader", (): ModuleHeader => {
    const start = this.CONSUME(t.keyword.module).startOffset;
    const path = this.SUBRULE(this.path);
    return { kind: "ModuleHeader", start, end: this.end(), path };
  });

  readonly importDeclaration: Rule<ImportDeclaration> = this.RULE(
    "importDeclaration",
    (): ImportDeclaration => {
      const start = this.CONSUME(t.keyword.import).startOffset;
      const path = this.SUBRULE(this.path);
      return { kind: "ImportDeclaration", start, end: this.end(), path };
    },
  );

  readonly declaration: Rule<Declaration> = this.RULE("declaration", (): Declaration => {
    this.declarationAlternatives ??= [
      { ALT: () => this.SUBRULE(this.elementDeclaration) },
      { ALT: () => this.SUBRULE(this.flowDeclaration) },
      { ALT: () => this.SUBRULE(this.dataDeclaration) },
      { ALT: () => this.SUBRULE(this.requirementDeclaration) },
      { ALT: () => this.SUBRULE(this.kindDeclaration) },
      { ALT: () => this.SUBRULE(this.recordDeclaration) },
      { ALT: () => this.SUBRULE(this.enumDeclaration) },
      { ALT: () => this.SUBRULE(this.defineDeclaration) },
      { ALT: () => this.SUBRULE(this.testDeclaration) },
    ];
    return this.OR(this.declarationAlternatives);
  });

  readonly testDeclaration: Rule<TestDeclaration> = this.RULE("testDeclaration", (): TestDeclaration => {
    const start = this.CONSUME(t.keyword.test).startOffset;
    const name = this.SUBRULE(this.text);
    const block = this.open();
    let asOf: DateValue | null = null;
    const imports: ImportDeclaration[] = [];
    const declarations: Declaration[] = [];
    const changes: Change[] = [];
    const expectations: Expectation[] = [];
    this.OPTION(() => {
      asOf = this.SUBRULE(this.asOf);
    });
    this.MANY(() => {
      this.OR([
        { ALT: () => void imports.push(this.SUBRULE(this.importDeclaration)) },
        { ALT: () => void changes.push(this.SUBRULE(this.change)) },
        { ALT: () => void expectations.push(this.SUBRULE(this.expectation)) },
        { ALT: () => void declarations.push(this.SUBRULE(this.declaration)) },
      ]);
    });
    this.CONSUME(t.CloseBrace);
    const base = this.documented(start, block);
    return { kind: "TestDeclaration", ...base, name, asOf, imports, declarations, changes, expectations };
  });

  /** `as of 2026-04-15` */
  readonly asOf: Rule<DateValue> = this.RULE("asOf", (): DateValue => {
    this.CONSUME(t.keyword.as);
    this.CONSUME(t.keyword.of);
    return this.SUBRULE(this.date);
  });

  readonly change: Rule<Change> = this.RULE("change", (): Change => {
    const start = this.CONSUME(t.keyword.change).startOffset;
    const target = this.SUBRULE(this.target);
    let properties: readonly Property[] = [];
    const record = this.SUBRULE(this.record);
    this.ACTION(() => {
      properties = record.properties;
    });
    return { kind: "Change", start, end: this.end(), target, properties };
  });

  readonly expectation: Rule<Expectation> = this.RULE("expectation", (): Expectation => {
    const start = this.CONSUME(t.keyword.expect).startOffset;
    const first = this.LA(1).startOffset;
    let verdict: Name | null = null;
    let requirement: Id | null = null;
    let code: Name | null = null;
    let on: Target[] = [];
    const phrase = (text: string): Name => ({ kind: "Name", start: first, end: this.end(), text });
    this.OR([
      {
        ALT: () => {
          this.CONSUME(t.keyword.not);
          this.OR2([
            {
              ALT: () => {
                this.CONSUME(t.keyword.applicable);
                verdict = phrase("not_applicable");
                requirement = this.SUBRULE(this.id);
                this.OPTION(() => {
                  on = this.SUBRULE(this.on);
                });
              },
            },
            {
              ALT: () => {
                this.CONSUME(t.keyword.in);
                this.CONSUME(t.keyword.force);
                verdict = phrase("not_in_force");
                requirement = this.SUBRULE2(this.id);
              },
            },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.keyword.unknown);
          this.CONSUME(t.keyword.wording);
          verdict = phrase("unknown_wording");
          requirement = this.SUBRULE3(this.id);
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.keyword.error);
          verdict = phrase("error");
          code = this.SUBRULE(this.code);
          this.OPTION2(() => {
            on = this.SUBRULE2(this.on);
          });
        },
      },
      {
        ALT: () => {
          verdict = this.name(this.CONSUME(t.Name));
          requirement = this.SUBRULE4(this.id);
          on = this.SUBRULE3(this.on);
        },
      },
    ]);
    const end = this.end();
    return { kind: "Expectation", start, end, verdict: verdict ?? phrase(""), requirement, code, on };
  });

  /** Words joined by `-`, reserved ones too; there is no space between. */
  readonly code: Rule<Name> = this.RULE("code", (): Name => {
    const first = this.CONSUME(t.Word);
    let text = first.image;
    this.MANY({
      GATE: () => this.LA(1).startOffset === this.end(),
      DEF: () => {
        this.CONSUME(t.Minus);
        text += `-${this.CONSUME2(t.Word).image}`;
      },
    });
    return { kind: "Name", start: first.startOffset, end: this.end(), text };
  });

  /** `on e`, `on [e, c]`, `on cards -> dba` */
  readonly on: Rule<Target[]> = this.RULE("on", (): Target[] => {
    const targets: Target[] = [];
    this.CONSUME(t.keyword.on);
    this.OR([
      {
        ALT: () => {
          targets.push(this.SUBRULE(this.target));
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.OpenBracket);
          targets.push(this.SUBRULE2(this.target));
          this.MANY(() => {
            this.CONSUME(t.Comma);
            targets.push(this.SUBRULE3(this.target));
          });
          this.OPTION(() => this.CONSUME2(t.Comma));
          this.CONSUME(t.CloseBracket);
        },
      },
    ]);
    return targets;
  });
}
