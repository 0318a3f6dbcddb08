import type {
  CallExpression,
  MemberExpression,
  Name,
  NameExpression,
  Node,
} from "../../../language/index.ts";
import { builtinFunctions, builtinNames, lookUp, strip } from "../../check/index.ts";
import type { KindInfo, PropertyInfo } from "../../check/schema.ts";
import type { Type } from "../../check/types.ts";
import type { Referent } from "./referent.ts";
import { member, moduleOf, named, symbol } from "./named.ts";
import type { Named } from "./named.ts";
import { sceneOf, variablesAt } from "./scope.ts";
import type { Spot } from "./spot.ts";
import { pathOf, qualified, typeOf } from "./types.ts";
import type { Scene } from "./types.ts";

/** What a name in a rule or a definition stands for. */
export function inExpression(
  spot: Spot,
  node: NameExpression | CallExpression | MemberExpression,
  name: Name,
  at: number,
): Named | null {
  const { program } = spot.reading;
  const scene = sceneOf(spot, variablesAt(spot));
  const variable = node.kind === "MemberExpression" ? null : scene.variable(name.text);
  if (variable !== null) return named({ kind: "variable", variable }, name);
  const of = program.members.get(node);
  if (of !== undefined) return named(member(of, name.text), name);
  const noted = program.references.get(node);
  if (noted !== undefined) return named(symbol(noted), name);
  const prefix = asPrefix(spot, node, at, scene);
  if (prefix !== undefined) return prefix;
  if (node.kind === "MemberExpression") return named(inMember(node, scene), name);
  const known = spot.reading.valueAt(pathOf([name]), spot.module);
  if (known !== null) return named(symbol(known), name);
  if (node.kind === "CallExpression") {
    const builtin = builtinFunctions.find((each) => each.name === name.text);
    return builtin === undefined ? null : named({ kind: "function", function: builtin }, name);
  }
  const builtin = builtinNames.find((each) => each.name === name.text);
  if (builtin !== undefined) return named({ kind: "value", value: builtin }, name);
  const enums = spot.reading.enums(spot.module).filter((each) => each.members.has(name.text));
  return enums.length === 1 ? named(member(enums[0], name.text), name) : null;
}

/** A name before a dot that is part of a longer name: a module, or the enum of a member. Undefined for anything else. */
function asPrefix(spot: Spot, node: Node, at: number, scene: Scene): Named | null | undefined {
  const { program } = spot.reading;
  const names = chain(node);
  if (names === null) return undefined;
  for (let up = at - 1; up >= 0; up--) {
    const outer = spot.nodes[up];
    const inner = spot.nodes[up + 1];
    if (outer?.kind !== "MemberExpression" || outer.object !== inner) return undefined;
    const of = program.members.get(outer);
    if (of !== undefined && node.kind === "NameExpression") {
      const found = spot.reading.typeAt(pathOf(names), spot.module);
      return found === null ? null : named(symbol(found), node);
    }
    const noted = program.references.get(outer) ?? qualified(outer, scene);
    if (noted === null || noted === undefined) continue;
    const parts = noted.module.name.split(".").length;
    const whole = chain(outer) ?? [];
    return moduleOf(spot, whole.slice(0, parts));
  }
  return undefined;
}

/** The names of `a.b.c`; null for what is no chain of names. */
function chain(node: Node): readonly Name[] | null {
  const names: Name[] = [];
  let at = node;
  for (; at.kind === "MemberExpression"; at = at.object) {
    if (at.args !== null) return null;
    names.unshift(at.member);
  }
  return at.kind === "NameExpression" ? [at.name, ...names] : null;
}

function inMember(node: MemberExpression, scene: Scene): Referent | null {
  const whole = qualified(node, scene);
  if (whole !== null) return symbol(whole);
  return memberOfType(strip(typeOf(node.object, scene)), node.member.text, scene);
}

/** What a name after a dot stands for on a value of that type. */
export function memberOfType(
  object: Type,
  name: string,
  scene: Pick<Scene, "reading" | "module">,
): Referent | null {
  const sight = scene.reading.sight(scene.module);
  const [property, ...others] = declaredOn(object, name, sight.view.kinds, scene);
  if (property !== undefined) return { kind: "property", property, others };
  const builtin = lookUp(sight, object, name)?.builtin ?? null;
  return builtin === null ? null : { kind: "computed", member: builtin };
}

/** The property on the type or above it; else those of kinds below it. */
function declaredOn(
  object: Type,
  name: string,
  kinds: readonly KindInfo[],
  { reading }: Pick<Scene, "reading">,
): readonly PropertyInfo[] {
  switch (object.kind) {
    case "record": {
      const field = object.of.fields.get(name);
      return field === undefined ? [] : [field];
    }
    case "category": {
      const field = reading.preludeRecord("Category")?.fields.get(name);
      return field === undefined ? [] : [field];
    }
    case "element": {
      const declared = object.of.properties.get(name);
      if (declared !== undefined) return [declared];
      const below = kinds.filter((kind) => kind !== object.of && kind.ancestry.includes(object.of));
      const found = new Map<string, PropertyInfo>();
      for (const kind of below) {
        const property = kind.properties.get(name);
        if (property !== undefined) found.set(`${property.place.file} ${property.place.start}`, property);
      }
      return [...found.values()];
    }
    default:
      return [];
  }
}
