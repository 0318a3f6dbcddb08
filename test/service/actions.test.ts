import { expect, it } from "vitest";
import { after, changes, offered, rules, titles, unstyled } from "./acted.ts";

// ---------------------------------------------------------------- what could be written instead

it("offers all that a misspelt name could mean", () => {
  const offers = offered("module m\n\nplace almaty\n\nplace almata\n\nstore cards { at: alm│aty_ }\n");
  expect(titles(offers)).toEqual([
    "Replace with `almaty`",
    "Replace with `almata`",
    "Declare `place almaty_`",
  ]);
  expect(offers.map((each) => each.preferred)).toEqual([false, false, false]);
});

it("replaces misspelt names, kinds, properties, members, words and ids", async () => {
  await changes(
    "module m\n\nplace almaty\n\nstore cards { at: alm│ati }\n",
    "Replace with `almaty`",
    "module m\n\nplace almaty\n\nstore cards { at: almaty }\n",
  );
  await changes("module m\n\nst│ora cards\n", "Replace with `store`", "module m\n\nstore cards\n");
  await changes(
    "module m\n\nstore cards { publik│: true }\n",
    "Replace with `public`",
    "module m\n\nstore cards { public: true }\n",
  );
  await changes(
    "module m\n\nstore cards { role: bac│kap }\n",
    "Replace with `backup`",
    "module m\n\nstore cards { role: backup }\n",
  );
  await changes(
    "module m\n\nrequirment│ R-1 {}\n",
    "Replace with `requirement`",
    "module m\n\nrequirement R-1 {}\n",
  );
  await changes(
    `module m\n\n${rules}\ntest "t" {\n  import m\n  store s\n  expect violated HOUSE-│2 on s\n}\n`,
    "Replace with `HOUSE-1`",
    `module m\n\n${rules}\ntest "t" {\n  import m\n  store s\n  expect violated HOUSE-1 on s\n}\n`,
  );
  await changes(
    `module m\n\n${rules.replace("s.public", "s.pub│lik")}`,
    "Replace with `public`",
    `module m\n\n${rules}`,
  );
  await changes(
    "module m\n\ndefine far(f: flow, q│: node) = f.public\n",
    "Replace with `_q`",
    "module m\n\ndefine far(f: flow, _q: node) = f.public\n",
  );
});

it("puts a kind below the root", () =>
  changes(
    "module m\n\nkind wa│rd {\n  beds: Int\n}\n",
    "Replace with `ward is element`",
    "module m\n\nkind ward is element {\n  beds: Int\n}\n",
  ));

it("imports the module that declares a name", async () => {
  const other = "module places\n\nplace almaty\n\nplace astana\n";
  const apply = (text: string): string => after({ "a.pdp": text, "places.pdp": other }, "Import `places`");
  expect(apply("module m\n\nimport zones // why\n\nstore s { at: alma│ty }\n")).toBe(
    "module m\n\nimport places\nimport zones // why\n\nstore s { at: almaty }\n",
  );
  expect(apply("module m\n\nimport zones\nimport areas\n\nstore s { at: alma│ty }\n")).toBe(
    "module m\n\nimport zones\nimport areas\nimport places\n\nstore s { at: almaty }\n",
  );
  expect(apply("/// About m.\nmodule m // mine\n\n/// Cards.\nstore s { at: alma│ty }\n")).toBe(
    "/// About m.\nmodule m // mine\n\nimport places\n\n/// Cards.\nstore s { at: almaty }\n",
  );
  expect(apply("/// Cards.\nstore s { at: alma│ty }\n")).toBe(
    "import places\n\n/// Cards.\nstore s { at: almaty }\n",
  );
  expect(apply('module m\n\ntest "t" {\n  as of 2026-01-01\n  store s { at: alma│ty }\n}\n')).toBe(
    'module m\n\ntest "t" {\n  as of 2026-01-01\n  import places\n  store s { at: almaty }\n}\n',
  );
  expect(apply('module m\n\ntest "t" {\n  store s { at: alma│ty }\n}\n')).toBe(
    'module m\n\ntest "t" {\n  import places\n  store s { at: almaty }\n}\n',
  );
  expect(apply("module m\n\nstore s { at: places│.almaty }\n")).toBe(
    "module m\n\nimport places\n\nstore s { at: places.almaty }\n",
  );
});

it("offers the import beside names that look alike", () => {
  const texts = {
    "a.pdp": "module m\n\nplace almata\n\nstore s { at: alma│ty }\n",
    "b.pdp": "module b\n\nplace almaty\n",
  };
  expect(titles(offered(texts))).toEqual(["Replace with `almata`", "Import `b`", "Declare `place almaty`"]);
  expect(after(texts, "Import `b`")).toBe("module m\n\nimport b\n\nplace almata\n\nstore s { at: almaty }\n");
});

it("declares a name that stands for nothing, as its place asks", async () => {
  const model = (store: string): string => `module m\n\n${store}\n\nplace almaty\n`;
  await changes(
    model("store s { at: offi│ce } // here"),
    "Declare `place office`",
    model("store s { at: office } // here\n\nplace office"),
  );
  await changes(
    model("store s { holds: [Card│s] }"),
    "Declare `data Cards`",
    model("store s { holds: [Cards] }\n\ndata Cards is Personal"),
  );
  await changes(
    model("store s { holds: [Personal] of cli│ent }"),
    "Declare `subject client`",
    model("store s { holds: [Personal] of client }\n\nsubject client"),
  );
  await changes(
    model("store s { owner: ban│k }"),
    "Declare `operator bank`",
    model("store s { owner: bank }\n\noperator bank"),
  );
});

it("tells apart what several modules or enumerations call by one name", async () => {
  const texts = {
    "m.pdp": "module m\n\nimport a\nimport b\n\nstore s { at: ci│ty }\n",
    "a.pdp": "module a\n\nplace city\n",
    "b.pdp": "module b\n\nplace city\n",
  };
  expect(titles(offered(texts))).toEqual(["Replace with `a.city`", "Replace with `b.city`"]);
  expect(after(texts, "Replace with `b.city`")).toContain("at: b.city");
});

it("repairs dates, numbers, units and empty values", async () => {
  const model = (value: string): string => `module m\n\nstore s { retention: { ${value} } }\n`;
  await changes(model("end: 6.1.│2026"), "Replace with `2026-01-06`", model("end: 2026-01-06"));
  await changes(model("end: 2026-1│-6"), "Replace with `2026-01-06`", model("end: 2026-01-06"));
  await changes(model("for: 5│years"), "Replace with `5 years`", model("for: 5 years"));
  await changes(model("for: │5"), "Replace with `5 years`", model("for: 5 years"));
  await changes(
    "module m\n\nstore s { public: tru│ }\n",
    "Replace with `true`",
    "module m\n\nstore s { public: true }\n",
  );
  await changes(
    "module m\n\nstore s { encryption: no│n }\n",
    "Replace with `none`",
    "module m\n\nstore s { encryption: none }\n",
  );
  await changes(model("for│:"), "Add `for: todo`", model("for: todo"));
  expect(titles(offered(model("end: 6/1/│2026")))).toEqual([
    "Replace with `2026-01-06`",
    "Replace with `2026-06-01`",
  ]);
});

// ---------------------------------------------------------------- missing facts

it("adds a fact that a verdict lacks as todo, wherever it belongs", async () => {
  const model = (store: string): string => `module m\n\nplace almaty\n\n${store}\n\n${rules}`;
  await changes(model("store │cards"), "Add `public: todo`", model("store cards { public: todo }"));
  await changes(
    model('store │cards "Cards" // here'),
    "Add `public: todo`",
    model('store cards "Cards" { public: todo } // here'),
  );
  await changes(
    model('store │cards { at: almaty, retention: { after: "it" } }'),
    "Add `public: todo`",
    model('store cards { at: almaty, retention: { after: "it" }, public: todo }'),
  );
  await changes(
    model('store │cards { at: almaty, retention: { after: "it" } }'),
    "Add `for: todo` to `cards.retention`",
    model('store cards { at: almaty, retention: { after: "it", for: todo } }'),
  );
  await changes(
    model("store │cards {\n  at: almaty // in the city\n  // More to come.\n}"),
    "Add `public: todo`",
    model("store cards {\n  at: almaty // in the city\n  public: todo\n  // More to come.\n}"),
  );
  await changes(
    model("store │cards { at: almaty }"),
    "Add `country: todo` to `almaty`",
    model("store cards { at: almaty }").replace("place almaty", "place almaty { country: todo }"),
  );
});

it("breaks what no longer fits on a line", async () => {
  const long = `store │cards "A title that takes a good part of the line it is on" { at: almaty, retention: { after: "the last visit" } }`;
  const model = (store: string): string => `module m\n\nplace almaty\n\n${store}\n\n${rules}`;
  await changes(
    model(long.replace("visit", "one")),
    "Add `public: todo`",
    model(`store cards "A title that takes a good part of the line it is on" {
  at: almaty
  retention: { after: "the last one" }
  public: todo
}`),
  );
  await changes(
    model(`store │cards {
  at: almaty
  retention: { after: "a text that is so long that nothing more would fit on the line on which it stands, not a word" }
}`),
    "Add `for: todo` to `cards.retention`",
    model(`store cards {
  at: almaty
  retention: {
    after: "a text that is so long that nothing more would fit on the line on which it stands, not a word"
    for: todo
  }
}`),
  );
});

it("adds all that is not stated of an element at once", async () => {
  await changes(
    `module m\n\nstore │cards\n\n${rules}`,
    "Add as `todo` all that is not stated of `cards` (3)",
    `module m\n\nstore cards {\n  at: todo\n  public: todo\n  retention: todo\n}\n\n${rules}`,
  );
  expect(titles(offered(`module m\n\nstore cards { at: todo, │public: true }\n\n${rules}`))).toEqual([]);
  // What is open in writing is not offered again.
  expect(
    titles(
      offered(`module m\n\nstore │cards { at: todo, public: todo, retention: todo }\n\n${rules}`),
    ).filter((each) => each.startsWith("Add")),
  ).toEqual([]);
});

it("puts a property that must be there where the compiler misses it", async () => {
  await changes(
    'module m\n\nworking_year │y { year: 2026, days_off: [], days_on: [], source: "s" }\n',
    "Add `confidence: todo`",
    'module m\n\nworking_year y { year: 2026, days_off: [], days_on: [], source: "s", confidence: todo }\n',
  );
});

// ---------------------------------------------------------------- arrivals

const parts = `module m

data Name is Personal

data Phone is Personal

data Fingerprint is Personal

subject worker

subject guest
`;

it("declares data that arrive, as the list is written", async () => {
  const model = (holds: string, carries = "[Name, Pho│ne]"): string =>
    `${parts}\nstore cards { holds: ${holds} }\n\nflow hire: worker -> cards { carries: ${carries} }\n`;
  const wanted = (holds: string): string => model(holds, "[Name, Phone]");
  const title = "Declare `Phone of worker` in `holds` of `cards`";
  await changes(
    model("[Name] of worker"),
    "Declare `Phone` in `holds` of `cards`",
    wanted("[Name, Phone] of worker"),
  );
  await changes(model("[Name]"), title, wanted("[Name, Phone of worker]"));
  await changes(model("Name"), title, wanted("[Name, Phone of worker]"));
  await changes(model("Name of worker"), title, wanted("[Name of worker, Phone of worker]"));
  await changes(
    model("[Name, Phone] as hashed", "[Pho│ne]"),
    "Declare `Phone as raw of worker` in `holds` of `cards`",
    model("[Name, Phone, Phone as raw of worker] as hashed", "[Phone]"),
  );
  await changes(model("[]", "[│Phone]"), title, model("[Phone of worker]", "[Phone]"));
  await changes(
    model("[Name] of guest", "[Pho│ne]"),
    title,
    model("[Name, Phone of worker] of guest", "[Phone]"),
  );
});

it("declares data of other modules with the import they need, unless modules would import each other", () => {
  const hire = "flow hire: worker -> cards { carries: [Fin│gerprint] }\n";
  const texts = {
    "m.pdp": `module m\n\nimport parts\nimport stores\n\n${hire}`,
    "parts.pdp": parts.replace("module m", "module parts"),
    "stores.pdp": "module stores\n\nstore cards { holds: [] }\n",
  };
  const text = after(texts, "Declare `Fingerprint of worker` in `holds` of `cards`");
  expect(text.slice(text.indexOf("---"))).toBe(
    "--- stores.pdp\nmodule stores\n\nimport parts\n\nstore cards { holds: [Fingerprint of worker] }\n",
  );
  const ring = {
    ...texts,
    "m.pdp": `${parts.replace("module m\n", "module m\n\nimport stores\n")}\n${hire}`,
  };
  expect(titles(offered(ring))).toEqual([]);
});

it("declares what a process takes", () =>
  changes(
    `${parts}\nstore cards { holds: [Name, Phone] }\n\nprocess wash { takes: [Name] }\n\nflow f: cards -> wash { carries: [Ph│one] }\n`,
    "Declare `Phone` in `takes` of `wash`",
    `${parts}\nstore cards { holds: [Name, Phone] }\n\nprocess wash { takes: [Name, Phone] }\n\nflow f: cards -> wash { carries: [Phone] }\n`,
  ));

// ---------------------------------------------------------------- waivers

it("starts a waiver, of which the compiler asks for the rest", async () => {
  const model = `module m\n\nperson officer\n\nstore │cards { public: true }\n\n${rules}`;
  const text = after(model, "Start a waiver of HOUSE-1 for `cards`");
  expect(text).toBe(
    model.replace("│", "").replace(
      "{ public: true }\n",
      `{ public: true }

waiver cards_waiver {
  of: HOUSE-1
  on: cards
  because: todo
  approved: todo
  from: 2026-04-15
  until: todo
}
`,
    ),
  );
  expect(await unstyled({ "policy.pdp": text })).toEqual([]);
  // Begun once, it is not begun again.
  expect(
    titles(offered(text.replace("store cards", "store │cards"))).filter((each) => each.includes("waiver")),
  ).toEqual([]);
  const { opened } = await import("./opened.ts");
  expect(
    opened(text)
      .faults("policy.pdp")
      .map((each) => each.code),
  ).toEqual(["unused-declaration", "todo-not-allowed", "todo-not-allowed", "todo-not-allowed"]);
  const filled = text
    .replace("because: todo", 'because: "moving"')
    .replace("approved: todo", "approved: officer")
    .replace("until: todo", "until: 2026-06-30");
  expect(opened(filled).program.verdicts.find((each) => each.element?.name === "cards")?.verdict).toBe(
    "waived",
  );
});

it("starts a waiver of a flow that nobody wrote, and of a requirement that has to be imported", () => {
  const open = rules.replace("s: store", "s: flow").replace(/require .*/, "require s.public == false");
  const model = `module m\n\nperson nurse\n\nstore cards {\n  access: [nur│se]\n}\n\nplace almaty\n\n${open}`;
  const text = after(model, "Start a waiver of HOUSE-1 for `cards -> nurse`");
  expect(text).toContain(
    "  access: [nurse]\n}\n\nwaiver cards_nurse_waiver {\n  of: HOUSE-1\n  on: cards -> nurse\n",
  );
  const apart = {
    "m.pdp": "module m\n\nstore │cards { public: true }\n",
    "rules.pdp": `module rules\n\n${rules}`,
    "all.pdp": "module all\n\nimport m\nimport rules\n",
  };
  expect(after(apart, "Start a waiver of HOUSE-1 for `cards`")).toMatch(
    /^module m\n\nimport rules\n\nstore cards/,
  );
  const ring = { ...apart, "rules.pdp": `module rules\n\nimport m\n\n${rules}` };
  expect(titles(offered(ring)).filter((each) => each.includes("waiver"))).toEqual([]);
});

it("offers no waiver where none may be, or nothing is wrong", () => {
  const waivable = (text: string): readonly string[] =>
    titles(offered(text)).filter((each) => each.includes("waiver"));
  expect(
    waivable(
      `module m\n\nstore │cards { public: true }\n\n${rules.replace("cites:", "waivable: false\n  cites:")}`,
    ),
  ).toEqual([]);
  expect(
    waivable(
      `module m\n\nstore │cards { public: true }\n\n${rules.replace("require ", "where s.public == false\n    require ")}`,
    ),
  ).toEqual([]);
});

it("offers nothing in files of the library, and none for what is not there", () => {
  expect(offered({ "m.pdp": "module m\n\nstore s {│}\n" })).toEqual([]);
});
