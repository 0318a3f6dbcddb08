// In: a finished program, and papers as the library describes them. Out: papers as data, HTML and Markdown.
// Invariant: nothing is invented: what the model does not say is an open place. No law and no legal wording is here.
export { buildBreach, buildDocuments, paperNames } from "./build.ts";
export type { DocumentOptions } from "./build.ts";
export { documentsHtml } from "./html.ts";
export { documentsMarkdown } from "./markdown.ts";
export type { DocumentSection, Entry, Inline, Line, PaperDocument, Shown } from "./model.ts";
export { documentWords } from "./words.ts";
