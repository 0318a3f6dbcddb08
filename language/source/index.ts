// In: text. Out: SourceText, spans and positions.
// Invariant: knows nothing of the language.
export type { Place, Span } from "./span.ts";
export { lineText, positionAt, slice, sourceText } from "./text.ts";
export type { Position, SourceText } from "./text.ts";
