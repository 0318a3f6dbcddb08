import { profileOf, findProfiles, compilerFor, judge } from "../../compiler/evaluate/index.ts";
import type { VerdictName } from "../../compiler/evaluate/index.ts";
import { parseDay } from "../../compiler/check/index.ts";
import type { ChangeInfo, ElementInfo, Fact, RequirementInfo } from "../../compiler/check/index.ts";
import { buildModel } from "../../compiler/infer/index.ts";
import type { Program } from "../../compiler/program.ts";
import { parse, sourceText } from "../../language/index.ts";
import type { Target } from "../../language/index.ts";

/** One property that is taken away: `integrity`, or a field of a record, `retention.end`. */
export interface Deletion {
  readonly element: ElementInfo;
  readonly path: string;
  readonly change: ChangeInfo;
}
/** A finding that silence turned into nothing. */
export interface Gain {
  /** `cards.integrity`. */
  readonly deleted: string;
  /** `KZ-O179-7.b.6 on cards: violated, then satisfied`. */
  readonly found: string;
}

/**
 * What the closed world takes with it (semantics.md 8): a grant of access, a copy or the ends of a process are flows, and who deletes
 * them deletes flows.
 */
const closedWorld: ReadonlySet<string> = new Set(["access", "copy_of", "from", "to"]);

/** Every single property of an element or flow of the project, fields of records included. */
export function deletionsOf(program: Program, own: ReadonlySet<string>): readonly Deletion[] {
  const target = anyTarget();
  return program.model.elements
    .filter((element) => element.declaration !== null && own.has(element.place.file))
    .flatMap((element) =>
      [...element.facts].flatMap(([name, fact]): readonly Deletion[] => {
        if (element.kind.fixed.has(name)) return [];
        if (element.ends === null && closedWorld.has(name)) return [];
        const whole = deletion(target, element, name, name, null);
        return [
          whole,
          ...fieldsOf(fact).map(([field, rest]) => deletion(target, element, `${name}.${field}`, name, rest)),
        ];
      }),
    );
}

function deletion(
  target: Target,
  element: ElementInfo,
  path: string,
  name: string,
  fact: Fact | null,
): Deletion {
  return { element, path, change: { target, element, category: null, facts: new Map([[name, fact]]) } };
}

/** For each field, at any depth: its path, and the record without it. */
function fieldsOf(fact: Fact): readonly (readonly [string, Fact])[] {
  const { value } = fact;
  if (value.kind !== "record") return [];
  return [...value.fields].flatMap(([name, field]): readonly (readonly [string, Fact])[] => {
    const fields = new Map(value.fields);
    fields.delete(name);
    return [
      [name, { ...fact, value: { ...value, fields } }],
      ...fieldsOf(field).map(([path, rest]): readonly [string, Fact] => [
        `${name}.${path}`,
        { ...fact, value: { ...value, fields: new Map([...value.fields, [name, rest]]) } },
      ]),
    ];
  });
}

/** A change names its target as written; here the element is known, so any will do. */
function anyTarget(): Target {
  const { file } = parse(sourceText("change.pdp", 'module m\ntest "t" { change e { p: unstated } }\n'));
  for (const declaration of file.declarations) {
    if (declaration.kind !== "TestDeclaration") continue;
    for (const change of declaration.changes) return change.target;
  }
  throw new Error("the parser lost the change");
}

const fine: ReadonlySet<VerdictName> = new Set<VerdictName>(["satisfied", "exempt", "not_applicable"]);
const found: ReadonlySet<VerdictName> = new Set<VerdictName>(["violated", "unproven", "review"]);

/** Judges a program without each property in turn, and names every finding that went away. */
export function gainsOf(
  program: Program,
  own: ReadonlySet<string>,
  asOf: string,
  profiles: readonly string[],
): readonly Gain[] {
  const compiler = compilerFor(program);
  const profile = profileOf(findProfiles(program, profiles).found);
  const outcomesWith = (
    changes: readonly ChangeInfo[],
    requirements: readonly RequirementInfo[],
  ): ReadonlyMap<string, VerdictName> => {
    const { model } = buildModel(program, { modules: program.judged, changes });
    const { outcomes } = judge(program, model, {
      asOf: parseDay(asOf) ?? 0,
      profile,
      waivers: false,
      requirements,
      compiler,
    });
    return new Map(
      outcomes.flatMap(({ requirement, element, verdict }) =>
        element === null ? [] : [[`${requirement.id} on ${element.qualified}`, verdict] as const],
      ),
    );
  };
  const before = [...outcomesWith([], program.schema.requirements)].filter(([, verdict]) =>
    found.has(verdict),
  );
  // Only what was found can be lost.
  const ids = new Set(before.map(([key]) => key.slice(0, key.indexOf(" "))));
  const concerned = program.schema.requirements.filter(({ id }) => ids.has(id));
  return deletionsOf(program, own).flatMap(({ element, path, change }) => {
    const after = outcomesWith([change], concerned);
    return before.flatMap(([key, verdict]): readonly Gain[] => {
      const now = after.get(key) ?? "not_applicable";
      return fine.has(now)
        ? [{ deleted: `${element.qualified}.${path}`, found: `${key}: ${verdict}, then ${now}` }]
        : [];
    });
  });
}
