import type {
  LensCommand,
  SemanticToken,
  TokenModifier,
  TokenType,
} from "../../../compiler/service/index.ts";
import { languageId } from "../language.ts";
import { rangeOf } from "../models.ts";
import { monaco } from "../monaco.ts";
import { at, spanOf } from "./asking.ts";
import type { Asking } from "./asking.ts";

/** Numbers of the types and modifiers in what Monaco is told; a record, so that none can be forgotten. */
const types: { readonly [T in TokenType]: number } = {
  namespace: 0,
  type: 1,
  struct: 2,
  enum: 3,
  enumMember: 4,
  class: 5,
  variable: 6,
  parameter: 7,
  property: 8,
  function: 9,
  method: 10,
  label: 11,
};
const modifierBits: { readonly [M in TokenModifier]: number } = {
  declaration: 0,
  readonly: 1,
  abstract: 2,
  defaultLibrary: 3,
};

const start = { lineNumber: 1, column: 1 };

/** What is seen in the text without being in it: colours of names, hints, lines above declarations. `renew` shows them anew. */
export function registerLooks(
  asking: Asking,
  commands: { readonly [C in LensCommand["id"]]: string },
): { readonly disposables: readonly monaco.IDisposable[]; renew(): void } {
  const { languages } = monaco;
  const renewed = new monaco.Emitter<void>();
  const legend = { tokenTypes: Object.keys(types), tokenModifiers: Object.keys(modifierBits) };
  const disposables = [
    renewed,
    languages.registerDocumentSemanticTokensProvider(languageId, {
      onDidChange: renewed.event,
      getLegend: () => legend,
      async provideDocumentSemanticTokens(model, _, token) {
        const found = await asking.ask("tokens", { path: at(model, start).path }, token);
        return found === null ? null : { data: encoded(found, model) };
      },
      releaseDocumentSemanticTokens: () => undefined,
    }),
    languages.registerInlayHintsProvider(languageId, {
      onDidChangeInlayHints: renewed.event,
      async provideInlayHints(model, range, token) {
        const { path } = at(model, start);
        const found = (await asking.ask("hints", { path, span: spanOf(model, range) }, token)) ?? [];
        const shown = found.map(({ offset, text, tooltip }) => ({
          position: model.getPositionAt(offset),
          label: text,
          tooltip,
          paddingLeft: true,
        }));
        return { hints: shown, dispose: () => undefined };
      },
    }),
    languages.registerCodeLensProvider(languageId, {
      async provideCodeLenses(model, token) {
        const found = (await asking.ask("lenses", { path: at(model, start).path }, token)) ?? [];
        const lenses = found.map(({ span, title, command }) => ({
          range: rangeOf(model, span),
          command: { id: commands[command.id], title, arguments: [...command.arguments, span.start] },
        }));
        return { lenses, dispose: () => undefined };
      },
    }),
  ];
  return { disposables, renew: () => renewed.fire() };
}

/** As the protocol packs tokens: five numbers for each, lines and columns counted from the one before. */
function encoded(tokens: readonly SemanticToken[], model: monaco.editor.ITextModel): Uint32Array {
  const data = new Uint32Array(tokens.length * 5);
  let [line, column] = [1, 1];
  tokens.forEach(({ start: from, end, type, modifiers }, index) => {
    const { lineNumber, column: at } = model.getPositionAt(from);
    const bits = modifiers.reduce((sum, each) => sum | (1 << modifierBits[each]), 0);
    const gap = lineNumber === line ? at - column : at - 1;
    data.set([lineNumber - line, gap, end - from, types[type], bits], index * 5);
    [line, column] = [lineNumber, at];
  });
  return data;
}
