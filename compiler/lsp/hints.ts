import type { CodeLens, InlayHint } from "vscode-languageserver";
import { hints, lenses } from "../service/index.ts";
import type { HintOptions } from "../service/index.ts";
import { onFile } from "./asking.ts";
import type { Parts } from "./attach.ts";
import type { Commands } from "./commands.ts";
import { positionOf, rangeOf, spanOf } from "./convert.ts";
import { rangeIn } from "./shape.ts";

/** What stands in a text without being there: hints in its lines, verdicts and tests above them. */
export function attachHints(parts: Parts, { lastRun }: Commands): void {
  const { projects } = parts;
  onFile(parts, "textDocument/inlayHint", ({ snapshot, path, source }, params): readonly InlayHint[] => {
    const range = rangeIn(params, "range");
    const span = range === null ? { start: 0, end: source.text.length } : spanOf(source, range);
    const options: HintOptions = projects.client.settings.hints;
    return hints(snapshot, path, span, options).map(({ offset, text, tooltip }) => ({
      position: positionOf(source, offset),
      label: text,
      tooltip,
      paddingLeft: true,
    }));
  });
  onFile(parts, "textDocument/codeLens", ({ project, snapshot, path, source }): readonly CodeLens[] =>
    lenses(snapshot, path, lastRun(project)).map(({ span, title, command }) => ({
      range: rangeOf(source, span),
      command: {
        title,
        command: command.id,
        // Paths mean something inside a project only; a client knows URIs.
        arguments: [projects.uri(project, command.arguments[0]), command.arguments[1]],
      },
    })),
  );
}
