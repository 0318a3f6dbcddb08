import { expect, it } from "vitest";
import { checked, findings } from "./findings.ts";

const law = `act law { title: { kk: "Заң", ru: "Закон", en: "The Law" } }\n`;
const requirement = (rules: string, id = "TEST-1"): string =>
  `requirement ${id} { cites: law "1" title: { kk: "Т", ru: "Т", en: "T" } version 2024-01-01 .. { ${rules} } }\n`;
const rule = (text: string): readonly string[] =>
  findings(law + requirement(text)).map((each) => each.replace(/^\d+ /, ""));

it("takes every clause of a rule", () => {
  const text =
    law +
    requirement("for t: store require t.public == false", "TEST-2") +
    requirement(`
    for s: store, h in s.holds where h.category is Personal unless s.public by TEST-2 unless s.public by law "2"
    review s.holds has Personal "is {h} of {s.at} all right?" require h.category.access is stated and s.owner == s.operator on s`);
  expect(findings(text, { hints: true })).toEqual([]);
});

it("wants truth values in every clause", () => {
  expect(
    rule('for s: store where s.owner unless s.at by TEST-1 review s.holds "why" require s.operator'),
  ).toEqual([
    "wrong-operand: s.owner",
    "wrong-operand: s.at",
    "wrong-operand: s.holds",
    "wrong-operand: s.operator",
  ]);
});

it("resolves exemptions and variables", () => {
  expect(
    rule('for s: store unless s.public by TEST-9 unless s.public by lwa "2" require s.public on t'),
  ).toEqual(["unknown-requirement: TEST-9", "unknown-name: lwa", "unknown-variable: t"]);
  expect(rule("for s: stor require s.public.any.thing")).toEqual(["unknown-name: stor"]);
});

it("allows `is stated` in require only, and under nothing that turns silence into a reward", () => {
  const right = [
    "s.at is stated",
    "s.public implies s.at is stated",
    "every f in s.inflows satisfies f.channel is stated",
    "if s.public then s.at is stated else s.owner is stated",
  ];
  for (const each of right) expect(rule(`for s: store require ${each}`), each).toEqual([]);
  const wrong = [
    "not s.at is stated",
    "s.at is stated implies s.public",
    "count(f in s.inflows where f.channel is stated) > 1",
    "if s.at is stated then true else false",
  ];
  for (const each of wrong)
    expect(
      rule(`for s: store require ${each}`).map((found) => found.split(":")[0]),
      each,
    ).toEqual(["misplaced-is-stated"]);
  expect(rule("for s: store where s.at is stated")).toEqual(["misplaced-is-stated: s.at is stated"]);
  expect(rule("for s: store require s.inflows is stated")).toEqual(["unstatable-operand: s.inflows"]);
});

it("hints at variables that nothing reads, but for the first", () => {
  expect(
    findings(
      law +
        requirement(
          "for s: store, h in s.holds, g in s.holds require some _t: store satisfies g.state == hashed",
        ),
      { hints: true },
    ),
  ).toEqual(["2 unused-variable: h"]);
});

it("warns of rules that reward raw data", () => {
  expect(rule("for f: flow, l in f.labels require f.public implies l.state in [raw, hashed]")).toEqual([
    "rewards-raw: l.state in [raw, hashed]",
  ]);
  expect(
    rule(
      "for f: flow, l in f.labels where l.state == raw require f.public == false and f.carries has l.category",
    ),
  ).toEqual([]);
});

it("checks placeholders in every language, for every rule and path", () => {
  const text = `${law}requirement TEST-1 {
    cites: law "1" title: { kk: "Т", ru: "Т", en: "T" }
    because: { kk: "{s} {s.at}", ru: "{s.att}", en: "{t} { }" }
    version 2024-01-01 .. 2025-01-01 { for s: store, t: store require s.owner == t.owner }
    version 2025-01-01 .. { notice: { kk: "{s}", ru: "{s}", en: "{t}" } for s: store require s.public review s.public "{s.owner.operator} {x}" }
  }`.replace(
    'require s.public review s.public "{s.owner.operator} {x}"',
    'review s.public "{s.owner.operator} {x}" require s.public',
  );
  expect(findings(text)).toEqual([
    "4 unknown-placeholder: {s.att}",
    "4 unknown-placeholder: {t}",
    "4 unknown-placeholder: { }",
    "6 unknown-placeholder: {t}",
    "6 unknown-placeholder: {x}",
  ]);
});

it("infers results of definitions, whatever their order", () => {
  const { schema } = checked(`
    define a = b + 1
    define b = 2.5
    define c(s: store) = [s.owner, s.operator]
    define d { version 2024-01-01 .. 2025-01-01 unknown "?" version 2025-01-01 .. = 1 }
    define e = []`);
  const results = schema.defines
    .filter((each) => each.module.name === "")
    .map((each) => [each.name, each.result.kind]);
  expect(results).toEqual([
    ["a", "Decimal"],
    ["b", "Decimal"],
    ["c", "set"],
    ["d", "Int"],
    ["e", "set"],
  ]);
});

it("reports each loop of definitions once, and takes long chains", () => {
  expect(findings("define b = c and nothing\ndefine a = b\ndefine c = a\ndefine me = not me")).toEqual([
    "1 unknown-name: nothing",
    "2 recursive-define: a",
    "4 recursive-define: me",
  ]);
  const chain = Array.from({ length: 3000 }, (_, at) => `define d${at} = d${at + 1}`).join("\n");
  expect(findings(`${chain}\ndefine d3000 = 1`)).toEqual([]);
});

it("a variable with the name of a definition makes no loop", () => {
  expect(findings("define n(s: store) = some n in s.inflows satisfies n.public")).toEqual([
    "1 hiding-variable: n",
  ]);
});

it("fills the tables that the evaluator reads", () => {
  const { references, members, types } = checked(`
    data IIN is Identifier
    define kept(s: store) = s.holds has IIN
    define tried(f: flow) = f.source is store and kept(f.source) and f.labels has IIN as hashed`);
  const named = [...references].map(([node, symbol]) => `${node.kind} ${symbol.qualified}`);
  expect(named).toContain("CallExpression kept");
  expect(named).toContain("NameExpression IIN");
  expect(named).toContain("Path pdp.store");
  expect([...members].map(([node, of]) => `${node.kind} ${of.name}`)).toContain("NameExpression State");
  expect([...types.values()].length).toBeGreaterThan(15);
});
