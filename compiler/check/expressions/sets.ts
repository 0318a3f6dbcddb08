import { diagnose } from "../../../language/index.ts";
import type {
  ConditionalExpression,
  CountExpression,
  ListExpression,
  QuantifiedExpression,
} from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { mixedList } from "./diagnostics/mixed-list.ts";
import { notASet } from "./diagnostics/not-a-set.ts";
import { unlikeTypes } from "./diagnostics/unlike-types.ts";
import { bool, memberType, showType, strip, unify, unknown } from "./relation.ts";
import { placeOf, plain, report, withVariable } from "./site.ts";
import type { Expected, Site, Variable } from "./site.ts";
import { checkHiding, checkUsed, variableOf } from "./variables.ts";
import { clause, wantBool } from "./why.ts";

/** `[server_room, data_centre]`: members resolve by the set that is expected; `[]` is a set of anything. */
export function typeList(site: Site, node: ListExpression, expected: Expected | null): Type {
  const wanted = expected === null ? null : strip(expected.type);
  const item: Expected | null =
    expected !== null && wanted?.kind === "set" ? { type: wanted.of, why: expected.why } : null;
  let shared: Type = unknown;
  let broken = false;
  for (const each of node.items) {
    const type = site.type(site, each, item);
    const both = unify(shared, type);
    if (both !== null) shared = both;
    else if (!broken) {
      broken = true;
      report(
        site,
        diagnose(mixedList, placeOf(site, each), { first: showType(shared), other: showType(type) }),
      );
    }
  }
  return { kind: "set", of: broken ? unknown : strip(shared) };
}

/** `count(S)`, `count(x in S where e)`. */
export function typeCount(site: Site, node: CountExpression): Type {
  const type = site.type(site, node.source, null);
  const member = memberType(type);
  if (member === null) report(site, diagnose(notASet, placeOf(site, node.source), { type: showType(type) }));
  if (node.binder !== null) {
    const variable: Variable = { name: node.binder, type: member ?? unknown };
    checkHiding(site, variable);
    if (node.where !== null) wantBool(withVariable(site, variable), node.where, clause("count … where"));
    checkUsed(site, variable);
  }
  return { kind: "Int" };
}

/** `every x in S satisfies e`, `some t: store satisfies e`. */
export function typeQuantified(site: Site, node: QuantifiedExpression): Type {
  const variable = variableOf(site, node.binder);
  wantBool(withVariable(site, variable), node.body, clause("satisfies"));
  checkUsed(site, variable);
  return bool;
}

/** `if c then a else b`: one type for both branches. */
export function typeConditional(site: Site, node: ConditionalExpression, expected: Expected | null): Type {
  wantBool(plain(site), node.condition, clause("if"));
  const then = site.type(site, node.then, expected);
  const other = site.type(
    site,
    node.else,
    expected ?? { type: then, why: { kk: "`else` тармағы", ru: "ветвь `else`", en: "the branch of `else`" } },
  );
  const both = unify(then, other);
  if (both !== null) return both;
  report(
    site,
    diagnose(unlikeTypes, placeOf(site, node.else), {
      operator: "else",
      left: showType(then),
      right: showType(other),
    }),
  );
  return unknown;
}
