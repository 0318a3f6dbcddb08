// In: the text of a `.pdp` file. Out: the same text in house style, or the faults that forbid touching it.
// Invariant: never changes what a text means; formatting twice changes nothing more.
import { format as prettier } from "prettier";
import type { Diagnostic } from "../diagnostics/index.ts";
import { parse } from "../parse/index.ts";
import { sourceText } from "../source/index.ts";
import plugin from "./plugin.ts";

/** What became of a text. */
export type Formatted =
  | { readonly kind: "formatted"; readonly text: string }
  | { readonly kind: "faulty"; readonly diagnostics: readonly Diagnostic[] };

/**
 * Formats one file in house style. A text with syntax errors is left alone.
 * @param path project-relative, for the places of diagnostics
 */
export async function format(text: string, path: string): Promise<Formatted> {
  const { diagnostics } = parse(sourceText(path, text));
  const faults = diagnostics.filter((each) => each.severity === "error");
  if (faults.length > 0) return { kind: "faulty", diagnostics: faults };
  return { kind: "formatted", text: await prettier(text, { parser: "pdp", plugins: [plugin] }) };
}
