import type { Locale } from "../../language/index.ts";
import { legalDay } from "../../compiler/config/index.ts";
import type { Diagnosis } from "../worker/diagnose.ts";
import type { View } from "../worker/protocol.ts";
import { startClient } from "./client.ts";
import type { Client, ClientEvents } from "./client.ts";
import type { Shown, ViewSettings } from "./pane.ts";
import type { Texts } from "./texts.ts";

/** What is being worked on: the texts, the compiler beside them, how the reader looks at them, what was found. No DOM. */
export interface Session {
  readonly texts: Texts;
  readonly client: Client;
  readonly locale: Locale;
  /** The day that was asked for; null where the project says it. */
  readonly asOf: string | null;
  readonly settings: ViewSettings;
  readonly selected: string | null;
  look(change: { readonly locale?: Locale; readonly asOf?: string | null }): void;
  select(fingerprint: string | null): void;
  onState(listener: (state: Shown, diagnosis: Diagnosis) => void): void;
  /** Returns what forgets the listener. */
  onSelect(listener: (fingerprint: string | null) => void): () => void;
}

/** Starts the compiler on the texts when it is its turn, and asks it anew after every change: one question at a time, then of the newest state. */
export function openSession(
  texts: Texts,
  first: { readonly locale: Locale; readonly asOf: string | null },
  events: ClientEvents,
  turn: Promise<unknown>,
): Session {
  let { locale, asOf } = first;
  let selected: string | null = null;
  let version = 0;
  let asking = false;
  let known: Diagnosis | null = null;
  const stateListeners: ((state: Shown, diagnosis: Diagnosis) => void)[] = [];
  const selectListeners = new Set<(fingerprint: string | null) => void>();
  const view = (): View => ({ locale, asOf, today: legalDay(Date.now()) });
  const client = startClient({ files: () => texts.list(), view }, events, turn);
  const settings = (): ViewSettings => ({
    locale,
    asOf: known?.asOf ?? asOf ?? legalDay(Date.now()),
    profiles: known?.profiles ?? [],
  });

  const diagnose = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    for (let asked = -1; asked !== version;) {
      asked = version;
      try {
        known = await client.askEditor("diagnose", {});
      } catch {
        // The client says when the compiler is gone for good; a question that was lost is asked again with the next change.
        continue;
      }
      const state: Shown = { version: asked, settings: settings(), stale: known.broken.length > 0 };
      for (const listener of stateListeners) listener(state, known);
    }
    asking = false;
  };
  const changed = (): void => {
    version++;
    void diagnose();
  };
  texts.onChange((changes, whole) => {
    client.change(changes, whole);
    changed();
  });
  return {
    texts,
    client,
    get locale() {
      return locale;
    },
    get asOf() {
      return asOf;
    },
    get settings() {
      return settings();
    },
    get selected() {
      return selected;
    },
    look(change) {
      locale = change.locale ?? locale;
      if (change.asOf !== undefined) asOf = change.asOf;
      client.look(view());
      changed();
    },
    select(fingerprint) {
      if (fingerprint === selected) return;
      selected = fingerprint;
      for (const listener of selectListeners) listener(fingerprint);
    },
    onState(listener) {
      stateListeners.push(listener);
      // The first question waits for somebody to hear the answer.
      void diagnose();
    },
    onSelect(listener) {
      selectListeners.add(listener);
      return () => selectListeners.delete(listener);
    },
  };
}
