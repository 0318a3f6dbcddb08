/** Something that one pane asks of another, whether or not that one is open. */
export interface Signal<T> {
  send(value: T): void;
  /** What was asked for and not yet taken; taking it forgets it. */
  take(): T | null;
  /** Calls back when something is asked; returns what forgets the listener. */
  onSend(listener: () => void): () => void;
}

/** Makes a signal. */
export function signal<T>(): Signal<T> {
  const listeners = new Set<() => void>();
  let waiting: { readonly value: T } | null = null;
  return {
    send(value) {
      waiting = { value };
      for (const listener of listeners) listener();
    },
    take() {
      const taken = waiting?.value ?? null;
      waiting = null;
      return taken;
    },
    onSend(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
