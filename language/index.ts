// The public surface of the language: text in, tree and diagnostics out. Exported as `pdp/language`.
export * from "./ast/index.ts";
export * from "./diagnostics/index.ts";
export { diagnostics as lexDiagnostics, lex, limits, words } from "./lex/index.ts";
export type { Lexed, WordClass, WordEntry, WordText, WordUse } from "./lex/index.ts";
export { diagnostics as parseDiagnostics, parse } from "./parse/index.ts";
export type { Parsed } from "./parse/index.ts";
export * from "./source/index.ts";
