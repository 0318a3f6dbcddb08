import { expect, it } from "vitest";
import { findSymbols, folds, selectionRanges, symbolsOf } from "../../compiler/service/index.ts";
import type { Outline } from "../../compiler/service/index.ts";
import { packedLibrary } from "../support/library.ts";
import { marked, opened, under } from "./opened.ts";

const clinic = `/// What the clinic keeps.
module clinic

import kz

// Parties
// and places

operator clinic "Example Clinic LLP" {
  entity: legal
}

data Prescription "What was prescribed" is Health, Treatment

flow book: patient -> cards {
  carries: [
    FullName,
    IIN
  ]
}

kind ward is place {
  /// How many.
  beds: Int
  fixed country: KZ
  uses: data set?
}

enum Colour { red, green }

define far(f: flow, n: set of node) = f.public

requirement HOUSE-1 {
  cites: law "p. 1"
  version 2026-01-01 .. 2027-01-01 {
    for s: store
    require s.backup
  }
  version 2027-01-01 .. {}
  title: { kk: "Көшірме", ru: "Копия", en: "Copy" }
}

test "all is well" {
  as of 2026-04-15
  store cards {}
}
`;

function lines(entries: readonly Outline[], indent = ""): readonly string[] {
  return entries.flatMap((each) => [
    `${indent}${each.sort} ${each.name}${each.detail === "" ? "" : ` | ${each.detail}`}`,
    ...lines(each.children, `${indent}  `),
  ]);
}

it("outlines a file in order of text, with what identifies each declaration", () => {
  expect(lines(symbolsOf(opened(clinic), "policy.pdp"))).toEqual([
    "module clinic",
    "element clinic | operator · Example Clinic LLP",
    "data Prescription | is Health, Treatment · What was prescribed",
    "flow book | patient -> cards",
    "kind ward | is place",
    "  field beds | Int",
    "  field country | fixed",
    "  field uses | data set?",
    "enum Colour",
    "  member red",
    "  member green",
    "define far | (f: flow, n: set of node)",
    "requirement HOUSE-1 | Copy",
    "  version 2026-01-01 .. 2027-01-01",
    "  version 2027-01-01 ..",
    "test all is well | 2026-04-15",
    "  element cards | store",
  ]);
});

it("says the title of a requirement in the reader's language", () => {
  const snapshot = opened(clinic, undefined, { locale: "ru" });
  expect(lines(symbolsOf(snapshot, "policy.pdp"))).toContain("requirement HOUSE-1 | Копия");
});

it("selects the name inside the declaration", () => {
  const snapshot = opened(clinic);
  for (const entry of symbolsOf(snapshot, "policy.pdp")) {
    expect(under(snapshot, "policy.pdp", entry.span)).toContain(
      under(snapshot, "policy.pdp", entry.selection),
    );
    expect(entry.selection.start).toBeGreaterThanOrEqual(entry.span.start);
    expect(entry.selection.end).toBeLessThanOrEqual(entry.span.end);
  }
  const book = symbolsOf(snapshot, "policy.pdp").find((each) => each.name === "book");
  expect(book && under(snapshot, "policy.pdp", book.selection)).toBe("book");
});

it("leaves out what has no name, and shows no control characters", () => {
  const snapshot = opened('store {}\ntest "" {}\nstore a "x\u202ey" {}\nstore "b" {}\n');
  expect(lines(symbolsOf(snapshot, "policy.pdp"))).toEqual(["element a | store · x\\u{202e}y"]);
  expect(symbolsOf(snapshot, "nowhere.pdp")).toEqual([]);
});

it("finds declarations by the letters of their names, the likeliest first, the project before the library", async () => {
  const snapshot = opened(
    {
      "a.pdp":
        "module a\nstore cards {}\nstore old_cards {}\nstore scarred {}\nstore cavard {}\nstore other {}",
    },
    await packedLibrary(),
  );
  const names = findSymbols(snapshot, "card").map((each) => each.name);
  expect(names.slice(0, 1)).toEqual(["cards"]);
  expect(names.indexOf("old_cards")).toBeLessThan(names.indexOf("cavard"));
  expect(names.indexOf("old_cards")).toBeLessThan(names.indexOf("scarred"));
  expect(names).not.toContain("other");
  const [law] = findSymbols(snapshot, "kz-l94-12.2a");
  expect(law).toMatchObject({ name: "KZ-L94-12.2a", sort: "requirement" });
  expect(law?.place.file).toMatch(/^pdp:kz\//);
  expect(law === undefined ? "" : under(snapshot, law.place.file, law.place)).toBe("KZ-L94-12.2a");
  expect(findSymbols(snapshot, "a.cards").map((each) => each.name)).toContain("cards");
  expect(findSymbols(snapshot, "").map((each) => each.name)).toEqual([
    "cards",
    "other",
    "cavard",
    "scarred",
    "old_cards",
  ]);
  expect(findSymbols(snapshot, "e").length).toBeLessThanOrEqual(200);
});

it("folds bodies, lists, comments and imports, and leaves the closing bracket in sight", () => {
  const snapshot = opened(clinic.replace("import kz\n", "import kz\nimport gdpr\n"));
  const shown = folds(snapshot, "policy.pdp").map(
    (fold) => `${fold.sort}: ${under(snapshot, "policy.pdp", fold)}`,
  );
  expect(shown.slice(0, 5)).toEqual([
    "imports: import kz\nimport gdpr",
    "comment: // Parties\n// and places",
    'block: operator clinic "Example Clinic LLP" {\n  entity: legal',
    "block: flow book: patient -> cards {\n  carries: [\n    FullName,\n    IIN\n  ]",
    "block: [\n    FullName,\n    IIN",
  ]);
  expect(shown.filter((each) => each.includes("enum Colour"))).toEqual([]);
});

it("widens a selection from the word to the file", () => {
  const { text, offset } = marked('module m\n\nstore cards "Patient │cards" { at: almaty }\n');
  const snapshot = opened(text);
  const [ranges] = selectionRanges(snapshot, "policy.pdp", [offset]);
  expect(ranges?.map((span) => under(snapshot, "policy.pdp", span))).toEqual([
    "Patient cards",
    '"Patient cards"',
    'store cards "Patient cards" { at: almaty }',
    text,
  ]);
  const inner = selectionRanges(snapshot, "policy.pdp", [text.indexOf("lmaty")])[0];
  expect(inner?.map((span) => under(snapshot, "policy.pdp", span)).slice(0, 3)).toEqual([
    "almaty",
    "at: almaty",
    'store cards "Patient cards" { at: almaty }',
  ]);
});
