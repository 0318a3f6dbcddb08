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
  const program = await evaluated(
    `${model} requirement KZ-E-1 { ${head} version 2000-01-01 .. { for s: sample ${clauses} require ${require} } }`,
  );
  return judgementOn(program, "KZ-E-1", on);
}
const texts = (facts: readonly { readonly text: string }[]): readonly string[] =>
  facts.map((each) => each.text);

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
  for (const [require, missing] of cases)
    expect([require, texts((await judged(require)).missing)]).toEqual([require, missing]);
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
  for (const [require, enough] of cases)
    expect([require, texts((await judged(require)).enough)]).toEqual([require, enough]);
  expect(texts((await judged("s.a and s.b", "where s.c")).enough)).toEqual(["cards.c"]);
  expect(texts((await judged("s.a and s.b", 'unless s.d by law "2"')).enough)).toEqual(["cards.d"]);
  expect(texts((await judged("false", 'unless s.d by law "2"')).enough)).toEqual(["cards.d"]);
  expect(texts((await judged("false", 'review s.d "?"')).enough)).toEqual([]);
});

it("says where a missing fact would be written, with the reason of its todo", async () => {
  const { missing } = await judged("s.c and s.a");
  expect(missing.map((each) => [each.text, each.reason, each.type?.kind, each.place?.file])).toEqual([
    ["cards.a", null, "Bool", "policy.pdp"],
    ["cards.c", "ask the team", "Bool", "policy.pdp"],
  ]);
});

it("supports a verdict with the facts that decide it", async () => {
  expect(texts((await judged("s.t and not s.f")).used)).toEqual(["cards.t = true", "cards.f = false"]);
  expect(texts((await judged("s.t and s.f and s.a")).used)).toEqual(["cards.f = false"]);
  expect(texts((await judged("s.t or s.a")).used)).toEqual(["cards.t = true"]);
  expect(texts((await judged("s.at.country == KZ", "where s.t")).used)).toEqual([
    "cards.t = true",
    "cards.at = abroad",
    "cards.at.country = DE",
  ]);
  expect(texts((await judged("s.holds has Contact")).used)).toEqual(["cards.holds has Phone of patient"]);
  expect(texts((await judged("s.holds has Health")).used)).toEqual(["cards.holds = [Phone of patient]"]);
  expect(texts((await judged("some t: sample satisfies t.f")).missing)).toEqual(["lost.f"]);
  expect(texts((await judged("count(s.holds) == 1")).used)).toEqual([
    "cards.holds has Phone of patient",
    "cards.holds = [Phone of patient]",
  ]);
});

it("shows the end of a term that it counted", async () => {
  const program = await evaluated(`${model} kind leak is element { found: DateTime? told: DateTime? }
    leak l { found: 2026-02-27T10:00:00+05:00 told: 2026-03-04T10:00:00+05:00 }
    requirement KZ-E-1 { ${head} version 2000-01-01 .. { for x: leak require x.told <= due(x.found, 1 business day) } }`);
  expect(texts(judgementOn(program, "KZ-E-1", "l").used)).toEqual([
    "l.told = 2026-03-04T10:00:00+05:00",
    "l.found = 2026-02-27T10:00:00+05:00",
    "due(l.found, 1 business day) = 2026-03-02T10:00:00+05:00",
  ]);
});

it("shows the day of a document that is not in force yet, or no more", async () => {
  const program =
    await evaluated(`${model} person head kind desk is element { a: Attestation? b: Attestation? }
    desk d { a: { by: head, on: 2026-05-01 } b: { by: head, on: 2026-01-01, until: 2026-02-01 } }
    requirement KZ-E-1 { ${head} version 2000-01-01 .. { for x: desk require attested(x.a) } }
    requirement KZ-E-2 { ${head} version 2000-01-01 .. { for x: desk require attested(x.b) } }`);
  const [early, late] = [judgementOn(program, "KZ-E-1", "d"), judgementOn(program, "KZ-E-2", "d")];
  expect([early.verdict, early.missing]).toEqual(["violated", []]);
  expect(texts(early.used)).toContain("d.a.on = 2026-05-01");
  expect([late.verdict, texts(late.used).includes("d.b.until = 2026-02-01")]).toEqual(["violated", true]);
});

it("fills in what texts ask for", async () => {
  const program = await evaluated(`${model} requirement KZ-E-1 { ${head}
    because: { kk: "{s}", ru: "{s.at.country} {h}", en: "{s.at} {s.owner} {h.category}" }
    version 2000-01-01 .. { for s: sample, h in s.holds require false } }`);
  const { values } = judgementOn(program, "KZ-E-1", "cards");
  const names = ["h", "h.category", "s", "s.at", "s.at.country", "s.owner"];
  const said = names.map((name) => {
    const mention = values.get(name);
    const text =
      mention?.kind === "element"
        ? mention.element.name
        : mention?.kind === "category"
          ? mention.category.name
          : null;
    return [name, mention?.kind, mention?.kind === "code" ? mention.text : text];
  });
  expect(values.get("nobody")).toBe(undefined);
  expect(said).toEqual([
    ["h", "category", "Phone"],
    ["h.category", "category", "Phone"],
    ["s", "element", "cards"],
    ["s.at", "element", "abroad"],
    ["s.at.country", "code", "DE"],
    ["s.owner", "code", "?"],
  ]);
});

it("gives the same verdict from the facts of the proof alone", async () => {
  const rules = [
    "for s: sample where s.t require s.a",
    'for s: sample where s.t unless s.f by law "1" require s.at.country == KZ',
    'for s: sample unless s.t by law "1" require s.a',
    "for s: sample require s.t or s.a",
    "for s: sample where s.at.country == KZ require false",
    'for s: sample review s.t "?" require s.f',
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
