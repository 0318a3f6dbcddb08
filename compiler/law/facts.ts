import { childrenOf } from "../../language/index.ts";
import type { Expression, MemberExpression, Node } from "../../language/index.ts";
import type { DefineInfo, PropertyInfo, VersionInfo } from "../check/schema.ts";
import type { Type } from "../check/types.ts";
import type { Typed } from "../program.ts";

/** A fact that a rule reads. */
export interface ReadFact {
  /** `store.encryption.level`: the kind of element that states it, or a record, and the way to it. */
  readonly path: string;
  readonly property: PropertyInfo;
  /** True: a document or an attestation, of which it is asked who stands for it and since when. */
  readonly attested: boolean;
}
/** The facts that decide whether a rule concerns an element, and those that answer it; each path once, in order of path. */
export interface ReadFacts {
  readonly concerns: readonly ReadFact[];
  readonly answers: readonly ReadFact[];
}

/** What has been read so far, by path, and the definitions that were followed. */
interface Reading {
  readonly facts: Map<string, ReadFact>;
  readonly seen: Set<DefineInfo>;
}

/** What the rules of a version read, definitions followed. A record is left out where a field of it is read. */
export function factsReadBy(program: Typed, version: VersionInfo): ReadFacts {
  const concerns: Reading = { facts: new Map(), seen: new Set() };
  const answers: Reading = { facts: new Map(), seen: new Set() };
  for (const rule of version.node.rules) {
    program.prepare(rule);
    for (const { source } of rule.binders) if (source !== null) read(program, source, concerns);
    if (rule.where !== null) read(program, rule.where, concerns);
    for (const { condition } of rule.unless) read(program, condition, concerns);
    if (rule.require !== null) read(program, rule.require, answers);
  }
  return { concerns: listOf(concerns.facts, answers.facts), answers: listOf(answers.facts, new Map()) };
}

/** The kinds of element that a version judges, by name, in order of its rules. */
export function kindsJudgedBy(version: VersionInfo): readonly string[] {
  const kinds = version.node.rules.flatMap(({ binders, on }) => {
    const subject = binders.find(({ name }) => name.text === on?.text) ?? binders[0];
    const name = subject?.type?.names.at(-1)?.text;
    return name === undefined ? [] : [name];
  });
  return [...new Set(kinds)];
}

function read(program: Typed, node: Node, into: Reading): void {
  if (node.kind === "MemberExpression") readMember(program, node, into);
  if (node.kind === "CallExpression") {
    const [arg] = node.args;
    if (node.callee.text === "attested" && arg?.kind === "MemberExpression")
      readMember(program, arg, into, true);
    follow(program, node, node.callee, into);
  }
  if (node.kind === "NameExpression") follow(program, node, node.name, into);
  for (const child of childrenOf(node)) read(program, child, into);
}

/** Reads the latest known body of a definition, once. */
function follow(program: Typed, node: Node, name: Node, into: Reading): void {
  const symbol = program.references.get(node) ?? program.references.get(name);
  const info = symbol === undefined ? undefined : program.defineOf.get(symbol);
  if (info === undefined || into.seen.has(info)) return;
  into.seen.add(info);
  program.prepare(info.declaration);
  const { body, versions } = info.declaration;
  const latest = body ?? versions.findLast((each) => each.body !== null)?.body ?? null;
  if (latest !== null) read(program, latest, into);
}

function readMember(program: Typed, node: MemberExpression, { facts }: Reading, attested = false): void {
  const owner = program.types.get(node.object);
  const property = owner === undefined ? null : propertyIn(owner, node.member.text);
  if (property === null || node.args !== null || owner === undefined) return;
  const path = `${ownerPath(program, node.object, owner)}.${node.member.text}`;
  facts.set(path, { path, property, attested: attested || (facts.get(path)?.attested ?? false) });
}

/** The type of what states a fact: itself, or the members of a set, or what may be absent. */
function plainType(type: Type): Type {
  return type.kind === "set" || type.kind === "optional" ? plainType(type.of) : type;
}

function propertyIn(owner: Type, name: string): PropertyInfo | null {
  const type = plainType(owner);
  if (type.kind === "element") return type.of.properties.get(name) ?? null;
  return type.kind === "record" ? (type.of.fields.get(name) ?? null) : null;
}

/** `store` for an element; for a record the way to it from the element that states it, else its own name. */
function ownerPath(program: Typed, node: Expression, owner: Type): string {
  const type = plainType(owner);
  if (type.kind === "element") return type.of.name;
  const above = node.kind === "MemberExpression" ? program.types.get(node.object) : undefined;
  if (node.kind === "MemberExpression" && above !== undefined && propertyIn(above, node.member.text) !== null)
    return `${ownerPath(program, node.object, above)}.${node.member.text}`;
  return type.kind === "record" ? type.of.name : type.kind;
}

function listOf(
  facts: ReadonlyMap<string, ReadFact>,
  without: ReadonlyMap<string, ReadFact>,
): readonly ReadFact[] {
  const all = [...facts.values()].filter(({ path }) => !without.has(path));
  return all
    .filter(({ path }) => !all.some((each) => each.path.startsWith(`${path}.`)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
