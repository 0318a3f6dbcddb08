import { expect, it } from "vitest";
import type { InputFile, Library } from "../../compiler/host.ts";
import { packLibrary, unpackLibrary } from "../../compiler/library/index.ts";
import { parse } from "../../language/parse/index.ts";
import { sourceText } from "../../language/index.ts";
import { libraryTexts } from "../support/library.ts";

/** The library of some texts, and how much of it has been read. */
function packed(texts: readonly InputFile[]): { readonly library: Library; readonly read: () => number } {
  const { header, pieces, faults } = packLibrary(texts);
  expect(faults).toEqual([]);
  let read = 0;
  const library = unpackLibrary({
    header,
    pieces: (start, end) => {
      read += end - start;
      return pieces.slice(start, end);
    },
  });
  return { library, read: () => read };
}

/** A value with everything that can be asked of it, as parsing would have given it. */
function seen(value: unknown, like: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(like))
    return value.map((each: unknown, at) => seen(each, like[at]));
  if (typeof value !== "object" || value === null || typeof like !== "object" || like === null) return value;
  const asked = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(like).map(([key, of]) => [key, seen(asked[key], of)]));
}

it("gives back the trees that parsing gives, but for comments", () => {
  const texts = libraryTexts();
  const { library } = packed(texts);
  const parsed = texts.map(({ path, text }) => ({ ...parse(sourceText(path, text)).file, comments: [] }));
  expect(seen(library.files, parsed)).toEqual(parsed);
  for (const { path, text } of texts) expect(library.text(path)).toBe(text);
  expect(library.text("pdp:b.pdp")).toBe(null);
});

it("reads of a declaration only its name until somebody asks for more", () => {
  const text =
    'module a\n\nstore s "Store" { holds: [Email] }\n\nrequirement A-1 {\n  cites: law "art. 1"\n}\n';
  const { library, read } = packed([{ path: "pdp:a.pdp", text }]);
  const [store, requirement] = library.files[0]?.declarations ?? [];
  expect(store?.kind === "ElementDeclaration" && store.name.text).toBe("s");
  expect(requirement?.kind === "RequirementDeclaration" && requirement.id.text).toBe("A-1");
  expect(read()).toBe(0);
  expect(store?.kind === "ElementDeclaration" && store.members.length).toBe(1);
  expect(read()).toBeGreaterThan(0);
});

it("names the faults of a library that does not parse", () => {
  const { faults } = packLibrary([{ path: "pdp:a.pdp", text: "module a\n\nstore {\n" }]);
  expect(faults[0]).toMatch(/^pdp:a\.pdp:3:\d+ /);
});
