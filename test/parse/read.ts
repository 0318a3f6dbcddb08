import type { Node, SourceFile } from "../../language/ast/index.ts";
import { parse } from "../../language/parse/index.ts";
import { positionAt, sourceText } from "../../language/source/index.ts";

/** The tree of a text that must have no fault. */
export function read(text: string): SourceFile {
  const { file } = parse(sourceText("a.pdp", text));
  const found = faults(text);
  if (found.length > 0) throw new Error(found.join("\n"));
  return file;
}

/** `line:column code: label` of each diagnostic, in English. */
export function faults(text: string): string[] {
  const source = sourceText("a.pdp", text);
  return parse(source).diagnostics.map((each) => {
    const { line, column } = positionAt(source, each.place.start);
    return `${line}:${column} ${each.code}: ${each.words("en").label}`;
  });
}

/** A node as JSON without its places and documentation: what it says. */
export function meaning(node: Node): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === "start" || key === "end" || key === "doc" ? undefined : value,
  );
}

/** An expression or a value in brackets, to see how it was read. */
export function shape(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(shape).join(" ")}]`;
  if (typeof node !== "object" || node === null) return String(node);
  const parts = new Map(Object.entries(node));
  const kind = String(parts.get("kind"));
  if (kind === "Name" || kind === "Id") return String(parts.get("text"));
  if (kind === "Path") return (parts.get("names") as readonly unknown[]).map(shape).join(".");
  if (kind === "NameExpression") return shape(parts.get("name"));
  for (const key of ["kind", "start", "end", "doc"]) parts.delete(key);
  const shown = [...parts.values()].filter((value) => value !== null).map(shape);
  return `(${[kind.replace(/(Expression|Value)$/, ""), ...shown].join(" ")})`;
}
