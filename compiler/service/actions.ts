import type { Diagnostic, Span } from "../../language/index.ts";
import type { ElementInfo } from "../check/schema.ts";
import type { Verdict } from "../evaluate/index.ts";
import { arrivals } from "./actions/arrivals.ts";
import { characters, fixAll } from "./actions/characters.ts";
import { declare } from "./actions/declare.ts";
import { missingFacts, missingOfVerdict, missingProperty } from "./actions/facts.ts";
import { organiseImports } from "./actions/imports.ts";
import { removals } from "./actions/removals.ts";
import { headEnd } from "./actions/relaid.ts";
import { sceneOf, touches } from "./actions/scene.ts";
import type { Action, Scene } from "./actions/scene.ts";
import { missingValue, suggestions } from "./actions/suggestions.ts";
import { waivers } from "./actions/waivers.ts";
import type { Snapshot } from "./workspace.ts";

export type { Action } from "./actions/scene.ts";

const ofDiagnostics: readonly ((scene: Scene, diagnostic: Diagnostic) => readonly Action[])[] = [
  suggestions,
  declare,
  missingValue,
  missingProperty,
  arrivals,
  removals,
  characters,
];

/** Who selects a whole file wants no menu of all its findings. */
const mostElements = 8;

/**
 * What can be done about a part of a file: about the diagnostics there, about the verdicts on elements whose heads are there, and
 * for the whole file. Every edit leaves a text that parses, in house style if it was; the same edit is offered once.
 */
export function actions(snapshot: Snapshot, path: string, span: Span): readonly Action[] {
  const scene = sceneOf(snapshot, path, span);
  if (scene === null) return [];
  const faults = snapshot.faults(path).filter((each) => touches(each.place, span));
  const elements = scene.atlas
    .elements(path)
    .filter((each) => touches(headOf(each), span))
    .slice(0, mostElements);
  const found = [
    ...faults.flatMap((each) => ofDiagnostics.flatMap((make) => make(scene, each))),
    ...elements.flatMap((each) => missingFacts(scene, each)),
    ...elements.flatMap((each) => waivers(scene, each)),
    ...organiseImports(scene),
    ...fixAll(scene),
  ];
  return once(found);
}

/** What puts down all that an unproven verdict lacks as `todo`; null where there is nothing to put down. */
export function stateMissing(snapshot: Snapshot, verdict: Verdict): Action | null {
  const { place } = verdict.element ?? {};
  const scene = place === undefined ? null : sceneOf(snapshot, place.file, place);
  return scene === null ? null : missingOfVerdict(scene, verdict);
}

/** From the kind of an element to its title, or the ends of a flow: what its verdicts are shown at. */
function headOf({ declaration, place }: ElementInfo): Span {
  return declaration === null ? place : { start: declaration.start, end: headEnd(declaration) };
}

/** The same edit for two diagnostics of one place is one action that fixes both. */
function once(found: readonly Action[]): readonly Action[] {
  const known = new Map<string, Action>();
  for (const action of found) {
    const key = JSON.stringify([action.title, action.kind, action.edits]);
    const before = known.get(key);
    known.set(
      key,
      before === undefined ? action : { ...before, fixes: [...new Set([...before.fixes, ...action.fixes])] },
    );
  }
  return [...known.values()];
}
