import type { ProjectFile } from "../../page/pane.ts";

let loaded: Promise<ReadonlyMap<string, readonly ProjectFile[]>> | null = null;

/** The texts of all examples, from the folder of the page; loaded once, again after a failure. */
export function loadExamples(): Promise<ReadonlyMap<string, readonly ProjectFile[]>> {
  loaded ??= fetched().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function fetched(): Promise<ReadonlyMap<string, readonly ProjectFile[]>> {
  const response = await fetch(new URL("examples.json", document.baseURI));
  if (!response.ok) throw new Error(`examples.json: ${response.status}`);
  const value: unknown = await response.json();
  return new Map(Object.entries(value ?? {}).map(([name, files]) => [name, filesOf(files)]));
}

function filesOf(value: unknown): readonly ProjectFile[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) =>
    typeof each === "object" &&
    each !== null &&
    "path" in each &&
    "text" in each &&
    typeof each.path === "string" &&
    typeof each.text === "string"
      ? [{ path: each.path, text: each.text }]
      : [],
  );
}
