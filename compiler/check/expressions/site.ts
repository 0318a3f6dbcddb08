import type { Diagnostic, Expression, Name, Place, Span, Trilingual } from "../../../language/index.ts";
import type { Module } from "../../bind/index.ts";
import type { CheckContext } from "../context.ts";
import type { Type } from "../types.ts";
import type { View } from "./view.ts";

/** A variable of a rule, a quantifier or a definition. Identity is the object. */
export interface Variable {
  readonly name: Name;
  readonly type: Type;
}

/** Variables in sight, innermost first. */
export interface Scope {
  readonly variable: Variable;
  readonly outer: Scope | null;
}

/** What a place leads one to expect, and why; bare members resolve by it and messages say it. */
export interface Expected {
  readonly type: Type;
  /** A noun phrase. */
  readonly why: Trilingual<string>;
}

/** Where an expression stands. */
export interface Site {
  readonly context: CheckContext;
  readonly module: Module;
  readonly file: string;
  readonly view: View;
  readonly scope: Scope | null;
  /** May `is stated` stand here? Only in `require`, below nothing that could turn silence into a reward. */
  readonly stated: boolean;
  /** Variables that were read. */
  readonly used: Set<Variable>;
  /** Types one expression and notes its type; the dispatcher, handed in so that files need not import each other in a ring. */
  readonly type: (site: Site, expression: Expression, expected: Expected | null) => Type;
}

/** The variable of that name, or null. */
export function variableNamed(scope: Scope | null, name: string): Variable | null {
  for (let at = scope; at !== null; at = at.outer) if (at.variable.name.text === name) return at.variable;
  return null;
}

/** Names of all variables in sight. */
export function variableNames(scope: Scope | null): readonly string[] {
  const names: string[] = [];
  for (let at = scope; at !== null; at = at.outer) names.push(at.variable.name.text);
  return names;
}

/** The same place with one more variable. */
export function withVariable(site: Site, variable: Variable): Site {
  return { ...site, scope: { variable, outer: site.scope } };
}

/** The same place, where `is stated` may not stand. */
export function plain(site: Site): Site {
  return site.stated ? { ...site, stated: false } : site;
}

export function placeOf(site: Site, span: Span): Place {
  return site.context.place(site.file, span);
}

export function report(site: Site, diagnostic: Diagnostic): void {
  site.context.report(diagnostic);
}
