import type { Diagnostic, Node, Place, Span } from "../../../language/index.ts";
import { safeText } from "../../emit/index.ts";
import { mustBeStated } from "../../check/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Verdict } from "../../evaluate/index.ts";
import type { FactRef } from "../../infer/index.ts";
import { statesMore, takesProperties } from "./properties.ts";
import type { Owner } from "./properties.ts";
import { around, membersOf } from "./relaid.ts";
import { quickfix, sceneAt, touches } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";
import type { TextEdit } from "../workspace.ts";

/** So many single facts are offered; the action for all of them follows. */
const mostFacts = 12;
/** So many bindings of a verdict are asked what they miss: of many alike a few tell. */
const mostBindings = 4;

/** A fact that nobody has stated, and the body in which it would be. */
interface Missing {
  readonly scene: Scene;
  readonly owner: Owner;
  /** Its name as people read it: `cards`, `cards.retention`. */
  readonly name: string;
  readonly property: string;
}

/** For an element whose verdicts lack facts: each of them, and all that belong into its own declaration, as `todo`. */
export function missingFacts(scene: Scene, element: ElementInfo): readonly Action[] {
  const { words, atlas } = scene;
  const all = lackedBy(scene, atlas.verdicts(element));
  const own = all.filter((each) => isWithin(each, element));
  const actions = all.slice(0, mostFacts).map(({ scene: at, owner, name, property }) => {
    const title =
      name === element.name ? words.stateTodo(property) : words.stateTodoIn(property, safeText(name));
    return quickfix(title, [statesMore(at, owner, [`${property}: todo`])], []);
  });
  if (own.length < 2) return actions;
  const edits = statesAll(own);
  if (edits === null) return actions;
  return [...actions, quickfix(words.stateAll(safeText(element.name), own.length), edits, [])];
}

/** All that an unproven verdict lacks, as `todo` wherever it belongs; null where nothing of it can be written, or not at once. */
export function missingOfVerdict(scene: Scene, verdict: Verdict): Action | null {
  const all = lackedBy(scene, [verdict]);
  const edits = all.length === 0 ? null : statesAll(all);
  if (edits === null) return null;
  return quickfix(scene.words.stateAll(safeText(verdict.element?.name ?? ""), all.length), edits, []);
}

/** What unproven verdicts lack and somebody can write, each once. */
function lackedBy(scene: Scene, verdicts: readonly Verdict[]): readonly Missing[] {
  const facts = new Map<string, Missing>();
  for (const fact of inOrder(verdicts)) {
    // One fact may be reached by several ways: `cards.at.country`, `letters.at.country`.
    const key = `${fact.place?.file} ${fact.place?.start} ${fact.text.slice(fact.text.lastIndexOf("."))}`;
    if (facts.has(key)) continue;
    const missing = missingOf(scene, fact);
    if (missing !== null) facts.set(key, missing);
  }
  return [...facts.values()];
}

/** One edit for each body; null where two bodies on one line would be laid out anew twice. */
function statesAll(all: readonly Missing[]): readonly TextEdit[] | null {
  const bodies = new Map<Owner, Missing[]>();
  for (const each of all) {
    const same = bodies.get(each.owner);
    if (same === undefined) bodies.set(each.owner, [each]);
    else same.push(each);
  }
  const edits = [...bodies].flatMap(([owner, missing]) =>
    missing[0] === undefined
      ? []
      : [
          statesMore(
            missing[0].scene,
            owner,
            missing.map((each) => `${each.property}: todo`),
          ),
        ],
  );
  const apart = edits.every((each) =>
    edits.every((other) => each === other || !areNear(each.place, other.place)),
  );
  return apart ? edits : null;
}

function areNear(place: Place, other: Place): boolean {
  return place.file === other.file && touches(place, other);
}

/** What the unproven verdicts lack, first the facts that are enough. */
function inOrder(verdicts: readonly Verdict[]): readonly FactRef[] {
  const judgements = verdicts
    .filter((each) => each.verdict === "unproven")
    .flatMap((each) => each.bindings.filter(({ verdict }) => verdict === "unproven").slice(0, mostBindings));
  return [...judgements.flatMap((each) => each.enough), ...judgements.flatMap((each) => each.missing)];
}

/** Where a missing fact would be written; null where it is written as `todo`, or belongs to nothing of the project. */
function missingOf(scene: Scene, { text, place }: FactRef): Missing | null {
  const dot = text.lastIndexOf(".");
  if (place === null || dot < 0) return null;
  const property = text.slice(dot + 1);
  const at = sceneAt(scene, place.file);
  if (at === null) return null;
  const owner = ownerAt(at.file, place);
  if (owner === null) return null;
  const declared = scene.atlas.declaredAt(place.file, place.start);
  if (declared !== null && "kind" in declared) {
    const info = declared.kind.properties.get(property);
    if (info === undefined || mustBeStated(info) || declared.facts.has(property)) return null;
  } else if (isWritten(owner, property)) return null;
  return { scene: at, owner, name: declared?.name ?? text.slice(0, dot), property };
}

function isWritten(owner: Owner, property: string): boolean {
  const body = owner.kind === "DataDeclaration" ? owner.body : owner;
  const members: readonly Node[] = body === null ? [] : membersOf(body);
  return members.some((each) => each.kind === "Property" && each.key.text === property);
}

function isWithin({ owner, scene }: Missing, { declaration, place }: ElementInfo): boolean {
  return (
    declaration !== null &&
    scene.path === place.file &&
    declaration.start <= owner.start &&
    owner.end <= declaration.end
  );
}

/** What is declared by the name at a place, or the record that the property at a place states. */
function ownerAt(file: Node, place: Span): Owner | null {
  for (const node of around(file, place).toReversed()) {
    if (node.kind === "Property" && same(node, place))
      return node.value.kind === "RecordValue" ? node.value : null;
    if (takesProperties(node) && node.kind !== "RecordValue" && same(node.name, place)) return node;
  }
  return null;
}

function same(node: Span, span: Span): boolean {
  return node.start === span.start && node.end === span.end;
}

/** A property that must be written and is not: it is put there with `todo`, and the compiler asks for it by name. */
export function missingProperty(scene: Scene, { remedy, place, code }: Diagnostic): readonly Action[] {
  const property = remedy?.states;
  if (property === undefined) return [];
  const owner =
    ownerAt(scene.file, place) ??
    around(scene.file, place).find((node) => node.kind === "RecordValue" && same(node, place));
  if (owner === undefined || !takesProperties(owner)) return [];
  const added = statesMore(scene, owner, [`${property}: todo`]);
  return [quickfix(scene.words.stateTodo(property), [added], [code], true)];
}
