import { expect, it } from "vitest";
import { evaluated, head, judgementOn, tableOf, truths } from "./program.ts";

const model = `
kind sample is store { d: Date e: Date t: DateTime v: DateTime friday: DateTime unstated: Date term: Duration }
sample cards { d: 2026-01-31 e: 2026-02-28 t: 2026-01-31T10:00:00+05:00 v: 2026-02-01T00:30:00+05:00 friday: 2026-01-09T15:00:00+05:00 term: 5 years }
`;

it("reckons with days, months and years, clamped to the end of the month", async () => {
  const table = `
    s.d + 1 month == s.e = T
    s.d + 28 days == s.e = T
    s.d + 1 year == 2027-01-31 = T
    2024-02-29 + 1 year == 2025-02-28 = T
    s.e - 1 month == 2026-01-28 = T
    s.e - s.d == 28 days = T
    s.e - s.d > 3 weeks = T
    s.term == 60 months = T
    s.term >= 61 months = F
    s.unstated < s.d = U
    as_of == 2026-04-15 = T
    s.d < as_of = T
    s.t + 24 hours < s.v = F
    s.t + 14 hours < s.v = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("lets a day stand for all its instants in Almaty", async () => {
  const table = `
    s.d == s.t = U
    s.d < s.t = U
    s.d < s.v = T
    s.d >= s.v = F
    s.e > s.t = T
    s.d <= 2026-01-31T23:59:59+05:00 = T
    s.d <= 2026-01-31T23:59:59Z = T
    s.d < 2026-01-31T18:59:59Z = U
    s.d < 2026-01-31T19:00:00Z = T
    2024-02-29 < 2024-02-29T18:00:00Z = U
    2024-02-29 < 2024-02-29T19:00:00Z = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("takes what has no stated end to go on", async () => {
  const table = `
    ended(s.d) = T
    ended(s.t) = T
    ended(s.unstated) = F
    ended(none) = F
    ended(as_of) = F
    ended(as_of - 1 day) = T
    ended(as_of + 1 day) = F
    not ended(s.unstated) = T
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("counts working days of the library's calendar", async () => {
  const table = `
    due(2026-01-08, 1 business day) == 2026-01-09T23:59:59+05:00 = T
    due(2026-01-09, 1 business day) == 2026-01-10T23:59:59+05:00 = T
    due(2026-01-10, 1 business day) == 2026-01-12T23:59:59+05:00 = T
    due(2026-01-06, 1 business day) == 2026-01-08T23:59:59+05:00 = T
    due(2026-01-09, 0 business days) == 2026-01-09T23:59:59+05:00 = T
    due(s.friday, 1 business day) == 2026-01-10T15:00:00+05:00 = T
    due(s.friday, 2 business days) == 2026-01-12T15:00:00+05:00 = T
    2026-01-10 <= due(2026-01-09, 1 business day) = T
    2026-01-11 <= due(2026-01-09, 1 business day) = F
    2026-01-10 <= due(s.friday, 1 business day) = U
    due(2026-12-31, 1 business day) > as_of = U
    due(s.unstated, 1 business day) > as_of = U
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("names the year that the calendar lacks", async () => {
  const program = await evaluated(`${model} requirement KZ-D-1 { ${head} version 2000-01-01 .. {
    for s: sample require due(2028-01-31, 1 business day) > as_of } }`);
  expect(judgementOn(program, "KZ-D-1", "cards").missing.map((each) => each.text)).toEqual(["calendar 2028"]);
});

it("gives the whole last day where deadlines are lenient, and lists the assumption", async () => {
  const text = `${model} profile easy { lenient_deadlines: true }
    requirement KZ-D-1 { ${head} version 2000-01-01 .. {
      for s: sample require 2026-01-10T18:00:00+05:00 <= due(s.friday, 1 business day) } }`;
  const strict = judgementOn(await evaluated(text), "KZ-D-1", "cards");
  const lenient = judgementOn(await evaluated(text, { profile: "easy" }), "KZ-D-1", "cards");
  expect([strict.verdict, strict.assumed]).toEqual(["violated", []]);
  expect([lenient.verdict, lenient.assumed]).toEqual(["satisfied", ["lenient_deadlines"]]);
});

it("reads attestations by who, when and until when", async () => {
  const signed = `
    person head
    kind sample is store { a: Attestation? b: Attestation? c: Attestation? d: Attestation? e: Attestation? f: Attestation? g: Attestation? h: Attestation? }
    sample cards {
      a: { by: head, on: 2026-01-01, until: none }
      b: { by: head, on: 2026-01-01, until: 2026-03-01 }
      c: none
      d: { by: head, on: 2026-01-01 }
      e: { by: head, on: 2026-12-01, until: none }
      g: { by: head, on: 2026-01-01, until: 2026-04-15 }
      h: { on: 2026-04-16 }
    }
  `;
  const table = `
    attested(s.a) = T
    attested(s.b) = F
    attested(s.c) = F
    attested(s.d) = U
    attested(s.e) = F
    attested(s.f) = U
    attested(s.g) = T
    attested(s.h) = F
  `;
  expect(await truths(signed, table)).toBe(tableOf(table));
});
