import { readShared, sharedValue } from "../share/shape.ts";
import type { Shared } from "../share/shape.ts";

/** Work as it is kept in this browser. */
export interface Kept extends Shared {
  /** The link that it began with, or that was made of it last; empty for none. */
  readonly origin: string;
}

/** The works of this browser. Each tab writes only its own, so that tabs cannot destroy each other's. */
export interface Store {
  /** What this tab had before it was loaded again, else what was worked on last. */
  readonly restored: Kept | null;
  /** True: `restored` is of this tab. */
  readonly own: boolean;
  /** Keeps the work of this tab, whole or not at all; false where the browser refuses. */
  save(kept: Kept): boolean;
  /** From now on another work: that of before stays as it is. */
  fork(): void;
}

const prefix = "pdp:work:";
const tabKey = "pdp:tab";
/** So many works are kept; the oldest go. */
const most = 12;
/** Files of a kept work: as many as an archive may bring. */
const mostFiles = 200;

/** Opens the store; a tab marks its work as taken as long as it lives. */
export async function openStore(): Promise<Store> {
  const taken = await takenNames();
  const works = stored();
  const before = fromSession();
  const mine =
    before === null || taken.has(prefix + before) ? undefined : works.find(({ id }) => id === before);
  const found = mine ?? works[0];
  let id = found !== undefined && !taken.has(prefix + found.id) ? found.id : newId();
  claim(id);
  for (const old of works.slice(most)) if (!taken.has(prefix + old.id)) forget(old.id);
  return {
    restored: found?.kept ?? null,
    own: mine !== undefined,
    save(kept) {
      try {
        const { origin, ...shared } = kept;
        const value = { saved: Date.now(), origin, ...sharedValue(shared) };
        localStorage.setItem(prefix + id, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    fork() {
      id = newId();
      claim(id);
    },
  };
}

interface Stored {
  readonly id: string;
  readonly saved: number;
  readonly kept: Kept;
}

/** All works, the latest first; what cannot be read is passed over. */
function stored(): readonly Stored[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const found = read(key.slice(prefix.length), localStorage.getItem(key) ?? "");
        return found === null ? [] : [found];
      })
      .sort((a, b) => b.saved - a.saved);
  } catch {
    return [];
  }
}

function read(id: string, text: string): Stored | null {
  try {
    const value: unknown = JSON.parse(text);
    const shared = readShared(value, mostFiles);
    if (shared === null || typeof value !== "object" || value === null) return null;
    const fields = new Map<string, unknown>(Object.entries(value));
    const [saved, origin] = [fields.get("saved"), fields.get("origin")];
    const kept = { ...shared, origin: typeof origin === "string" ? origin : "" };
    return { id, saved: typeof saved === "number" ? saved : 0, kept };
  } catch {
    return null;
  }
}

function fromSession(): string | null {
  try {
    return sessionStorage.getItem(tabKey);
  } catch {
    return null;
  }
}

/** Names of works that living tabs hold. Where the browser has no locks, the work of the tab itself is all that is known. */
async function takenNames(): Promise<ReadonlySet<string>> {
  if (!("locks" in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = "" }) => name));
}

function claim(id: string): void {
  try {
    sessionStorage.setItem(tabKey, id);
  } catch {
    // A reload then finds the latest work.
  }
  if (!("locks" in navigator)) return;
  const tabLives = new Promise<never>(() => undefined);
  void navigator.locks.request(prefix + id, { ifAvailable: true }, () => tabLives);
}

function forget(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // It stays; nothing is lost.
  }
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join("-");
}
