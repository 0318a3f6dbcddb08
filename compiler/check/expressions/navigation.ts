import { diagnose, nearest, related } from "../../../language/index.ts";
import type { AlongExpression, MemberExpression } from "../../../language/index.ts";
import type { Type } from "../types.ts";
import { typeFromWords } from "./builtin-lookup.ts";
import type { BuiltinMember } from "./builtins.ts";
import { misplacedAlong } from "./diagnostics/misplaced-along.ts";
import { propertyOfSet } from "./diagnostics/property-of-set.ts";
import { undeclaredProperty } from "./diagnostics/undeclared-property.ts";
import { wrongArgumentCount } from "./diagnostics/wrong-argument-count.ts";
import { typeQualified } from "./names.ts";
import { propertyNames, propertyOfData, propertyOfKind } from "./properties.ts";
import type { Found } from "./properties.ts";
import { bool, isContent, optional, showType, strip, unknown } from "./relation.ts";
import type { Sight } from "./sight.ts";
import { placeOf, plain, report, variableNamed, withVariable } from "./site.ts";
import type { Site, Variable } from "./site.ts";
import { checkUsed } from "./variables.ts";
import { argument, clause, shortText, want, wantBool } from "./why.ts";

/** `s.at.country`, `a.reaches(b, C)`. A chain is walked from its start in a loop: its length has no limit. */
export function typeMember(site: Site, node: MemberExpression): Type {
  const links: MemberExpression[] = [node];
  let start = node.object;
  while (start.kind === "MemberExpression") {
    links.push(start);
    start = start.object;
  }
  links.reverse();
  const { types } = site.context;
  const mayBeQualified =
    start.kind === "NameExpression" && variableNamed(site.scope, start.name.text) === null;
  for (let named = mayBeQualified ? Math.min(links.length, longestName) : 0; named > 0; named--) {
    // The longest prefix that is a qualified name is one; what follows is navigation.
    const link = links[named - 1];
    const type = link === undefined ? null : typeQualified(site, link);
    if (link === undefined || type === null) continue;
    types.set(link, type);
    return walkLinks(site, links.slice(named), type);
  }
  return walkLinks(site, links, site.type(site, start, null));
}

/** Module names have few parts; a longer chain is navigation. */
const longestName = 8;

function walkLinks(site: Site, links: readonly MemberExpression[], from: Type): Type {
  let type = from;
  for (const link of links) {
    type = typeLink(site, link, type);
    site.context.types.set(link, type);
  }
  return type;
}

function typeLink(site: Site, link: MemberExpression, objectType: Type): Type {
  const object = strip(objectType);
  const found = lookUp(site, object, link.member.text);
  if (found === null) {
    for (const arg of link.args ?? []) site.type(site, arg, null);
    if (object.kind !== "unknown" && object.kind !== "none") reportUndeclared(site, link, object);
    return unknown;
  }
  if (!checkArguments(site, link, found.builtin)) return unknown;
  const mayBeAbsent = objectType.kind === "optional" && found.type.kind !== "set" && !isContent(found.type);
  return mayBeAbsent ? optional(found.type) : found.type;
}

/** What a name after a dot means on a value of that type; null for nothing. */
export function lookUp(site: Sight, object: Type, name: string): Found | null {
  switch (object.kind) {
    case "element":
      return propertyOfKind(site, object.of, name);
    case "record": {
      const field = object.of.fields.get(name);
      return field === undefined ? null : { type: field.type, builtin: null };
    }
    case "label":
    case "category":
    case "Citation":
      return propertyOfData(site, object.kind, name);
    default:
      return null;
  }
}

function reportUndeclared(site: Site, link: MemberExpression, object: Type): void {
  const property = link.member.text;
  const place = placeOf(site, link.member);
  if (object.kind === "set" || isContent(object)) {
    report(
      site,
      diagnose(propertyOfSet, place, {
        property,
        set: shortText(link.object) ?? "…",
        type: showType(object),
      }),
    );
    return;
  }
  const close = nearest(property, propertyNames(site, object));
  const declared =
    object.kind === "element" || object.kind === "record" ? [related(object.of.place, declaredHere)] : [];
  const params = { property, type: showType(object), hasBelow: object.kind === "element", close };
  report(site, diagnose(undeclaredProperty, place, params, { related: declared }));
}

const declaredHere = {
  kk: "түр осында жарияланған",
  ru: "тип объявлен здесь",
  en: "the type is declared here",
} as const;

/** True if the member is written as it must be: brackets for those with parameters, none for the others. */
function checkArguments(site: Site, link: MemberExpression, builtin: BuiltinMember | null): boolean {
  const params = builtin?.params ?? null;
  const args = link.args;
  const least = params?.filter((param) => !param.optional).length ?? 0;
  const most = params?.length ?? 0;
  const given = args?.length ?? 0;
  (args ?? []).forEach((arg, at) => {
    const param = params?.[at];
    if (param === undefined) site.type(site, arg, null);
    else
      want(site, arg, {
        type: typeFromWords(site.context, param.type),
        why: argument(at + 1, link.member.text),
      });
  });
  const right = params === null ? args === null : args !== null && given >= least && given <= most;
  if (!right)
    report(
      site,
      diagnose(wrongArgumentCount, placeOf(site, link.member), {
        name: link.member.text,
        least,
        most,
        given,
      }),
    );
  return right;
}

/** `a.reaches(b) along f where e`. */
export function typeAlong(site: Site, node: AlongExpression): Type {
  const { left } = node;
  const type = site.type(site, left, null);
  const reaches = left.kind === "MemberExpression" && left.member.text === "reaches";
  if (!reaches && type.kind !== "unknown") report(site, diagnose(misplacedAlong, placeOf(site, left), {}));
  const variable: Variable = { name: node.binder, type: typeFromWords(site.context, { element: "flow" }) };
  wantBool(withVariable(plain(site), variable), node.where, clause("along … where"));
  checkUsed(site, variable);
  return bool;
}
