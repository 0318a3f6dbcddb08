import { signal } from "./signal.ts";

/** The id of a provision that somebody wants to read; the browser of the law listens. */
export const provisionAsked = signal<string>();
