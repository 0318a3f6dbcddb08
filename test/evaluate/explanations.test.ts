import { expect, it } from "vitest";
import type { Judgement } from "../../compiler/evaluate/index.ts";
import { evaluated, head, judgementOn, replayed } from "./program.ts";

const model = `
subject patient
operator clinic
place abroad { country: DE }
place nowhere
kind sample is store { a: Bool b: Bool c: Bool d: Bool t: Bool f: Bool }
sample cards { t: true f: false c: todo "ask the team" at: abroad holds: [Phone] of patient }
sample lost { at: nowhere }
`;
async function judged(require: string, clauses = "", on = "cards"): Promise<Judgement> {
  const program = await evaluated(`${model} requirement KZ-E-1 { ${head} version 2000-01-01 .. { for s: sample ${clauses} require ${require} } }`);
  return judgementOn(program, "KZ-E-1", on);
}
const texts = (facts: readonly { readonly text: string }[]): readonly string[] => facts.map((each) => each.text);

it("names every fact at an open leaf whose ancestors are open", async () => {
  const cases = [
    ["s.a", ["cards.a"]],
    ["s.a and s.b", ["cards.a", "cards.b"]],
    ["s.a and s.f or s.b", ["cards.b"]],
    ["s.t or s.a", []],
    ["s.t and s.a", ["cards.a"]],
    ["not (s.a or s.b)", ["cards.a", "cards.b"]],
    ["s.f implies s.a", []],
    ["if s.a then s.b else s.f", ["cards.a", "cards.b"]],
    ["s.at.country == KZ and s.a", []],
  ] as const;
  for (const [require, missing] of cases) expect([require, texts((await judged(require)).missing)]).toEqual([require, missing]);
});

it("finds one smallest set of answers that is enough", async () => {
  const cases = [
    ["s.a and s.b", ["cards.a", "cards.b"]],
    ["s.a or s.b", ["cards.a"]],
    ["s.a and s.b or s.c", ["cards.c"]],
    ["not (s.a and s.b)", ["cards.a"]],
    ["not (s.a or s.b)", ["cards.a", "cards.b"]],
    ["s.a implies s.b and s.c", ["cards.a"]],
    ["(s.a or s.b) and (s.c or s.d)", ["cards.a", "cards.c"]],
  ] as const;
  for (const [require, enough] of cases) expect([require, texts((await judged(require)).enough)]).toEqual([require, enough]);
  expect(texts((await judged("s.a and s.b", "where s.c")).enough)).toEqual(["cards.c"]);
  expect(texts((await judged("s.a and s.b", "unless s.d by law \"2\"")).enough)).toEqual(["cards.d"]);
  expect(texts((await judged("false", "unless s.d by law \"2\"")).enough)).toEqual(["cards.d"]);
  expect(texts((await judged("false", "review s.d \"?\"")).enough)).toEqual([]);
});

it("says where a missing fact would be written, with the reason of its todo", async () => {
  const { missing } = await judged("s.c and s.a");
  expect(missing.map((each) => [each.text, each.reason, each.type?.kind, each.place?.file])).toEqual([
    ["cards.a", null, "Bool", "policy.pdp"], ["cards.c", "ask the team", "Bool", "policy.pdp"],
  ]);
});

it("supports a verdict with the facts that decide it", async () => {
  expect(texts((await judged("s.t and not s.f")).used)).toEqual(["cards.t = true", "cards.f = false"]);
  expect(texts((await judged("s.t and s.f and s.a")).used)).toEqual(["cards.f = false"]);
  expect(texts((await judged("s.t or s.a")).used)).toEqual(["cards.t = true"]);
  expect(texts((await judged("s.at.country == KZ", "where s.t")).used)).toEqual(["cards.t = true", "cards.at = abroad", "cards.at.country = DE"]);
  expect(texts((await judged("s.holds has Contact")).used)).toEqual(["cards.holds has Phone of patient"]);
  expect(texts((await judged("s.holds has Health")).used)).toEqual(["cards.holds = [Phone of patient]"]);
  expect(texts((await judged("some t: sample satisfies t.f")).missing)).toEqual(["lost.f"]);
  expect(texts((await judged("count(s.holds) == 1")).used)).toEqual(["cards.holds has Phone of patient", "cards.holds = [Phone of patient]"]);
});

it("fills in what texts ask for", async () => {
  const program = await evaluated(`${model} requirement KZ-E-1 { ${head}
    because: { kk: "{s}", ru: "{s.at.country} {h}", en: "{s.at} {s.owner} {h.category}" }
    version 2000-01-01 .. { for s: sample, h in s.holds require false } }`);
  expect([...judgementOn(program, "KZ-E-1", "cards").values]).toEqual([
    ["h", "Phone"], ["h.category", "Phone"], ["s", "cards"], ["s.at", "abroad"], ["s.at.country", "DE"], ["s.owner", "?"],
  ]);
});

it("gives the same verdict from the facts of the proof alone", async () => {
  const rules = [
    "for s: sample where s.t require s.a",
    "for s: sample where s.t unless s.f by law \"1\" require s.at.country == KZ",
    "for s: sample unless s.t by law \"1\" require s.a",
    "for s: sample require s.t or s.a",
    "for s: sample where s.at.country == KZ require false",
    "for s: sample review s.t \"?\" require s.f",
    "for s: sample, h in s.holds where h.category is Contact require some x: sample satisfies x.holds includes h.category of h.subject",
    "for s: sample, h in s.holds require some x: sample satisfies x.at.country == KZ and x.holds includes h.category",
    "for s: sample where s.holds has Personal require every h in s.holds satisfies h.category is Email",
    "for s: sample where s.holds has LimitedAccess require s.f",
    "for s: sample require count(h in s.holds where h.category is Phone) >= 1",
    "for s: sample require s.a is stated and s.t is stated",
    "for f: flow, l in f.labels where l.category is Personal require f.target.at.country == f.source.at.country or f.source is subject",
    "for s: sample where s.inflows != [] require every f in s.inflows satisfies f.source is subject",
    "for s: sample require not patient.reaches(s) along f where f.channel.encrypted",
    "for s: sample require not patient.reaches(s)",
    "for s: sample require due(2026-01-09, 1 business day) < as_of and s.t",
  ];
  const text = `${model}
    flow book: patient -> cards { carries: [Phone] channel: { encrypted: true } }
    flow copy: cards -> lost { carries: [Phone] }
    ${rules.map((rule, at) => `requirement KZ-P-${at} { ${head} version 2000-01-01 .. { ${rule} } }`).join("\n")}`;
  const proofs = await replayed(text);
  expect(proofs.length).toBeGreaterThan(30);
  expect(proofs.map((each) => each.is)).toEqual(proofs.map((each) => each.was));
});
