import type { LspHost } from "./host.ts";

/**
 * Work that nobody waits for, one job a turn. Messages come first: while they keep coming, each job waits a while for a turn without
 * any, however many there are.
 */
export interface Jobs {
  /** Does something after some milliseconds, urgent jobs before others; what it gives calls that off. */
  after(milliseconds: number, urgent: boolean, work: () => void): () => void;
}

/** Milliseconds that a job waits for a quiet turn. */
const patience = 100;

/** `heard` counts the messages of the client. */
export function openJobs(host: LspHost, heard: () => number): Jobs {
  const urgent = new Set<() => void>();
  const others = new Set<() => void>();
  let busy = false;
  let known = 0;
  let since = 0;
  const step = (): void => {
    const count = heard();
    if (count !== known && host.clock() - since < patience) {
      known = count;
      host.later(0, step);
      return;
    }
    since = host.clock();
    const [job] = urgent.size > 0 ? urgent : others;
    if (job === undefined) {
      busy = false;
      return;
    }
    urgent.delete(job);
    others.delete(job);
    job();
    host.later(0, step);
  };
  return {
    after(milliseconds, isUrgent, work) {
      // A job of its own, even if the same work is wanted twice.
      const job = (): void => work();
      const callOff = host.later(milliseconds, () => {
        (isUrgent ? urgent : others).add(job);
        if (busy) return;
        busy = true;
        since = host.clock();
        host.later(0, step);
      });
      return () => {
        callOff();
        urgent.delete(job);
        others.delete(job);
      };
    },
  };
}
