/** What a diagram shows. */
export type View =
  | { readonly kind: "context" | "country" | "system" }
  /** Where the data of one category are and go, by its name. */
  | { readonly kind: "data"; readonly name: string }
  /** What one finding is about: its number, fingerprint or requirement. */
  | { readonly kind: "finding"; readonly id: string };

/** `context`, `country`, `system`, `data:Email`, `finding:3`; null for all else. */
export function parseView(text: string): View | null {
  if (text === "context" || text === "country" || text === "system") return { kind: text };
  const [, kind, name] = /^(data|finding):(.+)$/s.exec(text) ?? [];
  if (name === undefined) return null;
  return kind === "data" ? { kind: "data", name } : { kind: "finding", id: name };
}

/** The views as they are written. */
export const viewForms = ["context", "country", "system", "data:<name>", "finding:<id>"] as const;
