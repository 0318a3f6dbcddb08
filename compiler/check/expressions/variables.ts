import { diagnose } from "../../../language/index.ts";
import type { Binder } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { binderNeedsKind } from "./diagnostics/binder-needs-kind.ts";
import { notASet } from "./diagnostics/not-a-set.ts";
import { hidingVariable } from "./diagnostics/hiding-variable.ts";
import { unusedVariable } from "./diagnostics/unused-variable.ts";
import { memberType, showType, unknown } from "./relation.ts";
import { placeOf, plain, report, variableNamed } from "./site.ts";
import type { Site, Variable } from "./site.ts";

/** The variable of a binder, `s: store` or `h in s.holds`. */
export function variableOf(site: Site, binder: Binder): Variable {
  const variable: Variable = { name: binder.name, type: binderType(site, binder) };
  site.context.types.set(binder, variable.type);
  checkHiding(site, variable);
  return variable;
}

function binderType(site: Site, binder: Binder): Type {
  const { context } = site;
  if (binder.source !== null) {
    const type = site.type(plain(site), binder.source, null);
    const member = memberType(type);
    if (member !== null) return member;
    report(site, diagnose(notASet, placeOf(site, binder.source), { type: showType(type) }));
    return unknown;
  }
  if (binder.type === null) return unknown;
  const symbol = context.resolveType(binder.type, site.module, site.file);
  if (symbol === null) return unknown;
  context.references.set(binder.type, symbol);
  const kind = context.kindOf.get(symbol);
  if (kind !== undefined) return { kind: "element", of: kind };
  if (symbol.kind !== "kind")
    report(
      site,
      diagnose(binderNeedsKind, placeOf(site, binder.type), { name: symbol.name, what: symbol.kind }),
    );
  return unknown;
}

/** A variable that takes the name of another variable or of a declaration makes the text hard to read. */
export function checkHiding(site: Site, variable: Variable): void {
  const name = variable.name.text;
  if (variableNamed(site.scope, name) === null && site.context.findValue(name, site.module) === null) return;
  report(site, diagnose(hidingVariable, placeOf(site, variable.name), { name }));
}

/** A variable that nothing reads is most often a slip; a leading `_` says that it is meant. */
export function checkUsed(site: Site, variable: Variable): void {
  const name = variable.name.text;
  if (site.used.has(variable) || name.startsWith("_")) return;
  report(site, diagnose(unusedVariable, placeOf(site, variable.name), { name }));
}
