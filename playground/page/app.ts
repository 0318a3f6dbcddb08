import { decodeLink, encodeLink } from "../share/codec.ts";
import type { Link } from "../share/codec.ts";
import { showLink } from "../share/dialog.ts";
import type { Shared } from "../share/shape.ts";
import { openFiles } from "../store/open-files.ts";
import { openStore } from "../store/works.ts";
import { zipped } from "../store/zip.ts";
import { shareWords } from "../words/share.ts";
import { pageWords } from "../words/page.ts";
import { starter } from "../words/starter.ts";
import { download } from "./download.ts";
import { onDroppedFiles } from "./drop.ts";
import type { Locale } from "../../language/index.ts";
import { keepOffline } from "./offline.ts";
import { readPreferences } from "./preferences.ts";
import type { Work } from "./work.ts";
import { openWorkbench } from "./workbench.ts";

/** Replaced by the build. */
declare const PDP_VERSION: string;
declare const PDP_EDITION: string;

/** Milliseconds without a change after which the work is kept. */
const pause = 400;
const firstFile = "policy.pdp";

/** The whole page: finds what to begin with, draws it, keeps it, shares it. */
export async function openApp(body: HTMLElement): Promise<void> {
  const store = await openStore();
  const { restored } = store;
  const link = decodeLink(location.hash);
  let origin = location.hash;
  // A link that was opened or made here before, and edited since: the edits count.
  const resumed = restored !== null && store.own && restored.origin === origin ? restored : null;
  const preferences = readPreferences(resumed === null ? localeOf(link) : null);
  const first: Work = resumed ?? workOf(link) ?? restored ?? begun(preferences.locale);
  if (resumed === null && link !== null) store.fork();

  let timer: ReturnType<typeof setTimeout> | null = null;
  let warned = false;
  const keep = (): void => {
    timer = null;
    const kept = store.save({ ...shared(), origin });
    if (!kept && !warned) page.say(shareWords[page.locale].notKept, zipAction());
    warned = !kept;
  };
  const page = openWorkbench(body, first, preferences, {
    changed() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(keep, pause);
    },
    // Fetching what is kept for later must not slow down what is wanted now.
    judged: () =>
      void keepOffline((replace) => {
        const words = pageWords[page.locale];
        page.say(words.updated, { label: words.reload, run: replace });
      }),
    share,
    saveZip,
    newProject: () => replace(empty()),
    openFiles: (files) => void open(files),
    openProject: (work) => replace(work),
  });

  function shared(): Shared {
    return { ...page.work(), locale: page.locale, tool: PDP_VERSION, library: PDP_EDITION };
  }
  function zipAction(): { readonly label: string; run(): void } {
    return { label: shareWords[page.locale].saveZip, run: saveZip };
  }
  function saveZip(): void {
    download("pdp.zip", zipped(page.work().files), "application/zip");
  }

  function share(): void {
    const now = shared();
    const fragment = encodeLink(now);
    if (fragment !== null && location.hash !== `#${fragment}`) history.pushState(null, "", `#${fragment}`);
    if (fragment !== null) origin = `#${fragment}`;
    keep();
    const made = { url: location.href, files: now.files.length, fragment: fragment?.length ?? 0 };
    showLink(page.locale, fragment === null ? null : made, { saveZip, say: (text) => page.say(text) });
  }

  /** Other work in place of this one, which can be brought back. */
  function replace(work: Work, message: string = shareWords[page.locale].replaced): void {
    const before = page.work();
    store.fork();
    page.open(work);
    const label = shareWords[page.locale].bringBack;
    page.say(message, { label, run: () => page.open(before) });
  }

  async function open(files: readonly File[]): Promise<void> {
    const words = shareWords[page.locale];
    const opened = await openFiles(files);
    if (opened.kind === "refused") return page.say(words.refused[opened.why]);
    const message = words.opened(opened.files.length, opened.skipped);
    if (opened.kind === "project") return replace({ ...empty(), ...activeOf(opened.files) }, message);
    page.add(opened.files);
    page.say(message);
  }

  /** Tells what became of a link. */
  function tell(from: Link, before: Work | null): void {
    if (from === null) return;
    const words = shareWords[page.locale];
    const back = before === null ? undefined : { label: words.bringBack, run: (): void => page.open(before) };
    if ("fault" in from) return page.say(words.faults[from.fault], back);
    if (before !== null) page.say(words.kept, back);
    if (from.shared.tool !== PDP_VERSION || from.shared.library !== PDP_EDITION)
      page.say(words.otherVersion(`${from.shared.tool} ${from.shared.library}`));
  }

  addEventListener("popstate", () => {
    if (location.hash === origin || location.hash === "") return;
    const next = decodeLink(location.hash);
    if (next === null) return;
    // What does not open takes nothing away from who is at work.
    if ("fault" in next) return page.say(shareWords[page.locale].faults[next.fault]);
    const before = page.work();
    keep();
    store.fork();
    origin = location.hash;
    page.open(next.shared);
    tell(next, before);
  });
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.code !== "KeyS") return;
    event.preventDefault();
    if (document.querySelector("dialog[open]") === null) share();
  });
  onDroppedFiles(
    body,
    () => shareWords[page.locale].drop,
    (files) => void open(files),
  );
  if (resumed === null) tell(link, restored);
}

/** What a link begins with; of one that does not open, an empty editor. */
function workOf(link: Link): Work | null {
  if (link === null) return null;
  return "fault" in link ? empty() : link.shared;
}

function localeOf(link: Link): Locale | null {
  return link === null || "fault" in link ? null : link.shared.locale;
}

function empty(): Work {
  return { files: [{ path: firstFile, text: "" }], asOf: null, active: firstFile, cursor: 0, pane: "" };
}

function begun(locale: Locale): Work {
  return { ...empty(), files: [{ path: firstFile, text: starter[locale] }] };
}

function activeOf(files: Work["files"]): Pick<Work, "files" | "active"> {
  const policy = files.find(({ path }) => path.endsWith(".pdp")) ?? files[0];
  return { files, active: policy?.path ?? "" };
}
