import type { Locale, Place } from "../../language/index.ts";
import type { CodeEditor, EditorHost } from "../editor/code-editor.ts";
import type * as MonacoEditor from "../editor/monaco-editor.ts";
import { plainEditor } from "../editor/plain.ts";
import { controls, panes } from "../panes/index.ts";
import type { Diagnosis } from "../worker/diagnose.ts";
import { pageWords } from "../words/page.ts";
import type { Theme } from "../words/page.ts";
import { withProfiles } from "./config.ts";
import { openControls } from "./controls.ts";
import { download } from "./download.ts";
import { fileTabs } from "./file-tabs.ts";
import { drawLayout } from "./layout.ts";
import { openNotices } from "./notices.ts";
import { coloursOf, onSystemColours } from "./painting.ts";
import type { Page, ProjectFile, SettingsChange } from "./pane.ts";
import { paneTabs } from "./pane-tabs.ts";
import { keepPreferences } from "./preferences.ts";
import type { Preferences } from "./preferences.ts";
import { problemList } from "./problem-list.ts";
import { openSession } from "./session.ts";
import { statusBar } from "./status-bar.ts";
import { openTexts } from "./texts.ts";
import { topBar } from "./top-bar.ts";
import { viewSwitch } from "./view-switch.ts";
import type { Work } from "./work.ts";

/** What the page tells the world around it: what to keep, what to share. */
export interface WorkbenchEvents {
  /** Texts or settings are not as they were. */
  changed(): void;
  /** Everything is there: what was loaded, and the first results. */
  judged(): void;
  share(): void;
  saveZip(): void;
  newProject(): void;
  openFiles(files: readonly File[]): void;
  /** A pane puts another project in place of this one. */
  openProject(work: Work): void;
}

/** The page with everything on it. */
export interface Workbench {
  work(): Work;
  /** Puts other work in place of this. */
  open(work: Work): void;
  /** Adds files, or gives new texts to those that are there. */
  add(files: readonly ProjectFile[]): void;
  readonly locale: Locale;
  say: ReturnType<typeof openNotices>["say"];
}

/** Draws the page and starts the compiler; the editor is a plain field until Monaco has come. */
export function openWorkbench(
  body: HTMLElement,
  first: Work,
  preferences: Preferences,
  events: WorkbenchEvents,
): Workbench {
  const layout = drawLayout(body);
  const notices = openNotices(body, () => pageWords[locale()].close);
  const texts = openTexts(first.files);
  const status = statusBar(layout.status);
  let theme: Theme = preferences.theme;
  let active = first.active;
  let readers: readonly string[] = [];
  let faulty: ReadonlySet<string> = new Set();
  let known: Diagnosis | null = null;
  let lookedAt = "";
  let judged = false;

  const monaco = loadMonaco(preferences.locale);
  const session = openSession(
    texts,
    { locale: preferences.locale, asOf: first.asOf },
    {
      loading: (loaded, total) => status.work({ kind: "loading", loaded, total }),
      ready: () => status.work({ kind: "judging" }),
      failed(message) {
        status.work({ kind: "failed" });
        notices.say(`${pageWords[locale()].compilerFailed} (${message.split("\n")[0] ?? ""})`);
      },
    },
    // Typing first: on a slow line the library would keep the editor waiting.
    monaco,
  );
  function locale(): Locale {
    return session.locale;
  }

  const files = fileTabs(layout.files, {
    texts,
    notices,
    readers: () => readers,
    open: (path) => void show(path),
    closeReader(path) {
      readers = readers.filter((each) => each !== path);
      void show(texts.list()[0]?.path ?? "");
    },
  });
  const list = problemList(layout.problems, texts, (place, problem) => {
    reveal(place);
    if (problem.fingerprint !== null) session.select(problem.fingerprint);
  });
  const halves = viewSwitch(layout.work);
  layout.work.before(halves.root);

  const host: EditorHost = {
    texts,
    client: session.client,
    locale,
    reveal,
    showFindings(path, offset) {
      const found = known?.files.find((each) => each.path === path)?.problems ?? [];
      const first = found.find(({ fingerprint, span }) => fingerprint !== null && span.start === offset);
      session.select(first?.fingerprint ?? null);
      halves.show("results");
      tabs.open("findings");
    },
    runTest: (path, name) => void runTest(path, name),
  };
  let editor: CodeEditor = plainEditor(layout.editor, host, pageWords[locale()].editor);

  /** Shows a file; of the library, its text is fetched from the worker. */
  async function show(path: string, place?: Place): Promise<void> {
    if (texts.text(path) !== null) editor.show(path, place);
    else {
      const text = path === "" ? null : await session.client.askEditor("text", { path });
      if (text === null) return;
      if (!readers.includes(path)) readers = [...readers, path].slice(-8);
      editor.show(path, place, text);
    }
    active = path;
    files.draw(locale(), active, faulty);
    events.changed();
  }
  function reveal(place: Place): void {
    halves.show("editing");
    void show(place.file, place).then(() => editor.focus());
  }

  async function runTest(path: string, name: string): Promise<void> {
    const run = await session.client.askEditor("runTest", { path, name });
    if (run === null) return;
    const words = pageWords[locale()];
    const failed = run.expectations.find((each) => !each.passed);
    notices.say(
      failed === undefined ? words.testPassed(name) : words.testFailed(name, failed.expected, failed.found),
    );
    if (failed !== undefined) reveal({ file: path, ...failed.span });
  }

  function apply(change: SettingsChange): void {
    if (change.profiles !== undefined) setProfiles(change.profiles);
    if (change.locale !== undefined || change.asOf !== undefined) session.look(change);
    if (change.locale !== undefined) {
      keepPreferences({ locale: locale(), theme });
      draw();
    }
    if (known !== null) bar.show(known, session.asOf);
    events.changed();
  }
  function setProfiles(profiles: readonly string[]): void {
    const before = texts.text("pdp.json");
    const text = withProfiles(before, profiles);
    if (text === null) return void show("pdp.json");
    if (before === null) texts.change([{ path: "pdp.json", text }]);
    else editor.edit([{ place: { file: "pdp.json", start: 0, end: before.length }, text }]);
    files.draw(locale(), active, faulty);
  }
  function paint(next: Theme): void {
    theme = next;
    const colours = coloursOf(theme);
    document.documentElement.dataset["colours"] = colours;
    editor.look(colours);
    keepPreferences({ locale: locale(), theme });
  }

  const bar = topBar(layout.bar, layout, {
    apply,
    paint,
    format: () => void editor.format(),
    share: events.share,
    newProject: events.newProject,
    openFiles: events.openFiles,
    saveZip: events.saveZip,
  });

  function pageFor(): { readonly page: Page; forget(): void } {
    const forgets: (() => void)[] = [];
    const page: Page = {
      locale: locale(),
      get settings() {
        return session.settings;
      },
      ask: (method, params) => session.client.ask(method, params),
      reveal,
      point: (place) => void show(place.file, place),
      get selected() {
        return session.selected;
      },
      select: (fingerprint) => session.select(fingerprint),
      onSelect: (listener) => void forgets.push(session.onSelect(listener)),
      edit: (edits) => editor.edit(edits),
      apply,
      files: () => texts.list(),
      openProject,
      showPane(id) {
        halves.show("results");
        tabs.open(id);
      },
      announce: (text) => notices.say(text),
      download,
    };
    return { page, forget: () => forgets.forEach((forget) => forget()) };
  }
  const tabs = paneTabs(layout.results, panes, pageFor, first.pane, () => events.changed());
  const around = openControls(controls, layout, pageFor);

  function open(work: Work): void {
    readers = [];
    active = work.active;
    texts.replace(work.files);
    if (session.asOf !== work.asOf) apply({ asOf: work.asOf });
    tabs.open(work.pane);
    void show(active, { file: active, start: work.cursor, end: work.cursor });
  }
  function openProject(project: readonly ProjectFile[], settings: SettingsChange): void {
    const policy = project.find(({ path }) => path.endsWith(".pdp"));
    const asOf = settings.asOf ?? null;
    events.openProject({ files: project, asOf, active: policy?.path ?? "", cursor: 0, pane: tabs.opened });
    if (settings.locale !== undefined) apply({ locale: settings.locale });
  }
  function work(): Work {
    const place = editor.place();
    const own = texts.text(active) === null ? (texts.list()[0]?.path ?? "") : active;
    return {
      files: texts.list(),
      asOf: session.asOf,
      active: own,
      cursor: place?.file === own ? place.start : 0,
      pane: tabs.opened,
    };
  }

  function draw(): void {
    const words = pageWords[locale()];
    document.documentElement.lang = locale();
    document.title = words.title;
    layout.skip.textContent = words.skip;
    layout.editing.setAttribute("aria-label", words.editor);
    layout.results.setAttribute("aria-label", words.results);
    layout.splitter.setAttribute("aria-label", words.splitter);
    layout.stale.textContent = known !== null && known.broken.length > 0 ? words.stale : "";
    bar.draw(locale(), theme);
    halves.draw(locale());
    files.draw(locale(), active, faulty);
    status.draw(locale());
    if (known !== null) list.draw(locale(), known);
    tabs.redraw(locale());
    around.redraw();
  }

  texts.onChange((changes) => {
    if (changes.some(({ path, text }) => text === null || path !== active))
      files.draw(locale(), active, faulty);
    events.changed();
  });
  session.onState((state, diagnosis) => {
    known = diagnosis;
    faulty = new Set(
      diagnosis.files
        .filter(({ problems }) => problems.some((each) => each.severity === "error" && each.verdict === null))
        .map(({ path }) => path),
    );
    editor.mark(diagnosis);
    files.draw(locale(), active, faulty);
    list.draw(locale(), diagnosis);
    bar.show(diagnosis, session.asOf);
    layout.stale.textContent = state.stale ? pageWords[locale()].stale : "";
    layout.results.classList.toggle("stale", state.stale);
    const looked = JSON.stringify(state.settings);
    if (looked !== lookedAt) editor.renew();
    lookedAt = looked;
    tabs.show(state);
    around.show(state);
    void session.client.ask("summary", {}).then((summary) => {
      status.count(summary);
      status.work({ kind: "ready" });
      if (!judged) events.judged();
      judged = true;
    });
  });
  onSystemColours(() => paint(theme));
  draw();
  paint(theme);
  void show(active, { file: active, start: first.cursor, end: first.cursor });

  void (async () => {
    const loaded = await monaco;
    // The plain field stays where Monaco cannot be loaded.
    if (loaded === null) return;
    const focused = layout.editor.contains(document.activeElement);
    const place = editor.place();
    editor.close();
    editor = loaded.monacoEditor(layout.editor, host, pageWords[locale()].editor);
    editor.look(coloursOf(theme));
    if (known !== null) editor.mark(known);
    await show(active, place ?? undefined);
    if (focused) editor.focus();
  })();

  return {
    work,
    open,
    add(added) {
      texts.change(added);
      const [one] = added;
      if (one !== undefined) void show(one.path);
    },
    get locale() {
      return session.locale;
    },
    say: (text, action) => notices.say(text, action),
  };
}

/** Monaco, with its own words: it has them in Russian and in English, not in Kazakh. Null where it cannot be loaded. */
async function loadMonaco(locale: Locale): Promise<typeof MonacoEditor | null> {
  try {
    if (locale !== "en") await import("monaco-editor/nls/lang/ru");
    return await import("../editor/monaco-editor.ts");
  } catch {
    return null;
  }
}
