// The public surface of the language: text in, tree and diagnostics out. Exported as `pdp/language`.
export * from "./ast/index.ts";
export * from "./diagnostics/index.ts";
export * from "./source/index.ts";
