import { doc } from "prettier";
import type { Doc } from "prettier";
import type { ListValue, Value } from "../ast/index.ts";
import { braces, child, children, filled, listed, verbatim } from "./printing.ts";
import type { PrinterOf, Printing } from "./printing.ts";

const { hardline, indent, join } = doc.builders;

type ValueKind = Value["kind"] | "Property" | "Target" | "Id";

/** The strings of a text, one per line; escapes are kept as they were written. */
function text(node: { readonly start: number; readonly end: number }, printing: Printing): Doc {
  const written = printing.options.originalText.slice(node.start, node.end);
  const strings = withoutComments(written).match(/"(?:\\.|[^"\\])*"/g) ?? [written];
  return strings.length === 1 ? strings : indent(join(hardline, strings));
}

/** Cuts `//` comments between strings, which Prettier prints itself. */
function withoutComments(written: string): string {
  return written.replaceAll(
    /("(?:\\.|[^"\\])*")|\/\/[^\n\r]*/g,
    (_, string: string | undefined) => string ?? "",
  );
}

/** ` as hashed of patient`. */
function qualifiers(node: { readonly as: unknown; readonly of: unknown }, printing: Printing): Doc {
  return [
    node.as === null ? "" : [" as ", child(printing, "as")],
    node.of === null ? "" : [" of ", child(printing, "of")],
  ];
}

/** References, numbers and dates without words of their own pack well; anything else reads better one per line. */
function small(list: ListValue): boolean {
  return list.items.every(
    (item) =>
      item.kind === "DateValue" ||
      item.kind === "NumberValue" ||
      item.kind === "IdValue" ||
      (item.kind === "ReferenceValue" && item.citation === null && item.as === null && item.of === null),
  );
}

/** How each kind of value is printed. */
export const values: { readonly [K in ValueKind]: PrinterOf<K> } = {
  TodoValue: (node, printing) => (node.reason === null ? "todo" : ["todo ", text(node, printing)]),
  NoneValue: () => "none",
  BoolValue: (node) => (node.value ? "true" : "false"),
  NumberValue: (node, printing) => verbatim(node, printing).replaceAll(/\s+/g, ""),
  DurationValue: (node, printing) => verbatim(node, printing).replaceAll(/\s+/g, " ").replace(/^- /, "-"),
  TextValue: text,
  DateValue: (node) => node.text,
  DateTimeValue: (node) => node.text,
  IdValue: (_, printing) => child(printing, "id"),
  Id: (node) => node.text,
  RecordValue: (node, printing) => braces(node, children(printing, "properties"), printing),
  ReferenceValue: (node, printing) => [
    child(printing, "target"),
    node.citation === null ? "" : [" ", text({ start: node.target.end, end: node.end }, printing)],
    qualifiers(node, printing),
  ],
  ListValue: (node, printing) => {
    const items = children(printing, "items").map((item) => item.doc);
    return [small(node) ? filled("[", items, "]") : listed("[", items, "]"), qualifiers(node, printing)];
  },
  Target: (node, printing) => [
    child(printing, "path"),
    node.to === null ? "" : [" -> ", child(printing, "to")],
  ],
  Property: (_, printing) => [child(printing, "key"), ": ", child(printing, "value")],
};
