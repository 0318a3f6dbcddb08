import type { ElementInfo } from "../check/schema.ts";

/** Names of the nodes along a route. */
export function nodesOf(flows: readonly ElementInfo[]): readonly string[] {
  const names: string[] = [];
  for (const { ends } of flows) {
    if (ends === null) continue;
    if (names.length === 0) names.push(ends.source.name);
    names.push(ends.target.name);
  }
  return names;
}
