import type { ElementInfo } from "../../check/schema.ts";

/** Facts that labels, flows and routes are made of. */
const shaping: ReadonlySet<string> = new Set([
  "#transforms",
  "holds",
  "carries",
  "takes",
  "gives",
  "scope",
  "access",
  "copy_of",
  "from",
  "to",
  "reversible",
  "key",
  "operator",
]);

/** Does that fact shape a model? What a process states of its work is said of the flows that it implies, too. */
export function shapes(element: ElementInfo, name: string): boolean {
  return shaping.has(name) || (element.ends === null && element.kind.properties.has("takes"));
}

const contents = ["holds", "carries", "takes", "gives"] as const;

/** Is it stated of an element what it has? */
export function statesContent(names: ReadonlySet<string> | undefined): boolean {
  return names !== undefined && contents.some((name) => names.has(name));
}
