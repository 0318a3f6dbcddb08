import { eachChild } from "../../language/index.ts";
import type { Name, Node, Path, Span } from "../../language/index.ts";
import { findValue } from "../bind/index.ts";
import type { Module, PdpSymbol } from "../bind/index.ts";
import { builtinTypes } from "../check/index.ts";
import type { Program } from "../program.ts";
import { atlasOf } from "./atlas.ts";
import { readied } from "./readied.ts";
import type { Snapshot } from "./workspace.ts";

/**
 * What a name is, by the names that editors colour without being told. A kind is a `type`, a category of data a `class`, an
 * element a `variable`, a variable of a rule a `parameter`, a definition a `function`, the id of a requirement a `label`.
 */
export const tokenTypes = [
  "namespace",
  "type",
  "struct",
  "enum",
  "enumMember",
  "class",
  "variable",
  "parameter",
  "property",
  "function",
  "method",
  "label",
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `readonly`: it stands for what is stated elsewhere and cannot be assigned here; `abstract`: a category that is never held. */
export const tokenModifiers = ["declaration", "readonly", "abstract", "defaultLibrary"] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

/** A name and what it stands for. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The names of a file by what they stand for in the bound program, in order of text and apart. Words of the language, literals and
 * comments are left to the grammar of the editor, and names that stand for nothing to themselves.
 */
export function tokens(snapshot: Snapshot, path: string): readonly SemanticToken[] {
  const { program } = snapshot;
  const file = atlasOf(program).file(path);
  if (file === null) return [];
  readied(program, path);
  const around = atlasOf(program).moduleOf(path);
  const found: SemanticToken[] = [];
  const add: Add = ({ start, end }, type, ...modifiers) => {
    if (end > start) found.push({ start, end, type, modifiers });
  };
  const visit = (node: Node, variables: ReadonlySet<string>): void => {
    const own = node.kind === "Rule" || node.kind === "DefineDeclaration" ? variablesIn(node) : variables;
    name(node, { program, around, variables: own }, add);
    eachChild(node, (child) => visit(child, own));
  };
  visit(file, new Set());
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((each, at) => each.start >= (found[at - 1]?.end ?? 0));
}

/** Where a name stands. */
interface Scene {
  readonly program: Program;
  readonly around: Module | null;
  readonly variables: ReadonlySet<string>;
}
type Add = (span: Span, type: TokenType, ...modifiers: readonly TokenModifier[]) => void;

/** The variables that a rule or a definition binds, wherever in it. */
function variablesIn(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === "Binder" || node.kind === "Param") names.add(node.name.text);
    if ((node.kind === "CountExpression" || node.kind === "AlongExpression") && node.binder !== null)
      names.add(node.binder.text);
    eachChild(node, visit);
  };
  visit(root);
  return names;
}

/** Adds the names that a node itself stands for; its children speak for themselves. */
function name(node: Node, { program, around, variables }: Scene, add: Add): void {
  switch (node.kind) {
    case "ModuleHeader":
      return node.path.names.forEach((each) => add(each, "namespace", "declaration"));
    case "ImportDeclaration":
      return node.path.names.forEach((each) => add(each, "namespace"));
    case "KindDeclaration":
      return add(node.name, "type", "declaration");
    case "RecordDeclaration":
      return add(node.name, "struct", "declaration");
    case "EnumDeclaration":
      return add(node.name, "enum", "declaration");
    case "EnumMember":
      return add(node.name, "enumMember", "declaration", "readonly");
    case "DataDeclaration":
      return add(node.name, "class", "declaration", ...(node.abstract ? (["abstract"] as const) : []));
    case "ElementDeclaration":
    case "FlowDeclaration":
      return add(node.name, "variable", "declaration", "readonly");
    case "DefineDeclaration":
      return add(node.name, "function", "declaration");
    case "RequirementDeclaration":
      return add(node.id, "label", "declaration");
    case "Param":
    case "Binder":
      return add(node.name, "parameter", "declaration");
    case "CountExpression":
    case "AlongExpression":
      return node.binder === null ? undefined : add(node.binder, "parameter", "declaration");
    case "Rule":
      return node.on === null ? undefined : add(node.on, "parameter");
    case "Field":
      return add(node.name, "property", "declaration");
    case "Property":
      return add(node.key, "property");
    case "LowerTransform":
      return state(node.state, program, add);
    case "ReferenceValue":
    case "ListValue":
      return node.as === null ? undefined : state(node.as, program, add);
    case "Id":
      return add(node, "label");
    case "Path":
      return path(node, program, add);
    case "Citation":
      return program.references.has(node.act) ? undefined : act(node.act, around, add);
    case "TypeNode":
      return node.name === null ? undefined : builtin(node.name, program, add);
    case "NameExpression":
      if (!bare(node, node.name, program, add) && variables.has(node.name.text)) add(node.name, "parameter");
      return;
    case "CallExpression": {
      const symbol = program.references.get(node);
      if (symbol === undefined) return add(node.callee, "function", "defaultLibrary");
      return addSymbol(node.callee, symbol, add);
    }
    case "MemberExpression":
      if (bare(node, node.member, program, add))
        return qualifier(node.object, program.members.has(node) ? "enum" : "namespace", add);
      return add(node.member, node.args === null ? "property" : "method");
    default:
  }
}

function path(node: Path, program: Program, add: Add): void {
  const last = node.names.at(-1);
  if (last === undefined) return;
  const symbol = program.references.get(node);
  if (symbol !== undefined) {
    for (const each of node.names.slice(0, -1)) add(each, "namespace");
    addSymbol(last, symbol, add);
  } else if (program.members.has(node)) add(last, "enumMember", "readonly");
}

/** An act by which the library exempts: nothing of a verdict depends on it, so the build notes it nowhere. */
function act(node: Path, around: Module | null, add: Add): void {
  const last = node.names.at(-1);
  if (last === undefined || around === null) return;
  const symbol = node.names.length === 1 ? findValue(last.text, around) : null;
  if (symbol !== null && symbol.kind !== "miss") addSymbol(last, symbol, add);
}

/** What stands for no declaration and is no slip is a type that the compiler brings: `Text`, `Bool`. */
function builtin(node: Path, program: Program, add: Add): void {
  const [only, more] = node.names;
  if (only === undefined || more !== undefined || program.references.has(node)) return;
  if (builtinTypes.some((each) => each === only.text)) add(only, "type", "defaultLibrary");
}

function state(node: Name, program: Program, add: Add): void {
  if (program.members.has(node)) add(node, "enumMember", "readonly");
}

/** A name in an expression that stands for a declaration or a member of an enumeration. */
function bare(node: Node, word: Name, program: Program, add: Add): boolean {
  const symbol = program.references.get(node);
  if (symbol !== undefined) addSymbol(word, symbol, add);
  else if (program.members.has(node)) add(word, "enumMember", "readonly");
  else return false;
  return true;
}

/** `Colour` in `Colour.red`, `clinic.booking` in `clinic.booking.cards`. */
function qualifier(node: Node, type: TokenType, add: Add): void {
  if (node.kind === "NameExpression") add(node.name, type);
  if (node.kind !== "MemberExpression") return;
  add(node.member, type);
  qualifier(node.object, "namespace", add);
}

function addSymbol(span: Span, symbol: PdpSymbol, add: Add): void {
  const library: readonly TokenModifier[] = symbol.module.library ? ["defaultLibrary"] : [];
  switch (symbol.kind) {
    case "kind":
      return add(span, "type", ...library);
    case "record":
      return add(span, "struct", ...library);
    case "enum":
      return add(span, "enum", ...library);
    case "data":
      return add(span, "class", ...(symbol.declaration.abstract ? (["abstract"] as const) : []), ...library);
    case "element":
      return add(span, "variable", "readonly", ...library);
    case "define":
      return add(span, "function", ...library);
    case "requirement":
      return add(span, "label", ...library);
  }
}
