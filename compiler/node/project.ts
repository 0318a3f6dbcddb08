import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { emptyConfig, isIncluded, parseConfig } from "../config/index.ts";
import type { Config } from "../config/index.ts";
import { decode } from "./encoding.ts";
import { UsageError } from "./exit.ts";
import { kindOf, policiesBelow, posix, projectFile } from "./walk.ts";
import type { Passed } from "./walk.ts";
import type { CommandWords } from "./words.ts";

/** The files of one project and which of them were asked for. */
export interface Project {
  /** Absolute; never printed. */
  readonly root: string;
  readonly config: Config;
  /** Where the root is in the repository around it: `""` or `services/clinic/`. What CI shows beside a change must be named from there. */
  readonly inRepository: string;
  /** Project-relative POSIX paths, by code point. */
  readonly files: readonly string[];
  /** Those to judge; empty for all. */
  readonly entries: readonly string[];
  /** What was seen and not read. */
  readonly notices: readonly ((words: CommandWords) => string)[];
}

interface Asked {
  readonly absolute: string;
  readonly folder: boolean;
  /** As the user wrote it. */
  readonly written: string;
}

/** Finds the project of some paths: the nearest `pdp.json` upward, else the folder given (for a file, its folder). */
export function openProject(paths: readonly string[], cwd: string): Project {
  const asked = (paths.length === 0 ? ["."] : paths).map((path) => ask(path, cwd));
  const homes = asked.map((each) => ({
    each,
    root: nearestProject(each.folder ? each.absolute : dirname(each.absolute)),
  }));
  const [first] = homes;
  const other = homes.find((home) => home.root !== first?.root);
  if (first !== undefined && other !== undefined) {
    throw new UsageError((words) => words.twoProjects(first.each.written, other.each.written));
  }
  const folders = asked.map((each) => (each.folder ? each.absolute : dirname(each.absolute)));
  const root = first?.root ?? commonFolder(folders);
  const config = first?.root === null || first === undefined ? emptyConfig : readConfig(root);
  const notices: ((words: CommandWords) => string)[] = [];
  const found = new Set<string>();
  for (const folder of first?.root === null ? folders : [root]) {
    for (const file of policiesBelow(folder, root, noticing(notices)))
      if (isIncluded(file, config)) found.add(file);
  }
  const entries = new Set<string>();
  for (const each of asked) addEntries(each, root, found, entries);
  if (asked.some((each) => each.absolute === root)) entries.clear();
  const byCodePoint = (set: ReadonlySet<string>): readonly string[] =>
    [...set].sort((a, b) => (a < b ? -1 : 1));
  return {
    root,
    inRepository: repositoryPath(root, cwd),
    config,
    files: byCodePoint(found),
    entries: byCodePoint(entries),
    notices,
  };
}

/** The folder of the nearest `pdp.json` upward, up to the root of the repository; null if there is none. */
export function nearestProject(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (kindOf(join(at, projectFile)) === "file") return at;
    if (kindOf(join(at, ".git")) !== null || dirname(at) === at) return null;
  }
}

/** From the nearest folder with `.git` upward; where there is none, from the working folder, if that is around the project. */
function repositoryPath(root: string, cwd: string): string {
  const from = repositoryOf(root) ?? (within(root, cwd) ? cwd : root);
  const path = posix(relative(from, root));
  return path === "" ? "" : `${path}/`;
}

function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (kindOf(join(at, ".git")) !== null) return at;
    if (dirname(at) === at) return null;
  }
}

function ask(path: string, cwd: string): Asked {
  const absolute = resolve(cwd, path);
  const kind = path === "" || path.includes("\0") ? null : kindOf(absolute);
  if (kind === null) throw new UsageError((words) => words.missingPath(path));
  if (kind === "file" && !path.endsWith(".pdp")) throw new UsageError((words) => words.notPdp(path));
  return { absolute, folder: kind === "folder", written: path };
}

function commonFolder(folders: readonly string[]): string {
  let [common = "/"] = folders;
  for (const folder of folders) while (!within(folder, common)) common = dirname(common);
  return common;
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function readConfig(root: string): Config {
  const decoded = decode(readBytes(join(root, projectFile), projectFile));
  if (!("text" in decoded)) throw new UsageError((words) => words.notUtf8(projectFile, decoded.seems));
  const { config, faults } = parseConfig(decoded.text, projectFile);
  const [first] = faults;
  // To judge a project otherwise than it says would be a claim that nobody made.
  if (first !== undefined) throw new UsageError((words) => first.say(words.config));
  return config;
}

/** What is passed by on the way, as the notices of a run; a folder that cannot be read ends it. */
function noticing(notices: ((words: CommandWords) => string)[]): Passed {
  return {
    nested: (path) => notices.push((words) => words.nested(path)),
    odd: (path, entry) =>
      notices.push((words) => (entry.isSymbolicLink() ? words.link(path) : words.notFile(path))),
    unreadable(path) {
      throw new UsageError((words) => words.unreadable(path));
    },
  };
}

function addEntries(asked: Asked, root: string, found: Set<string>, entries: Set<string>): void {
  const path = posix(relative(root, asked.absolute));
  if (asked.folder) {
    const below = [...found].filter((file) => path === "" || file.startsWith(`${path}/`));
    if (below.length === 0) throw new UsageError((words) => words.noFiles(asked.written));
    for (const file of below) entries.add(file);
    return;
  }
  if (
    lstatSync(asked.absolute).isSymbolicLink() &&
    !within(realpathSync(asked.absolute), realpathSync(root))
  ) {
    throw new UsageError((words) => words.outside(asked.written));
  }
  found.add(path);
  entries.add(path);
}

/** The text of one file of the project, strict UTF-8. */
export function readText(project: Project, path: string): string {
  const decoded = decode(readBytes(join(project.root, path), path));
  if ("text" in decoded) return decoded.text;
  throw new UsageError((words) => words.notUtf8(path, decoded.seems));
}

function readBytes(absolute: string, path: string): Uint8Array {
  try {
    return readFileSync(absolute);
  } catch {
    throw new UsageError((words) => words.unreadable(path));
  }
}
