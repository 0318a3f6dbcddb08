import { expect, it } from "vitest";
import { checkJson } from "../../compiler/emit/index.ts";
import type { Program } from "../../compiler/program.ts";
import { packedLibrary, standardLibrary } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";
import { filesBelow, textOf } from "../support/repository.ts";

// The command line takes the word of the build about the library: what its names stand for, and what concerns a model at all.
it.each(["clinic", "clinic-mistakes", "shop-mistakes", "bank-mistakes"])(
  "judges %s by the packed library as by its texts, byte for byte",
  async (name) => {
    const folder = `examples/${name}`;
    const files = filesBelow(folder, ".pdp").map((path) => ({
      path: path.slice(folder.length + 1),
      text: textOf(path),
    }));
    const library = await packedLibrary();
    expect(library.checked).not.toBe(null);
    for (const asOf of ["2022-07-01", "2026-04-15"]) {
      const anew = await compileText(files, { asOf }, standardLibrary());
      const late = await compileText(files, { asOf }, library);
      expect(checkJson(late, "kk")).toBe(checkJson(anew, "kk"));
    }
  },
);

it("outlines a requirement as its text states it", async () => {
  const anew = await compileText("module a\nimport kz\n", {}, standardLibrary());
  const late = await compileText("module a\nimport kz\n", {}, await packedLibrary());
  const outlines = ({ schema }: Program): readonly unknown[] =>
    schema.requirements.map(({ id, act, states, terms, versions }) => {
      const dated = versions.map(({ from, to, isKnown, continues, over, index, terms: ofVersion }) => {
        return { from, to, isKnown, continues, over, index, ofVersion };
      });
      return { id, act, states: [...states].sort(), terms, dated };
    });
  expect(outlines(late)).toEqual(outlines(anew));
});

it("types a definition of the library where the project calls it", async () => {
  const text = `module a
import kz
requirement A-1 {
  cites: law94 "art. 1"
  title: { kk: "а" ru: "а" en: "a" }
  version 2020-01-01 .. {
    for f: flow
    require third(f) == 5
  }
}
`;
  const codes = ({ diagnostics }: Program): readonly string[] => diagnostics.map((each) => each.code);
  const late = codes(await compileText(text, {}, await packedLibrary()));
  expect(late).toContain("unlike-types");
  expect(late).toEqual(codes(await compileText(text, {}, standardLibrary())));
});
