/** What the layout worker is asked: graphs in the DOT language of our own ids and sizes, one after another. */
export interface LayoutQuestion {
  readonly graphs: readonly string[];
}

/** One answer for each graph, as soon as it is there: what Graphviz says, null where it failed; then `done`. */
export type LayoutAnswer = { readonly kind: "answer"; readonly value: unknown } | { readonly kind: "done" };
