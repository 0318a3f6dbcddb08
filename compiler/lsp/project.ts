import { sourceText } from "../../language/index.ts";
import type { SourceText } from "../../language/index.ts";
import { emptyConfig, isIncluded, isSource, parseConfig } from "../config/index.ts";
import type { Config, ConfigFault } from "../config/index.ts";
import { openWorkspace } from "../service/index.ts";
import type { FileChange, Settings, Workspace } from "../service/index.ts";
import type { LspHost } from "./host.ts";

export const projectFile = "pdp.json";

/** One project of a client: its workspace, its project file, and what of it could not be read. */
export interface Project {
  readonly root: string;
  readonly workspace: Workspace;
  /** The project file as it is now, with its faults; null where there is none. */
  readonly configFile: { readonly source: SourceText; readonly faults: readonly ConfigFault[] } | null;
  /** Files that are not UTF-8, and the encoding that each seems to be in. */
  readonly unread: ReadonlyMap<string, string | null>;
  /** Does a path belong to it? */
  holds(path: string): boolean;
  /** The text of an open document; null: the file is read again. */
  set(path: string, text: string | null): void;
  /** Looks at the files again: other projects came or went among them. */
  reload(): void;
  /** Settles the request again: settings, the project file or the day may have changed. */
  configure(): void;
}

/**
 * Opens the project of a root with all its files; `open` has the texts of documents that the client has open. A root that holds a
 * single document has no files of its own.
 */
export function openProject(
  host: LspHost,
  root: string,
  single: boolean,
  open: ReadonlyMap<string, string>,
  settle: (config: Config) => Settings,
): Project {
  const texts = new Map(open);
  const unread = new Map<string, string | null>();
  let config = emptyConfig;
  let configFile: Project["configFile"] = null;
  let known: readonly string[] = [];
  const settings = settle(config);
  const workspace = host.open?.(root, settings) ?? openWorkspace(host.library, settings);

  const fromDisk = (path: string): string | null => {
    const file = host.files.read({ root, path });
    unread.delete(path);
    if (file === null) return null;
    if ("text" in file) return file.text;
    unread.set(path, file.seems);
    return null;
  };
  const textAt = (path: string): string | null => texts.get(path) ?? (single ? null : fromDisk(path));
  const holds = (path: string): boolean => single || (isSource(path) && isIncluded(path, config));
  const apply = (changes: readonly FileChange[]): void => {
    const fresh = changes.filter(({ path, text }) => workspace.text(path) !== text);
    if (fresh.length > 0) workspace.change(fresh);
  };
  const readConfig = (): void => {
    const text = single ? null : textAt(projectFile);
    if (text === null) {
      config = emptyConfig;
      configFile = null;
      return;
    }
    const parsed = parseConfig(text, projectFile);
    // While it is being written, the project stays what it was.
    if (parsed.faults.length === 0 || configFile === null) ({ config } = parsed);
    configFile = { source: sourceText(projectFile, text), faults: parsed.faults };
  };
  const configure = (): void => {
    const wanted = settle(config);
    if (JSON.stringify(wanted) !== JSON.stringify(workspace.settings)) workspace.configure(wanted);
  };
  /** Brings the workspace to what is on disk and open. */
  const reload = (): void => {
    readConfig();
    const listed = single ? [] : host.files.list(root).filter(holds);
    const paths = new Set([...listed, ...[...texts.keys()].filter(holds)]);
    const gone = [...workspace.paths(), ...known].filter((path) => !paths.has(path));
    known = [...paths];
    for (const path of gone) unread.delete(path);
    apply([
      ...gone.map((path) => ({ path, text: null })),
      ...known.map((path) => ({ path, text: textAt(path) })),
    ]);
    configure();
  };
  reload();
  return {
    root,
    workspace,
    get configFile() {
      return configFile;
    },
    unread,
    holds,
    set(path, text) {
      if (text === null) texts.delete(path);
      else texts.set(path, text);
      if (path === projectFile) return reload();
      if (text !== null) unread.delete(path);
      apply([{ path, text: holds(path) ? textAt(path) : null }]);
    },
    reload,
    configure,
  };
}
