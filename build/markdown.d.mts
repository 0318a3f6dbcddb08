/** HTML of a document of ours, and its headings. */
export function markdown(
  text: string,
  code?: (source: string, language: string) => string,
): { readonly html: string; readonly headings: readonly { readonly level: number; readonly slug: string }[] };
/** A text that stands in HTML for itself. */
export function escaped(text: string): string;
