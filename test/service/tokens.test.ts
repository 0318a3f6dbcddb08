import { expect, it } from "vitest";
import { tokens } from "../../compiler/service/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";
import { packedLibrary, standardLibrary } from "../support/library.ts";
import { opened, under } from "./opened.ts";

/** Every name of a file with what it is: `cards variable declaration readonly`. */
function named(snapshot: Snapshot, path = "policy.pdp"): readonly string[] {
  return tokens(snapshot, path).map((token) =>
    [under(snapshot, path, token), token.type, ...token.modifiers].join(" "),
  );
}

it("tells declarations, kinds, elements, data and properties apart", () => {
  const snapshot = opened(`module clinic
import clinic.other
data Card is Personal
subject patient
store cards {
  role: backup
  holds: [Card as hashed] of patient
  copy_of: nobody
}
flow book: patient -> cards { carries: Card }
`);
  expect(named(snapshot)).toEqual([
    "clinic namespace declaration",
    "clinic namespace",
    "other namespace",
    "Card class declaration",
    "Personal class abstract defaultLibrary",
    "subject type defaultLibrary",
    "patient variable declaration readonly",
    "store type defaultLibrary",
    "cards variable declaration readonly",
    "role property",
    "backup enumMember readonly",
    "holds property",
    "Card class",
    "hashed enumMember readonly",
    "patient variable readonly",
    "copy_of property",
    "book variable declaration readonly",
    "patient variable readonly",
    "cards variable readonly",
    "carries property",
    "Card class",
  ]);
});

it("tells the variables of a rule from what is declared", () => {
  const snapshot = opened(`module firm
enum Colour { red, green }
kind ward is store {
  colour: Colour?
  name_of: Text
}
define far(f: flow) = some n in [f.source] satisfies n.labels has Personal
act rules { title: { kk: "a", ru: "b", en: "c" } }
requirement HOUSE-1 {
  cites: rules "p. 1"
  version 2026-01-01 .. {
    for s: ward
    where every f in s.inflows satisfies far(f) and s.colour == Colour.red
    unless s.colour == green by HOUSE-1
    require min(1, count(s.outflows)) > 0
    on s
  }
}
`);
  const found = named(snapshot);
  expect(found.slice(found.indexOf("far function declaration"))).toEqual([
    "far function declaration",
    "f parameter declaration",
    "flow type defaultLibrary",
    "n parameter declaration",
    "f parameter",
    "source property",
    "n parameter",
    "labels property",
    "Personal class abstract defaultLibrary",
    "act type defaultLibrary",
    "rules variable declaration readonly",
    "title property",
    "kk property",
    "ru property",
    "en property",
    "HOUSE-1 label declaration",
    "cites property",
    "rules variable readonly",
    "s parameter declaration",
    "ward type",
    "f parameter declaration",
    "s parameter",
    "inflows property",
    "far function",
    "f parameter",
    "s parameter",
    "colour property",
    "Colour enum",
    "red enumMember readonly",
    "s parameter",
    "colour property",
    "green enumMember readonly",
    "HOUSE-1 label",
    "min function defaultLibrary",
    "s parameter",
    "outflows property",
    "s parameter",
  ]);
  expect(found).toContain("Text type defaultLibrary");
});

it("knows the names in files of the packed library as in files of the project", async () => {
  const packed = opened("module m\nimport kz\n", await packedLibrary());
  const parsed = opened("module m\nimport kz\n", standardLibrary());
  let count = 0;
  for (const path of parsed.program.library) {
    const found = named(packed, path);
    expect(found, path).toEqual(named(parsed, path));
    count += found.length;
  }
  expect(count).toBeGreaterThan(10_000);
});

it("gives tokens in order and apart", () => {
  const snapshot = opened("store a { a: b, a: [c, d] }\nstore a { x: \nflow : -> b\ndefine f( = x.y(");
  let end = 0;
  for (const token of tokens(snapshot, "policy.pdp")) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    end = token.end;
  }
});
