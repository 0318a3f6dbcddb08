import type { Connection, Diagnostic as Shown } from "vscode-languageserver";
import { problemOf, problems } from "../service/index.ts";
import type { Problem } from "../service/index.ts";
import { shownFile, shownProblem } from "./diagnostics.ts";
import type { LspHost } from "./host.ts";
import { openJobs } from "./jobs.ts";
import { movedFrom } from "./moved.ts";
import { projectFile } from "./project.ts";
import type { Project } from "./project.ts";
import type { Projects, Spot } from "./projects.ts";
import type { Requests } from "./requests.ts";

/** Tells the client what is wrong, without being asked. */
export interface Publisher {
  /** A text changed: its file is looked at soon, its project when nothing more comes. */
  changed(spot: Spot): void;
  /** Settings or many files changed. */
  renewed(project: Project): void;
  /** A document went, a project with it: nothing is wrong there any more. */
  left(project: Project): void;
}

/** Milliseconds: several keystrokes that arrive together are one; judging waits for a pause of about a third of its own cost. */
const soon = 8;
const pause = { least: 30, most: 400 } as const;

interface Told {
  /** What the client was last told, by URI. */
  readonly shown: Map<string, string>;
  /** Verdicts of each file when the project was last judged, and the text that they were about. */
  readonly judged: Map<string, { readonly text: string; readonly verdicts: readonly Problem[] }>;
  /** Files with a new text that have not been looked at, and those that have been looked at since the project was judged. */
  readonly edited: Set<string>;
  readonly glanced: Set<string>;
  /** The version of the workspace that was judged last. */
  version: number;
  cost: number;
  callOff: readonly (() => void)[];
}

export function openPublisher(
  connection: Connection,
  host: LspHost,
  projects: () => Projects,
  requests: Requests,
  pushes: () => boolean,
): Publisher {
  const jobs = openJobs(host, requests.heard);
  const states = new Map<Project, Told>();
  const stateOf = (project: Project): Told => {
    const known = states.get(project);
    if (known !== undefined) return known;
    const made: Told = {
      shown: new Map(),
      judged: new Map(),
      edited: new Set(),
      glanced: new Set(),
      version: -1,
      cost: 0,
      callOff: [],
    };
    states.set(project, made);
    return made;
  };
  const tell = (told: Told, uri: string, diagnostics: readonly Shown[]): void => {
    const version = projects().document(uri)?.version;
    const text = JSON.stringify([diagnostics, version]);
    if ((told.shown.get(uri) ?? "[[]]") === text) return;
    told.shown.set(uri, text);
    void connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(version === undefined ? {} : { version }),
    });
  };
  const show = (project: Project, path: string, found: readonly Problem[]): void => {
    const source = projects().source(project, path);
    if (source === null) return;
    const shown = found.map((each) => shownProblem(projects(), project, source, each));
    tell(stateOf(project), projects().uri(project, path), shown);
  };
  /** Faults of an edited file as it is, with its verdicts as they were: a verdict that goes and comes with each key tells nothing. */
  const glance = (project: Project): void => {
    const told = stateOf(project);
    const { workspace } = project;
    for (const path of told.edited) {
      const text = workspace.text(path);
      if (text === null) continue;
      const faults = workspace.faultsOf(path).map((each) => problemOf(each, workspace.settings.locale));
      const last = told.judged.get(path);
      const moved = last === undefined ? null : movedFrom(last.text, text);
      const verdicts = (last?.verdicts ?? []).flatMap((each) => {
        const span = moved?.(each.span) ?? null;
        return span === null ? [] : [{ ...each, span }];
      });
      show(project, path, [...faults, ...verdicts]);
      told.glanced.add(path);
    }
    told.edited.clear();
  };
  const judge = (project: Project): void => {
    const told = stateOf(project);
    const start = host.clock();
    const { workspace } = project;
    const snapshot = workspace.snapshot();
    const paths = new Set(workspace.paths());
    for (const path of new Set([...workspace.changedFiles(told.version), ...told.edited, ...told.glanced])) {
      told.judged.delete(path);
      if (!paths.has(path)) continue;
      const found = problems(snapshot, path);
      const verdicts = found.filter(({ verdict }) => verdict !== null);
      if (verdicts.length > 0) told.judged.set(path, { text: workspace.text(path) ?? "", verdicts });
      show(project, path, found);
    }
    told.edited.clear();
    told.glanced.clear();
    told.version = workspace.version;
    const current = new Set([...paths].map((path) => projects().uri(project, path)));
    const others = project.configFile === null ? [] : [projectFile];
    for (const path of [...project.unread.keys(), ...others]) {
      const uri = projects().uri(project, path);
      current.add(uri);
      tell(told, uri, shownFile(projects(), project, path));
    }
    for (const uri of told.shown.keys()) if (!current.has(uri)) clear(told, uri);
    told.cost = host.clock() - start;
  };
  const clear = (told: Told, uri: string): void => {
    tell(told, uri, []);
    told.shown.delete(uri);
  };
  const schedule = (project: Project): void => {
    if (!pushes()) return;
    const told = stateOf(project);
    for (const callOff of told.callOff) callOff();
    const wait = Math.min(pause.most, Math.max(pause.least, told.cost / 3));
    told.callOff = [
      told.edited.size === 0
        ? () => undefined
        : jobs.after(
            soon,
            true,
            requests.guarded("faults", () => glance(project)),
          ),
      jobs.after(
        wait,
        false,
        requests.guarded("judging", () => judge(project)),
      ),
    ];
  };
  return {
    changed({ project, path }) {
      stateOf(project).edited.add(path);
      schedule(project);
    },
    renewed: schedule,
    left(project) {
      const told = states.get(project);
      if (told === undefined) return;
      for (const callOff of told.callOff) callOff();
      for (const uri of told.shown.keys()) clear(told, uri);
      states.delete(project);
    },
  };
}
