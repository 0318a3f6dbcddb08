import type { TokenType } from "../../compiler/service/index.ts";
import type { EditorTheme } from "./code-editor.ts";
import { monaco } from "./monaco.ts";

/** The colours of one theme: of words, and of names by what they stand for. Each has a contrast of 4.5 : 1 to the background. */
interface Palette {
  readonly base: monaco.editor.BuiltinTheme;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
  readonly comment: string;
  /** Numbers of lines, lines above declarations, hints: quiet, but to be read. */
  readonly aside: string;
  readonly names: { readonly [T in TokenType]: string };
}

const palettes: { readonly [T in EditorTheme]: Palette } = {
  light: {
    base: "vs",
    keyword: "7a1fa2",
    string: "8a3b12",
    number: "0b6640",
    comment: "5b6770",
    aside: "#5b6770",
    names: names({ kind: "0b5f79", data: "7a4d00", element: "173f9c", field: "22303c", member: "0a6b52" }),
  },
  dark: {
    base: "vs-dark",
    keyword: "d7a1ea",
    string: "e0a888",
    number: "a9d8b4",
    comment: "98a5af",
    aside: "#98a5af",
    names: names({ kind: "6fd0e6", data: "e8c07a", element: "9db9ff", field: "d5dde4", member: "7fdcc0" }),
  },
  "contrast-light": {
    base: "hc-light",
    keyword: "5b0080",
    string: "6b2400",
    number: "004d2b",
    comment: "404040",
    aside: "#404040",
    names: names({ kind: "00435c", data: "553300", element: "001f80", field: "000000", member: "00483a" }),
  },
  "contrast-dark": {
    base: "hc-black",
    keyword: "e9b8ff",
    string: "ffc4a3",
    number: "b8f5c6",
    comment: "cccccc",
    aside: "#cccccc",
    names: names({ kind: "8fe7ff", data: "ffd98f", element: "bccfff", field: "ffffff", member: "9ff5dc" }),
  },
};

function names(colours: {
  readonly kind: string;
  readonly data: string;
  readonly element: string;
  readonly field: string;
  readonly member: string;
}): Palette["names"] {
  const { kind, data, element, field, member } = colours;
  return {
    namespace: kind,
    type: kind,
    struct: kind,
    enum: kind,
    enumMember: member,
    class: data,
    variable: element,
    parameter: field,
    property: field,
    function: element,
    method: element,
    label: kind,
  };
}

/** Makes the themes known; returns the name of each. */
export function defineThemes(): { readonly [T in EditorTheme]: string } {
  const define = (theme: EditorTheme): string => {
    const { base, keyword, string, number, comment, aside, names: ofNames } = palettes[theme];
    const rules = Object.entries({
      keyword,
      string,
      number,
      comment,
      invalid: string,
      tag: ofNames.class,
      "variable.name": ofNames.variable,
      "attribute.name": ofNames.property,
      identifier: ofNames.property,
      delimiter: ofNames.property,
      ...ofNames,
    });
    const name = `pdp-${theme}`;
    monaco.editor.defineTheme(name, {
      base,
      inherit: true,
      rules: rules.map(([token, foreground]) => ({
        token,
        foreground,
        ...(token === "comment" ? { fontStyle: "italic" } : {}),
      })),
      colors: {
        "editorLineNumber.foreground": aside,
        "editorLineNumber.dimmedForeground": aside,
        "editorCodeLens.foreground": aside,
        "editorInlayHint.foreground": aside,
        "editorInlayHint.background": "#00000000",
      },
    });
    return name;
  };
  return {
    light: define("light"),
    dark: define("dark"),
    "contrast-light": define("contrast-light"),
    "contrast-dark": define("contrast-dark"),
  };
}
