import type { CodeAction } from "vscode-languageserver";
import { actions, problems } from "../service/index.ts";
import type { Action, Problem } from "../service/index.ts";
import { changesOf, onFile } from "./asking.ts";
import type { Asked } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { spanOf } from "./convert.ts";
import { shownProblem } from "./diagnostics.ts";
import { rangeIn, textsIn } from "./shape.ts";

/** The kinds of actions there are, from the general to the special. */
export const actionKinds = ["quickfix", "refactor", "source.organizeImports", "source.fixAll"] as const;

/** What can be done about a part of a file. */
export function attachActions(parts: Parts): void {
  onFile(parts, "textDocument/codeAction", (asked, params): readonly CodeAction[] => {
    const range = rangeIn(params, "range");
    if (range === null || asked.path.startsWith("pdp:")) return [];
    const only = textsIn(params, "context", "only");
    const wanted = ({ kind }: Action): boolean =>
      only.length === 0 || only.some((each) => kind === each || kind.startsWith(`${each}.`) || each === "");
    const span = spanOf(asked.source, range);
    const near = problems(asked.snapshot, asked.path).filter(
      (each) => each.span.start <= span.end && span.start <= each.span.end,
    );
    return actions(asked.snapshot, asked.path, span)
      .filter(wanted)
      .map((action) => {
        const fixed = near.filter(({ code }) => action.fixes.includes(code));
        return shown(parts, asked, action, fixed);
      });
  });
}

function shown(
  parts: Parts,
  { project, source }: Asked,
  { title, kind, edits, preferred }: Action,
  fixed: readonly Problem[],
): CodeAction {
  return {
    title,
    kind,
    isPreferred: preferred,
    edit: changesOf(parts, project, edits),
    ...(fixed.length === 0
      ? {}
      : { diagnostics: fixed.map((each) => shownProblem(parts.projects, project, source, each)) }),
  };
}
