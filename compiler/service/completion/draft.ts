import type { Span } from "../../../language/index.ts";
import { docText } from "../hover/markdown.ts";
import type { TextEdit } from "../workspace.ts";

export type CompletionKind =
  | "keyword"
  | "kind"
  | "type"
  | "property"
  | "element"
  | "category"
  | "member"
  | "definition"
  | "function"
  | "variable"
  | "module"
  | "requirement"
  | "value"
  | "verdict"
  | "code";

/** Something that may be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few plain words beside the label: a type, a title. */
  readonly detail: string;
  /** Documentation as Markdown; found out when it is read, so read it of the one that is looked at. */
  readonly markdown: string;
  /** What replaces the span; with `$1`, `${2:word}` and `$0` if it is a snippet. */
  readonly insert: string;
  readonly snippet: boolean;
  readonly replace: Span;
  /** Edits elsewhere: an import. */
  readonly more: readonly TextEdit[];
  /** Orders the list. */
  readonly sort: string;
}

/** A completion before its place is known. */
export interface Draft {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  readonly doc?: () => string | null;
  /** Markdown already; else `doc` is a comment of a policy. */
  readonly ready?: boolean;
  /** The label, if it is not given. */
  readonly insert?: string;
  readonly snippet?: boolean;
  readonly more?: readonly TextEdit[];
  /** 0 is offered first. */
  readonly rank: number;
  /** Among those of one rank, instead of the label. */
  readonly order?: number;
}

/** Lists longer than this are cut: more letters find the rest. */
export const mostCompletions = 1_000;

/** The drafts that go on from what is written, as completions in order. */
export function completionsOf(
  drafts: readonly Draft[],
  written: string,
  replace: Span,
): readonly Completion[] {
  const seen = new Set<string>();
  const found: Completion[] = [];
  for (const draft of drafts) {
    const key = `${draft.label} ${draft.more?.[0]?.text ?? ""}`;
    if (seen.has(key) || !goesOn(draft.label, written)) continue;
    seen.add(key);
    found.push(new Made(draft, replace));
  }
  const order = (a: Completion, b: Completion): number => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0);
  return found.toSorted(order).slice(0, mostCompletions);
}

/** The letters that are written are in the label, in order: what editors call a fuzzy match. */
function goesOn(label: string, written: string): boolean {
  if (written === "") return true;
  const letters = label.toLowerCase();
  let at = 0;
  for (const letter of written.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

class Made implements Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail: string;
  readonly insert: string;
  readonly snippet: boolean;
  readonly replace: Span;
  readonly more: readonly TextEdit[];
  readonly sort: string;
  private readonly draft: Draft;

  constructor(draft: Draft, replace: Span) {
    this.draft = draft;
    this.label = draft.label;
    this.kind = draft.kind;
    this.detail = draft.detail ?? "";
    this.insert = draft.insert ?? draft.label;
    this.snippet = draft.snippet ?? false;
    this.replace = replace;
    this.more = draft.more ?? [];
    const order = draft.order === undefined ? "" : String(draft.order).padStart(4, "0");
    this.sort = `${draft.rank}${order}${draft.label.toLowerCase()}`;
  }
  get markdown(): string {
    const doc = this.draft.doc?.() ?? null;
    return this.draft.ready === true ? (doc ?? "") : (docText(doc) ?? "");
  }
}
