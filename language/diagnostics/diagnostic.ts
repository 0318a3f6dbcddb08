import type { Place } from "../source/index.ts";
import type { Locale } from "./locale.ts";

export type Severity = "error" | "warning" | "note" | "hint";

/** The words of one diagnostic in one language: docs/architecture.md, "The message". */
export interface Words {
  /** Two to five words, a noun phrase. */
  readonly title: string;
  /** What is true at the span; lower case, no full stop; names in backticks. */
  readonly label: string;
  /** Why it matters; one or two sentences. */
  readonly note?: string;
  /** One action. */
  readonly hint?: string;
}

/** Another place the reader would look up next, with its label. */
export interface Related {
  readonly place: Place;
  readonly label: (locale: Locale) => string;
}

/** What an editor can do about a fault, as data; the words say the same to people. */
export interface Remedy {
  /** Texts that could stand at the place instead of what stands there, the likeliest first. */
  readonly instead?: readonly string[];
  /** The module that has to be imported. */
  readonly imports?: string;
  /** The property that has to be stated, of what stands at the place. */
  readonly states?: string;
  /** What the property at a place should list besides; names are qualified. */
  readonly lists?: {
    readonly at: Place;
    readonly items: readonly {
      readonly category: string;
      readonly state: string | null;
      readonly subject: string | null;
    }[];
    /** False: there is something better to do. */
    readonly likely: boolean;
  };
}

/** A fault of the text or of the model, as data; words are made when it is shown. */
export interface Diagnostic {
  /** Kebab-case, reads as a fault: file, documentation page and `pdp explain` carry the same name. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly words: (locale: Locale) => Words;
  readonly related: readonly Related[];
  /** For flow faults: the names of the nodes on the shortest route. */
  readonly path: readonly string[];
  /** Null: nothing that a machine could do. */
  readonly remedy: Remedy | null;
}
