import type { Span } from "../../language/index.ts";
import type { ConfigWords } from "./words.ts";

/** Something in a project file that cannot be taken as it is. */
export interface ConfigFault {
  readonly span: Span;
  readonly say: (words: ConfigWords) => string;
}
