/** What a link may hold. */
export const shareLimits = {
  /** Characters of the fragment; longer ones are refused by mail programs and by us. */
  encoded: 32_000,
  /** From here on some programs cut links. */
  long: 2_000,
  /** Bytes of the unpacked text. */
  decoded: 262_144,
  files: 50,
} as const;
