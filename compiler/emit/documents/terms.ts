import type { Program } from "../../program.ts";
import type { ElementInfo } from "../../check/schema.ts";
import { textIn } from "../provision.ts";
import { valueOf } from "../diagram/index.ts";
import type { Context } from "./context.ts";
import { elementsNamed } from "./papers.ts";

/** How papers call the members of enums, by `Enum_member`. */
export function termsOf(program: Program): ReadonlyMap<string, ElementInfo> {
  return new Map(elementsNamed(program, "pdp.paper_term").map((each) => [each.name, each]));
}

/** A member of an enum in the words of the library; one that it does not know, as it is written. */
export function termFor({ terms, locale }: Context, of: string, member: string): string {
  const term = terms.get(`${of}_${member}`);
  return (term === undefined ? null : textIn(term.facts.get("title")?.value ?? null, locale)) ?? member;
}

/** The members that a property states, in the words of the library; null where nobody stated any. */
export function membersOf(
  context: Context,
  element: ElementInfo,
  name: string,
): { readonly items: readonly string[]; readonly open: boolean } | null {
  const value = valueOf(context.reading, element, name);
  if (value?.kind === "enum") return { items: [termFor(context, value.of.name, value.member)], open: false };
  if (value?.kind === "none") return { items: [], open: false };
  if (value?.kind !== "set") return null;
  return {
    items: value.members.flatMap((each) =>
      each.value.kind === "enum" ? [termFor(context, each.value.of.name, each.value.member)] : [],
    ),
    open: value.open,
  };
}
