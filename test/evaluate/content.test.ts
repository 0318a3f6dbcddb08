import { expect, it } from "vitest";
import { judgementOn, evaluated, head, tableOf, truths } from "./program.ts";

const people = "subject patient subject staff operator clinic\n";

it("has: something at or below a category is there", async () => {
  const table = `
    s.holds has Contact = T
    s.holds has Personal = T
    s.holds has Phone = U
    s.holds has Health = F
    s.holds has Identifier = F
    s.holds has Contact of patient = T
    s.holds has Contact of staff = F
    s.holds has Contact as raw = T
    s.holds has Contact as hashed = F
  `;
  expect(await truths(`${people} store cards { holds: [Contact] of patient }`, table)).toBe(tableOf(table));
});

it("includes: all of a category is there", async () => {
  const table = `
    s.holds includes Phone = T
    s.holds includes Contact = U
    s.holds includes Email = F
    s.holds includes FirstName = T
    s.holds includes Card = T
    s.holds includes Phone of patient = T
    s.holds includes Phone of staff = F
  `;
  expect(await truths(`${people} store cards { holds: [Phone, Card] of patient }`, table)).toBe(
    tableOf(table),
  );
});

it("leaves content open where it is not stated, or a list is open, or a subject is not said", async () => {
  const open = `
    s.holds has Phone = T
    s.holds has Health = U
    s.holds includes Health = U
    s.holds has Personal = T
  `;
  expect(await truths(`${people} store cards { holds: [Phone, todo] of patient }`, open)).toBe(tableOf(open));
  const unstated = `
    s.holds has Phone = U
    s.holds includes Phone = U
    every l in s.holds satisfies l.category is Phone = U
  `;
  expect(await truths(`${people} store cards {}`, unstated)).toBe(tableOf(unstated));
  const subject = `
    s.holds has Phone of patient = U
    s.holds has Health of patient = F
    some l in s.holds satisfies l.subject == patient = U
  `;
  expect(await truths(`${people} store cards { holds: [Phone] }`, subject)).toBe(tableOf(subject));
  const empty = `
    s.holds has Personal = F
    s.holds includes Phone = F
  `;
  expect(await truths(`${people} store cards { holds: [] }`, empty)).toBe(tableOf(empty));
});

it("decides limited access by the class of the category, and names the class that is missing", async () => {
  const table = `
    s.holds has LimitedAccess = U
    some l in s.holds satisfies l.category is LimitedAccess = U
  `;
  expect(await truths(`${people} store cards { holds: [Phone] of patient }`, table)).toBe(tableOf(table));
  for (const [content, truth] of [
    ["Health", "T"],
    ["Secret", "T"],
    ["Open", "F"],
    ["Number", "F"],
  ] as const) {
    const known = `s.holds has LimitedAccess = ${truth}`;
    expect(await truths(`${people} store cards { holds: [${content}] of patient }`, known)).toBe(known);
  }
  const program = await evaluated(`${people} store cards { holds: [Phone] of patient }
    requirement KZ-C-1 { ${head} version 2000-01-01 .. { for s: store where s.holds has LimitedAccess require false } }`);
  expect(judgementOn(program, "KZ-C-1", "cards").missing.map((each) => each.text)).toEqual(["Phone.access"]);
});

it("reads what nobody classified as restricted where the profile says so, and lists the assumption", async () => {
  const program = await evaluated(
    `${people} store cards { holds: [Phone] of patient }
    profile cautious { unclassified_is_restricted: true }
    requirement KZ-C-1 { ${head} version 2000-01-01 .. {
      for s: store where s.holds has LimitedAccess require false } }
    requirement KZ-C-2 { ${head} version 2000-01-01 .. {
      for s: store, h in s.holds require h.category.access is stated } }`,
    { profile: "cautious" },
  );
  const judgement = judgementOn(program, "KZ-C-1", "cards");
  expect([judgement.verdict, judgement.assumed]).toEqual(["violated", ["unclassified_is_restricted"]]);
  expect(judgementOn(program, "KZ-C-2", "cards").verdict).toBe("violated");
});

it("counts a label as far as it is still personal data", async () => {
  const lowered = (facts: string): string => `${people}
    process mask { takes: [Phone] gives: [Phone as depersonalised] ${facts} lower Phone to depersonalised }
    store book { holds: [Phone] of patient }
    store cards { holds: [Phone as depersonalised] of patient }
    flow take: book -> mask { carries: [Phone] }
    flow give: mask -> cards { carries: [Phone as depersonalised] }
  `;
  for (const [facts, truth] of [
    ["reversible: false key: none", "F"],
    ["reversible: true", "T"],
    ["reversible: false", "U"],
    ["", "U"],
  ] as const) {
    const table = `s.labels has Personal = ${truth}\ns.labels has Contact = ${truth}`;
    expect(await truths(lowered(facts), table)).toBe(table);
  }
});

it("lets a scope allow what stands below its members", async () => {
  const model = `${people} store cards {}
    consent given { covers: [Contact, Health] }
    consent vague { covers: [Phone, todo] }
    consent silent {}
  `;
  const table = `
    given.covers includes Phone = T
    given.covers includes Contact = T
    given.covers includes Blood = T
    given.covers includes Open = F
    vague.covers includes Phone = T
    vague.covers includes Contact = U
    vague.covers includes Health = U
    silent.covers includes Phone = U
  `;
  expect(await truths(model, table)).toBe(tableOf(table));
});

it("tests kinds and categories", async () => {
  const table = `
    s is store = T
    s is database = F
    s is paper = F
    s.owner is party = U
    s.copy_of is store = F
    every l in s.holds satisfies l.category is Personal = T
    every l in s.holds satisfies l.category is Phone = U
    every l in s.holds satisfies l.category is Health = F
    some l in s.holds satisfies l.category == Contact = T
    some l in s.holds satisfies l.category == Phone = U
    some l in s.holds satisfies l.category == Health = F
  `;
  expect(
    await truths(
      `${people} kind paper is store store cards { holds: [Contact] of patient copy_of: none }`,
      table,
    ),
  ).toBe(tableOf(table));
});
