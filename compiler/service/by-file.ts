import type { Diagnostic } from "../../language/index.ts";
import { told } from "../emit/index.ts";
import type { Verdict } from "../evaluate/verdict.ts";
import type { Program } from "../program.ts";

/** What a program says of each file. The tables are made when somebody asks first. */
export interface ByFile {
  faults(path: string): readonly Diagnostic[];
  told(path: string): readonly Verdict[];
}

const severities = ["error", "warning", "note"] as const;

/** Diagnostics and verdicts by the file where they are shown. */
export function byFile(program: Pick<Program, "diagnostics" | "verdicts">): ByFile {
  let faults: ReadonlyMap<string, readonly Diagnostic[]> | null = null;
  let verdicts: ReadonlyMap<string, readonly Verdict[]> | null = null;
  const sorted = new Map<string, readonly Verdict[]>();
  return {
    faults: (path) => (faults ??= grouped(program.diagnostics, (each) => each.place.file)).get(path) ?? [],
    told(path) {
      let found = sorted.get(path);
      if (found === undefined) {
        verdicts ??= grouped(program.verdicts, fileOf);
        const all = verdicts.get(path) ?? [];
        found = severities.flatMap((severity) => all.filter((each) => each.severity === severity));
        sorted.set(path, found);
      }
      return found;
    },
  };
}

/** The file of a verdict that somebody must act on; null for all others. */
function fileOf(verdict: Verdict): string | null {
  return told.includes(verdict.verdict) ? (verdict.element?.place.file ?? null) : null;
}

function grouped<T>(all: readonly T[], fileOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const file = fileOf(one);
    if (file === null) continue;
    const same = found.get(file);
    if (same === undefined) found.set(file, [one]);
    else same.push(one);
  }
  return found;
}
