import { expect, test } from "vitest";
import { findings } from "./model.ts";

test("what the target does not declare is reported with the shortest route", async () => {
  expect(
    await findings(`
    store cards { holds: [Prescription] of patient }
    store crash_logs { holds: [] }
    flow report: cards -> crash_logs { carries: [Prescription] }
  `),
  ).toEqual(["undeclared-arrival at Prescription along cards -> crash_logs"]);
  expect(
    await findings(`
    store cards {}
    store logs {}
    store bin { holds: [IIN] }
    flow a: patient -> cards { carries: [IIN, Email] }
    flow b: cards -> logs { carries: all }
    flow c: logs -> bin { carries: all }
  `),
  ).toEqual(["undeclared-arrival at c along patient -> cards -> logs -> bin"]);
});

test("one finding per flow and category, not per state or subject", async () => {
  expect(
    await findings(`
    store cards { holds: [IIN of patient, IIN of worker, Email as hashed of worker] }
    store bin { holds: [] }
    flow c: cards -> bin { carries: [IIN, Email] }
  `),
  ).toEqual([
    "undeclared-arrival at Email along cards -> bin",
    "undeclared-arrival at IIN along cards -> bin",
  ]);
});

test("raw where only lowered is declared does not fit; a flow lowers nothing", async () => {
  expect(
    await findings(`
    store cards { holds: [IIN] of patient }
    store out { holds: [IIN as hashed] }
    flow c: cards -> out { carries: [IIN as hashed] }
  `),
  ).toEqual(["undeclared-arrival at IIN as hashed along cards -> out"]);
});

test("open and unstated declarations accept anything, and so do all children of a broad category", async () => {
  expect(
    await findings(`
    store cards { holds: [Contact, IdCopy] of patient }
    store a {} store b { holds: [Email, todo] } store c { holds: [Phone, Email, IIN] of patient }
    store d { holds: [IdCopy] }
    flow f: cards -> a { carries: all }
    flow g: cards -> b { carries: [Contact] }
    flow h: cards -> c { carries: [Contact, IIN] }
    flow i: cards -> d { carries: [FaceImage] }
  `),
  ).toEqual([]);
});

test("data of another subject do not fit", async () => {
  expect(
    await findings(`
    store cards { holds: [IIN] of patient }
    store staff { holds: [IIN] of worker }
    flow f: cards -> staff { carries: [IIN] }
  `),
  ).toEqual(["undeclared-arrival at IIN along cards -> staff"]);
});

test("an item that meets nothing of a complete source has no source", async () => {
  expect(
    await findings(`
    store cards { holds: [IIN] of patient }
    store out { holds: [IIN, Health] }
    flow f: cards -> out { carries: [IIN, Health] }
  `),
  ).toEqual(["unsourced-flow at Health"]);
  expect(
    await findings(`
    store cards { holds: [IIN, todo] of patient }
    store more {}
    store out { holds: [IIN, Health] }
    flow f: cards -> out { carries: [IIN, Health] }
    flow g: more -> out { carries: [IIN, Health] }
  `),
  ).toEqual([]);
});

test("a process gives what it gets or makes", async () => {
  expect(
    await findings(`
    store cards { holds: [IIN] of patient }
    store mail { holds: [Email] of patient }
    store out { holds: [Score, Email, Health] of patient }
    process p { from: [cards, mail] to: [out] takes: [IIN, Email] gives: [Score, Email, Health] derive Score from [IIN] }
  `),
  ).toEqual(["unsourced-flow at Health"]);
});

test("a process that takes what none of its stores has", async () => {
  expect(
    await findings(`
    store cards { holds: [IIN] of patient }
    store mail { holds: [Email] of patient }
    process p { from: [cards, mail] takes: [IIN, Health] }
  `),
  ).toEqual(["unsourced-flow at Health"]);
});

test("lowering goes down", async () => {
  expect(
    await findings(`
    store cards { holds: [IIN as depersonalised] of patient }
    process p { from: [cards] takes: [IIN as depersonalised] lower IIN to hashed }
    process q { from: [cards] takes: [IIN as depersonalised] lower IIN to raw }
    process r { from: [cards] takes: [IIN as depersonalised] lower IIN to anonymised }
  `),
  ).toEqual(["lower-upwards at lower IIN to hashed", "lower-upwards at lower IIN to raw"]);
});

test("access classes of two parents", async () => {
  expect(
    await findings(`
    data A is Personal { access: public }
    data B is Personal { access: neither }
    data C is A, B
    data D is A, B { access: neither }
    data E is A, Health
    store s { holds: [C, D, E] }
  `),
  ).toEqual(["unlike-access-classes at C"]);
});
