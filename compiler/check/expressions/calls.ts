import { diagnose, nearest } from "../../../language/index.ts";
import type { CallExpression } from "../../../language/index.ts";
import type { DefineSymbol } from "../../bind/index.ts";
import type { Type } from "../types.ts";
import { builtinFunction } from "./builtin-lookup.ts";
import { builtinFunctions } from "./builtins.ts";
import type { BuiltinFunction } from "./builtins.ts";
import { unknownFunction } from "./diagnostics/unknown-function.ts";
import { wrongArgumentCount } from "./diagnostics/wrong-argument-count.ts";
import { reportByResolver } from "./names.ts";
import { bool, isMoment, isNumber, isUnknown, memberType, strip, unify, unknown } from "./relation.ts";
import { placeOf, report, variableNamed } from "./site.ts";
import type { Site } from "./site.ts";
import { argument, refuse, want } from "./why.ts";

/** `third(f)`, `due(t, 1 business day)`. */
export function typeCall(site: Site, node: CallExpression): Type {
  const name = node.callee.text;
  const symbol = variableNamed(site.scope, name) === null ? site.context.findValue(name, site.module) : null;
  if (symbol !== null && symbol.kind === "define") return callDefine(site, node, symbol);
  const builtin = symbol === null ? builtinFunction(name) : null;
  if (builtin !== null) return callBuiltin(site, node, builtin);
  for (const arg of node.args) site.type(site, arg, null);
  if (symbol === null && site.view.values.has(name) && variableNamed(site.scope, name) === null)
    reportByResolver(site, node.callee);
  else
    report(
      site,
      diagnose(unknownFunction, placeOf(site, node.callee), {
        name,
        close: nearest(name, functionNames(site)),
      }),
    );
  return unknown;
}

function callDefine(site: Site, node: CallExpression, symbol: DefineSymbol): Type {
  const { context } = site;
  context.references.set(node, symbol);
  const define = context.defineOf.get(symbol);
  const params = define?.params ?? [];
  const wanted = symbol.declaration.params.length;
  const right = checkCount(site, node, wanted, wanted);
  node.args.forEach((arg, at) => {
    const param = params[at];
    if (param === undefined) site.type(site, arg, null);
    else want(site, arg, { type: param.type, why: argument(at + 1, symbol.name) });
  });
  return right ? (define?.result ?? unknown) : unknown;
}

function checkCount(site: Site, node: CallExpression, least: number, most: number): boolean {
  const given = node.args.length;
  if (given >= least && given <= most) return true;
  report(
    site,
    diagnose(wrongArgumentCount, placeOf(site, node), { name: node.callee.text, least, most, given }),
  );
  return false;
}

function callBuiltin(site: Site, node: CallExpression, builtin: BuiltinFunction): Type {
  if (!checkCount(site, node, builtin.least, builtin.most)) {
    for (const arg of node.args) site.type(site, arg, null);
    return builtin.name === "attested" || builtin.name === "ended" ? bool : unknown;
  }
  switch (builtin.name) {
    case "due":
      return callDue(site, node);
    case "attested":
      return callAttested(site, node);
    case "ended":
      return callEnded(site, node);
    default:
      return callExtreme(site, node);
  }
}

/** Counts working days only: other spans are added with `+`. */
function callDue(site: Site, node: CallExpression): Type {
  const [from, span] = node.args;
  if (from === undefined || span === undefined) return unknown;
  const start = strip(site.type(site, from, null));
  if (!isMoment(start) && !mute(start)) refuse(site, from, start, ["Date", "DateTime"], argument(1, "due"));
  want(site, span, { type: { kind: "Duration" }, why: argument(2, "due") });
  if (span.kind === "DurationExpression" && span.unit !== "business day") {
    refuse(site, span, { kind: "Duration" }, ["business days"], argument(2, "due"));
  }
  return isMoment(start) ? start : unknown;
}

/** The end of something: a day or an instant. */
function callEnded(site: Site, node: CallExpression): Type {
  const [end] = node.args;
  if (end === undefined) return bool;
  const type = strip(site.type(site, end, null));
  if (!isMoment(type) && !mute(type)) refuse(site, end, type, ["Date", "DateTime"], argument(1, "ended"));
  return bool;
}

/** Something that says by whom and when it was confirmed. */
function callAttested(site: Site, node: CallExpression): Type {
  const [what] = node.args;
  if (what === undefined) return bool;
  const type = strip(site.type(site, what, null));
  if (mute(type)) return bool;
  const states = (name: string): boolean => {
    if (type.kind === "record") return type.of.fields.has(name);
    if (type.kind !== "element") return false;
    const { of } = type;
    return (
      of.properties.has(name) ||
      site.view.kinds.some((kind) => kind.ancestry.includes(of) && kind.properties.has(name))
    );
  };
  if (!states("by") || !states("on"))
    refuse(site, what, type, ["Attestation", "{ by, on, until }"], argument(1, "attested"));
  return bool;
}

/** `min(a, b)` and `min(S)`. */
function callExtreme(site: Site, node: CallExpression): Type {
  const [first] = node.args;
  const name = node.callee.text;
  let shared: Type = unknown;
  node.args.forEach((arg, at) => {
    const type = strip(site.type(site, arg, null));
    const each = node.args.length === 1 && arg === first ? strip(memberOrSelf(type)) : type;
    if (mute(each)) return;
    const both = isOrdered(each) ? unify(shared, each) : null;
    if (both === null)
      refuse(
        site,
        arg,
        type,
        isUnknown(shared) ? ["Int", "Decimal", "Date", "DateTime", "Duration"] : [shared.kind],
        argument(at + 1, name),
      );
    else shared = both;
  });
  return shared;
}

function memberOrSelf(type: Type): Type {
  return memberType(type) ?? type;
}

/** Types with an order: numbers, moments, durations. */
export function isOrdered(type: Type): boolean {
  return isNumber(type) || isMoment(type) || type.kind === "Duration";
}

function mute(type: Type): boolean {
  return type.kind === "unknown" || type.kind === "none";
}

function functionNames(site: Site): readonly string[] {
  const names = builtinFunctions.map((each) => each.name);
  for (const value of site.view.values) {
    if (site.context.findValue(value, site.module)?.kind === "define") names.push(value);
  }
  return names;
}
