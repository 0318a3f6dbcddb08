import { describe, expect, it } from "vitest";
import { definition, highlights, prepareRename, references, rename } from "../../compiler/service/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";
import type { Locale, Place } from "../../language/index.ts";
import { edit, project } from "../support/editor.ts";
import type { Drawn } from "../support/editor.ts";
import { editedFiles } from "../support/edits.ts";

const trilingual = (text: string): string => `{ kk: "${text}", ru: "${text}", en: "${text}" }`;

/** One of everything that has a name, and every way to use it. */
const firm = `module firm
import kz

enum Colour { red, blue }
record Paint { colour: Colour }
kind painted_store is store {
  paint: Paint
  tint: Colour
}
abstract data Recipe is Health
data Syrup is Recipe
place here "Here" { country: KZ }
subject patient {}
painted_store cards "Cards" {
  at: here
  holds: [Syrup as hashed] of patient
  paint: { colour: red }
  tint: blue
}
store copy { copy_of: cards, role: replica, at: firm.here }
flow send: cards -> copy { carries: [Syrup] of patient }
act house { title: ${trilingual("House")}, rank: guidance }
define tinted(s: painted_store) = s.tint == Colour.blue and s.paint.colour == red
define twice(s: painted_store) = tinted(s) and tinted(s)
requirement HOUSE-1 {
  cites: house "p. 1"
  version 2026-01-01 .. {
    for s: painted_store, h in s.holds
    where h.category is Recipe and s.holds has Syrup
    unless s.tint == red by house "p. 2"
    require twice(s) and s.at == here on s
  }
  title: ${trilingual("Tint")}
  because: ${trilingual("{s} of {s.tint} holds {h} at {s.at.country}")}
}
person lawyer {}
waiver later { of: HOUSE-1, on: [cards, Syrup], because: "later", approved: lawyer, from: 2026-01-01, until: 2026-06-01 }
`;
const firmTests = `module firm.tests
import kz

test "tints" {
  import firm
  change cards { tint: red, paint: unstated }
  change cards -> copy { carries: all }
  expect exempt HOUSE-1 on cards
  expect violated HOUSE-1 on [cards, Syrup]
}
`;
const files = [
  { path: "firm.pdp", text: firm },
  { path: "firm.test.pdp", text: firmTests },
];

/** Where a text first stands in the firm. */
function find(text: string, within = ""): { readonly path: string; readonly offset: number } {
  for (const file of files) {
    const from = file.text.indexOf(within);
    const at = from < 0 ? -1 : file.text.indexOf(text, from);
    if (at >= 0) return { path: file.path, offset: at };
  }
  throw new Error(text);
}

const faults = ({ program }: Snapshot): readonly string[] =>
  program.diagnostics.map(({ code }) => code).sort();
const verdicts = ({ program }: Snapshot): readonly string[] =>
  program.verdicts
    .map(({ requirement, element, verdict }) => `${requirement.id} ${element?.name ?? ""} ${verdict}`)
    .sort();

describe("a new name", () => {
  const before = project(files);

  it("is tried in a project without errors", () => {
    expect(
      before.program.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    ).toEqual([]);
    expect(verdicts(before)).toContain("HOUSE-1 cards satisfied");
  });

  it.each([
    ["Colour", "Hue", 4],
    ["blue", "green", 3],
    ["red", "rose", 5],
    ["Paint", "Coat", 2],
    ["colour", "shade", 3],
    ["painted_store", "coloured_store", 5],
    ["paint:", "coat", 4],
    ["tint:", "hue", 8],
    ["Recipe", "Prescription", 3],
    ["Syrup", "Pill", 6],
    ["here", "home_town", 4],
    ["patient", "visitor", 3],
    ["cards", "records_of_visitors", 8],
    ["copy", "replica_of_cards", 3],
    ["send", "forward", 1],
    ["house", "rules", 3],
    ["tinted", "coloured", 3],
    ["twice", "both", 2],
    ["HOUSE-1", "HOUSE-tint-1", 4],
    ["lawyer", "counsel", 2],
  ])("for %s: %s", (text, name, count) => {
    const { path, offset } = find(text, text === "copy" ? "store copy" : "");
    const renamed = rename(before, path, offset, name);
    if ("refused" in renamed) throw new Error(renamed.refused);
    expect(renamed.edits).toHaveLength(count);
    expect(renamed.edits.map((each) => each.place)).toEqual(references(before, path, offset));
    const after = project(editedFiles(files, renamed.edits));
    expect(faults(after)).toEqual(faults(before));
    const old = text.replace(":", "");
    const named = verdicts(before).map((each) =>
      each
        .split(" ")
        .map((word) => (word === old ? name : word))
        .join(" "),
    );
    expect(verdicts(after)).toEqual(named.sort());
  });

  it("reaches the texts that a variable is filled in", () => {
    const { path, offset } = find("s: painted_store, h");
    const renamed = rename(before, path, offset, "base");
    if ("refused" in renamed) throw new Error(renamed.refused);
    const [text] = editedFiles(files, renamed.edits);
    expect(text?.text).toContain("{base} of {base.tint} holds {h} at {base.at.country}");
    expect(text?.text).toContain("require twice(base) and base.at == here on base");
    expect(text?.text).toContain("define twice(s: painted_store) = tinted(s) and tinted(s)");
  });

  it("of a module reaches imports and long names", () => {
    const { path, offset } = find("firm");
    const renamed = rename(before, path, offset, "works.paint");
    if ("refused" in renamed) throw new Error(renamed.refused);
    const after = project(editedFiles(files, renamed.edits));
    expect(faults(after)).toEqual(faults(before));
    expect(
      after.program.files.map((file) => file.module?.path.names.map((each) => each.text).join(".")),
    ).toContain("works.paint");
    expect(editedFiles(files, renamed.edits)[0]?.text).toContain("at: works.paint.here");
    expect(editedFiles(files, renamed.edits)[1]?.text).toContain("module firm.tests");
  });

  it("reaches names whose letters are composed otherwise", () => {
    const texts = {
      "a.pdp": "module a\nimport kz\nplace үй|ме {}",
      "b.pdp": "module b\nimport a\nimport kz\nstore s { at: үйме }".normalize("NFD"),
    };
    const { snapshot, path, offset } = edit(texts);
    expect(references(snapshot, path, offset).map(({ file }) => file)).toEqual(["a.pdp", "b.pdp"]);
  });

  it("of a variable stays in its quantifier", () => {
    const { snapshot, path, offset } = edit(
      "module m\nimport kz\ndefine d(s: store) = (some f in s.inflows satisfies f|.implied) and (some f in s.outflows satisfies f.implied)",
    );
    expect(references(snapshot, path, offset)).toHaveLength(2);
  });
});

/** The refusal of a new name for what the cursor stands on. */
function refusal(drawn: Drawn, name: string, locale: Locale = "en"): string | null {
  const { snapshot, path, offset } = edit(drawn, { locale });
  const renamed = rename(snapshot, path, offset, name);
  return "refused" in renamed ? renamed.refused : null;
}

describe("a new name is refused", () => {
  const model = "module m\nimport kz\nplace he|re {}\nstore cards { at: here, holds: [IIN] }\n";
  it.each([
    [
      "of the library",
      model.replace("|", "").replace("IIN", "II|N"),
      "Tin",
      "`IIN` is declared in the library; its name cannot be changed.",
    ],
    [
      "of a module of the library",
      "module m\nimport k|z",
      "zz",
      "`kz` is declared in the library; its name cannot be changed.",
    ],
    ["of nothing", "module m\n|", "x", "There is nothing here to rename."],
    ["of a keyword", "module m\nstore s { at: non|e }", "x", "There is nothing here to rename."],
    [
      "no name",
      model,
      "two words",
      "`two words` cannot be a name: a name begins with a letter and has letters, digits and `_`.",
    ],
    ["empty", model, "", "`` cannot be a name: a name begins with a letter and has letters, digits and `_`."],
    [
      "a number",
      model,
      "7days",
      "`7days` cannot be a name: a name begins with a letter and has letters, digits and `_`.",
    ],
    [
      "mixed letters",
      model,
      "plасe",
      "`plасe` cannot be a name: a name begins with a letter and has letters, digits and `_`.",
    ],
    ["a word", model, "flow", "`flow` is a word of the language."],
    ["taken", model, "cards", "The name `cards` is taken: `cards` of kind `store`."],
    ["taken in the library", model, "IIN", "The name `IIN` is taken: the data category `IIN`."],
    ["a look-alike", model.replace("cards", "сор"), "cop", "A reader cannot tell `cop` from `сор`."],
    ["known to the compiler", model, "as_of", "The name `as_of` is taken: the compiler knows it."],
    [
      "no id",
      "module m\nimport kz\nrequirement HOU|SE-1 {}",
      "house 1",
      "`house 1` cannot be the id of a requirement: write it like `HOUSE-backup-1`.",
    ],
    [
      "an id that is taken",
      "module m\nimport kz\nrequirement HOU|SE-1 {}\nrequirement HOUSE-2 {}",
      "HOUSE-2",
      "The name `HOUSE-2` is taken: there is such a requirement.",
    ],
    [
      "a variable's",
      "module m\nimport kz\ndefine d(|s: store, t: store) = s == t",
      "t",
      "The name `t` is taken: there is such a variable.",
    ],
    [
      "a property's",
      "module m\nimport kz\nkind k is store { pain|t: Text }",
      "holds",
      "The name `holds` is taken: there is such a property.",
    ],
    [
      "a member's",
      "module m\nenum E { re|d, blue }",
      "blue",
      "The name `blue` is taken: an enumeration has such a member.",
    ],
    [
      "a module's",
      { "a.pdp": "module on|e", "b.pdp": "module two" },
      "two",
      "The name `two` is taken: there is such a module.",
    ],
  ])("%s", (_, drawn, name, said) => {
    expect(refusal(drawn, name)).toBe(said);
  });

  it("in the reader's language", () => {
    expect(refusal(model, "flow", "kk")).toBe("`flow` — тілдің сөзі.");
    expect(refusal(model, "flow", "ru")).toBe("`flow` — слово языка.");
    expect(refusal(model, "cards", "ru")).toBe("Имя `cards` занято: `cards` вида `store`.");
  });

  it.each([
    ["of the same word in a rule", "place he|re {}\ndefine d(s: store) = s.role == replica", "replica", true],
    [
      "of a module before a dot",
      "place he|re {}\nplace there {}\ndefine d(s: store) = s.at == m.there",
      "m",
      true,
    ],
    ["of a member in a binding", "place he|re {}\nwaiver w { on: [here, hashed] }", "hashed", true],
    [
      "but not of a member that a property asks for",
      "place he|re {}\nstore s { role: replica }",
      "replica",
      false,
    ],
    ["but not of a variable of a module that does not see it", "data Thi|ng", "s", false],
  ])("because %s", (_, text, name, refused) => {
    const other = "module other\ndefine d(s: store) = s.public";
    const drawn = { "m.pdp": `module m\nimport kz\n${text}`, "other.pdp": other };
    expect(refusal(drawn, name) !== null).toBe(refused);
  });

  it("where a variable would take the name's place", () => {
    const text = "module m\nimport kz\nplace he|re {}\ndefine d(s: store) = s.at == here";
    expect(refusal(text, "s")).toBe("The name `s` is taken: there is such a variable.");
  });
});

describe("places of a name", () => {
  const drawn = {
    "a.pdp": "module a\nimport kz\nplace here {}\nstore s { at: he|re, holds: [IIN] }",
    "b.pdp": "module b\nimport a\nimport kz\nstore t { at: here }\n// here",
  };
  const show = (places: readonly Place[]): readonly string[] =>
    places.map(({ file, start, end }) => `${file} ${start}-${end}`);

  it("are found in every file, the declaration too where asked", () => {
    const { snapshot, path, offset } = edit(drawn);
    expect(show(definition(snapshot, path, offset))).toEqual(["a.pdp 25-29"]);
    expect(show(references(snapshot, path, offset))).toEqual(["a.pdp 25-29", "a.pdp 47-51", "b.pdp 42-46"]);
    expect(show(references(snapshot, path, offset, { declaration: false }))).toEqual([
      "a.pdp 47-51",
      "b.pdp 42-46",
    ]);
    expect(highlights(snapshot, path, offset).map(({ declares }) => declares)).toEqual([true, false]);
    expect(prepareRename(snapshot, path, offset)).toEqual({ span: { start: 47, end: 51 }, name: "here" });
  });

  it("lead into the library, and from it where asked", () => {
    const { snapshot, path, offset } = edit({
      ...drawn,
      "a.pdp": drawn["a.pdp"].replace("|", "").replace("IIN", "II|N"),
    });
    const [place] = definition(snapshot, path, offset);
    expect(place?.file).toBe("pdp:kz/taxonomy/identifiers.pdp");
    expect(references(snapshot, path, offset).map(({ file }) => file)).toEqual([
      "a.pdp",
      "pdp:kz/taxonomy/identifiers.pdp",
    ]);
    expect(references(snapshot, path, offset, { library: true }).length).toBeGreaterThan(5);
    expect(prepareRename(snapshot, path, offset)).toBeNull();
  });
});
