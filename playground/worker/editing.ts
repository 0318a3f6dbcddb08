import * as service from "../../compiler/service/index.ts";
import type { Span } from "../../language/index.ts";
import { completionDoc, completions } from "./completions.ts";
import { diagnose } from "./diagnose.ts";
import type { ParamsOf } from "./params.ts";
import type { OpenProject } from "./project.ts";

/** A place in a file, in UTF-16 units. */
export interface At {
  readonly path: string;
  readonly offset: number;
}
export interface InFile {
  readonly path: string;
}

/** What the editor asks, of the project as it stands at the moment; the counterpart of `requests` for panes. */
export const editing = {
  diagnose,
  text: (project: OpenProject, { path }: InFile) => project.text(path),
  completions,
  completionDoc,
  signature: (project: OpenProject, { path, offset }: At) =>
    service.signature(project.current(), path, offset),
  hover: (project: OpenProject, { path, offset }: At) => service.hover(project.current(), path, offset),
  actions: (project: OpenProject, { path, span }: InFile & { readonly span: Span }) =>
    service.actions(project.current(), path, span),
  definition: (project: OpenProject, { path, offset }: At) =>
    service.definition(project.current(), path, offset),
  references: (project: OpenProject, { path, offset }: At) =>
    service.references(project.current(), path, offset),
  highlights: (project: OpenProject, { path, offset }: At) =>
    service.highlights(project.current(), path, offset),
  prepareRename: (project: OpenProject, { path, offset }: At) =>
    service.prepareRename(project.current(), path, offset),
  rename: (project: OpenProject, { path, offset, name }: At & { readonly name: string }) =>
    service.rename(project.current(), path, offset, name),
  symbols: (project: OpenProject, { path }: InFile) => service.symbolsOf(project.current(), path),
  folds: (project: OpenProject, { path }: InFile) => service.folds(project.current(), path),
  selections: (project: OpenProject, { path, offsets }: InFile & { readonly offsets: readonly number[] }) =>
    service.selectionRanges(project.current(), path, offsets),
  tokens: (project: OpenProject, { path }: InFile) => service.tokens(project.current(), path),
  // The lines above declarations count the verdicts already.
  hints: (project: OpenProject, { path, span }: InFile & { readonly span: Span }) =>
    service.hints(project.current(), path, span, { verdicts: false }),
  lenses: (project: OpenProject, { path }: InFile) => service.lenses(project.current(), path),
  runTest: (project: OpenProject, { path, name }: InFile & { readonly name: string }) =>
    service.runTest(project.current(), path, name),
  format: (project: OpenProject, { path }: InFile) => service.formatting(project.text(path) ?? "", path),
};

export type Editing = typeof editing;
export type EditorMethod = keyof Editing;
export type EditorParams<M extends EditorMethod> = ParamsOf<Editing[M]>;
export type EditorAnswer<M extends EditorMethod> = Awaited<ReturnType<Editing[M]>>;

type Handlers = {
  readonly [M in EditorMethod]: (
    project: OpenProject,
    params: EditorParams<M>,
  ) => EditorAnswer<M> | Promise<EditorAnswer<M>>;
};
const handlers: Handlers = editing;

/** Is it the name of a question of the editor? */
export function isEditorMethod(name: string): name is EditorMethod {
  return Object.hasOwn(editing, name);
}

/** Answers one question of the editor. */
export function answerEditor<M extends EditorMethod>(
  method: M,
  project: OpenProject,
  params: EditorParams<M>,
): EditorAnswer<M> | Promise<EditorAnswer<M>> {
  return handlers[method](project, params);
}
