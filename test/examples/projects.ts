import { basename } from "node:path";
import type { InputFile } from "../../compiler/host.ts";
import type { Program } from "../../compiler/program.ts";
import { compileText } from "../support/memory-host.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** The day by whose law the examples were written. */
export const asOf = "2026-04-15";

export interface Example {
  readonly name: string;
  /** Written to be free of findings. */
  readonly clean: boolean;
  /** Names of profiles. */
  readonly profile: readonly string[];
  /** Without its tests. */
  readonly files: readonly InputFile[];
  readonly tests: readonly InputFile[];
}

/** Every folder of `examples` with a `pdp.json`. */
export const examples: readonly Example[] = filesBelow("examples", "/pdp.json", "pdp.json").map((config) => {
  const folder = config.slice(0, -"/pdp.json".length);
  const texts = filesBelow(folder, ".pdp").map((path) => ({ path, text: textOf(path) }));
  const name = basename(folder);
  return {
    name,
    clean: !name.endsWith("-mistakes"),
    profile: profilesOf(textOf(config)),
    files: texts.filter(({ path }) => !path.endsWith(".test.pdp")),
    tests: texts.filter(({ path }) => path.endsWith(".test.pdp")),
  };
});

/** One profile or several: `"core"`, `["finance", "ai"]`. */
function profilesOf(config: string): readonly string[] {
  const written = /"profile": ("[^"]*"|\[[^\]]*\])/.exec(config)?.[1] ?? '"core"';
  return [...written.matchAll(/"(\w+)"/g)].map(([, name = ""]) => name);
}

/** The example of that name. */
export function exampleOf(name: string): Example {
  const found = examples.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found;
}

export function compileExample(example: Example, tests: boolean, day = asOf): Promise<Program> {
  const files = tests ? [...example.files, ...example.tests] : example.files;
  return compileText(files, { asOf: day, profile: example.profile });
}
