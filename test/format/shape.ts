import type { SourceFile } from "../../language/index.ts";

/** A tree without places and comments: what must not change when a text is formatted. */
export function shapeOf(file: SourceFile): unknown {
  const hidden: ReadonlySet<string> = new Set(["start", "end", "comments", "path"]);
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]) =>
        hidden.has(key) && typeof each !== "object" ? [] : [[key, strip(each)]],
      ),
    );
  };
  return strip({ ...file, comments: 0 });
}
