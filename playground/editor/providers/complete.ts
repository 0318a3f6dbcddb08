import type { CompletionKind } from "../../../compiler/service/index.ts";
import type { Offer } from "../../worker/completions.ts";
import { languageId } from "../language.ts";
import { rangeOf } from "../models.ts";
import { monaco } from "../monaco.ts";
import { at } from "./asking.ts";
import type { Asking } from "./asking.ts";

const { CompletionItemInsertTextRule, CompletionItemKind } = monaco.languages;
const kinds: { readonly [K in CompletionKind]: monaco.languages.CompletionItemKind } = {
  keyword: CompletionItemKind.Keyword,
  kind: CompletionItemKind.Class,
  type: CompletionItemKind.TypeParameter,
  property: CompletionItemKind.Property,
  element: CompletionItemKind.Variable,
  category: CompletionItemKind.Field,
  member: CompletionItemKind.EnumMember,
  definition: CompletionItemKind.Method,
  function: CompletionItemKind.Function,
  variable: CompletionItemKind.Variable,
  module: CompletionItemKind.Module,
  requirement: CompletionItemKind.Interface,
  value: CompletionItemKind.Value,
  verdict: CompletionItemKind.Value,
  code: CompletionItemKind.Constant,
};

/** An offer in Monaco's list, and where it was asked for. */
interface Item extends monaco.languages.CompletionItem {
  readonly asked: { readonly path: string; readonly offset: number; readonly at: number };
}

/** What may be written, and the signature of what is called. */
export function registerCompletion(asking: Asking): readonly monaco.IDisposable[] {
  const { languages } = monaco;
  return [
    languages.registerCompletionItemProvider(languageId, {
      triggerCharacters: [".", ":", "[", "(", " ", "{", ">"],
      async provideCompletionItems(model, position, _, token) {
        const where = at(model, position);
        const found = await asking.ask("completions", where, token);
        if (found === null) return null;
        const suggestions = found.offers.map((each): Item => ({
          ...itemOf(each, model),
          asked: { ...where, at: each.at },
        }));
        return { suggestions, incomplete: !found.whole };
      },
      async resolveCompletionItem(item, token) {
        if (!isOurs(item)) return item;
        const label = typeof item.label === "string" ? item.label : item.label.label;
        const value = await asking.ask("completionDoc", { ...item.asked, label }, token);
        return value === null || value === "" ? item : { ...item, documentation: { value } };
      },
    }),
    languages.registerSignatureHelpProvider(languageId, {
      signatureHelpTriggerCharacters: ["(", ","],
      async provideSignatureHelp(model, position, token) {
        const found = await asking.ask("signature", at(model, position), token);
        if (found === null) return null;
        const { label, markdown, parameters, active } = found;
        const documentation = markdown === "" ? {} : { documentation: { value: markdown } };
        const signature = {
          label,
          parameters: parameters.map((each) => ({ label: each })),
          ...documentation,
        };
        return {
          value: { signatures: [signature], activeSignature: 0, activeParameter: active },
          dispose: () => undefined,
        };
      },
    }),
  ];
}

function itemOf(
  { label, kind, detail, insert, snippet, replace, more, sort }: Offer,
  model: monaco.editor.ITextModel,
): monaco.languages.CompletionItem {
  return {
    label: detail === "" ? label : { label, description: detail },
    kind: kinds[kind],
    insertText: insert,
    ...(snippet ? { insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet } : {}),
    range: rangeOf(model, replace),
    sortText: sort,
    additionalTextEdits: more.map(({ place, text }) => ({ range: rangeOf(model, place), text })),
  };
}

function isOurs(item: monaco.languages.CompletionItem): item is Item {
  return "asked" in item;
}
