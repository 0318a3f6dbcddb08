import type { KindInfo } from "../schema.ts";
import type { Type } from "../types.ts";
import { builtinOf, builtinOfKind, builtinsBelow, typeFromWords } from "./builtin-lookup.ts";
import { builtinMembers } from "./builtins.ts";
import type { BuiltinMember } from "./builtins.ts";
import { optional, unify, unknown } from "./relation.ts";
import type { Sight } from "./sight.ts";

/** What `x.p` is: a declared property or a builtin. */
export interface Found {
  readonly type: Type;
  /** Set for a builtin. */
  readonly builtin: BuiltinMember | null;
}

/**
 * `p` of an element whose static kind is `kind`: declared on the kind or above, builtin there, or of any kind below it in sight
 * (`none` for elements of other kinds, so the type is optional). Kinds that declare it unlike give unknown.
 */
export function propertyOfKind(site: Sight, kind: KindInfo, name: string): Found | null {
  const builtin = builtinOfKind(kind, name);
  const declared = kind.properties.get(name);
  // `holds` and `carries` are declared and computed: the type is the same, and the labels are what is meant.
  if (declared !== undefined)
    return { type: declared.type, builtin: builtin?.name === "title" ? null : builtin };
  if (builtin !== null) return { type: typeFromWords(site.context, builtin.result), builtin };
  let shared: Type | null = null;
  for (const each of site.view.kinds) {
    if (each === kind || !each.ancestry.includes(kind)) continue;
    const property = each.properties.get(name);
    if (property === undefined) continue;
    shared = shared === null ? property.type : (unify(shared, property.type) ?? unknown);
  }
  const [below, ...more] = builtinsBelow(site.context, kind, name);
  for (const member of below === undefined ? [] : [below, ...more]) {
    const type = typeFromWords(site.context, member.result);
    shared = shared === null ? type : (unify(shared, type) ?? unknown);
  }
  return shared === null ? null : { type: optional(shared), builtin: below ?? null };
}

/** `p` of a label, a category or a citation. */
export function propertyOfData(
  site: Sight,
  type: "label" | "category" | "Citation",
  name: string,
): Found | null {
  const builtin = builtinOf(type, name);
  if (builtin !== null) return { type: typeFromWords(site.context, builtin.result), builtin };
  const field = type === "category" ? site.context.preludeRecord("Category")?.fields.get(name) : undefined;
  return field === undefined ? null : { type: field.type, builtin: null };
}

/** Every property name that a value of the type may have, for suggestions and completion. */
export function propertyNames(site: Sight, type: Type): readonly string[] {
  switch (type.kind) {
    case "element": {
      const names: string[] = [];
      for (const kind of site.view.kinds)
        if (kind === type.of || kind.ancestry.includes(type.of)) names.push(...kind.properties.keys());
      names.push(...type.of.properties.keys());
      for (const member of builtinMembers) {
        if (
          builtinOfKind(type.of, member.name) !== null ||
          builtinsBelow(site.context, type.of, member.name).length > 0
        )
          names.push(member.name);
      }
      return names;
    }
    case "record":
      return [...type.of.fields.keys()];
    case "label":
    case "category":
    case "Citation": {
      const names = builtinMembers.filter((member) => member.on === type.kind).map((member) => member.name);
      return type.kind === "category"
        ? [...names, ...(site.context.preludeRecord("Category")?.fields.keys() ?? [])]
        : names;
    }
    default:
      return [];
  }
}
