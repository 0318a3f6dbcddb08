import type { EnumInfo, KindInfo, RecordInfo } from "./schema.ts";

/** The type of a property, a parameter or an expression. `unknown` relates to everything and reports nothing. */
export type Type =
  | {
      readonly kind:
        | "Bool"
        | "Int"
        | "Decimal"
        | "Text"
        | "Date"
        | "DateTime"
        | "Duration"
        | "Citation"
        | "Requirement"
        | "Binding";
    }
  | { readonly kind: "label" | "category" | "data set" | "data scope" | "unknown" | "none" }
  | { readonly kind: "enum"; readonly of: EnumInfo }
  | { readonly kind: "element"; readonly of: KindInfo }
  | { readonly kind: "record"; readonly of: RecordInfo }
  | { readonly kind: "set"; readonly of: Type }
  /** `T?`: may be stated absent. Never nested. */
  | { readonly kind: "optional"; readonly of: Type };
