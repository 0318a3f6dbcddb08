import type { Node, Rule, SourceText } from "../../../language/index.ts";
import { strip } from "../../check/index.ts";
import { lookUp } from "../../check/index.ts";
import { memberOfType } from "./expressions.ts";
import { named } from "./named.ts";
import type { Named } from "./named.ts";
import { variablesOf } from "./scope.ts";
import type { Spot } from "./spot.ts";

const braces = /\{([^{}"]*)\}/g;

/** A name within `{s.at.country}` of a text of a requirement. */
export function placeholderAt(spot: Spot, source: SourceText, offset: number): Named | null {
  const text = spot.nodes.at(-1);
  if (text?.kind !== "TextValue") return null;
  for (const match of source.text.slice(text.start, text.end).matchAll(braces)) {
    const start = text.start + match.index + 1;
    const inside = match[1] ?? "";
    if (offset < start || offset > start + inside.length) continue;
    return linkAt(spot, inside, start, offset);
  }
  return null;
}

/** The rules whose variables a text may name. */
export function rulesOf(nodes: readonly Node[]): readonly Rule[] {
  for (const node of nodes.toReversed()) {
    if (node.kind === "Rule") return [node];
    if (node.kind === "Version") return node.rules;
    if (node.kind === "RequirementDeclaration") return node.versions.flatMap((version) => version.rules);
  }
  return [];
}

function linkAt(spot: Spot, inside: string, from: number, offset: number): Named | null {
  const [first, ...path] = inside.split(".");
  const variable = variablesOf(rulesOf(spot.nodes), spot).find((each) => each.name.text === first);
  if (variable === undefined || first === undefined) return null;
  let start = from;
  let end = start + first.length;
  if (offset <= end) return named({ kind: "variable", variable }, { start, end });
  let type = strip(variable.type());
  for (const name of path) {
    start = end + 1;
    end = start + name.length;
    if (offset <= end) return named(memberOfType(type, name, spot), { start, end });
    type = strip(lookUp(spot.reading.sight(spot.module), type, name)?.type ?? { kind: "unknown" });
  }
  return null;
}
