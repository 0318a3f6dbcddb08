import { name } from "./patterns.ts";

/** What an editor knows of the form of the language, as VS Code's `language-configuration.json` has it. */
export interface Editing {
  readonly comments: { readonly lineComment: string };
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly {
    readonly open: string;
    readonly close: string;
    readonly notIn?: readonly string[];
  }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  /** Words to select and complete; ids with hyphens are one. */
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: {
    readonly increaseIndentPattern: { readonly pattern: string };
    readonly decreaseIndentPattern: { readonly pattern: string };
  };
  readonly onEnterRules: readonly {
    readonly beforeText: { readonly pattern: string };
    readonly action: { readonly indent: "none"; readonly appendText: string };
  }[];
}

const brackets = [
  ["{", "}"],
  ["[", "]"],
  ["(", ")"],
] as const;

/** Comments, brackets, words and indentation. */
export function editing(): Editing {
  const code = String.raw`(?:[^"/]|"(?:[^"\\]|\\.)*"|/(?!/))*`;
  return {
    comments: { lineComment: "//" },
    brackets,
    autoClosingPairs: [
      ...brackets.map(([open, close]) => ({ open, close, notIn: ["string", "comment"] })),
      { open: '"', close: '"', notIn: ["string", "comment"] },
    ],
    surroundingPairs: [...brackets, ['"', '"']],
    wordPattern: { pattern: String.raw`${name}(?:-[A-Za-z0-9.]*[A-Za-z0-9])*`, flags: "u" },
    indentationRules: {
      increaseIndentPattern: { pattern: String.raw`^${code}[\[{(]\s*(?://.*)?$` },
      decreaseIndentPattern: { pattern: String.raw`^\s*[\]})]` },
    },
    // Documentation goes on in the next line.
    onEnterRules: [
      {
        beforeText: { pattern: String.raw`^\s*///\s?\S.*$` },
        action: { indent: "none", appendText: "/// " },
      },
    ],
  };
}
