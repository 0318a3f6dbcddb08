import { doc } from "prettier";
import type { Doc } from "prettier";
import type { Declaration, Node } from "../ast/index.ts";
import { braces, child, children, filled, listed, stacked } from "./printing.ts";
import type { PrinterOf, Printing } from "./printing.ts";

const { group, hardline, indent, join, line } = doc.builders;

type DeclarationKind =
  | Exclude<Declaration["kind"], "RequirementDeclaration" | "TestDeclaration">
  | "SourceFile"
  | "ModuleHeader"
  | "ImportDeclaration"
  | "Field"
  | "FixedProperty"
  | "TypeNode"
  | "EnumMember"
  | "LowerTransform"
  | "DeriveTransform"
  | "DropTransform"
  | "JoinTransform"
  | "Param"
  | "Interval"
  | "DefineVersion"
  | "Name"
  | "Path"
  | "Comment";

/** ` "Patient cards"`, or nothing. */
function title(node: { readonly title: unknown }, printing: Printing): Doc {
  return node.title === null ? "" : [" ", child(printing, "title")];
}

/** A body in braces, or nothing where it is empty. */
function body(node: Node, printing: Printing, key: string): Doc {
  const parts = children(printing, key);
  return parts.length === 0 ? "" : [" ", braces(node, parts, printing)];
}

/** `[A, B]` of paths. */
function names(printing: Printing, key: string): Doc {
  return filled(
    "[",
    children(printing, key).map((part) => part.doc),
    "]",
  );
}

/** How files and each kind of declaration are printed. */
export const declarations: { readonly [K in DeclarationKind]: PrinterOf<K> } = {
  SourceFile: (node, printing) => {
    const sections: Doc[] = [];
    if (node.module !== null) sections.push(child(printing, "module"));
    const imports = children(printing, "imports");
    if (imports.length > 0) sections.push(stacked(imports, printing.options));
    const rest = children(printing, "declarations");
    if (rest.length > 0) sections.push(stacked(rest, printing.options));
    return sections.length === 0 ? "" : [join([hardline, hardline], sections), hardline];
  },
  ModuleHeader: (_, printing) => ["module ", child(printing, "path")],
  ImportDeclaration: (_, printing) => ["import ", child(printing, "path")],
  KindDeclaration: (node, printing) => [
    "kind ",
    child(printing, "name"),
    node.parent === null ? "" : [" is ", child(printing, "parent")],
    body(node, printing, "members"),
  ],
  Field: (node, printing) => [
    node.required ? "required " : "",
    child(printing, "name"),
    ": ",
    child(printing, "type"),
  ],
  FixedProperty: (_, printing) => ["fixed ", child(printing, "property")],
  TypeNode: (node, printing) => {
    const mark = node.optional ? "?" : "";
    if (node.form === "data set" || node.form === "data scope") return [node.form, mark];
    return [node.form === "set" ? "set of " : "", child(printing, "name"), mark];
  },
  RecordDeclaration: (node, printing) => [
    "record ",
    child(printing, "name"),
    " ",
    braces(node, children(printing, "fields"), printing),
  ],
  EnumDeclaration: (node, printing) => {
    const parts = children(printing, "members");
    const documented = node.members.some((member) => member.doc !== null);
    const members = documented ? braces(node, parts, printing) : packed(parts.map((part) => part.doc));
    return ["enum ", child(printing, "name"), " ", members];
  },
  EnumMember: (_, printing) => child(printing, "name"),
  DataDeclaration: (node, printing) => [
    node.abstract ? "abstract " : "",
    "data ",
    child(printing, "name"),
    title(node, printing),
    node.parents.length === 0
      ? ""
      : [
          " is ",
          join(
            ", ",
            children(printing, "parents").map((part) => part.doc),
          ),
        ],
    node.parts.length === 0 ? "" : [" consists of ", names(printing, "parts")],
    node.formedBy.length === 0 ? "" : [" formed by ", names(printing, "formedBy")],
    node.body === null || node.body.properties.length === 0 ? "" : [" ", child(printing, "body")],
  ],
  ElementDeclaration: (node, printing) => [
    child(printing, "type"),
    " ",
    child(printing, "name"),
    title(node, printing),
    body(node, printing, "members"),
  ],
  LowerTransform: (_, printing) => ["lower ", child(printing, "category"), " to ", child(printing, "state")],
  DeriveTransform: (_, printing) => [
    "derive ",
    child(printing, "category"),
    " from ",
    names(printing, "inputs"),
  ],
  DropTransform: (_, printing) => ["drop ", child(printing, "category")],
  JoinTransform: () => "join",
  FlowDeclaration: (node, printing) => [
    "flow ",
    child(printing, "name"),
    title(node, printing),
    ": ",
    child(printing, "from"),
    " -> ",
    child(printing, "to"),
    body(node, printing, "members"),
  ],
  DefineDeclaration: (node, printing) => {
    const params =
      node.params.length === 0
        ? ""
        : listed(
            "(",
            children(printing, "params").map((part) => part.doc),
            ")",
          );
    const head: Doc = ["define ", child(printing, "name"), params];
    if (node.versions.length > 0)
      return [
        head,
        " {",
        indent([hardline, stacked(children(printing, "versions"), printing.options)]),
        hardline,
        "}",
      ];
    return group([head, " =", indent([line, child(printing, "body")])]);
  },
  Param: (_, printing) => [child(printing, "name"), ": ", child(printing, "type")],
  Interval: (node, printing) => [
    child(printing, "from"),
    " ..",
    node.to === null ? "" : [" ", child(printing, "to")],
  ],
  DefineVersion: (node, printing) =>
    group([
      "version ",
      child(printing, "interval"),
      node.unknown === null
        ? [" =", indent([line, child(printing, "body")])]
        : [" unknown ", child(printing, "unknown")],
    ]),
  Name: (node) => node.text,
  Path: (_, printing) =>
    join(
      ".",
      children(printing, "names").map((part) => part.doc),
    ),
  Comment: (node) => node.text,
};

/** Members without documentation: as many on a line as fit. */
function packed(members: readonly Doc[]): Doc {
  if (members.length === 0) return "{}";
  const { fill } = doc.builders;
  const parts: Doc[] = [];
  members.forEach((member, at) => {
    parts.push(at === members.length - 1 ? member : [member, ","]);
    if (at < members.length - 1) parts.push(line);
  });
  return group(["{", indent([line, fill(parts)]), line, "}"]);
}
