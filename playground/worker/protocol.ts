import type { Locale } from "../../language/index.ts";
import type { FileChange } from "../../compiler/service/index.ts";

/** How the page looks at the project; what is null is taken from `pdp.json`. */
export interface View {
  readonly locale: Locale;
  readonly asOf: string | null;
  /** The day of the reader, for projects that state none: the compiler has no clock. */
  readonly today: string;
}

/** What the page says to the compiler's worker. Messages are obeyed in order; questions are answered when nothing else is to be done. */
export type ToWorker =
  | { readonly kind: "start"; readonly base: string }
  /** `whole`: these are all files; what is not among them is gone. */
  | { readonly kind: "change"; readonly changes: readonly FileChange[]; readonly whole: boolean }
  | { readonly kind: "look"; readonly view: View }
  | { readonly kind: "ask"; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly kind: "cancel"; readonly id: number };

/** What the worker says to the page. */
export type FromWorker =
  /** The library is on its way: bytes that have come and bytes in all. */
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number }
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly message: string }
  /** The library cannot be loaded. */
  | { readonly kind: "lost"; readonly message: string };
