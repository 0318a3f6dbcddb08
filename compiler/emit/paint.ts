/** What a piece of text is; whoever knows the terminal maps it to colours. */
export type Style = "error" | "warning" | "note" | "good" | "code" | "gutter" | "strong" | "quiet";

/** Colours one piece of a line; the piece has been made harmless before. */
export type Paint = (style: Style, text: string) => string;

/** No colours. */
export const plain: Paint = (_style, text) => text;
