import { sourceText } from "../../language/index.ts";
import type { Locale, SourceText } from "../../language/index.ts";
import type { OpenDocument } from "./documents.ts";
import type { Home, LspHost } from "./host.ts";
import { openProject, projectFile } from "./project.ts";
import type { Project } from "./project.ts";
import { noSettings, settingsFor } from "./settings.ts";
import type { ClientSettings } from "./settings.ts";

/** A file as requests meet it: in a project, by its path; library files stand in every project. */
export interface Spot {
  readonly project: Project;
  readonly path: string;
}

/** What is known of the client itself. */
export interface ClientState {
  readonly folders: readonly string[];
  readonly locale: Locale | null;
  readonly settings: ClientSettings;
}

/** All documents that a client has open, and the projects around them. */
export interface Projects {
  readonly client: ClientState;
  /** Folders, language or settings of the client are others now. */
  setClient(change: Partial<ClientState>): void;
  /** Opens a document or gives it a new text; where it stands, null for a file of the library. */
  set(document: OpenDocument): Spot | null;
  close(uri: string): void;
  /** A file changed outside the client; the projects that it concerns. A project file moves files between projects. */
  touched(uri: string): readonly Project[];
  document(uri: string): OpenDocument | null;
  /** Where a document stands; null for one that is neither open nor in a project that is. */
  spot(uri: string): Spot | null;
  /** The text that a path of a project has in it. */
  source(project: Project, path: string): SourceText | null;
  uri(project: Project, path: string): string;
  all(): readonly Project[];
  /** Opens the projects at the roots of the client's folders, for who asks before any document is open. */
  openFolders(): void;
  /** The newest day and settings for all. */
  configure(): void;
}

/** Knows no document and no project yet. `left` hears of projects that are let go. */
export function openProjects(host: LspHost, left: (project: Project) => void): Projects {
  const documents = new Map<string, OpenDocument>();
  const homes = new Map<string, Home>();
  const projects = new Map<string, Project>();
  let client: ClientState = { folders: [], locale: null, settings: noSettings };

  const textsBelow = (root: string): ReadonlyMap<string, string> => {
    const texts = new Map<string, string>();
    for (const [uri, home] of homes) {
      const document = documents.get(uri);
      if (home.root === root && document !== undefined) texts.set(home.path, document.source.text);
    }
    return texts;
  };
  const projectAt = (root: string, single: boolean): Project => {
    const known = projects.get(root);
    if (known !== undefined) return known;
    const settle: Parameters<typeof openProject>[4] = (config) =>
      settingsFor(host, { client: client.locale, set: client.settings }, config);
    const project = openProject(host, root, single, textsBelow(root), settle);
    projects.set(root, project);
    return project;
  };
  /** A document that no project holds is a project by itself. */
  const alone = (uri: string): Home => ({ root: uri, path: nameIn(uri) });
  const settle = (uri: string): Spot => {
    const home = host.files.home(uri, client.folders);
    if (home !== null) {
      homes.set(uri, home);
      const project = projectAt(home.root, false);
      if (project.holds(home.path) || home.path === projectFile) return { project, path: home.path };
    }
    const own = alone(uri);
    homes.set(uri, own);
    return { project: projectAt(own.root, true), path: own.path };
  };
  /** Projects go with their last document, except those in the folders of the client. */
  const sweep = (): void => {
    const used = new Set([...homes.values()].map(({ root }) => root));
    for (const [root, project] of projects) {
      const inFolder = (): boolean => client.folders.some((folder) => holdsRoot(folder, root));
      if (used.has(root) || inFolder()) continue;
      projects.delete(root);
      left(project);
    }
  };
  const holdsRoot = (folder: string, root: string): boolean => {
    const uri = host.files.uri({ root, path: projectFile });
    return uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
  };
  const spotOf = (home: Home | undefined): Spot | null => {
    const project = home === undefined ? undefined : projects.get(home.root);
    return home === undefined || project === undefined ? null : { project, path: home.path };
  };
  const configure = (): void => {
    for (const project of projects.values()) project.configure();
  };
  /** Folders or project files came or went, so documents may stand elsewhere now. */
  const settleAll = (): void => {
    const before = new Map(homes);
    homes.clear();
    for (const uri of documents.keys()) if (host.libraryPath(uri) === null) settle(uri);
    for (const [uri, home] of before)
      if (!sameHome(home, homes.get(uri))) spotOf(home)?.project.set(home.path, null);
    for (const [uri, { source }] of documents) {
      const spot = spotOf(homes.get(uri));
      spot?.project.set(spot.path, source.text);
    }
    configure();
    sweep();
  };
  /** A file of the library is read in any project, in an empty one where there is none; as it is shipped, or not at all. */
  const inLibrary = (uri: string, path: string): Spot | null => {
    const text = host.library.text(path);
    if (text === null || (documents.get(uri)?.source.text ?? text) !== text) return null;
    const [project = projectAt("pdp:", true)] = projects.values();
    return { project, path };
  };
  const sources = new WeakMap<Project, Map<string, SourceText>>();
  return {
    get client() {
      return client;
    },
    setClient(change) {
      const before = client.folders.join("\n");
      client = { ...client, ...change };
      if (client.folders.join("\n") === before) return configure();
      settleAll();
    },
    set(document) {
      documents.set(document.uri, document);
      if (host.libraryPath(document.uri) !== null) return null;
      const spot = spotOf(homes.get(document.uri)) ?? settle(document.uri);
      spot.project.configure();
      spot.project.set(spot.path, document.source.text);
      return spot;
    },
    close(uri) {
      const spot = spotOf(homes.get(uri));
      documents.delete(uri);
      homes.delete(uri);
      if (spot === null) return;
      // The same file may be open under another spelling of its URI.
      const other = [...homes].find(
        ([, home]) => home.root === spot.project.root && home.path === spot.path,
      )?.[0];
      const text = other === undefined ? null : (documents.get(other)?.source.text ?? null);
      spot.project.set(spot.path, text);
      sweep();
    },
    touched(uri) {
      if (documents.has(uri)) return [];
      const home = host.files.home(uri, client.folders);
      if (home === null || [...homes.values()].some((each) => sameHome(each, home))) return [];
      if (home.path === projectFile) {
        for (const project of projects.values()) project.reload();
        settleAll();
        return [...projects.values()];
      }
      const project = projects.get(home.root);
      if (project === undefined || !project.holds(home.path)) return [];
      project.set(home.path, null);
      return [project];
    },
    document: (uri) => documents.get(uri) ?? null,
    spot(uri) {
      const known = spotOf(homes.get(uri));
      if (known !== null) return known;
      const library = host.libraryPath(uri);
      if (library !== null) return inLibrary(uri, library);
      const found = spotOf(host.files.home(uri, client.folders) ?? undefined);
      return found !== null && found.project.workspace.text(found.path) !== null ? found : null;
    },
    source(project, path) {
      const text = project.workspace.text(path);
      const kept = sources.get(project) ?? new Map<string, SourceText>();
      sources.set(project, kept);
      const known = kept.get(path);
      if (text === null || known?.text === text) return known?.text === text ? known : null;
      const made = sourceText(path, text);
      kept.set(path, made);
      return made;
    },
    uri(project, path) {
      if (path.startsWith("pdp:")) return host.libraryUri(path);
      for (const [uri, home] of homes) if (home.root === project.root && home.path === path) return uri;
      return host.files.uri({ root: project.root, path });
    },
    all: () => [...projects.values()],
    openFolders() {
      for (const folder of client.folders) {
        const home = host.files.home(`${folder.replace(/\/$/, "")}/${projectFile}`, client.folders);
        if (home !== null) projectAt(home.root, false);
      }
    },
    configure,
  };
}

function sameHome(one: Home, other: Home | null | undefined): boolean {
  return other !== null && other !== undefined && one.root === other.root && one.path === other.path;
}

/** The last name in a URI, as the path of a document that stands alone. */
function nameIn(uri: string): string {
  const name =
    uri
      .replace(/[?#].*$/s, "")
      .split(/[/:\\]/)
      .at(-1) ?? "";
  return name === "" ? "untitled.pdp" : name;
}
