import type { editing, textmate } from "../language/highlight/index.ts";

export function grammarFiles(highlight: {
  readonly textmate: typeof textmate;
  readonly editing: typeof editing;
}): Promise<readonly (readonly [path: string, text: string])[]>;
