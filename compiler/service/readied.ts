import { eachChild } from "../../language/index.ts";
import type { Node, Place } from "../../language/index.ts";
import type { PropertyInfo } from "../check/schema.ts";
import type { Fact } from "../check/values.ts";
import type { Program } from "../program.ts";
import { atlasOf } from "./atlas.ts";

const done = new WeakMap<Program, Set<string>>();

/**
 * Fills the tables of a program for a whole file of a checked library, of which a run reads only what it asks for. Call before
 * looking up what its names stand for; files of the project are always ready.
 */
export function readied(program: Program, path: string): void {
  if (!program.library.has(path) || program.checked === null) return;
  let ready = done.get(program);
  if (ready === undefined) done.set(program, (ready = new Set()));
  if (ready.has(path)) return;
  ready.add(path);
  const file = atlasOf(program).file(path);
  if (file === null) return;
  for (const each of file.declarations) prepareIn(each, program);
  const here = <T extends { readonly place: Place }>(all: readonly T[]): readonly T[] =>
    all.filter((each) => each.place.file === path);
  const { elements, categories, requirements, kinds, records, defines } = program.schema;
  for (const kind of here(kinds)) {
    readTypes(kind.properties);
    readAll(kind.fixed);
  }
  for (const record of here(records)) readTypes(record.fields);
  for (const category of here(categories)) {
    readAll(category.facts);
    void [category.parents, category.parts, category.formedBy];
  }
  for (const element of here(elements)) {
    readAll(element.facts);
    void element.transforms;
  }
  for (const define of here(defines)) void define.params;
  for (const requirement of here(requirements)) {
    readAll(requirement.facts);
    for (const version of requirement.versions) readAll(version.facts);
  }
}

/** The parts of which the build has noted what their names stand for. */
function prepareIn(node: Node, program: Program): void {
  if (node.kind === "DefineDeclaration") program.prepare(node);
  else if (node.kind === "Rule") {
    program.prepare(node);
    const conditions = [
      node.where,
      ...node.unless.map((each) => each.condition),
      ...node.review.map((each) => each.condition),
      node.require,
    ];
    for (const each of conditions) if (each !== null) program.prepare(each);
  } else eachChild(node, (child) => prepareIn(child, program));
}

/** Names inside a value are looked up when it is first read. */
function readAll(facts: ReadonlyMap<string, Fact>): void {
  for (const fact of facts.values()) read(fact);
}

function read({ value }: Fact): void {
  if (value.kind === "record") readAll(value.fields);
  if (value.kind === "set") value.members.forEach(read);
}

function readTypes(properties: ReadonlyMap<string, PropertyInfo>): void {
  for (const property of properties.values()) void property.type;
}
