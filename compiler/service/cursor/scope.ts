import type {
  Binder,
  Name,
  Node,
  Param,
  RequirementDeclaration,
  Rule,
  Value,
} from "../../../language/index.ts";
import { typeFromWords } from "../../check/index.ts";
import type { Type } from "../../check/types.ts";
import type { Variable } from "./referent.ts";
import type { Spot } from "./spot.ts";
import { memberOf, typeOf } from "./types.ts";
import type { Scene } from "./types.ts";

const unknown: Type = { kind: "unknown" };

/** The variables in sight of a place, innermost first. */
export function variablesAt(spot: Spot): readonly Variable[] {
  const found: Variable[] = [];
  const { nodes } = spot;
  nodes.forEach((node, at) => {
    const inner = nodes[at + 1];
    const add = (name: Name, type: (scene: Scene) => Type, key?: string): void => {
      if (name.text === "") return;
      const scene = sceneOf(spot, [...found]);
      const own = `variable ${spot.file.path} ${name.start}`;
      found.unshift({ name, file: spot.file.path, type: () => type(scene), key: key ?? own });
    };
    switch (node.kind) {
      case "DefineDeclaration":
        node.params.forEach((param, number) => add(param.name, () => paramType(param, number, spot)));
        break;
      case "Rule":
        for (const binder of node.binders) {
          // Its own source does not see a variable; its name is one already.
          if (binder === inner && !isNameOf(binder, nodes[at + 2])) break;
          add(binder.name, (scene) => binderType(binder, scene), ruleKey(spot, binder.name));
          if (binder === inner) break;
        }
        break;
      case "QuantifiedExpression":
        if (inner !== node.binder || isNameOf(node.binder, nodes[at + 2]))
          add(node.binder.name, (scene) => binderType(node.binder, scene));
        break;
      case "CountExpression":
        if (node.binder !== null && inner !== node.source)
          add(node.binder, (scene) => memberOf(typeOf(node.source, scene)));
        break;
      case "AlongExpression":
        if (inner !== node.left)
          add(node.binder, ({ reading }) => typeFromWords(reading, { element: "flow" }));
        break;
      default:
        break;
    }
  });
  return found;
}

/** The variables of rules, for their texts; the first of each name. */
export function variablesOf(rules: readonly Rule[], spot: Spot): readonly Variable[] {
  const found = new Map<string, Variable>();
  for (const rule of rules) {
    const own: Variable[] = [];
    for (const binder of rule.binders) {
      const scene = sceneOf(spot, [...own]);
      const variable: Variable = {
        name: binder.name,
        file: spot.file.path,
        type: () => binderType(binder, scene),
        key: ruleKey(spot, binder.name),
      };
      own.unshift(variable);
      if (!found.has(binder.name.text)) found.set(binder.name.text, variable);
    }
  }
  return [...found.values()];
}

export function sceneOf(
  { reading, module }: Pick<Spot, "reading" | "module">,
  variables: readonly Variable[],
): Scene {
  return { reading, module, variable: (name) => variables.find((each) => each.name.text === name) ?? null };
}

function isNameOf(binder: Binder, node: Node | undefined): boolean {
  return node === undefined || node === binder.name;
}

function binderType(binder: Binder, scene: Scene): Type {
  if (binder.source !== null) return memberOf(typeOf(binder.source, scene));
  if (binder.type === null) return unknown;
  const symbol = scene.reading.typeAt(binder.type, scene.module);
  const of = symbol === null ? undefined : scene.reading.program.kindOf.get(symbol);
  return of === undefined ? unknown : { kind: "element", of };
}

function paramType(param: Param, number: number, { reading, module, nodes }: Spot): Type {
  const declaration = nodes.find((node) => node.kind === "DefineDeclaration");
  const symbol = declaration === undefined ? null : reading.symbolOf(declaration, module);
  const info = symbol === null ? undefined : reading.program.defineOf.get(symbol);
  return info?.params[number]?.type ?? reading.program.types.get(param) ?? unknown;
}

/** Where a text of the requirement speaks of the name, all rules mean one thing by it. */
function ruleKey({ nodes, file }: Spot, name: Name): string {
  const requirement = nodes.find((node) => node.kind === "RequirementDeclaration");
  const shared = requirement !== undefined && speaksOf(requirement, name.text);
  return shared
    ? `variable ${file.path} ${requirement.id.start} ${name.text}`
    : `variable ${file.path} ${name.start}`;
}

function speaksOf({ properties, versions }: RequirementDeclaration, name: string): boolean {
  const mentioned = (value: Value): boolean => {
    if (value.kind === "RecordValue") return value.properties.some((each) => mentioned(each.value));
    if (value.kind === "ListValue") return value.items.some(mentioned);
    return (
      value.kind === "TextValue" &&
      value.lines.some((line) => line.includes(`{${name}}`) || line.includes(`{${name}.`))
    );
  };
  return (
    properties.some((each) => mentioned(each.value)) ||
    versions.some(
      (version) =>
        version.properties.some((each) => mentioned(each.value)) ||
        version.rules.some((rule) => rule.review.some((each) => mentioned(each.question))),
    )
  );
}
