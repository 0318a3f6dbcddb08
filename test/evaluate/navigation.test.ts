import { expect, it } from "vitest";
import { evaluated, head, judgementOn, tableOf, truths } from "./program.ts";

const model = `
subject patient
operator clinic
operator lab
place almaty { country: KZ }
place berlin { country: DE }
place somewhere
store cards { at: almaty owner: clinic operator: clinic holds: [Phone] of patient encryption: { at_rest: true } copy_of: none }
store notes { at: somewhere operator: lab holds: [Phone] of patient }
store lost { holds: [] }
flow book: patient -> cards { carries: [Phone] }
flow send: cards -> notes { carries: [Phone] }
flow sell: cards -> lab { carries: [Phone] }
flow drop: cards -> lost { carries: [] }
`;

it("walks along stated facts, and stops at the first that is missing", async () => {
  const table = `
    s.at.country == KZ = T
    s.at.country == DE = F
    notes.at.country == KZ = U
    lost.at.country == KZ = U
    s.encryption.at_rest = T
    s.encryption.level >= 3 = U
    lost.encryption.at_rest = U
    s.copy_of == none = T
    s.copy_of.at.country == KZ = F
    s.copy_of.copy_of == none = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
  const rules = [
    ["cards.encryption.level", "cards.encryption.level >= 3"],
    ["notes.at.country", "notes.at.country == KZ"],
    ["lost.at", "lost.at.country == KZ"],
    ["lost.encryption", "lost.encryption.at_rest"],
  ] as const;
  for (const [missing, condition] of rules) {
    const program = await evaluated(
      `${model} requirement KZ-N-1 { ${head} version 2000-01-01 .. { for s: store where s == cards require ${condition} } }`,
    );
    expect(judgementOn(program, "KZ-N-1", "cards").missing.map((each) => each.text)).toEqual([missing]);
  }
});

it("knows the ends, the sender and the recipient of flows", async () => {
  const table = `
    some f in s.inflows satisfies f.source == patient and f.target == s = T
    count(s.outflows) == 3 = T
    lost.outflows == [] = T
    some f in s.outflows satisfies f.recipient == lab and f.target == notes = T
    some f in s.outflows satisfies f.recipient == lab and f.target == lab = T
    every f in s.outflows satisfies f.sender == clinic = T
    some f in lost.inflows satisfies f.recipient == clinic = U
    some f in s.inflows satisfies f.sender == clinic = U
    every f in s.inflows satisfies f.implied = F
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("knows category, subject, state and process of a label", async () => {
  const table = `
    every l in s.holds satisfies l.category.name == "Phone" = T
    every l in s.holds satisfies l.subject == patient = T
    every l in s.holds satisfies l.state == raw = T
    every l in s.holds satisfies l.process == none = T
    every l in s.holds satisfies l.category.access == restricted = U
    some l in s.holds satisfies some f in l.collected_by satisfies f.source == patient = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("knows the act that a citation names", async () => {
  const acts = `
act code { title: { kk: "а", ru: "б", en: "c" }, rank: code }
act order { title: { kk: "а", ru: "б", en: "c" }, rank: order }
act unranked { title: { kk: "а", ru: "б", en: "c" } }
consent a { term_set_by: code "art. 1" }
consent b { term_set_by: order "p. 1" }
consent c { term_set_by: none }
consent d
consent e { term_set_by: unranked }
`;
  const table = `
    a.term_set_by.act == code = T
    a.term_set_by.act.rank == code = T
    b.term_set_by.act.rank in [constitution, code, law] = F
    c.term_set_by.act.rank == law = F
    d.term_set_by.act.rank == law = U
    e.term_set_by.act.rank == law = U
  `;
  expect(await truths(model + acts, table)).toBe(tableOf(table));
});

it("finds routes, and restricts them along the way", async () => {
  const table = `
    patient.reaches(notes) = T
    patient.reaches(notes, Phone) = T
    patient.reaches(notes, Health) = F
    notes.reaches(patient) = F
    s.reaches(s) = F
    patient.reaches(notes) along f where f.target == notes = F
    patient.reaches(notes) along f where f.channel.encrypted = U
    patient in notes.origins(Phone) = T
    lab in notes.origins(Phone) = F
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("shows the route that breaks a rule", async () => {
  const program = await evaluated(`${model} requirement KZ-N-1 { ${head} version 2000-01-01 .. {
    for s: store where s == cards require not patient.reaches(notes) } }`);
  const judgement = judgementOn(program, "KZ-N-1", "cards");
  expect([judgement.verdict, judgement.path]).toEqual(["violated", ["patient", "cards", "notes"]]);
});
