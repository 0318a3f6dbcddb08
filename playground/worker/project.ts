import { configWords, emptyConfig, isIncluded, parseConfig } from "../../compiler/config/index.ts";
import type { ConfigFault } from "../../compiler/config/index.ts";
import { openWorkspace } from "../../compiler/index.ts";
import type { Library } from "../../compiler/index.ts";
import type { FileChange, Settings, Snapshot } from "../../compiler/service/index.ts";
import { lexDiagnostics, parseDiagnostics } from "../../language/index.ts";
import type { Span } from "../../language/index.ts";
import type { View } from "./protocol.ts";

/** The file that says by what a project is judged. */
export const projectFile = "pdp.json";

/** The project of the page: its texts, what `pdp.json` states, and how the reader looks at it. */
export interface OpenProject {
  /** `whole`: files that are not among the changes are gone. */
  change(changes: readonly FileChange[], whole: boolean): void;
  look(view: View): void;
  readonly settings: Settings;
  /** The project as it stands, faults and all. */
  current(): Snapshot;
  /** The last state without faults of syntax, seen with the settings of now; the state as it stands where there was none yet. */
  good(): Snapshot;
  /** Paths of files that do not parse; while there are any, `good` lags behind. */
  broken(): readonly string[];
  /** Faults of `pdp.json`, in the language of the reader. */
  configFaults(): readonly { readonly span: Span; readonly message: string }[];
  /** Paths of the files that are judged. */
  paths(): readonly string[];
  /** The text of a file of the project or of the library. */
  text(path: string): string | null;
}

const syntax: ReadonlySet<string> = new Set(
  [...lexDiagnostics, ...parseDiagnostics].map((each) => each.code),
);

/** Opens an empty project beside a library. */
export function openProject(library: Library): OpenProject {
  const texts = new Map<string, string>();
  let config = emptyConfig;
  let faults: readonly ConfigFault[] = [];
  let view: View = { locale: "en", asOf: null, today: "1970-01-01" };
  const settings = (): Settings => ({
    locale: view.locale,
    asOf: view.asOf ?? config.asOf ?? view.today,
    profile: config.profiles,
    recalled: config.recalled,
    waivers: true,
  });
  const workspace = openWorkspace(library, settings());
  const isRead = (path: string): boolean => path.endsWith(".pdp") && isIncluded(path, config);
  let known: { readonly snapshot: Snapshot; readonly files: readonly FileChange[] } | null = null;

  const configure = (): void => {
    const read = parseConfig(texts.get(projectFile) ?? "{}", projectFile);
    config = read.config;
    faults = read.faults;
    // What is included may have changed with it.
    workspace.change(
      [...texts.keys()].map((path) => ({ path, text: isRead(path) ? (texts.get(path) ?? null) : null })),
    );
    workspace.configure(settings());
  };
  const broken = (): readonly string[] => {
    const snapshot = workspace.snapshot();
    return workspace
      .paths()
      .filter((path) =>
        snapshot.faults(path).some(({ severity, code }) => severity === "error" && syntax.has(code)),
      );
  };
  const good = (): Snapshot => {
    const snapshot = workspace.snapshot();
    if (broken().length === 0) {
      const files = workspace.paths().map((path) => ({ path, text: workspace.text(path) }));
      known = { snapshot, files };
      return snapshot;
    }
    if (known === null) return snapshot;
    if (known.snapshot.settings === snapshot.settings) return known.snapshot;
    // The reader looks at the last good state in another way.
    const past = openWorkspace(library, snapshot.settings);
    past.change(known.files);
    known = { ...known, snapshot: past.snapshot() };
    return known.snapshot;
  };
  return {
    change(changes, whole) {
      const named = new Set(changes.map(({ path }) => path));
      const gone = whole ? [...texts.keys()].filter((path) => !named.has(path)) : [];
      const all = [...gone.map((path) => ({ path, text: null })), ...changes];
      if (whole) known = null;
      for (const { path, text } of all) {
        if (text === null) texts.delete(path);
        else texts.set(path, text);
      }
      workspace.change(all.filter(({ path, text }) => text === null || isRead(path)));
      if (all.some(({ path }) => path === projectFile)) configure();
    },
    look(next) {
      view = next;
      workspace.configure(settings());
    },
    get settings() {
      return workspace.settings;
    },
    current: () => workspace.snapshot(),
    good,
    broken,
    configFaults: () => faults.map(({ span, say }) => ({ span, message: say(configWords[view.locale]) })),
    paths: () => workspace.paths(),
    text: (path) => texts.get(path) ?? workspace.text(path),
  };
}
