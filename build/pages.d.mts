/** The text that compiler/catalog/pages.ts should have. */
export function pagesModule(): string;
