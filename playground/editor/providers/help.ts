import { languageId } from "../language.ts";
import { rangeOf } from "../models.ts";
import type { Models } from "../models.ts";
import { monaco } from "../monaco.ts";
import { at, spanOf } from "./asking.ts";
import type { Asking } from "./asking.ts";
import { workspaceEdits } from "./change.ts";

/** What helps while reading and mending: what stands here, and what can be done about it. */
export function registerHelp(asking: Asking, models: Models): readonly monaco.IDisposable[] {
  const { languages } = monaco;
  return [
    languages.registerHoverProvider(languageId, {
      async provideHover(model, position, token) {
        const found = await asking.ask("hover", at(model, position), token);
        if (found === null) return null;
        // Nothing in it is trusted: no command, no markup, no picture from elsewhere.
        const contents = [{ value: found.markdown, isTrusted: false, supportHtml: false }];
        return { range: rangeOf(model, found.span), contents };
      },
    }),
    languages.registerCodeActionProvider(
      languageId,
      {
        async provideCodeActions(model, range, context, token) {
          const { path } = at(model, range.getStartPosition());
          const found = (await asking.ask("actions", { path, span: spanOf(model, range) }, token)) ?? [];
          const wanted = found.filter(
            ({ kind }) => context.only === undefined || kind.startsWith(context.only),
          );
          const actions = wanted.map(({ title, kind, edits, preferred, fixes }) => ({
            title,
            kind,
            isPreferred: preferred,
            diagnostics: context.markers.filter(({ code }) => fixes.some((fixed) => fixed === code)),
            edit: { edits: workspaceEdits(edits, models) },
          }));
          return { actions, dispose: () => undefined };
        },
      },
      { providedCodeActionKinds: ["quickfix", "refactor", "source.organizeImports", "source.fixAll"] },
    ),
  ];
}
