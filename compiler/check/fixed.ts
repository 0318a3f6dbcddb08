import { diagnose, nearest, related } from "../../language/index.ts";
import type { Desk } from "./desk.ts";
import { fixedProperty } from "./diagnostics/fixed-property.ts";
import { unknownProperty } from "./diagnostics/unknown-property.ts";
import type { OpenKind } from "./kinds.ts";
import { propertyFact } from "./property-values.ts";
import type { Fact } from "./values.ts";

/** Types what kinds fix for their elements. `kinds`: parents first, since what is fixed is inherited and fixed once. */
export function fillFixed(desk: Desk, kinds: readonly OpenKind[]): void {
  for (const kind of kinds) {
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
    kind.fixed = fixed.size === inherited.size ? inherited : fixed;
  }
}
