import { expect, it } from "vitest";
import { after, changes, offered, rules, titles } from "./acted.ts";

// ---------------------------------------------------------------- removals

it("deletes what nothing refers to, and waivers of nothing", async () => {
  await changes(
    "module m\n\nstore a\n\n/// An old office.\n/// Long closed.\nplace off│ice { country: KZ } // gone\n\nstore b\n",
    "Delete the declaration of `office`",
    "module m\n\nstore a\n\nstore b\n",
  );
  await changes(
    "module m\n\nstore a\n\nplace off│ice\n",
    "Delete the declaration of `office`",
    "module m\n\nstore a\n",
  );
  await changes("place off│ice\n\nstore a\n", "Delete the declaration of `office`", "store a\n");
  const waiver = `waiver old {
  of: HOUSE-1
  on: cards
  because: "moving"
  approved: officer
  from: 2026-01-01
  until: 2026-02-01
}
`;
  const model = `module m\n\nperson officer\n\nstore cards { public: true }\n\n${rules}`;
  await changes(
    `${model}\n${waiver.replace("2026-02-01", "│2026-02-01")}`,
    "Delete the declaration of `old`",
    model,
  );
  const idle = model
    .replace("public: true", "public: false, at: here, retention: { for: 1 year }")
    .replace("store", "place here { country: KZ }\n\nstore");
  await changes(
    `${idle}\n${waiver.replace("old", "o│ld").replace("2026-02-01", "2026-06-01")}`,
    "Delete the declaration of `old`",
    idle,
  );
});

it("deletes members and properties that are there twice", async () => {
  await changes(
    "module m\n\nperson nurse\n\nstore s { access: [nurse, nur│se] }\n",
    "Delete `nurse` here",
    "module m\n\nperson nurse\n\nstore s { access: [nurse] }\n",
  );
  await changes(
    "module m\n\nstore s { public: true, │public: false }\n",
    "Delete `public` here",
    "module m\n\nstore s { public: true }\n",
  );
  await changes(
    "module m\n\nstore s {\n  public: true\n  │public: false // no\n  role: backup\n}\n",
    "Delete `public` here",
    "module m\n\nstore s {\n  public: true\n  role: backup\n}\n",
  );
  await changes(
    "module m\n\ndatabase s {\n  med│ium: paper\n  role: backup\n}\n",
    "Delete `medium` here",
    "module m\n\ndatabase s {\n  role: backup\n}\n",
  );
});

it("brings a list that shrinks back to one line", async () => {
  const names = Array.from({ length: 8 }, (_, at) => `person_${at + 10}`);
  const people = names.map((name) => `person ${name}\n\n`).join("");
  const model = (access: string): string => `module m\n\n${people}store s {\n  access: ${access}\n}\n`;
  await changes(
    model(`[\n    ${names.join(", ")}, person_10,\n    person_1│1\n  ]`),
    "Delete `person_11` here",
    model(`[${names.join(", ")}, person_10]`),
  );
});

// ---------------------------------------------------------------- characters and imports

it("deletes characters that nobody sees, one or all, and brings a text to normal form", async () => {
  const text = 'module m\n\nstore a "x\u200b│y"\n\nstore b "x\u202ey"\n';
  expect(after(text, "Delete the invisible character")).toBe(
    'module m\n\nstore a "xy"\n\nstore b "x\u202ey"\n',
  );
  await changes(
    text,
    "Delete all invisible characters of the file (2)",
    'module m\n\nstore a "xy"\n\nstore b "xy"\n',
  );
  await changes(text, "Fix all that changes no meaning", 'module m\n\nstore a "xy"\n\nstore b "xy"\n');
  await changes(
    'module m\n\nstore a "и│\u0306 и\u0306"\n',
    "Bring the file to Unicode form NFC",
    'module m\n\nstore a "й й"\n',
  );
});

it("puts imports in order, each once, and leaves comments alone", async () => {
  const apply = (imports: string): string =>
    after(`module m│\n\n${imports}\n\nstore s\n`, "Organise imports").slice(
      "module m\n\n".length,
      -"\n\nstore s\n".length,
    );
  expect(apply("import b // law\nimport a\nimport b\n\nimport a.c")).toBe(
    "import a\nimport a.c\nimport b // law",
  );
  const silent = (imports: string): readonly string[] =>
    titles(offered(`module m│\n\n${imports}\n\nstore s\n`));
  expect(silent("import a\nimport b")).toEqual([]);
  expect(silent("import b\n// The first one.\nimport a")).toEqual([]);
  expect(silent("import b // one\nimport a\nimport b // two")).toEqual([]);
});

it("deletes the import of a module that is not there", async () => {
  const model = (imports: string): string => `module m\n\n${imports}store s\n`;
  await changes(model("import nowhe│re\n\n"), "Delete the import of `nowhere`", model(""));
  await changes(
    model("import pdp\nimport nowhe│re // gone\n\n"),
    "Delete the import of `nowhere`",
    model("import pdp\n\n"),
  );
});

it("keeps the line ends of a file", () => {
  const text = `module m\n\nstore s {\n  at: almaty\n}\n\n${rules}`.replaceAll("\n", "\r\n");
  const places = "module places\r\n\r\nplace almaty\r\n";
  for (const [at, title] of [
    ["at: al│maty", "Import `places`"],
    ["at: al│maty", "Declare `place almaty`"],
    ["store │s", "Add `public: todo`"],
    ["store │s", "Start a waiver of HOUSE-1 for `s`"],
  ] as const) {
    const result = after({ "m.pdp": text.replace(at.replace("│", ""), at), "places.pdp": places }, title);
    expect(result.replaceAll("\r\n", ""), title).not.toMatch(/[\r\n]/);
  }
});
