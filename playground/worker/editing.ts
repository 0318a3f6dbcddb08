import { diagnose } from "./diagnose.ts";
import type { ParamsOf } from "./params.ts";
import type { OpenProject } from "./project.ts";
import { text } from "./text.ts";

/** What the editor asks, of the project as it stands at the moment; the counterpart of `requests` for panes. */
export const editing = { diagnose, text };

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
