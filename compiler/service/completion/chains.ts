import { parse, sourceText } from "../../../language/index.ts";
import type { Expression, TypeNode } from "../../../language/index.ts";
import { builtinTypes, strip } from "../../check/index.ts";
import type { Type } from "../../check/types.ts";
import type { Reading } from "../cursor/reading.ts";
import type { Module } from "../../bind/symbols.ts";
import type { Variable } from "../cursor/referent.ts";
import { sceneOf } from "../cursor/scope.ts";
import { memberOf, typeOf } from "../cursor/types.ts";
import type { Token } from "../cursor/words.ts";

const unknown: Type = { kind: "unknown" };

/** Where names of a rule that is being written are looked up. */
export interface Sights {
  readonly reading: Reading;
  readonly module: Module;
  readonly text: string;
}

/** The tokens of `a.b(c).d` that end before `end`. */
export function chainBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let at = end;
  for (;;) {
    let from = at - 1;
    if (tokens[from]?.text === ")") from = opening(tokens, from, "(", ")") - 1;
    if (tokens[from]?.sort !== "word") break;
    at = from;
    if (tokens[at - 1]?.text !== ".") break;
    at--;
  }
  return tokens.slice(at, end);
}

/** The tokens of a chain that begins at `start`. */
export function chainFrom(tokens: readonly Token[], start: number): readonly Token[] {
  let at = start;
  while (tokens[at]?.sort === "word") {
    at++;
    if (tokens[at]?.text === "(") at = closing(tokens, at) + 1;
    if (tokens[at]?.text !== ".") break;
    at++;
  }
  return tokens.slice(start, at);
}

function opening(tokens: readonly Token[], from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at >= 0; at--) {
    if (tokens[at]?.text === close) depth++;
    if (tokens[at]?.text === open && --depth === 0) return at;
  }
  return 0;
}

function closing(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.text === "(") depth++;
    if (tokens[at]?.text === ")" && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** The type of a chain as written; unknown where it cannot be read. */
export function chainType(chain: readonly Token[], variables: readonly Variable[], sights: Sights): Type {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return unknown;
  const body = expressionIn(sights.text.slice(first.start, last.end));
  return body === null ? unknown : typeOf(body, sceneOf(sights, variables));
}

function expressionIn(text: string): Expression | null {
  const { file } = parse(sourceText("", `define it = ${text.replace(/\s+/g, " ")}`));
  const define = file.declarations[0];
  return define?.kind === "DefineDeclaration" ? define.body : null;
}

/** The variables that the tokens of a rule or of a definition bind, the last first. */
export function variablesIn(tokens: readonly Token[], sights: Sights): readonly Variable[] {
  const found: Variable[] = [];
  const add = (name: Token, type: () => Type): void => {
    found.unshift({
      name: { kind: "Name", start: name.start, end: name.end, text: name.text.normalize("NFC") },
      file: "",
      type,
      key: "",
    });
  };
  tokens.forEach((token, at) => {
    const name = tokens[at + 1];
    if (name?.sort !== "word" || !binds.has(token.text)) return;
    const outer = [...found];
    const after = tokens[at + 2]?.text;
    if (token.text === "along") add(name, () => elementType("flow", sights));
    else if (after === ":") add(name, () => writtenType(tokens.slice(at + 3), sights));
    else if (after === "in") add(name, () => memberOf(chainType(chainFrom(tokens, at + 3), outer, sights)));
  });
  return found;
}

const binds: ReadonlySet<string> = new Set(["for", ",", "every", "some", "(", "along"]);

function elementType(name: string, { reading }: Sights): Type {
  const of = reading.preludeKind(name);
  return of === null ? unknown : { kind: "element", of };
}

/** A type as written in the parameters of a definition, or the kind after a variable. */
function writtenType(tokens: readonly Token[], sights: Sights): Type {
  const end = tokens.findIndex(
    (each) =>
      each.text === "," ||
      each.text === ")" ||
      each.text === "=" ||
      (each.sort !== "word" && each.text !== "." && each.text !== "?"),
  );
  const written = end < 0 ? tokens : tokens.slice(0, end);
  const [first] = written;
  const isType = first?.text === "set" || first?.text === "data";
  // A rule goes on behind the kind of its variable.
  const last = isType ? written.at(-1) : chainFrom(written, 0).at(-1);
  if (first === undefined || last === undefined) return unknown;
  const { file } = parse(sourceText("", `define it(x: ${sights.text.slice(first.start, last.end)}) = true`));
  const define = file.declarations[0];
  const type = define?.kind === "DefineDeclaration" ? define.params[0]?.type : undefined;
  return type === undefined ? unknown : typeOfNode(type, sights);
}

/** What a type node means, without the tables of the checker. */
export function typeOfNode(node: TypeNode, { reading, module }: Pick<Sights, "reading" | "module">): Type {
  if (node.form === "data set" || node.form === "data scope") return { kind: node.form };
  const only = node.name?.names.length === 1 ? node.name.names[0]?.text : undefined;
  const builtin = builtinTypes.find((each) => each === only);
  const { program } = reading;
  const symbol = node.name === null ? null : reading.typeAt(node.name, module);
  const kind = symbol === null ? undefined : program.kindOf.get(symbol);
  const record = symbol === null ? undefined : program.recordOf.get(symbol);
  const of = symbol === null ? undefined : program.enumOf.get(symbol);
  let type: Type = unknown;
  if (builtin !== undefined) type = { kind: builtin };
  else if (kind !== undefined) type = { kind: "element", of: kind };
  else if (record !== undefined) type = { kind: "record", of: record };
  else if (of !== undefined) type = { kind: "enum", of };
  return node.form === "set" ? { kind: "set", of: type } : type;
}

/** What a side of a comparison, a member of a set or an argument should be; null where nothing tells. */
export function expectedIn(
  tokens: readonly Token[],
  variables: readonly Variable[],
  sights: Sights,
): Type | null {
  const at = tokens.length - 1;
  const last = tokens[at]?.text ?? "";
  const sideOf = (end: number): Type => strip(chainType(chainBefore(tokens, end), variables, sights));
  if (["==", "!=", "<", "<=", ">", ">="].includes(last)) return sideOf(at);
  const call = openCall(tokens);
  if (call === null) return last === "in" ? { kind: "set", of: sideOf(at) } : null;
  if (call.bracket === "[") {
    const before = tokens[call.at - 1]?.text;
    return before === "in" || before === "==" || before === "!=" ? sideOf(call.at - 1) : null;
  }
  if (last !== "(" && last !== ",") return null;
  const callee = tokens[call.at - 1];
  const name = callee === undefined ? null : nameOf(callee);
  const symbol = name === null ? null : sights.reading.valueAt(name, sights.module);
  const define = symbol === null ? undefined : sights.reading.program.defineOf.get(symbol);
  return define?.params[call.argument]?.type ?? null;
}

function nameOf(token: Token): {
  readonly kind: "Path";
  readonly start: number;
  readonly end: number;
  readonly names: readonly [
    { readonly kind: "Name"; readonly start: number; readonly end: number; readonly text: string },
  ];
} | null {
  if (token.sort !== "word") return null;
  const { start, end, text } = token;
  return { kind: "Path", start, end, names: [{ kind: "Name", start, end, text: text.normalize("NFC") }] };
}

/** The innermost bracket that is still open, and which of its arguments comes next. */
export function openCall(
  tokens: readonly Token[],
): { readonly at: number; readonly argument: number; readonly bracket: string } | null {
  let depth = 0;
  let argument = 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const text = tokens[at]?.text ?? "";
    if (text === ")" || text === "]" || text === "}") depth++;
    else if (text === "(" || text === "[" || text === "{") {
      if (depth === 0) return { at, argument, bracket: text };
      depth--;
    } else if (text === "," && depth === 0) argument++;
  }
  return null;
}
