/** Sizes beyond which a text is refused; each is far above what people write (docs: limits table). */
export const limits = {
  /** Bytes of one file in UTF-8. */
  fileBytes: 2_000_000,
  /** UTF-16 units of a name or an id. */
  name: 256,
  /** UTF-16 units of a string with its quotes. */
  string: 16_384,
  /** Open brackets and open bodies (`satisfies`, `if`, `implies`, `along`) at one place. */
  nesting: 64,
} as const;
