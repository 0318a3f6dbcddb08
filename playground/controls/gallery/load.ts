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
  return new Map(
    Object.entries(value ?? {}).map(([name, files]) => [
      name,
      [...filesOf(files)].sort((a, b) => rank(a.path) - rank(b.path)),
    ]),
  );
}

/** Who is spoken of first, then what they do, then the tests and the settings: the first file is the one that is shown. */
function rank(path: string): number {
  if (path === "organisation.pdp") return 0;
  return path.endsWith(".test.pdp") ? 2 : path.endsWith(".pdp") ? 1 : 3;
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
