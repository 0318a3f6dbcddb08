import fc from "fast-check";
import { expect, it } from "vitest";
import { declarationsOf, rename } from "../../compiler/service/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";
import { project } from "../support/editor.ts";
import { editedFiles } from "../support/edits.ts";
import { filesBelow, textOf } from "../support/repository.ts";

const example = filesBelow("examples/clinic-mistakes", ".pdp").map((path) => ({ path, text: textOf(path) }));
/** Rules that see the example, so that a name can be hidden or captured there. */
const rules = {
  path: "rules.pdp",
  text: `module house.rules
import kz
import clinic

act house { title: { kk: "a", ru: "a", en: "a" }, rank: guidance }
define sent_outward(f: flow) = f.recipient is third_party
define copied_by_one_of(s: store, x: set of party) = s.role == replica and s.operator in x
requirement HOUSE-1 {
  cites: house "p. 1"
  version 2026-01-01 .. {
    for s: store, h in s.holds
    where s.holds has Health
    require every f in s.inflows satisfies sent_outward(f) on s
  }
  title: { kk: "a", ru: "a", en: "a" }
  because: { kk: "{s}", ru: "{s.at.country}", en: "{h}" }
}
`,
};
const files = [...example, rules];
const before = project(files);
const symbols = before.program.modules
  .filter((module) => !module.library)
  .flatMap((module) => [...module.values.values(), ...module.types.values()].flat());
const words = [
  ...new Set(
    files.flatMap(({ text }) => [...text.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].map(([word]) => word)),
  ),
  "due",
  "as_of",
  "stated",
  "unstated",
  "hashed",
  "raw",
  "Int",
  "law94",
];

/** How many there are of each fault and of each verdict of a requirement. */
function tally({ program }: Snapshot): readonly string[] {
  const faults = program.diagnostics.map(({ code, place }) => `${code} in ${place.file}`);
  return [
    ...faults,
    ...program.verdicts.map(({ requirement, verdict }) => `${requirement.id} ${verdict}`),
  ].sort();
}

it("any word that is in use is refused as a new name, or changes nothing but the name", () => {
  const known = tally(before);
  fc.assert(
    fc.property(fc.nat(symbols.length - 1), fc.constantFrom(...words), (number, name) => {
      const symbol = symbols[number];
      if (symbol === undefined) return;
      const [place] = declarationsOf({ kind: "symbol", symbol });
      if (place === undefined) throw new Error(symbol.name);
      const renamed = rename(before, place.file, place.start, name);
      if ("refused" in renamed) return;
      expect(tally(project(editedFiles(files, renamed.edits)))).toEqual(known);
    }),
    { numRuns: 80, seed: 20260415 },
  );
});
