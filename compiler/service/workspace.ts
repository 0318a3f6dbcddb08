import type { Diagnostic, Locale, Place } from "../../language/index.ts";
import type { Library } from "../host.ts";
import type { Verdict } from "../evaluate/verdict.ts";
import type { Program, Request } from "../program.ts";
import { shown } from "../report/index.ts";
import { byFile } from "./by-file.ts";
import type { ByFile } from "./by-file.ts";
import { changedFiles } from "./changed-files.ts";
import { openEngine } from "./engine.ts";

/** What the law is asked, and in which language the answers come. */
export interface Settings extends Omit<Request, "entries"> {
  readonly locale: Locale;
}

/** A new text for a file; null takes the file away. `path` is project-relative and POSIX. */
export interface FileChange {
  readonly path: string;
  readonly text: string | null;
}

/** One replacement in a file, in offsets of the text as it is. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/**
 * A state of the project. Features are functions of a snapshot. It is to be read before the next one is asked for: what an edit leaves as
 * it is lives on in the next, under its new places.
 */
export interface Snapshot {
  /** Grows with every change of texts or settings. */
  readonly version: number;
  readonly settings: Settings;
  readonly program: Program;
  /** The faults of one file, verdicts not among them. */
  faults(path: string): readonly Diagnostic[];
  /** The verdicts that somebody must act on, about elements of one file, the most severe first. */
  told(path: string): readonly Verdict[];
}

/** A project that is being edited. Changing it costs nothing; what is asked is computed when it is asked. */
export interface Workspace {
  change(changes: readonly FileChange[]): void;
  configure(change: Partial<Settings>): void;
  readonly settings: Settings;
  readonly version: number;
  /** The text of a file of the project or of the library; null for none. */
  text(path: string): string | null;
  /** Paths of the project's files, in order. */
  paths(): readonly string[];
  /** The faults of one file in its words, names and types, without judging the project: what a keystroke shows first. */
  faultsOf(path: string): readonly Diagnostic[];
  /** The whole project, judged; the same object until something changes. */
  snapshot(): Snapshot;
  /**
   * Files whose problems may differ from those at that version, files that are no more among them: the others need not be published
   * again. Judges the project.
   */
  changedFiles(since: number): readonly string[];
}

/** Opens an empty project beside a library. */
export function openWorkspace(library: Library, initial: Settings): Workspace {
  const texts = new Map<string, string>();
  const engine = openEngine(library);
  let settings = initial;
  let version = 0;
  let typed: ByFile | null = null;
  let known: Snapshot | null = null;
  const changed = changedFiles(() => settings.locale);
  const renew = (): void => {
    version++;
    typed = null;
    known = null;
  };
  const type = (): ByFile => {
    if (typed !== null) return typed;
    const { locale: _, ...request } = settings;
    const files = [...texts].map(([path, text]) => ({ path, text }));
    const { diagnostics, schema } = engine.type(files, { ...request, entries: [] });
    return (typed = byFile({ diagnostics: shown(diagnostics, schema.tests), verdicts: [] }));
  };
  const snapshot = (): Snapshot => {
    if (known !== null) return known;
    type();
    const { program, touched } = engine.judge();
    const found = byFile(program);
    changed.judged(version, [...texts.keys()], found, touched);
    return (known = { version, settings, program, ...found });
  };
  return {
    change(changes) {
      renew();
      for (const { path, text } of changes) {
        changed.edited(path, version);
        if (text === null) texts.delete(path);
        else texts.set(path, text);
      }
    },
    configure(change) {
      settings = { ...settings, ...change };
      renew();
      for (const path of texts.keys()) changed.edited(path, version);
    },
    get settings() {
      return settings;
    },
    get version() {
      return version;
    },
    text: (path) => texts.get(path) ?? library.text(path),
    paths: () => [...texts.keys()].sort(),
    faultsOf: (path) => type().faults(path),
    snapshot,
    changedFiles(since) {
      snapshot();
      return changed.since(since);
    },
  };
}
