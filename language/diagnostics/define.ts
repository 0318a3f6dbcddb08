import type { Place } from "../source/index.ts";
import type { Diagnostic, Related, Remedy, Severity, Words } from "./diagnostic.ts";
import type { Trilingual } from "./locale.ts";

/** A diagnostic as it is declared once: code, severity and words in three languages. */
export interface Definition<P> {
  readonly code: string;
  readonly severity: Severity;
  readonly words: Trilingual<(params: P) => Words>;
  readonly remedy?: (params: P) => Remedy | null;
}

/** Declares a diagnostic; the type makes a missing language an error of the build. */
export function defineDiagnostic<P>(definition: Definition<P>): Definition<P> {
  return definition;
}

/** Extra parts of one report. */
export interface Extra {
  readonly related?: readonly Related[];
  readonly path?: readonly string[];
}

/** Makes the diagnostic for one place. */
export function diagnose<P>(
  definition: Definition<P>,
  place: Place,
  params: P,
  extra: Extra = {},
): Diagnostic {
  return {
    code: definition.code,
    severity: definition.severity,
    place,
    words: (locale) => definition.words[locale](params),
    related: extra.related ?? [],
    path: extra.path ?? [],
    remedy: definition.remedy?.(params) ?? null,
  };
}

/** A related place with its label in three languages. */
export function related(place: Place, label: Trilingual<string>): Related {
  return { place, label: (locale) => label[locale] };
}
