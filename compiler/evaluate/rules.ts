import { pathText } from "../../language/index.ts";
import type { Binder, Expression, Rule, Trilingual, UnlessClause } from "../../language/index.ts";
import { lazy, wordingOf } from "../check/index.ts";
import type { DefineInfo, RequirementInfo, VersionInfo } from "../check/schema.ts";
import type { Typed } from "../program.ts";
import { compileExpression } from "./expressions/compile.ts";
import { bindVariable } from "./expressions/context.ts";
import type { Context } from "./expressions/context.ts";
import { compileDefine } from "./expressions/defines.ts";
import type { Callable } from "./expressions/defines.ts";
import { compileSource } from "./expressions/quantifiers.ts";
import type { Source } from "./expressions/quantifiers.ts";
import type { Closure } from "./frame.ts";

export interface CompiledBinder {
  readonly name: string;
  readonly slot: number;
  readonly source: Source;
}
/** A rule as closures; made once and run for every model and day. */
export interface CompiledRule {
  /** From 1. */
  readonly number: number;
  readonly binders: readonly CompiledBinder[];
  /** Index of the binder whose value is the element of the verdict. */
  readonly subject: number;
  readonly where: Closure | null;
  readonly unless: readonly { readonly condition: Closure; readonly by: string }[];
  readonly review: readonly { readonly condition: Closure; readonly question: Trilingual<string> }[];
  readonly require: Closure | null;
}

/** Compiles definitions and rules of one program, each when first asked for. */
export interface Compiler {
  define(info: DefineInfo): Callable;
  rules(requirement: RequirementInfo, version: VersionInfo): readonly CompiledRule[];
}

export function compilerFor(typed: Typed): Compiler {
  const defines = new Map<DefineInfo, Callable>();
  const versions = new Map<VersionInfo, readonly CompiledRule[]>();
  const define = (info: DefineInfo): Callable => {
    const known = defines.get(info);
    if (known !== undefined) return known;
    const compiled = compileDefine(info, contextIn(info.place.file));
    defines.set(info, compiled);
    return compiled;
  };
  const contextIn = (file: string): Context => ({
    typed,
    file,
    variables: null,
    size: { slots: 0 },
    define,
    compile: compileExpression,
  });
  return {
    define,
    rules: (requirement, version) => {
      const known = versions.get(version);
      if (known !== undefined) return known;
      typed.prepare(requirement.declaration);
      const { file } = requirement.place;
      const compiled = version.node.rules.map((rule, at) => compileRule(rule, at + 1, contextIn(file)));
      versions.set(version, compiled);
      return compiled;
    },
  };
}

function compileRule(rule: Rule, number: number, outside: Context): CompiledRule {
  let context = outside;
  const binders: CompiledBinder[] = [];
  for (const binder of rule.binders) {
    const source = laterSource(rule, binder, context);
    const inner = bindVariable(context, binder.name.text);
    context = inner.context;
    binders.push({ name: binder.name.text, slot: inner.slot, source });
  }
  const { on } = rule;
  const clauses = lazy(() => compileClauses(rule, context));
  return {
    number,
    binders,
    subject:
      on === null
        ? 0
        : Math.max(
            0,
            binders.findLastIndex((each) => each.name === on.text),
          ),
    get where() {
      return clauses().where;
    },
    get unless() {
      return clauses().unless;
    },
    get review() {
      return clauses().review;
    },
    get require() {
      return clauses().require;
    },
  };
}

/** A set is compiled when the variables before it have values; kinds are cheap. */
function laterSource(rule: Rule, binder: Binder, context: Context): Source {
  if (binder.source === null) return compileSource(binder, context);
  const source = lazy(() => {
    context.typed.prepare(rule);
    return compileSource(binder, context);
  });
  return { values: (frame) => source().values(frame), closed: (frame) => source().closed(frame) };
}

/** The clauses of a rule that meets an element: most rules of a law meet none of a small program. */
function compileClauses(
  rule: Rule,
  context: Context,
): Pick<CompiledRule, "where" | "unless" | "review" | "require"> {
  context.typed.prepare(rule);
  const compile = (node: Rule["where"]): Closure | null => (node === null ? null : later(node, context));
  return {
    where: compile(rule.where),
    unless: rule.unless.map((each) => ({
      condition: later(each.condition, context),
      by: citedText(each.by),
    })),
    review: rule.review.map((each) => ({
      condition: later(each.condition, context),
      question: wordingOf(each.question),
    })),
    require: compile(rule.require),
  };
}

/** Compiled when first run: a clause is often settled by the one before. */
function later(node: Expression, context: Context): Closure {
  let compiled: Closure | null = null;
  return (frame) => {
    if (compiled === null) {
      context.typed.prepare(node);
      compiled = context.compile(node, context);
    }
    return compiled(frame);
  };
}

function citedText(by: UnlessClause["by"]): string {
  if (by.kind === "Id") return by.text;
  return by.provision === null ? pathText(by.act) : `${pathText(by.act)} "${by.provision}"`;
}
