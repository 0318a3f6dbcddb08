import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../compiler/host.ts";
import type { PdpSymbol } from "../../compiler/bind/symbols.ts";
import { declarationsOf, references, rename } from "../../compiler/service/index.ts";
import type { Snapshot, TextEdit } from "../../compiler/service/index.ts";
import { project } from "../support/editor.ts";
import { editedFiles } from "../support/edits.ts";
import { packedLibrary } from "../support/library.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** Added to every name; sorts before whatever else could follow, so that no order by names changes. */
const added = "0zz";

let library: Library;
beforeAll(async () => {
  library = await packedLibrary();
});

const examples = [...new Set(filesBelow("examples", ".pdp").map((path) => path.split("/")[1] ?? ""))];

/** What the project declares: elements, flows, categories, definitions, kinds, in tests too. */
function symbolsOf({ program }: Snapshot): readonly PdpSymbol[] {
  return program.modules
    .filter((module) => !module.library)
    .flatMap((module) => [...module.values.values(), ...module.types.values()].flat());
}

/** Every verdict, with the names as they were. */
function verdictsOf({ program }: Snapshot): readonly string[] {
  return program.verdicts
    .map(({ requirement, element, verdict, bindings }) =>
      [
        requirement.id,
        element?.qualified ?? "-",
        verdict,
        ...bindings.map((each) => each.verdict).sort(),
      ].join(" "),
    )
    .map((text) => text.replaceAll(added, ""))
    .sort();
}

const faultsOf = ({ program }: Snapshot): readonly string[] =>
  program.diagnostics.map(({ code, place }) => `${code} in ${place.file}`).sort();

describe.each(examples)("%s", (name) => {
  const files = filesBelow(`examples/${name}`, ".pdp").map((path) => ({ path, text: textOf(path) }));

  it("keeps its verdicts when everything in it is renamed", () => {
    const before = project(files, { library });
    const symbols = symbolsOf(before);
    const edits: TextEdit[] = [];
    for (const symbol of symbols) {
      const [place] = declarationsOf({ kind: "symbol", symbol });
      if (place === undefined) throw new Error(symbol.name);
      const renamed = rename(before, place.file, place.start, `${symbol.name}${added}`);
      if ("refused" in renamed) throw new Error(renamed.refused);
      expect(renamed.edits.map((each) => each.place)).toEqual(references(before, place.file, place.start));
      edits.push(...renamed.edits);
    }
    expect(edits.length).toBeGreaterThanOrEqual(symbols.length);
    const after = project(editedFiles(files, edits), { library });
    expect(faultsOf(after)).toEqual(faultsOf(before));
    expect(verdictsOf(after)).toEqual(verdictsOf(before));
  }, 60_000);
});
