import type { CategoryInfo, KindInfo } from "./schema.ts";
import type { Type } from "./types.ts";

/** A kind is another or stands below it. */
export function isKind(kind: KindInfo, ancestor: KindInfo): boolean {
  return kind === ancestor || kind.ancestry.includes(ancestor);
}

/** The type without its `?`. */
export function required(type: Type): Type {
  return type.kind === "optional" ? type.of : type;
}

/** C ⊑ D by `is`, C itself included. */
export function isCategory(category: CategoryInfo, ancestor: CategoryInfo): boolean {
  const reached = new Set<CategoryInfo>([category]);
  for (const each of reached) {
    if (each === ancestor) return true;
    for (const parent of each.parents) reached.add(parent);
  }
  return false;
}
