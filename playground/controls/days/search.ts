import { dayText } from "../../../compiler/check/index.ts";
import type { Page } from "../../page/pane.ts";
import type { TurningDay } from "../../worker/turning.ts";
import type { Span } from "./scale.ts";

/** Milliseconds: how long the texts must rest before the search begins, and the rest of the worker between two answers. */
const rest = { typing: 600, answers: 40 } as const;

/** The search for the days on which some verdict changes; stopped by starting it anew. */
export interface Search {
  readonly points: readonly TurningDay[];
  readonly done: boolean;
  start(span: Span): void;
  stop(): void;
}

/** Looks for turning points a few at a time, so that nobody is kept waiting; `told` after each answer. */
export function openSearch(page: Page, told: () => void): Search {
  let points: TurningDay[] = [];
  let done = false;
  let run = 0;

  async function look({ from, until }: Span, mine: number): Promise<void> {
    await pause(rest.typing);
    let [start, known, version] = [dayText(from), 0, -1];
    while (mine === run) {
      const answer = await page.ask("turning", { from: start, until: dayText(until), known });
      if (mine !== run) return;
      if (version >= 0 && answer.version !== version) {
        // The day or the language was changed, the texts were not: what is found stays found.
        [start, known, version] = [points.at(-1)?.day ?? start, 0, answer.version];
        continue;
      }
      ({ version } = answer);
      known += answer.points.length;
      points = [...points, ...answer.points];
      done = answer.done;
      if (done || answer.points.length > 0) told();
      if (done) return;
      await pause(rest.answers);
    }
  }

  return {
    get points() {
      return points;
    },
    get done() {
      return done;
    },
    start(span) {
      points = [];
      done = false;
      // A search that fails ends; the next change of the texts begins another.
      look(span, ++run).catch(() => undefined);
    },
    stop: () => void run++,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => setTimeout(go, milliseconds));
}
