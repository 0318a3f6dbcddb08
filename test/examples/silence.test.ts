import { expect, test } from "vitest";
import { asOf, compileExample, exampleOf } from "./projects.ts";
import { deletionsOf, gainsOf } from "./silence.ts";

// Law 1 of semantics.md 8, over all properties of two whole projects.
test.each(["clinic", "clinic-mistakes"])(
  "in %s, taking a property away never takes a finding away",
  async (name) => {
    const example = exampleOf(name);
    const program = await compileExample(example, false);
    const own = new Set(example.files.map(({ path }) => path));
    expect(deletionsOf(program, own).length).toBeGreaterThan(250);
    expect(gainsOf(program, own, asOf, example.profile)).toEqual([]);
  },
);
