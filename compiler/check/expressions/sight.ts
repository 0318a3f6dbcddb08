import type { CheckContext } from "../context.ts";
import type { View } from "./view.ts";

/** As much of a place as is needed to say what a name after a dot means there: the kinds in sight, and the types of the prelude. */
export interface Sight {
  readonly view: Pick<View, "kinds">;
  readonly context: PreludeTypes;
}
/** Types of the prelude by bare name; null if the prelude lacks them. */
export type PreludeTypes = Pick<CheckContext, "preludeKind" | "preludeRecord" | "preludeEnum">;
