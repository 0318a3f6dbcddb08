// In: nothing. Out: the node types, their child table, walking.
// Invariant: nodes are readonly and dumb; facts, symbols and types live in tables keyed by the node.
export { childKeys } from "./children.ts";
export type { Node } from "./children.ts";
export type * from "./declarations.ts";
export type * from "./expressions.ts";
export type * from "./nodes.ts";
export type * from "./values.ts";
export { assertNever, childrenOf, eachChild, pathText, walk } from "./walk.ts";
