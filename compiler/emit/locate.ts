import { positionAt } from "../../language/index.ts";
import type { Place, SourceText } from "../../language/index.ts";

/** A place as files carry it: counts from 1, columns in UTF-16 units. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
export interface Range extends Location {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a place begins; the start of the file if its text is not at hand. */
export function locationOf(place: Place, sources: ReadonlyMap<string, SourceText>): Location {
  const source = sources.get(place.file);
  if (source === undefined) return { file: place.file, line: 1, column: 1 };
  return { file: place.file, ...positionAt(source, place.start) };
}

/** Where a place begins and ends. */
export function rangeOf(place: Place, sources: ReadonlyMap<string, SourceText>): Range {
  const start = locationOf(place, sources);
  const source = sources.get(place.file);
  if (source === undefined) return { ...start, endLine: 1, endColumn: 1 };
  const end = positionAt(source, place.end);
  return { ...start, endLine: end.line, endColumn: end.column };
}

/** `booking.pdp:9:13`. */
export function locationText(place: Place, sources: ReadonlyMap<string, SourceText>): string {
  const { file, line, column } = locationOf(place, sources);
  return `${file}:${line}:${column}`;
}
