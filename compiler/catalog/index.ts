// In: the diagnostics that each room lists. Out: every diagnostic of the language, and the page of each.
// Invariant: a code stands here once, has words and a page in kk, ru and en, and is never given to another fault.
import type { Definition } from "../../language/index.ts";
import { diagnostics as lex } from "../../language/lex/index.ts";
import { diagnostics as parse } from "../../language/parse/index.ts";
import { diagnostics as bind } from "../bind/index.ts";
import { diagnostics as check } from "../check/index.ts";
import { diagnostics as evaluate } from "../evaluate/index.ts";
import { diagnostics as infer } from "../infer/index.ts";
import { diagnostics as load } from "../load/index.ts";

export type { Page } from "./page.ts";
export { pages } from "./pages.ts";

/** Every diagnostic, room by room. Parameters differ, so that nothing can be reported through this list. */
export const catalogue: readonly Definition<never>[] = [
  ...lex,
  ...parse,
  ...load,
  ...bind,
  ...check,
  ...infer,
  ...evaluate,
];
