import { checkText, plain } from "../emit/index.ts";
import { runTest } from "../service/index.ts";
import type { LastRuns, Snapshot, TestRun } from "../service/index.ts";
import { askedFile } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { rangeOf } from "./convert.ts";
import type { Project } from "./project.ts";
import { refusal } from "./requests.ts";
import { flagIn, listIn, textIn } from "./shape.ts";
import { serverWords } from "./words.ts";

/** Commands that clients may send, named in the lenses. */
export const commands = ["pdp.runTest", "pdp.showFindings"] as const;

/** What commands leave behind for other replies. */
export interface Commands {
  /** How the tests of a project ended when they were last run. */
  lastRun(project: Project): LastRuns;
}

/** Runs tests and shows findings; the reply holds all, and people see a short message. */
export function attachCommands(parts: Parts): Commands {
  const { connection, requests, client } = parts;
  const runs = new WeakMap<Project, Map<string, TestRun>>();
  const runsOf = (project: Project): Map<string, TestRun> => {
    const known = runs.get(project) ?? new Map<string, TestRun>();
    runs.set(project, known);
    return known;
  };
  const show = (type: 1 | 2 | 3, message: string): void =>
    void connection.sendNotification("window/showMessage", { type, message });
  const runTests = (uri: string, name: string | null): unknown => {
    const asked = askedFile(parts, uri);
    if (asked === null) return null;
    const { project, path, snapshot, source } = asked;
    const names = name === null ? testsIn(snapshot, path) : [name];
    const results = names.flatMap((each) => {
      const run = runTest(snapshot, path, each);
      if (run === null) return [];
      runsOf(project).set(`${path}\0${each}`, run);
      const { passed, expectations } = run;
      const shown = expectations.map(({ span, ...rest }) => ({ range: rangeOf(source, span), ...rest }));
      return [{ name: each, passed, expectations: shown }];
    });
    const words = serverWords[snapshot.settings.locale];
    const failed = results.filter(({ passed }) => !passed);
    if (results.length === 0) return refusal(words.noTest);
    const lines = failed.flatMap((each) =>
      each.expectations
        .filter(({ passed }) => !passed)
        .map(({ expected, found }) => `${each.name}: ${expected} ← ${found}`),
    );
    show(failed.length > 0 ? 2 : 3, [words.ran(results.length, failed.length), ...lines].join("\n"));
    if (flagIn(client(), "workspace", "codeLens", "refreshSupport") === true)
      connection.sendRequest("workspace/codeLens/refresh").catch(() => undefined);
    return { uri, passed: failed.length === 0, tests: results };
  };
  const findings = (uri: string, element: string): unknown => {
    const asked = askedFile(parts, uri);
    if (asked === null) return null;
    return { uri, element, text: findingsText(asked.snapshot, element) };
  };
  requests.on(
    "workspace/executeCommand",
    (params) => {
      const command = commands.find((each) => each === textIn(params, "command"));
      const [uri, name = null] = listIn(params, "arguments") ?? [];
      if (command === undefined || typeof uri !== "string") return null;
      return { command, uri, name: typeof name === "string" ? name : null };
    },
    ({ command, uri, name }) => (command === "pdp.runTest" ? runTests(uri, name) : findings(uri, name ?? "")),
  );
  return {
    lastRun: (project) => (path, test) => runsOf(project).get(`${path}\0${test}`) ?? null,
  };
}

function testsIn({ program }: Snapshot, path: string): readonly string[] {
  return [
    ...new Set(program.schema.tests.filter((each) => each.place.file === path).map(({ name }) => name)),
  ];
}

/** The verdicts on an element that somebody must act on, as the command line shows them. */
function findingsText({ program, settings }: Snapshot, element: string): string {
  const verdicts = program.verdicts.filter((each) => each.element?.qualified === element);
  const options = { locale: settings.locale, paint: plain, quiet: true, edition: "" };
  return checkText({ ...program, diagnostics: [], verdicts }, options);
}
