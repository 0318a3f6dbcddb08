import type { Place, SourceFile } from "../../language/index.ts";

/** A test of the library that says what a provision finds. */
export interface TestMention {
  readonly name: string;
  readonly place: Place;
  /** Verdicts expected of the provision, as the test writes them, each once. */
  readonly verdicts: readonly string[];
}

/** The tests in some files, by the id of each provision that they judge, in order of file and place. */
export function testsOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly TestMention[]> {
  const found = new Map<string, TestMention[]>();
  for (const file of files) {
    for (const declaration of file.declarations) {
      if (declaration.kind !== "TestDeclaration") continue;
      const verdicts = new Map<string, Set<string>>();
      for (const { requirement, verdict } of declaration.expectations) {
        if (requirement === null) continue;
        const known = verdicts.get(requirement.text);
        verdicts.set(requirement.text, (known ?? new Set()).add(verdict.text));
      }
      const { name, start, end } = declaration;
      for (const [id, each] of verdicts) {
        const mention = {
          name: name.lines.join(" "),
          place: { file: file.path, start, end },
          verdicts: [...each],
        };
        const known = found.get(id);
        if (known === undefined) found.set(id, [mention]);
        else known.push(mention);
      }
    }
  }
  return found;
}
