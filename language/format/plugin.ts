import type { Parser, Plugin } from "prettier";
import type { Node } from "../ast/index.ts";
import { parse } from "../parse/index.ts";
import { positionAt, sourceText } from "../source/index.ts";
import { printer } from "./printer.ts";

/** Why a text was left alone: it does not parse. Prettier shows the place. */
class SyntaxFault extends SyntaxError {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  constructor(message: string, line: number, column: number) {
    super(message);
    this.loc = { start: { line, column } };
  }
}

const parser: Parser<Node> = {
  astFormat: "pdp",
  locStart: (node) => node.start,
  locEnd: (node) => node.end,
  parse(text) {
    const source = sourceText("input.pdp", text);
    const { file, diagnostics } = parse(source);
    const fault = diagnostics.find((each) => each.severity === "error");
    if (fault !== undefined) {
      const { line, column } = positionAt(source, fault.place.start);
      const words = fault.words("en");
      throw new SyntaxFault(`${words.title}: ${words.label} (${line}:${column})`, line, column);
    }
    return { ...file, start: 0, end: text.length };
  },
};

/** `prettier --plugin=pdp/prettier`. */
const plugin: Plugin<Node> = {
  languages: [{ name: "PDP", parsers: ["pdp"], extensions: [".pdp"] }],
  parsers: { pdp: parser },
  printers: { pdp: printer },
  defaultOptions: { printWidth: 110, tabWidth: 2, endOfLine: "lf" },
};
export default plugin;
