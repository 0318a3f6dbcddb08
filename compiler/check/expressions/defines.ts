import { diagnose, related } from "../../../language/index.ts";
import type { Expression, Node } from "../../../language/index.ts";
import type { DefineSymbol, Module } from "../../bind/index.ts";
import type { CheckContext } from "../context.ts";
import type { DefineInfo } from "../schema.ts";
import type { Type } from "../types.ts";
import { actualUses, bodiesOf, groups, possibleUses } from "./dependencies.ts";
import { recursiveDefine } from "./diagnostics/recursive-define.ts";
import { unlikeVersions } from "./diagnostics/unlike-versions.ts";
import { isUnknown, showType, unify, unknown } from "./relation.ts";
import { placeOf, report, withVariable } from "./site.ts";
import type { Site, Variable } from "./site.ts";
import { startSite } from "./start.ts";
import { checkHiding, checkUsed } from "./variables.ts";
import type { View } from "./view.ts";
import { views } from "./view.ts";

/**
 * Types every definition of every module, those used before their users, and infers their results. A definition in a loop has an unknown
 * result, and the loop is reported once.
 */
export function checkDefines(context: CheckContext): readonly DefineInfo[] {
  const all = defineSymbols(context);
  const viewOf = views(context);
  const infos: DefineInfo[] = [];
  const symbols = all.filter((symbol) => !context.checked.waits(symbol.module));
  for (const symbol of all) {
    if (!context.checked.waits(symbol.module)) continue;
    const info = context.defineOf.get(symbol) ?? new LateDefine(context, symbol, viewOf);
    context.defineOf.set(symbol, info);
    infos.push(info);
  }
  const known = new Set(symbols);
  for (const symbol of symbols) context.defineOf.set(symbol, infoOf(context, symbol, unknown));
  for (const group of groups(symbols, (symbol) =>
    possibleUses(context, symbol).filter((each) => known.has(each)),
  )) {
    for (const symbol of group.toSorted(byName)) {
      const before = context.defineOf.get(symbol);
      if (before === undefined) continue;
      const result = typeDefine(context, symbol, before, viewOf(symbol.module));
      // Inside a loop nothing is known, whichever member is typed first.
      const info = group.length > 1 ? before : { ...before, result };
      context.defineOf.set(symbol, info);
      infos.push(info);
    }
  }
  reportLoops(context, symbols);
  return infos.toSorted((a, b) => (a.qualified < b.qualified ? -1 : a.qualified > b.qualified ? 1 : 0));
}

/** A definition of a checked library: nothing of it is read before somebody uses it. It is in no loop. */
class LateDefine implements DefineInfo {
  readonly name: string;
  readonly qualified: string;
  readonly module: Module;
  readonly declaration: DefineInfo["declaration"];
  readonly place: DefineInfo["place"];
  private readonly symbol: DefineSymbol;
  private readonly context: CheckContext;
  private readonly viewOf: (module: Module) => View;
  private known: DefineInfo["params"] | null = null;
  private typed: Type | null = null;

  constructor(context: CheckContext, symbol: DefineSymbol, viewOf: (module: Module) => View) {
    this.context = context;
    this.viewOf = viewOf;
    this.symbol = symbol;
    this.name = symbol.name;
    this.qualified = symbol.qualified;
    this.module = symbol.module;
    this.declaration = symbol.declaration;
    this.place = context.place(symbol.file, symbol.declaration.name);
  }
  get params(): DefineInfo["params"] {
    return (this.known ??= paramsOf(this.context, this.symbol));
  }
  get result(): Type {
    return (this.typed ??= typeDefine(this.context, this.symbol, this, this.viewOf(this.module)));
  }
}

function defineSymbols(context: CheckContext): readonly DefineSymbol[] {
  const found: DefineSymbol[] = [];
  for (const module of context.bound.modules) {
    for (const symbols of module.values.values())
      for (const symbol of symbols) if (symbol.kind === "define") found.push(symbol);
  }
  return found.toSorted(byName);
}

function byName(a: DefineSymbol, b: DefineSymbol): number {
  return a.qualified < b.qualified
    ? -1
    : a.qualified > b.qualified
      ? 1
      : a.declaration.start - b.declaration.start;
}

function infoOf(context: CheckContext, symbol: DefineSymbol, result: Type): DefineInfo {
  const { declaration, module, file } = symbol;
  const params = paramsOf(context, symbol);
  const place = context.place(file, declaration.name);
  return { name: symbol.name, qualified: symbol.qualified, module, declaration, params, result, place };
}

function paramsOf(context: CheckContext, { declaration, module, file }: DefineSymbol): DefineInfo["params"] {
  return declaration.params.map((param) => ({
    name: param.name.text,
    type: context.typeOf(param.type, module, file),
  }));
}

function typeDefine(context: CheckContext, symbol: DefineSymbol, info: DefineInfo, view: View): Type {
  let site: Site = startSite(context, symbol.module, symbol.file, view);
  const variables: Variable[] = [];
  symbol.declaration.params.forEach((param, at) => {
    const variable: Variable = { name: param.name, type: info.params[at]?.type ?? unknown };
    context.types.set(param, variable.type);
    checkHiding(site, variable);
    site = withVariable(site, variable);
    variables.push(variable);
  });
  const bodies = bodiesOf(symbol);
  const result = sharedType(site, bodies);
  if (bodies.length > 0) for (const variable of variables) checkUsed(site, variable);
  return result;
}

/** Every version of a definition means the same sort of thing. */
function sharedType(site: Site, bodies: readonly Expression[]): Type {
  let shared: Type = unknown;
  for (const body of bodies) {
    const expected = isUnknown(shared)
      ? null
      : {
          type: shared,
          why: {
            kk: "анықтаманың бұрынғы нұсқаларындағы түр",
            ru: "тип прежних редакций определения",
            en: "the type of the earlier versions",
          },
        };
    const type = site.type(site, body, expected);
    const both = unify(shared, type);
    if (both === null) {
      report(
        site,
        diagnose(unlikeVersions, placeOf(site, body), { earlier: showType(shared), later: showType(type) }),
      );
      return unknown;
    }
    shared = both;
  }
  return shared;
}

/** One report for each group of definitions that use each other, with its shortest loop through the first by name. */
function reportLoops(context: CheckContext, symbols: readonly DefineSymbol[]): void {
  const uses = new Map<DefineSymbol, ReadonlyMap<DefineSymbol, Node>>();
  for (const symbol of symbols) uses.set(symbol, actualUses(context, symbol));
  const next = (symbol: DefineSymbol): readonly DefineSymbol[] =>
    [...(uses.get(symbol)?.keys() ?? [])].toSorted(byName);
  for (const group of groups(symbols, next)) {
    const start = group.toSorted(byName)[0];
    if (start === undefined || (group.length === 1 && !next(start).includes(start))) continue;
    const loop = shortestLoop(start, next);
    const places = loop.map((symbol, at) => {
      const node = uses.get(symbol)?.get(loop[(at + 1) % loop.length] ?? start) ?? symbol.declaration.name;
      return related(context.place(symbol.file, node), {
        kk: "келесісін осы жер қолданады",
        ru: "здесь используется следующее",
        en: "here the next one is used",
      });
    });
    const names = [...loop, start].map((symbol) => symbol.name);
    context.report(
      diagnose(
        recursiveDefine,
        context.place(start.file, start.declaration.name),
        { names },
        { related: places },
      ),
    );
  }
}

function shortestLoop(
  start: DefineSymbol,
  next: (symbol: DefineSymbol) => readonly DefineSymbol[],
): readonly DefineSymbol[] {
  const before = new Map<DefineSymbol, DefineSymbol | null>([[start, null]]);
  for (const symbol of before.keys()) {
    for (const used of next(symbol)) {
      if (used === start) {
        const loop: DefineSymbol[] = [];
        for (let at: DefineSymbol | null = symbol; at !== null; at = before.get(at) ?? null) loop.unshift(at);
        return loop;
      }
      if (!before.has(used)) before.set(used, symbol);
    }
  }
  return [start];
}
