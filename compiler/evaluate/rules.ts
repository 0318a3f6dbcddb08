import { pathText } from "../../language/index.ts";
import type {
  Binder,
  Expression,
  ReviewClause,
  Rule,
  Trilingual,
  UnlessClause,
} from "../../language/index.ts";
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
      const { file } = requirement.place;
      const compiled = version.node.rules.map((rule, at) => compileRule(rule, at + 1, contextIn(file)));
      versions.set(version, compiled);
      return compiled;
    },
  };
}

/** Each part is compiled when it is first asked for: most rules of a law meet no element, and `where` settles most of those that do. */
function compileRule(rule: Rule, number: number, outside: Context): CompiledRule {
  outside.typed.prepare(rule);
  let context = outside;
  const binders: CompiledBinder[] = [];
  for (const binder of rule.binders) {
    const source = laterSource(binder, context);
    const inner = bindVariable(context, binder.name.text);
    context = inner.context;
    binders.push({ name: binder.name.text, slot: inner.slot, source });
  }
  const { on } = rule;
  const within = context;
  const clause = (node: Expression | null): Closure | null =>
    node === null ? null : later(() => node, within);
  const where = lazy(() => clause(rule.where));
  const unless = lazy(() =>
    rule.unless.map((each) => ({ condition: later(() => each.condition, within), by: citedText(each.by) })),
  );
  const review = lazy(() => rule.review.map((each) => compileReview(each, within)));
  const require = lazy(() => clause(rule.require));
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
      return where();
    },
    get unless() {
      return unless();
    },
    get review() {
      return review();
    },
    get require() {
      return require();
    },
  };
}

/** A set is compiled when the variables before it have values; kinds are cheap. */
function laterSource(binder: Binder, context: Context): Source {
  if (binder.source === null) return compileSource(binder, context);
  const source = lazy(() => compileSource(binder, context));
  return { values: (frame) => source().values(frame), closed: (frame) => source().closed(frame), kind: null };
}

function compileReview(review: ReviewClause, context: Context): CompiledRule["review"][number] {
  const question = lazy(() => wordingOf(review.question));
  return {
    condition: later(() => review.condition, context),
    get question() {
      return question();
    },
  };
}

/** Compiled when first run. */
function later(read: () => Expression, context: Context): Closure {
  let compiled: Closure | null = null;
  return (frame) => {
    if (compiled === null) {
      const node = read();
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
