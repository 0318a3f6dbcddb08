import { expect, it } from "vitest";
import { packLibrary, unpackLibrary } from "../../compiler/library/index.ts";
import { parse } from "../../language/parse/index.ts";
import { sourceText } from "../../language/index.ts";
import { libraryTexts } from "../support/library.ts";

it("gives back the trees that parsing gives, but for comments", () => {
  const texts = libraryTexts();
  const { trees, faults } = packLibrary(texts);
  expect(faults).toEqual([]);
  const sources = JSON.stringify(texts.map(({ path, text }) => [path, text]));
  const library = unpackLibrary({ trees, sources: () => sources });
  const parsed = texts.map(({ path, text }) => ({ ...parse(sourceText(path, text)).file, comments: [] }));
  expect(library.files).toEqual(parsed);
  for (const { path, text } of texts) expect(library.text(path)).toBe(text);
});

it("reads the texts only when somebody asks for one, and once", () => {
  const { trees } = packLibrary([{ path: "pdp:a.pdp", text: "module a\n" }]);
  let asked = 0;
  const sources = (): string => {
    asked++;
    return '[["pdp:a.pdp", "module a\\n"]]';
  };
  const library = unpackLibrary({ trees, sources });
  expect(asked).toBe(0);
  expect(library.text("pdp:a.pdp")).toBe("module a\n");
  expect(library.text("pdp:b.pdp")).toBe(null);
  expect(asked).toBe(1);
});

it("names the faults of a library that does not parse", () => {
  const { faults } = packLibrary([{ path: "pdp:a.pdp", text: "module a\n\nstore {\n" }]);
  expect(faults[0]).toMatch(/^pdp:a\.pdp:3:\d+ /);
});
