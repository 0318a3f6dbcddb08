import { editing, monarch } from "../../language/highlight/index.ts";
import { monaco } from "./monaco.ts";

/** The name of the language in Monaco. */
export const languageId = "pdp";

/** Tells Monaco how texts of the language look and are typed: all of it is derived from the compiler's table of words. */
export function registerLanguage(): void {
  const {
    comments,
    brackets,
    autoClosingPairs,
    surroundingPairs,
    wordPattern,
    indentationRules,
    onEnterRules,
  } = editing();
  monaco.languages.register({ id: languageId, extensions: [".pdp"] });
  const grammar = monarch();
  const tokenizer = Object.entries(grammar.tokenizer).map(
    ([state, rules]) => [state, rules.map(([match, action]) => ruleOf(match, action))] as const,
  );
  monaco.languages.setMonarchTokensProvider(languageId, {
    ...grammar,
    brackets: [...grammar.brackets],
    tokenizer: Object.fromEntries(tokenizer),
  });
  monaco.languages.setLanguageConfiguration(languageId, {
    comments,
    brackets: brackets.map(([open, close]) => [open, close]),
    autoClosingPairs: autoClosingPairs.map(({ notIn = [], ...pair }) => ({ ...pair, notIn: [...notIn] })),
    surroundingPairs: surroundingPairs.map(([open, close]) => ({ open, close })),
    wordPattern: new RegExp(wordPattern.pattern, wordPattern.flags),
    indentationRules: {
      increaseIndentPattern: new RegExp(indentationRules.increaseIndentPattern.pattern, "u"),
      decreaseIndentPattern: new RegExp(indentationRules.decreaseIndentPattern.pattern, "u"),
    },
    onEnterRules: onEnterRules.map(({ beforeText, action }) => ({
      beforeText: new RegExp(beforeText.pattern, "u"),
      action: { indentAction: monaco.languages.IndentAction.None, appendText: action.appendText },
    })),
  });
}

type Action = ReturnType<typeof monarch>["tokenizer"][string][number][1];

/** A rule in arrays that Monaco may change. */
function ruleOf(match: RegExp, action: Action): monaco.languages.IMonarchLanguageRule {
  return [match, typeof action === "string" ? action : "token" in action ? { ...action } : [...action]];
}
