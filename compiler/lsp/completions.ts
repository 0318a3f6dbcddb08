import type {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  SignatureHelp,
} from "vscode-languageserver";
import { complete, mostCompletions, signature } from "../service/index.ts";
import type { Completion, CompletionKind } from "../service/index.ts";
import { editsOf, onPlace } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { rangeOf } from "./convert.ts";
import { countIn, fieldOf, flagIn } from "./shape.ts";

/** The nearest that editors have an icon for. */
const kinds: { readonly [K in CompletionKind]: CompletionItemKind } = {
  keyword: 14,
  kind: 7,
  type: 22,
  property: 10,
  element: 6,
  category: 21,
  member: 20,
  definition: 3,
  function: 3,
  variable: 6,
  module: 9,
  requirement: 18,
  value: 12,
  verdict: 12,
  code: 12,
};

/** What may be written at a place, and the signature of what is called around it. */
export function attachCompletion(parts: Parts): void {
  let list = 0;
  /** The last answer: documentation is made when a reader looks at an entry. */
  let last: readonly Completion[] = [];
  onPlace(parts, "textDocument/completion", ({ snapshot, path, offset, source }): CompletionList => {
    const snippets = flagIn(parts.client(), "textDocument", "completion", "completionItem", "snippetSupport");
    last = complete(snapshot, path, offset);
    list++;
    const items = last.map((each, at): CompletionItem => {
      const asSnippet = each.snippet && snippets === true;
      return {
        label: each.label,
        kind: kinds[each.kind],
        sortText: each.sort,
        ...(each.detail === "" ? {} : { detail: each.detail }),
        insertTextFormat: asSnippet ? 2 : 1,
        textEdit: {
          range: rangeOf(source, each.replace),
          newText: each.snippet && !asSnippet ? plainOf(each.insert) : each.insert,
        },
        ...(each.more.length === 0 ? {} : { additionalTextEdits: [...editsOf(source, each.more)] }),
        data: { list, at },
      };
    });
    return { isIncomplete: items.length >= mostCompletions, items };
  });
  parts.requests.on(
    "completionItem/resolve",
    (params) => (typeof params === "object" && params !== null && !Array.isArray(params) ? params : null),
    (item) => {
      const data = fieldOf(item, "data");
      const of = countIn(data, "list") === list ? last[countIn(data, "at") ?? -1] : undefined;
      const markdown = of?.markdown ?? "";
      return markdown === "" ? item : { ...item, documentation: { kind: "markdown", value: markdown } };
    },
  );
  onPlace(parts, "textDocument/signatureHelp", ({ snapshot, path, offset }): SignatureHelp | null => {
    const found = signature(snapshot, path, offset);
    if (found === null) return null;
    const { label, markdown, parameters, active } = found;
    const documentation = { kind: "markdown" as const, value: markdown };
    const shown = parameters.map((each) => ({ label: each }));
    return {
      signatures: [{ label, parameters: shown, ...(markdown === "" ? {} : { documentation }) }],
      activeSignature: 0,
      activeParameter: active,
    };
  });
}

/** A snippet as it reads with its suggestions and without places to fill. */
function plainOf(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, "$1")
    .replace(/\$(?:\d+|\{\d+\})/g, "")
    .replace(/\\([$}\\])/g, "$1");
}
