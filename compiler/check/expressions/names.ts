import { diagnose, nearest } from "../../../language/index.ts";
import type { MemberExpression, Name, NameExpression } from "../../../language/index.ts";
import { unknownName } from "../../bind/index.ts";
import type { ValueSymbol } from "../../bind/index.ts";
import type { EnumInfo } from "../schema.ts";
import type { Type } from "../types.ts";
import { builtinName, typeFromWords } from "./builtin-lookup.ts";
import { builtinNames } from "./builtins.ts";
import { ambiguousMember } from "./diagnostics/ambiguous-member.ts";
import { kindAsValue } from "./diagnostics/kind-as-value.ts";
import { notAMember } from "./diagnostics/not-a-member.ts";
import { wrongArgumentCount } from "./diagnostics/wrong-argument-count.ts";
import { isUnknown, strip, unknown } from "./relation.ts";
import { placeOf, report, variableNamed, variableNames } from "./site.ts";
import type { Expected, Site } from "./site.ts";

/** A bare name: a variable, else a member of the expected enum, else a declaration, else the only enum member of that name. */
export function typeName(site: Site, node: NameExpression, expected: Expected | null): Type {
  const name = node.name.text;
  // A hole that reading left where something could not be read, and reported.
  if (name === "") return unknown;
  const variable = variableNamed(site.scope, name);
  if (variable !== null) {
    site.used.add(variable);
    return variable.type;
  }
  const wanted = expectedEnum(expected);
  if (wanted !== null && wanted.members.has(name)) return member(site, node, wanted);
  const symbol = site.context.findValue(name, site.module);
  if (symbol !== null) return typeOfSymbol(site, node, symbol);
  if (site.view.values.has(name)) {
    // Declared twice, or offered by two imports: the resolver knows how to say it.
    reportByResolver(site, node.name);
    return unknown;
  }
  const builtin = builtinName(name);
  if (builtin !== null) return typeFromWords(site.context, builtin.result);
  if (expected !== null && isUnknown(strip(expected.type)) && enumsWith(site, name).length !== 1)
    return unknown;
  if (wanted !== null && expected !== null) {
    const close = nearest(name, [...wanted.members.keys(), ...variableNames(site.scope)]);
    report(
      site,
      diagnose(notAMember, placeOf(site, node), {
        name,
        of: wanted.name,
        members: [...wanted.members.keys()],
        close,
        why: expected.why,
      }),
    );
    return unknown;
  }
  return memberAnywhere(site, node, name);
}

function memberAnywhere(site: Site, node: NameExpression, name: string): Type {
  const [only, ...others] = enumsWith(site, name);
  if (only === undefined) {
    reportUnknown(site, node.name);
    return unknown;
  }
  if (others.length === 0) return member(site, node, only);
  const enums = [only, ...others].map((each) => each.name).toSorted(byText);
  report(site, diagnose(ambiguousMember, placeOf(site, node), { name, enums }));
  return unknown;
}

/** `Colour.red`, or `clinic.booking.cards`: a chain of names that is no navigation. Null where it is one. */
export function typeQualified(site: Site, node: MemberExpression): Type | null {
  const names = chain(node);
  const [first, second] = names ?? [];
  if (names === null || first === undefined || second === undefined) return null;
  if (variableNamed(site.scope, first) !== null || site.view.values.has(first) || builtinName(first) !== null)
    return null;
  if (names.length === 2) {
    const of = site.view.enums.filter((each) => each.name === first && each.members.has(second));
    const [only] = of;
    if (only !== undefined && of.length === 1) return member(site, node, only);
  }
  const symbol = site.view.qualified.get(names.join("."));
  return symbol === undefined ? null : typeOfSymbol(site, node, symbol);
}

/** The type of a declared value, with the reference noted. */
function typeOfSymbol(site: Site, node: NameExpression | MemberExpression, symbol: ValueSymbol): Type {
  const { context } = site;
  context.references.set(node, symbol);
  switch (symbol.kind) {
    case "data":
      return { kind: "category" };
    case "element": {
      const element = context.elementOf.get(symbol);
      return element === undefined ? unknown : { kind: "element", of: element.kind };
    }
    case "define": {
      const wanted = symbol.declaration.params.length;
      if (wanted > 0) {
        report(
          site,
          diagnose(wrongArgumentCount, placeOf(site, node), {
            name: symbol.name,
            least: wanted,
            most: wanted,
            given: 0,
          }),
        );
        return unknown;
      }
      return context.defineOf.get(symbol)?.result ?? unknown;
    }
  }
}

function member(site: Site, node: NameExpression | MemberExpression, of: EnumInfo): Type {
  site.context.members.set(node, of);
  return { kind: "enum", of };
}

/** Nothing has this name: says so, with the nearest names that could stand here. */
export function reportUnknown(site: Site, name: Name): void {
  const text = name.text;
  if (site.view.types.has(text)) {
    report(site, diagnose(kindAsValue, placeOf(site, name), { name: text }));
    return;
  }
  const members = site.view.enums.flatMap((each) => [...each.members.keys()]);
  const candidates = [
    ...variableNames(site.scope),
    ...site.view.values,
    ...members,
    ...builtinNames.map((each) => each.name),
  ];
  report(
    site,
    diagnose(unknownName, placeOf(site, name), {
      name: text,
      close: nearest(text, candidates),
      missingImport: null,
    }),
  );
}

export function reportByResolver(site: Site, name: Name): void {
  site.context.resolveValue(
    { kind: "Path", names: [name], start: name.start, end: name.end },
    site.module,
    site.file,
  );
}

function enumsWith(site: Site, name: string): readonly EnumInfo[] {
  return site.view.enums.filter((each) => each.members.has(name));
}

function expectedEnum(expected: Expected | null): EnumInfo | null {
  if (expected === null) return null;
  const type = strip(expected.type);
  return type.kind === "enum" ? type.of : null;
}

function chain(node: MemberExpression): readonly string[] | null {
  const names: string[] = [];
  let at: MemberExpression["object"] = node;
  while (at.kind === "MemberExpression") {
    if (at.args !== null) return null;
    names.push(at.member.text);
    at = at.object;
  }
  if (at.kind !== "NameExpression") return null;
  names.push(at.name.text);
  return names.toReversed();
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
