import { expect, it } from "vitest";
import { faults, message, typed } from "../check/typed.ts";
import { compileText } from "../support/memory-host.ts";

it("joins the files of one module, in whatever order they come", async () => {
  expect(
    await faults(`// file: b.pdp
module clinic
store cards { operator: clinic_llp }
// file: a.pdp
module clinic
party clinic_llp
`),
  ).toEqual([]);
});

it("joins files without a header as one module", async () => {
  expect(
    await faults("// file: a.pdp\nparty clinic\n// file: b.pdp\nstore cards { operator: clinic }\n"),
  ).toEqual([]);
});

it("sees names of direct imports only", async () => {
  const text = `// file: a.pdp
module a
party clinic
// file: b.pdp
module b
import a
store cards { operator: clinic }
// file: c.pdp
module c
import b
store copy { copy_of: cards, operator: clinic }
`;
  expect(await faults(text)).toEqual(["c.pdp:4 unknown-name: clinic"]);
  expect(await message(text)).toBe("nothing called `clinic` is in scope (import `a`, which declares it)");
});

it("takes a full name of its own module and of an import, and of no other", async () => {
  expect(
    await faults(`// file: a.pdp
module clinic.staff
party lab
// file: b.pdp
module clinic.booking
import clinic.staff
store cards { operator: clinic.staff.lab }
store copy { copy_of: clinic.booking.cards }
// file: c.pdp
module other
store own { operator: clinic.staff.lab }
store more { operator: clinic.staf.lab }
`),
  ).toEqual(["c.pdp:3 unknown-name: clinic.staff", "c.pdp:4 unknown-name: clinic.staf"]);
});

it("lets a name declared twice stand for neither, without a third report", async () => {
  expect(await faults("party clinic\nparty clinic\nstore cards { operator: clinic }")).toEqual([
    "1 duplicate-name: clinic",
    "2 duplicate-name: clinic",
  ]);
});

it("keeps types and values apart", async () => {
  expect(
    await faults(
      "kind ward is store\nward ward {}\nenum Colour { red }\ndata Colour is Personal\nstore s { holds: [Colour] }",
    ),
  ).toEqual([]);
});

it("points from one of two declarations to the other", async () => {
  const { diagnostics } = await typed("party clinic\nparty clinic\n");
  expect(diagnostics.map((each) => each.related.map((other) => other.place.start))).toEqual([[19], [6]]);
});

it("wants a full name only where two imports are ambiguous", async () => {
  const modules = "// file: a.pdp\nmodule a\nparty lab\n// file: b.pdp\nmodule b\nparty lab\n";
  expect(await faults(`${modules}// file: c.pdp\nmodule c\nimport a\nimport b\nstore s {}\n`)).toEqual([]);
  expect(
    await faults(
      `${modules}// file: c.pdp\nmodule c\nimport a\nimport b\nstore s { operator: lab, owner: b.lab }\n`,
    ),
  ).toEqual(["c.pdp:5 ambiguous-import: lab"]);
});

it("prefers its own name to an imported one, and warns", async () => {
  expect(
    await faults(
      "// file: a.pdp\nmodule a\nparty lab\n// file: b.pdp\nmodule b\nimport a\nparty lab\nstore s { operator: lab }\n",
    ),
  ).toEqual(["b.pdp:4 hides-import: lab"]);
});

it("shows the whole loop of imports, once", async () => {
  const text =
    "// file: a.pdp\nmodule a\nimport b\n// file: b.pdp\nmodule b\nimport c\n// file: c.pdp\nmodule c\nimport a\n";
  expect(await message(text)).toBe(
    "these modules import each other: a → b → c → a (move what both need into a third module)",
  );
  const { diagnostics } = await typed(text);
  expect(diagnostics[0]?.path).toEqual(["a", "b", "c", "a"]);
  expect(diagnostics[0]?.related).toHaveLength(2);
});

it("lets a module import itself", async () => {
  expect(await faults("module a\nimport a\nparty lab\nstore s { operator: a.lab }")).toEqual([]);
});

it("says what module was probably meant", async () => {
  expect(await message("// file: a.pdp\nmodule clinic.booking\n// file: b.pdp\nimport clinic.boking\n")).toBe(
    "there is no module `clinic.boking` (did you mean `clinic.booking`?)",
  );
});

it("takes hostile names for names", async () => {
  expect(
    await faults(
      "module constructor.__proto__\nparty __proto__\nparty toString\nstore hasOwnProperty { operator: __proto__, owner: constructor.__proto__.toString }\n",
    ),
  ).toEqual([]);
});

it("finds names that only look alike", async () => {
  expect(await faults("party BEC\nparty ВЕС\n")).toEqual(["2 look-alike-names: ВЕС"]);
});

it("gives a test its own names, its imports and nothing of the module around it", async () => {
  expect(
    await faults(`module clinic
party lab
store cards {}
test "sees nothing" {
  store copy { copy_of: cards }
}
test "imports" {
  import clinic
  store copy { copy_of: cards, operator: lab }
}
`),
  ).toEqual(["5 unknown-name: cards"]);
});

it("finds two requirements of one id in different modules", async () => {
  const requirement = `act book { title: { kk: "а", ru: "б", en: "c" } }
requirement X-1 { cites: book "1", title: { kk: "а", ru: "б", en: "c" } }
`;
  expect(
    await faults(`// file: a.pdp\nmodule a\n${requirement}// file: b.pdp\nmodule b\n${requirement}`),
  ).toEqual(["a.pdp:4 duplicate-requirement: X-1", "b.pdp:4 duplicate-requirement: X-1"]);
});

it("judges the modules of the entries, whole, and what they import", async () => {
  const text =
    "// file: a.pdp\nmodule a\n// file: b1.pdp\nmodule b\nimport a\n// file: b2.pdp\nmodule b\n// file: c.pdp\nmodule c\n";
  const judged = async (...entries: readonly string[]): Promise<readonly string[]> =>
    (await typed(text, { entries })).judged.map((module) => module.name);
  expect(await judged("b2.pdp")).toEqual(["b", "a", "pdp"]);
  expect(await judged("c.pdp")).toEqual(["c", "pdp"]);
  expect(await judged()).toEqual(["a", "b", "c", "pdp"]);
});

it("lets a policy without rules use the words of the law's definitions", async () => {
  const program = await compileText(
    "module m\nimport kz\nplace home { country: KZ }\nstore cards { at: home }\n",
  );
  expect(program.diagnostics.map((each) => each.code)).toEqual([]);
});
