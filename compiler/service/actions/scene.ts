import type { SourceFile, Span } from "../../../language/index.ts";
import type { Module } from "../../bind/index.ts";
import type { Program } from "../../program.ts";
import { atlasOf } from "../atlas.ts";
import type { Atlas } from "../atlas.ts";
import { titles } from "../titles.ts";
import type { Titles } from "../titles.ts";
import type { Snapshot, TextEdit } from "../workspace.ts";

/** Something that an editor can do to a text. */
export interface Action {
  readonly title: string;
  /** As the protocol of editors sorts them. */
  readonly kind: "quickfix" | "refactor" | "source.organizeImports" | "source.fixAll";
  readonly edits: readonly TextEdit[];
  /** The likeliest thing to do about the fault. */
  readonly preferred: boolean;
  /** Codes of the diagnostics that it does away with; empty where it is only a first step. */
  readonly fixes: readonly string[];
}

/** Where actions are asked for: a part of a file of the project. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly program: Program;
  readonly atlas: Atlas;
  readonly path: string;
  readonly text: string;
  readonly file: SourceFile;
  readonly module: Module;
  readonly span: Span;
  readonly words: Titles;
}

/** Null where there is no such file, and for files of the library, which nobody edits. */
export function sceneOf(snapshot: Snapshot, path: string, span: Span): Scene | null {
  const { program, settings } = snapshot;
  const atlas = atlasOf(program);
  const file = atlas.file(path);
  const source = program.sources.get(path);
  const module = atlas.moduleOf(path);
  if (file === null || source === undefined || module === null || program.library.has(path)) return null;
  const { text } = source;
  return { snapshot, program, atlas, path, text, file, module, span, words: titles[settings.locale] };
}

/** The same at another file, for edits there. */
export function sceneAt(scene: Scene, path: string): Scene | null {
  return path === scene.path ? scene : sceneOf(scene.snapshot, path, { start: 0, end: 0 });
}

export function touches(span: Span, other: Span): boolean {
  return span.start <= other.end && other.start <= span.end;
}

export function edit({ path }: Scene, start: number, end: number, text: string): TextEdit {
  return { place: { file: path, start, end }, text };
}

export function quickfix(
  title: string,
  edits: readonly TextEdit[],
  fixes: readonly string[],
  preferred = false,
): Action {
  return { title, kind: "quickfix", edits, preferred, fixes };
}
