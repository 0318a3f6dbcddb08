import type { Diagnostic, Locale } from "../../language/index.ts";
import type { ByFile } from "./by-file.ts";

/** When the problems of each file may have become others. */
export interface ChangedFiles {
  /** A text came, went, or became another. */
  edited(path: string, version: number): void;
  /** A version was judged; `touched`: files about whose elements something else may be said, null for any. */
  judged(version: number, paths: readonly string[], found: ByFile, touched: ReadonlySet<string> | null): void;
  since(version: number): readonly string[];
}

export function changedFiles(locale: () => Locale): ChangedFiles {
  const changed = new Map<string, number>();
  let faults: ReadonlyMap<string, string> = new Map();
  return {
    edited: (path, version) => void changed.set(path, version),
    judged(version, paths, found, touched) {
      const told = new Map<string, string>();
      for (const path of paths) {
        const all = found.faults(path);
        if (all.length > 0) told.set(path, textOf(all, locale()));
        if (touched === null || touched.has(path) || told.get(path) !== faults.get(path))
          changed.set(path, version);
      }
      faults = told;
    },
    since: (version) => [...changed].flatMap(([path, last]) => (last > version ? [path] : [])).sort(),
  };
}

function textOf(faults: readonly Diagnostic[], locale: Locale): string {
  return JSON.stringify(
    faults.map(({ code, severity, place, words, related }) => [
      code,
      severity,
      place,
      words(locale),
      related,
    ]),
  );
}
