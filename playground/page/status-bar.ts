import type { Locale } from "../../language/index.ts";
import type { Summary } from "../worker/summary.ts";
import { pageWords } from "../words/page.ts";
import { el } from "./dom.ts";

/** Replaced by the build. */
declare const PDP_VERSION: string;
declare const PDP_EDITION: string;

/** What the compiler is doing. */
export type Work =
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number }
  | { readonly kind: "judging" }
  | { readonly kind: "ready" }
  | { readonly kind: "failed" };

/** The line at the foot of the page. */
export interface StatusBar {
  draw(locale: Locale): void;
  work(work: Work): void;
  count(summary: Summary): void;
}

const counted = ["violated", "unproven", "review", "satisfied"] as const;

/** Draws the line: what is being done, what was found, by which version. */
export function statusBar(root: HTMLElement): StatusBar {
  let locale: Locale = "en";
  let doing: Work = { kind: "loading", loaded: 0, total: 1 };
  let found: Summary | null = null;
  const state = el("span", { class: "work-state" });
  const bar = el("progress", { max: 100, value: 0, "aria-labelledby": "work-state" });
  state.id = "work-state";
  const counts = el("span", { class: "counts" });
  const privacy = el("span", { class: "privacy" });
  const version = el("span", { class: "version" });
  root.append(el("span", { class: "progress" }, state, bar), counts, privacy, version);

  function refresh(): void {
    const words = pageWords[locale];
    root.dataset["work"] = doing.kind;
    bar.hidden = doing.kind !== "loading";
    if (doing.kind === "loading") bar.value = Math.round((doing.loaded / doing.total) * 100);
    state.textContent = {
      loading: words.loadingLibrary,
      judging: words.judging,
      ready: words.ready,
      failed: words.compilerFailed,
    }[doing.kind];
    const verdicts: Summary["verdicts"] = found?.verdicts ?? {};
    counts.replaceChildren(
      ...(found === null ? [] : counted).map((name) =>
        el("span", { class: `count ${name}` }, `${words.verdicts[name]}: ${verdicts[name] ?? 0}`),
      ),
    );
    privacy.textContent = words.private;
    version.textContent = `${words.version(PDP_VERSION)} · ${PDP_EDITION}`;
  }
  return {
    draw(next) {
      locale = next;
      refresh();
    },
    work(next) {
      doing = next;
      refresh();
    },
    count(summary) {
      found = summary;
      refresh();
    },
  };
}
