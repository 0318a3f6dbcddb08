import type { Span } from "../../language/index.ts";
import { cursorAt } from "./cursor.ts";
import { declarationsOf } from "./cursor/referent.ts";
import { usesOf } from "./uses.ts";
import type { Snapshot } from "./workspace.ts";

export interface Highlight {
  readonly span: Span;
  /** Is it declared here? */
  readonly declares: boolean;
}

/** All places in this file that name what stands at an offset. */
export function highlights(snapshot: Snapshot, path: string, offset: number): readonly Highlight[] {
  const means = cursorAt(snapshot, path, offset)?.means ?? null;
  if (means === null) return [];
  const declared = declarationsOf(means);
  return usesOf(snapshot, means, (file) => file === path).map(({ place: { file, start, end } }) => ({
    span: { start, end },
    declares: declared.some((each) => each.file === file && each.start === start),
  }));
}
