/** The name that a link asks for: `#example=shop`; null for links of another kind. */
export function askedExample(fragment: string): string | null {
  return /^#example=([a-z0-9-]{1,60})$/.exec(fragment)?.[1] ?? null;
}
