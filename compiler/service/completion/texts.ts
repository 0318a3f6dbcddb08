import type { Span } from "../../../language/index.ts";
import { lookUp, strip } from "../../check/index.ts";
import type { Cursor } from "../cursor.ts";
import { rulesOf } from "../cursor/placeholders.ts";
import { variablesOf } from "../cursor/scope.ts";
import { lineStart } from "../cursor/words.ts";
import type { Draft } from "./draft.ts";
import { memberDraftsOf, variableDrafts } from "./expressions.ts";
import type { Field } from "./names.ts";

/** Within the braces of a text of a requirement: the variables of its rules, and what they have. */
export function inPlaceholder(
  { nodes, source, offset, reading, module, file }: Cursor,
  field: Field,
): { readonly drafts: readonly Draft[]; readonly written: string; readonly replace: Span } | null {
  const line = source.text.slice(lineStart(source.text, offset), offset);
  const inside = /\{([^{}"]*)$/.exec(line)?.[1];
  if (inside === undefined || !nodes.some((node) => node.kind === "RequirementDeclaration")) return null;
  const variables = variablesOf(rulesOf(nodes), { reading, module, file, nodes });
  const path = inside.split(".");
  const written = path.pop() ?? "";
  const rest = /^[\p{L}\p{N}_]*/u.exec(source.text.slice(offset))?.[0].length ?? 0;
  const replace = { start: offset - written.length, end: offset + rest };
  const [first, ...links] = path;
  if (first === undefined) return { drafts: variableDrafts(variables), written, replace };
  let type = strip(variables.find((each) => each.name.text === first)?.type() ?? { kind: "unknown" });
  for (const name of links)
    type = strip(lookUp(reading.sight(module), type, name)?.type ?? { kind: "unknown" });
  return { drafts: memberDraftsOf(type, field), written, replace };
}
