import { diagnose, nearest, related } from "../../language/index.ts";
import type { KindSymbol } from "../bind/index.ts";
import type { Desk } from "./desk.ts";
import { fixedProperty } from "./diagnostics/fixed-property.ts";
import { unknownProperty } from "./diagnostics/unknown-property.ts";
import { propertyFact } from "./property-values.ts";
import type { KindInfo } from "./schema.ts";
import type { Fact } from "./values.ts";

type FixingKind = Pick<KindInfo, "name" | "module" | "parent" | "properties"> & {
  readonly symbol: KindSymbol;
};

/** What a kind fixes for its elements, own and inherited: what is fixed is fixed once. */
export function fixedOf(desk: Desk, kind: FixingKind): ReadonlyMap<string, Fact> {
  const inherited = kind.parent?.fixed ?? new Map<string, Fact>();
  const fixed = new Map(inherited);
  const {
    module,
    symbol: { declaration, file },
  } = kind;
  for (const member of declaration.members) {
    if (member.kind !== "FixedProperty") continue;
    const { key } = member.property;
    const info = kind.properties.get(key.text);
    const before = fixed.get(key.text);
    if (info === undefined) {
      if (key.text === "") continue;
      const close = nearest(key.text, kind.properties.keys());
      desk.report(
        diagnose(unknownProperty, desk.place(file, key), { name: key.text, owner: kind.name, close }),
      );
    } else if (before !== undefined) {
      const there = [
        related(before.place, { kk: "осында бекітілген", ru: "закреплено здесь", en: "it is fixed here" }),
      ];
      desk.report(
        diagnose(
          fixedProperty,
          desk.place(file, key),
          { name: key.text, kind: kind.name },
          { related: there },
        ),
      );
    } else {
      fixed.set(key.text, propertyFact(desk, member.property, info, { module, file }));
    }
  }
  return fixed.size === inherited.size ? inherited : fixed;
}

/** Types what kinds fix, of those whose faults are to be told. */
export function fillFixed(desk: Desk, kinds: readonly (FixingKind & Pick<KindInfo, "fixed">)[]): void {
  for (const kind of kinds) if (!desk.checked.waits(kind.module)) void kind.fixed;
}
