import { expect, test } from "vitest";
import type { Model } from "../../compiler/infer/index.ts";
import { buildModel } from "../../compiler/infer/index.ts";
import { element, labelText, modelOf, setText, taxonomy } from "./model.ts";

const names = (list: readonly { readonly name: string }[]): string => list.map((one) => one.name).join(", ");

function category(model: Model, name: string): Model["categories"]["all"][number] {
  const found = model.categories.all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no category ${name}`);
  return found;
}

test("missing facts name what nobody stated, upstream ones included", async () => {
  const { model } = await modelOf(`
    store cards {}
    store b { holds: [] }
    store c { holds: [todo "ask Aigerim"] }
    store d { holds: [IIN] of patient }
    store e { holds: [] }
    flow f: cards -> b {}
    flow g: b -> c { carries: all }
    flow h: d -> e { carries: all }
  `);
  const missing = (name: string): string =>
    model
      .labels(element(model, name))
      .missing.map((one) => one.text)
      .join(", ");
  expect(missing("cards")).toBe("cards.holds");
  expect(missing("f")).toBe("cards.holds, f.carries");
  expect(missing("c")).toBe("c.holds, cards.holds, f.carries");
  expect(model.labels(element(model, "c")).missing[0]?.reason).toBe(null);
  expect(missing("e")).toBe("");
});

test("an unsure label has its own missing facts", async () => {
  const { model } = await modelOf(`
    store cards { holds: [IIN, Email] of patient }
    store far { holds: [IIN as hashed] of patient }
    store dark { holds: [] }
    process tok { from: [cards] to: [far] takes: [IIN] gives: [IIN as hashed] lower IIN to hashed }
    flow g: far -> dark {}
    flow h: patient -> dark {}
  `);
  const far = element(model, "far");
  const [raw] = model.labels(far).unsure;
  expect(raw === undefined ? "" : labelText(raw)).toBe("IIN of patient");
  expect(model.unsure(far, raw ?? null).map((one) => one.text)).toEqual(["tok.key", "tok.reversible"]);
  expect(model.unsure(element(model, "dark"), null).map((one) => one.text)).toEqual(["h.carries"]);
});

test("scopes and copies name the fact that would tell", async () => {
  const { model } = await modelOf(`
    store cards { holds: [IIN] of patient access: [dba, vendor] }
    store copy { copy_of: cards }
    person dba {}
    party vendor { holds: [] }
  `);
  expect(model.labels(element(model, "dba")).missing.map((one) => one.text)).toEqual(["dba.scope"]);
  expect(model.labels(element(model, "cards -> copy")).missing.map((one) => one.text)).toEqual([
    "copy.holds",
  ]);
  expect(model.labels(element(model, "vendor")).missing.map((one) => one.text)).toEqual([
    "cards -> vendor.carries",
  ]);
});

const chain = `
  store a { holds: [] } store b { holds: [] } store c { holds: [] } store d { holds: [] } store z { holds: [Email] of worker }
  flow collect: patient -> a { carries: [IIN] }
  flow second: worker -> b { carries: [IIN] }
  flow ab: a -> b { carries: [IIN] }
  flow bd: b -> d { carries: [IIN] }
  flow ac: a -> c { carries: [IIN] }
  flow cd: c -> d { carries: [IIN] }
  flow cd2: c -> d { carries: [IIN] }
  flow zd: z -> d { carries: [Email] }
  flow loose: d -> a {}
`;

test("collections are found backwards, through processes, united at merges", async () => {
  const { model } = await modelOf(`${chain}
    process rate { from: [d] to: [scores] takes: [IIN, Email] gives: [Score] derive Score from [IIN] }
    store scores { holds: [Score] }
  `);
  const at = (name: string, text: string): string => {
    const label = [
      ...model.labels(element(model, name)).sure,
      ...model.labels(element(model, name)).unsure,
    ].find((one) => labelText(one) === text);
    if (label === undefined) return `no ${text}`;
    const { sure, unsure } = model.collectedBy(element(model, name), label);
    return `${names(sure)} ? ${names(unsure)}`;
  };
  expect(at("c", "IIN of patient")).toBe("collect ? ");
  expect(at("d", "IIN of worker")).toBe("second ? ");
  expect(at("scores", "Score of patient")).toBe("collect ? ");
  expect(at("a", "IIN of worker")).toBe(" ? second");
});

test("an outside system is a place of collection; our own is not; an unknown one may be", async () => {
  const { model } = await modelOf(`
    party us { holds: [] } party state { holds: [] }
    system register { holds: [IIN] of patient operator: state }
    system ours { holds: [IIN] of patient operator: us }
    system unknown { holds: [IIN] of patient }
    store s { holds: [IIN] of patient operator: us }
    flow f: register -> s { carries: [IIN] }
    flow g: ours -> s { carries: [IIN] }
    flow h: unknown -> s { carries: [IIN] }
  `);
  const [label] = model.labels(element(model, "s")).sure;
  if (label === undefined) throw new Error("no label");
  const { sure, unsure } = model.collectedBy(element(model, "s"), label);
  expect([names(sure), names(unsure)]).toEqual(["f", "h"]);
});

test("origins are subjects, and declarations that no flow feeds", async () => {
  const { model } = await modelOf(chain);
  const { sure, unsure } = model.origins(element(model, "d"), category(model, "Personal"));
  expect([names(sure), names(unsure)]).toEqual(["patient, worker, z", ""]);
  expect(names(model.origins(element(model, "d"), category(model, "Contact")).sure)).toBe("z");
});

test("reaches gives the shortest route, ties by the names of nodes and then of flows", async () => {
  const { model } = await modelOf(chain);
  const route = (
    a: string,
    b: string,
    c: string | null = null,
    without: readonly string[] = [],
    unsure: readonly string[] = [],
  ): string => {
    const found = model.reaches(
      element(model, a),
      element(model, b),
      c === null ? null : category(model, c),
      (flow) => (without.includes(flow.name) ? "F" : unsure.includes(flow.name) ? "U" : "T"),
    );
    return `${found.truth} ${names(found.flows)} ${found.unsureAt} ${found.missing.map((one) => one.text).join(", ")}`.trim();
  };
  expect(route("patient", "d")).toBe("T collect, ab, bd -1");
  expect(route("a", "d", "IIN")).toBe("T ab, bd -1");
  expect(route("a", "d", "IIN", ["bd"])).toBe("T ac, cd -1");
  expect(route("a", "d", "IIN", ["bd", "cd"])).toBe("T ac, cd2 -1");
  expect(route("a", "d", "IIN", [], ["bd", "cd", "cd2"])).toBe("U ab, bd 1");
  expect(route("a", "d", "Email")).toBe("F  -1");
  expect(route("a", "a")).toBe("U ab, bd, loose 2 loose.carries");
  expect(route("z", "a", "Contact")).toBe("U zd, loose 1 loose.carries");
  expect(route("patient", "z")).toBe("F  -1");
});

test("an open source may pass anything on", async () => {
  const { model } = await modelOf(`
    store a {} store b {} store c { holds: [IIN] }
    flow f: a -> b {} flow g: b -> c { carries: [IIN] }
  `);
  const found = model.reaches(
    element(model, "a"),
    element(model, "c"),
    category(model, "Identifier"),
    () => "T",
  );
  expect([
    found.truth,
    names(found.flows),
    found.unsureAt,
    found.missing.map((one) => one.text).join(", "),
  ]).toEqual(["U", "f, g", 0, "a.holds, f.carries"]);
});

test("the witness of a declared label is empty, of an arrived one the way it came", async () => {
  const { model } = await modelOf(chain);
  const way = (at: string, text: string): string => {
    const label = model.labels(element(model, at)).sure.find((one) => labelText(one) === text);
    return label === undefined ? "no label" : names(model.witness(element(model, at), label));
  };
  expect(way("z", "Email of worker")).toBe("");
  expect(way("d", "Email of worker")).toBe("zd");
  expect(way("d", "IIN of patient")).toBe("collect, ab, bd");
  expect(way("cd2", "IIN of patient")).toBe("collect, ac, cd2");
});

test("declared content is what is written", async () => {
  const { model } = await modelOf(`
    store a { holds: [IIN as hashed] of patient } store b {}
    flow f: a -> b { carries: [IIN, todo] }
  `);
  expect(setText(model.declared(element(model, "a")))).toBe("IIN as hashed of patient");
  expect(setText(model.declared(element(model, "f")))).toBe("IIN, …");
  expect(model.declared(element(model, "b")).missing.map((one) => one.text)).toEqual(["b.holds"]);
});

test("access classes flow down, and restricted wins", async () => {
  const { model } = await modelOf(`
    data Public is Personal { access: public }
    data Child is Public
    data Mild is Health { access: neither }
    data Both is Child, Prescription
    data Half is Public, Contact
  `);
  const of = (name: string): string => {
    const found = model.categories.accessOf(category(model, name));
    return found === null ? "not stated" : `${found.value} by ${found.from.name}`;
  };
  expect(
    ["Child", "Mild", "Both", "Half", "Email", "Prescription"].map((name) => `${name}: ${of(name)}`),
  ).toEqual([
    "Child: public by Public",
    "Mild: restricted by Health",
    "Both: restricted by Health",
    "Half: not stated",
    "Email: not stated",
    "Prescription: restricted by Health",
  ]);
});

test("the changes of a test replace and remove facts, of implied flows and categories too", async () => {
  const typed = await modelOf(
    `
    store cards { holds: [IIN] of patient access: [dba] }
    person dba { scope: [IIN] }
    test "t" {
      import m
      change cards { holds: [Email] of patient }
      change cards -> dba { carries: unstated }
      change Contact { access: public }
    }
  `,
    `module m ${taxonomy}`,
  );
  const [first] = typed.schema.tests;
  const modules = [...typed.judged, ...(first === undefined ? [] : [first.module])];
  const { model } = buildModel(typed, { modules, changes: first?.changes ?? [] });
  expect(setText(model.labels(element(model, "m.cards")))).toBe("Email of patient");
  expect(setText(model.labels(element(model, "m.dba")))).toBe("? Email of patient");
  expect(model.categories.accessOf(category(model, "Email"))?.value).toBe("public");
  expect(model.categoryFacts(category(model, "Contact")).has("access")).toBe(true);
  expect(setText(typed.model.labels(element(typed.model, "m.cards")))).toBe("IIN of patient");
});

test("a flow's own word is no origin where something feeds it, and is the only one in a loop that nothing feeds", async () => {
  const { model } = await modelOf(`
    store a { holds: [] } store b { holds: [] } store x { holds: [] } store y { holds: [] }
    flow feed: patient -> a { carries: [IIN] } flow f: a -> b { carries: [IIN] of patient }
    flow xy: x -> y { carries: [IIN] of patient } flow yx: y -> x { carries: all }
  `);
  expect(names(model.origins(element(model, "b"), category(model, "IIN")).sure)).toBe("patient");
  expect(names(model.origins(element(model, "x"), category(model, "IIN")).sure)).toBe("x");
  const [label] = model.labels(element(model, "x")).sure;
  expect(label === undefined ? "" : names(model.witness(element(model, "x"), label))).toBe("xy, yx");
});
