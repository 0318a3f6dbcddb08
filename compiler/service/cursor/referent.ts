import type { EnumMember, Name, Place, Span } from "../../../language/index.ts";
import type { WordText } from "../../../language/index.ts";
import type { Module, PdpSymbol } from "../../bind/symbols.ts";
import type { BuiltinFunction, BuiltinMember, BuiltinName } from "../../check/index.ts";
import type { EnumInfo, PropertyInfo } from "../../check/schema.ts";
import type { Type } from "../../check/types.ts";

/** What a name in a text stands for. */
export type Referent =
  /** A kind, record, enum, data category, element, flow, definition or requirement. */
  | { readonly kind: "symbol"; readonly symbol: PdpSymbol }
  /** A property of a kind or a field of a record. Several where kinds below a static one declare it apart. */
  | { readonly kind: "property"; readonly property: PropertyInfo; readonly others: readonly PropertyInfo[] }
  /** A member of an enum, countries among them. */
  | {
      readonly kind: "member";
      readonly of: EnumInfo;
      readonly name: string;
      readonly member: EnumMember | null;
    }
  | { readonly kind: "variable"; readonly variable: Variable }
  | { readonly kind: "module"; readonly name: string; readonly modules: readonly Module[] }
  /** A place in an act: the text after its name. */
  | { readonly kind: "citation"; readonly act: PdpSymbol; readonly provision: string }
  /** A member that the compiler computes (`s.inflows`). */
  | { readonly kind: "computed"; readonly member: BuiltinMember }
  | { readonly kind: "function"; readonly function: BuiltinFunction }
  | { readonly kind: "value"; readonly value: BuiltinName }
  /** A type that the compiler brings, `Int`. */
  | { readonly kind: "type"; readonly name: string }
  | { readonly kind: "verdict"; readonly name: string }
  /** The code of a diagnostic, in a test. */
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "keyword"; readonly word: WordText };

/** A variable of a rule, of a quantifier or of a definition. */
export interface Variable {
  readonly name: Name;
  readonly file: string;
  readonly type: () => Type;
  /** The same in all that stand for one another: `{s}` in a text of a requirement speaks of every rule's `s`. */
  readonly key: string;
}

/** A text that is equal for all uses of one thing, and unlike any other's; null for what is declared nowhere. */
export function keyOf(referent: Referent): string | null {
  switch (referent.kind) {
    case "symbol": {
      const { symbol } = referent;
      return placeKey("symbol", { file: symbol.file, start: startOf(symbol) });
    }
    case "property":
      return placeKey("property", referent.property.place);
    case "member":
      return `member ${referent.of.place.file} ${referent.of.place.start} ${referent.name}`;
    case "variable":
      return referent.variable.key;
    case "module":
      return `module ${referent.name}`;
    default:
      return null;
  }
}

/** Keys of everything that a use may stand for. */
export function keysOf(referent: Referent): readonly string[] {
  if (referent.kind !== "property") {
    const key = keyOf(referent);
    return key === null ? [] : [key];
  }
  return [referent.property, ...referent.others].map((each) => placeKey("property", each.place));
}

function placeKey(sort: string, { file, start }: Pick<Place, "file" | "start">): string {
  return `${sort} ${file} ${start}`;
}

function startOf({ declaration }: PdpSymbol): number {
  return nameOf(declaration).start;
}

function nameOf(declaration: PdpSymbol["declaration"]): Span {
  return declaration.kind === "RequirementDeclaration" ? declaration.id : declaration.name;
}

/** Where a thing is declared; several for a module, and for a property that several kinds declare. */
export function declarationsOf(referent: Referent): readonly Place[] {
  switch (referent.kind) {
    case "symbol": {
      const { file, declaration } = referent.symbol;
      const { start, end } = nameOf(declaration);
      return [{ file, start, end }];
    }
    case "property":
      return [referent.property, ...referent.others].map((each) => each.place);
    case "member": {
      const { member, of } = referent;
      return member === null ? [] : [{ file: of.place.file, start: member.name.start, end: member.name.end }];
    }
    case "variable": {
      const { name, file } = referent.variable;
      return [{ file, start: name.start, end: name.end }];
    }
    case "module":
      return referent.modules.flatMap((module) =>
        module.files.flatMap((file) =>
          file.module === null
            ? []
            : [{ file: file.path, start: file.module.path.start, end: file.module.path.end }],
        ),
      );
    case "citation":
      return declarationsOf({ kind: "symbol", symbol: referent.act });
    default:
      return [];
  }
}
