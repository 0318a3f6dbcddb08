import type { Location, TextEdit as Edit } from "vscode-languageserver";
import type { Place, SourceText } from "../../language/index.ts";
import type { Snapshot, TextEdit } from "../service/index.ts";
import type { Parts } from "./attach.ts";
import { offsetOf, rangeOf } from "./convert.ts";
import type { Project } from "./project.ts";
import { documentIn, positionIn } from "./shape.ts";

/** A file of a project in the state that a request is about. */
export interface Asked {
  readonly project: Project;
  readonly path: string;
  readonly source: SourceText;
  readonly snapshot: Snapshot;
}

/** The file of a request. Null: the server knows of no such document, which is no fault of the client. */
export function askedFile({ projects }: Parts, uri: string): Asked | null {
  const spot = projects.spot(uri);
  if (spot === null) return null;
  const source = projects.source(spot.project, spot.path);
  return source === null ? null : { ...spot, source, snapshot: spot.project.workspace.snapshot() };
}

/** Answers requests about a whole document. */
export function onFile(
  parts: Parts,
  method: string,
  answer: (asked: Asked, params: unknown) => unknown,
): void {
  const read = (params: unknown): { readonly uri: string; readonly params: unknown } | null => {
    const uri = documentIn(params);
    return uri === null ? null : { uri, params };
  };
  parts.requests.on(method, read, ({ uri, params }) => {
    const asked = askedFile(parts, uri);
    return asked === null ? null : answer(asked, params);
  });
}

/** Answers requests about a place in a document. */
export function onPlace(
  parts: Parts,
  method: string,
  answer: (asked: Asked & { readonly offset: number }, params: unknown) => unknown,
): void {
  const read = (params: unknown): { readonly uri: string; readonly params: unknown } | null => {
    const uri = documentIn(params);
    return uri === null || positionIn(params, "position") === null ? null : { uri, params };
  };
  parts.requests.on(method, read, ({ uri, params }) => {
    const asked = askedFile(parts, uri);
    const position = positionIn(params, "position");
    if (asked === null || position === null) return null;
    return answer({ ...asked, offset: offsetOf(asked.source, position) }, params);
  });
}

/** A place in any file of the project or the library; null where the text is not at hand. */
export function locationOf({ projects }: Parts, project: Project, place: Place): Location | null {
  const source = projects.source(project, place.file);
  return source === null ? null : { uri: projects.uri(project, place.file), range: rangeOf(source, place) };
}

export function locationsOf(parts: Parts, project: Project, places: readonly Place[]): readonly Location[] {
  return places.map((each) => locationOf(parts, project, each)).filter((each) => each !== null);
}

/** Edits by the URI of their file, as clients take them. */
export function changesOf(
  { projects }: Parts,
  project: Project,
  edits: readonly TextEdit[],
): { readonly changes: Record<string, Edit[]> } {
  const byUri = new Map<string, Edit[]>();
  for (const { place, text } of edits) {
    const source = projects.source(project, place.file);
    if (source === null) continue;
    const uri = projects.uri(project, place.file);
    const list = byUri.get(uri) ?? [];
    byUri.set(uri, list);
    list.push({ range: rangeOf(source, place), newText: text });
  }
  return { changes: Object.fromEntries(byUri) };
}

/** Edits of the file itself. */
export function editsOf(source: SourceText, edits: readonly TextEdit[]): readonly Edit[] {
  return edits.map(({ place, text }) => ({ range: rangeOf(source, place), newText: text }));
}
