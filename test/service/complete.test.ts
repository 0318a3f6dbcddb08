import { describe, expect, it } from "vitest";
import { complete } from "../../compiler/service/index.ts";
import type { Completion } from "../../compiler/service/index.ts";
import type { Locale } from "../../language/index.ts";
import { edit } from "../support/editor.ts";
import type { Drawn } from "../support/editor.ts";

function offered(drawn: Drawn, locale: Locale = "en"): readonly Completion[] {
  const { snapshot, path, offset } = edit(drawn, { locale });
  return complete(snapshot, path, offset);
}
const labels = (drawn: Drawn): readonly string[] => offered(drawn).map(({ label }) => label);

const clinic = `module clinic
import kz
operator clinic "Clinic" { country: KZ }
operator lab {}
subject patient "Patients"
place almaty {}
place frankfurt {}
person officer {}
data Recipe is Health
consent form {}
store cards {}
store copies {}
`;
/** What is offered in a line of the clinic. */
const names = (line: string): readonly string[] => labels(clinic + line);

describe("values that fit", () => {
  it.each([
    ["store s { operator: | }", ["clinic", "lab"], ["almaty", "cards", "patient", "true"]],
    ["store s { operator: |", ["clinic", "lab"], ["almaty"]],
    ["store s {\n  operator: |\n  at: almaty\n}", ["clinic", "lab"], ["almaty"]],
    ["store s { operator: cl|", ["clinic"], ["almaty", "lab"]],
    ["store s { at: |", ["almaty", "frankfurt"], ["clinic"]],
    ["store s { at: clinic.|", ["almaty", "frankfurt"], ["lab"]],
    ["store s { holds: [|", ["FullName", "IIN", "Recipe"], ["Personal", "cards"]],
    ["store s { holds: [Ful|", ["FullName"], ["IIN"]],
    ["store s { holds: [FullName, |] }", ["IIN", "Recipe"], ["FullName"]],
    ["store s { holds: [\n    FullName,\n    I|", ["IIN"], ["FullName"]],
    ["store s { holds: [IIN as |", ["hashed", "raw", "anonymised"], ["IIN"]],
    ["store s { holds: [IIN] of |", ["patient"], ["clinic", "IIN"]],
    ["store s { holds: [IIN] |", ["as", "of"], ["IIN"]],
    ["store s { copy_of: |", ["cards", "copies", "none", "todo"], ["clinic"]],
    ["store s { role: |", ["replica", "backup"], ["clinic"]],
    ["store s { public: |", ["true", "false", "todo"], ["clinic"]],
    ["store s { integrity: |", ['"…"', "todo"], ["clinic"]],
    ["place p { country: |", ["KZ", "DE"], ["clinic"]],
    ["place p { country: K|", ["KZ"], ["DE"]],
    ["store s { retention: { for: 5 |", ["years", "days", "business"], ["clinic"]],
    ["store s { backup: { by: |", ["officer"], ["clinic"]],
    ["store s { backup: { by: off|, on: 2026-01-01 } }", ["officer"], []],
    ["store s { access: [|", ["clinic", "cards"], ["almaty"]],
    ["flow f: | -> cards {}", ["patient", "cards", "clinic"], ["almaty"]],
    ["flow f: patient -> |", ["cards", "copies"], ["almaty"]],
    ["flow f: patient -> cards { basis: [|", ["form"], ["clinic"]],
    ["flow f: patient -> cards { carries: |", ["all", "FullName"], ["clinic"]],
    ["data Note is |", ["Health", "Personal"], ["cards"]],
    ["data Note is Health consists of [|", ["FullName"], ["cards"]],
    ["data Note { access: |", ["restricted", "public", "neither"], ["cards"]],
    ["data Note { by: |", ["law94"], ["cards"]],
    ["process p { lower |", ["IIN"], ["cards"]],
    ["process p { lower IIN to |", ["hashed"], ["IIN"]],
    ["process p { derive Recipe from [|", ["IIN"], ["cards"]],
    ["waiver w { of: |", ["KZ-L94-12.2a"], ["cards"]],
    ["waiver w { of: KZ-L94-12|", ["KZ-L94-12.1", "KZ-L94-12.2a"], ["cards", "KZ-L94-3.1"]],
    ["waiver w { on: |", ["cards", "Recipe", "clinic"], ["law94"]],
    ["waiver w { approved: |", ["officer"], ["clinic"]],
  ])("%s", (line, some, none) => {
    const found = names(line);
    expect(found).toEqual(expect.arrayContaining(some));
    expect(found.filter((each) => none.includes(each))).toEqual([]);
  });

  it("offers no open value where there must be one", () => {
    expect(names("waiver w { approved: |")).not.toContain("todo");
  });

  it("calls categories and verdicts by their names in the reader's language", () => {
    const category = (locale: Locale): string | undefined =>
      offered(`${clinic}store s { holds: [II|`, locale).find(({ label }) => label === "IIN")?.detail;
    expect([category("kk"), category("ru"), category("en")]).toEqual(["ЖСН", "ИИН", "individual ID number"]);
    const verdict = (locale: Locale): string | undefined =>
      offered('test "t" { expect viol|', locale).find(({ label }) => label === "violated")?.detail;
    expect([verdict("kk"), verdict("ru"), verdict("en")]).toEqual(["бұзылған", "нарушено", "violated"]);
  });

  it("names countries in the reader's language", () => {
    const detail = (locale: Locale): string | undefined =>
      offered(`${clinic}place p { country: D| }`, locale).find(({ label }) => label === "DE")?.detail;
    expect(detail("ru")).toBe("Германия (DE)");
    expect(detail("kk")).toBe("Германия (DE)");
    expect(detail("en")).toBe("Germany (DE)");
  });
});

describe("keys", () => {
  it("are those of the kind that are not stated, required ones first", () => {
    const found = names('waiver w { of: KZ-L94-12.2a\n  | \n  because: "x"\n}');
    expect(found.slice(0, 4).sort()).toEqual(["approved", "from", "on", "until"]);
    expect(found).not.toContain("of");
    expect(found).not.toContain("because");
  });

  it.each([
    ["store s {|}", ["holds", "operator", "copy_of"]],
    ["store s {\n  operator: clinic\n  |", ["holds", "at"]],
    ["store s { operator: clinic, |", ["holds", "at"]],
    ["store s {\n  operator: clinic\n  ho|\n}\n\nstore t {}", ["holds"]],
    ["store s {\n  ho|\n\nstore t { holds: [] }", ["holds"]],
    ["flow f: patient -> cards { |", ["carries", "basis"]],
    ["store s { backup: { |", ["by", "on", "until"]],
    ["data Note { |", ["access", "title"]],
    ["requirement HOUSE-1 {\n  |", ["cites", "title", "version"]],
    ["requirement HOUSE-1 { title: { |", ["kk", "ru", "en"]],
    ["kind k is store { fixed |", ["medium", "at"]],
    ["kind k is store { |", ["required", "fixed"]],
    ["process p { |", ["takes", "lower", "derive"]],
  ])("%s", (line, some) => {
    expect(names(line)).toEqual(expect.arrayContaining(some));
  });

  it("bring what must stand around the value, and no value", () => {
    const insert = (line: string, label: string): string | undefined =>
      offered(clinic + line).find((each) => each.label === label)?.insert;
    expect(insert("store s { ho|", "holds")).toBe("holds: [$1]");
    expect(insert("store s { ho|: [] }", "holds")).toBe("holds");
    expect(insert("store s { integ|", "integrity")).toBe('integrity: "$1"');
    expect(insert("requirement HOUSE-1 { titl|", "title")).toBe('title: { kk: "$1", ru: "$2", en: "$3" }');
  });
});

describe("declarations", () => {
  it("begin with a word or a kind, with what they must state", () => {
    const found = offered(`${clinic}|`);
    expect(found.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["flow", "data", "requirement", "test", "store", "waiver", "act"]),
    );
    const waiver = found.find(({ label }) => label === "waiver");
    expect(waiver?.snippet).toBe(true);
    expect(waiver?.insert).toContain("approved: ${");
    for (const { insert, label } of found) expect(insert, label).not.toMatch(/\b(true|false|none|KZ)\b/);
  });

  it.each([
    ["sto|", ["store"]],
    ["store one {}\n\nfl|\n\nstore two {}", ["flow"]],
    ["abstract |", ["data"]],
    ["kind k is |", ["store", "element"]],
    ["kind k is store { x: |", ["Int", "Text", "Trilingual", "place"]],
    ["record R { x: set of |", ["Int", "place"]],
    ["define d(s: |", ["store", "flow"]],
    ["data Note |", ["is", "consists"]],
    ['test "t" {\n  |', ["as", "change", "expect", "store", "import"]],
  ])("%s", (line, some) => {
    expect(names(line)).toEqual(expect.arrayContaining(some));
  });

  it.each([
    "store |",
    'store s "ti|',
    "// a com|ment",
    "module |",
    "enum E { |",
    "store s { subjects: 1|",
    "record |",
    "enum E {\n  red\n  |",
    "store s {\n  holds: [\n    IIN\n    |",
    "define d(\n  |",
    "define |",
  ])("offers nothing in %s", (line) => {
    expect(names(line)).toEqual([]);
  });
});

const rule = (text: string): string =>
  `${clinic}define third(f: flow, c: category) = f.implied and f.carries has c\nrequirement HOUSE-1 {\n  version 2026-01-01 .. {\n    ${text}`;

describe("rules", () => {
  it.each([
    ["for s: |", ["store", "flow"], ["cards", "third"]],
    ["for s: store where s.|", ["holds", "at", "inflows", "name"], ["cards"]],
    ["for s: store where s.at.|", ["country"], ["holds"]],
    ["for s: store, h in s.holds where h.|", ["category", "state", "subject"], ["holds"]],
    ["for s: store require every f in s.inflows satisfies f.|", ["source", "carries"], ["holds"]],
    ["for s: store require every f in s.inflows satisfies third(f, |", ["IIN", "Recipe"], ["cards"]],
    ["for s: store require |", ["s", "third", "attested", "every", "not", "as_of"], ["cards"]],
    ["for s: store require not |", ["s", "third"], []],
    ["for s: store require s.at.country == |", ["KZ", "DE"], ["replica"]],
    ["for s: store require s.role in [|", ["replica", "backup"], ["KZ"]],
    ["for s: store require s.holds has |", ["Health", "IIN"], ["cards"]],
    ["for s: store require s.holds includes IIN as |", ["hashed"], ["cards"]],
    ["for s: store require s.holds has IIN of |", ["patient"], ["cards"]],
    ["for s: store require s is |", ["database", "stated"], ["cards"]],
    ["for s: store require s.public |", ["and", "or", "implies"], ["s", "third"]],
    ["for s: store unless s.public by |", ["law94", "KZ-L94-12.2a"], ["cards"]],
    ["for s: store require s.public on |", ["s"], ["cards"]],
    ["for s: store require s.holds has He|", ["Health"], ["IIN"]],
    ["for s: store require s.ho|\n  }\n}\nstore t {}", ["holds"], []],
    ["for s: store, t: store require t.at == s.|", ["at"], []],
    ["|", ["for", "cites"], []],
  ])("%s", (text, some, none) => {
    const found = labels(rule(text));
    expect(found).toEqual(expect.arrayContaining(some));
    expect(found.filter((each) => none.includes(each))).toEqual([]);
  });

  it("write brackets behind a definition, with its parameters", () => {
    const third = offered(rule("for s: store require thi|")).find(({ label }) => label === "third");
    expect(third).toMatchObject({
      insert: "third(${1:f}, ${2:c})",
      detail: "third(f: flow, c: category)",
      snippet: true,
    });
  });

  it("know what a text can be filled in with", () => {
    const text = rule('for s: store require s.public }\n  because: { en: "{|}" }\n}');
    expect(labels(text)).toEqual(["s"]);
    expect(labels(text.replace("{|}", "{s.|}"))).toContain("at");
    expect(labels(text.replace("{|}", "|"))).toEqual([]);
  });

  it("know variables and types of a definition", () => {
    expect(names("define d(s: store, x: set of place) = s.|")).toContain("holds");
    expect(names("define d(s: store, x: set of place) = every p in x satisfies p.|")).toContain("country");
    expect(names("define d(s: store) = |")).toContain("s");
    expect(names("define d(s: store) {\n  version 2026-01-01 .. = s.|")).toContain("holds");
  });
});

describe("tests", () => {
  const inTest = (line: string): readonly string[] =>
    labels({ "a.pdp": clinic, "b.pdp": `module tests\nimport kz\ntest "t" {\n  import clinic\n  ${line}` });
  it.each([
    ["expect |", ["violated", "not applicable", "error"]],
    ["expect violated |", ["KZ-L94-12.2a"]],
    ["expect violated KZ-L94-12|", ["KZ-L94-12.2a"]],
    ["expect violated KZ-L94-12.2a on |", ["cards"]],
    ["expect violated KZ-L94-12.2a |", ["on"]],
    ["expect not |", ["applicable", "in"]],
    ["expect error |", ["unknown-name", "undeclared-arrival"]],
    ["expect error unknown-|", ["unknown-name"]],
    ["change |", ["cards", "Recipe"]],
    ["change cards { |", ["holds", "at"]],
    ["change cards { at: |", ["almaty", "unstated", "todo"]],
    ["change cards -> |", ["copies"]],
  ])("%s", (line, some) => {
    expect(inTest(line)).toEqual(expect.arrayContaining(some));
  });
});

describe("modules", () => {
  const two = {
    "a.pdp": 'module firm.one\nimport kz\nplace here "Here" {}\nstore cellar {}',
    "b.pdp": "module firm.two\nimport kz\n\nstore s { at: | }",
  };

  it("are offered for imports, as far as they are not yet", () => {
    expect(labels({ ...two, "b.pdp": "module firm.two\nimport kz\nimport |" })).toEqual(
      expect.arrayContaining(["firm.one", "gdpr"]),
    );
    expect(labels({ ...two, "b.pdp": "module firm.two\nimport kz\nimport |" })).not.toContain("kz");
    expect(labels({ ...two, "b.pdp": "module firm.two\nimport firm.|" })).toEqual(["one"]);
  });

  it("are imported with a name that they declare", () => {
    const here = offered(two).find(({ label }) => label === "here");
    expect(here?.detail).toBe('place "Here" · firm.one');
    expect(here?.more).toEqual([{ place: { file: "b.pdp", start: 25, end: 25 }, text: "\nimport firm.one" }]);
    expect(labels(two)).not.toContain("cellar");
  });

  it("are not imported in a circle", () => {
    const texts = {
      "a.pdp": "module a\nimport b\nplace here {}",
      "b.pdp": "module b\nstore s { at: |",
      "c.pdp": "module c\nplace there {}",
    };
    expect(labels(texts)).toContain("there");
    expect(labels(texts)).not.toContain("here");
  });

  it("are imported with a kind that they declare", () => {
    const texts = {
      "a.pdp": "module firm.kinds\nkind cellar is store { required depth: Int }",
      "b.pdp": "module firm.two\n\ncell|",
    };
    expect(offered(texts)[0]).toMatchObject({
      label: "cellar",
      detail: "firm.kinds",
      insert: "cellar ${1:name} {\n  depth: ${2:todo}\n  $0\n}",
      more: [{ text: "\n\nimport firm.kinds" }],
    });
  });

  it("are imported in the test that needs them, or below the header", () => {
    const more = (text: string): string | undefined =>
      offered({ ...two, "b.pdp": text }).find(({ label }) => label === "here")?.more[0]?.text;
    expect(more('module t\nimport kz\ntest "t" {\n  import gdpr\n  store s { at: |')).toBe(
      "\n  import firm.one",
    );
    expect(more("module t\n\nstore s { at: |")).toBe("\n\nimport firm.one");
    expect(more("store s { at: |")).toBe("import firm.one\n");
  });
});

it("replaces the whole word that the cursor stands in", () => {
  const [first] = offered("module m\nimport kz\nplace almaty {}\nstore s { at: al|ma }");
  expect(first).toMatchObject({ label: "almaty", insert: "almaty", replace: { start: 49, end: 53 } });
});

it("documents what it offers, when that is looked at", () => {
  const [holds] = offered(`${clinic}store s { hold|`);
  expect(holds?.markdown).toContain("What is kept there.");
  const word = (locale: Locale): string | undefined =>
    offered(`${clinic}flo|`, locale).find(({ label }) => label === "flow")?.markdown;
  expect(word("ru")).toBe("Объявляет данные на пути от одного узла к другому.");
  expect(word("kk")).toBe("Бір түйіннен екіншісіне өтетін деректерді жариялайды.");
});
