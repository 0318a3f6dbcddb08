// In: the connection of a client, a host with the files around its documents. Out: replies and notices of the Language Server Protocol.
// Invariant: computes nothing itself; whatever a client sends, the server goes on. Knows no Node and no browser.
export { attach } from "./attach.ts";
export type { LanguageServer } from "./attach.ts";
export type { FileText, Home, LspFiles, LspHost, PreviewKind } from "./host.ts";
