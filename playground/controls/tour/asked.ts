import { signal } from "../../panes/parts/signal.ts";

/** Somebody wants the tour; the tour listens. */
export const tourAsked = signal<true>();
