import { isKind } from "../relation.ts";
import type { KindInfo } from "../schema.ts";
import type { Type } from "../types.ts";
import { builtinFunctions, builtinMembers, builtinNames } from "./builtins.ts";
import type { BuiltinFunction, BuiltinMember, BuiltinName, TypeWords } from "./builtins.ts";
import { optional, unknown } from "./relation.ts";
import type { PreludeTypes } from "./sight.ts";

const membersByName = new Map<string, readonly BuiltinMember[]>();
for (const member of builtinMembers)
  membersByName.set(member.name, [...(membersByName.get(member.name) ?? []), member]);
const functionsByName = new Map(builtinFunctions.map((each) => [each.name, each]));
const namesByName = new Map(builtinNames.map((each) => [each.name, each]));

/** The builtin of that name for elements of a kind (also inherited), or null. */
export function builtinOfKind(kind: KindInfo, name: string): BuiltinMember | null {
  const found = membersByName.get(name) ?? [];
  return found.find((member) => kind.ancestry.some((each) => isPrelude(each, member.on))) ?? null;
}

/** The builtin of that name for a label, a category or a citation, or null. */
export function builtinOf(type: "label" | "category" | "Citation", name: string): BuiltinMember | null {
  return (membersByName.get(name) ?? []).find((member) => member.on === type) ?? null;
}

/** Builtins of that name of kinds below this one: `e.inflows` where e is any element. */
export function builtinsBelow(context: PreludeTypes, kind: KindInfo, name: string): readonly BuiltinMember[] {
  return (membersByName.get(name) ?? []).filter((member) => {
    const owner = context.preludeKind(member.on);
    return owner !== null && owner !== kind && isKind(owner, kind);
  });
}

export function builtinFunction(name: string): BuiltinFunction | null {
  return functionsByName.get(name) ?? null;
}

export function builtinName(name: string): BuiltinName | null {
  return namesByName.get(name) ?? null;
}

/** The type that the words mean in this program; unknown where the prelude lacks the kind. */
export function typeFromWords(context: PreludeTypes, words: TypeWords): Type {
  if (typeof words === "string") return { kind: words };
  if ("enum" in words) {
    const of = context.preludeEnum(words.enum);
    return of === null ? unknown : { kind: "enum", of };
  }
  const kind = context.preludeKind(words.element);
  if (kind === null) return unknown;
  const element: Type = { kind: "element", of: kind };
  if (words.form === "set") return { kind: "set", of: element };
  return words.form === "optional" ? optional(element) : element;
}

function isPrelude(kind: KindInfo, name: string): boolean {
  return kind.name === name && kind.module.name === "pdp";
}
