import { eachChild } from "../../language/index.ts";
import type { Node } from "../../language/index.ts";

/** Every name that stands in a part of a program: if none of them means something else than before, the part does not either. */
export function mentionsOf(root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === "Name" || node.kind === "Id") found.add(node.text);
    eachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Is one of the names mentioned? */
export function meets(mentions: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  const [few, many] = mentions.size < names.size ? [mentions, names] : [names, mentions];
  for (const name of few) if (many.has(name)) return true;
  return false;
}
