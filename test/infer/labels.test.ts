import { expect, test } from "vitest";
import { findings, labelsAt } from "./model.ts";

test("what a flow carries arrives, of the subject it comes from", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [FullName, IIN] of patient }
    store copy { holds: [IIN] }
    flow f: cards -> copy { carries: [IIN] }
  `,
      "cards",
      "f",
      "copy",
    ),
  ).toEqual(["cards: FullName of patient, IIN of patient", "f: IIN of patient", "copy: IIN, IIN of patient"]);
});

test("a subject has everything of itself, raw", async () => {
  expect(
    await labelsAt(
      `
    store cards {}
    flow f: patient -> cards { carries: [IIN] }
    flow g: patient -> cards {}
    flow h: patient -> cards { carries: [Email as hashed] }
  `,
      "f",
      "g",
      "h",
      "cards",
    ),
  ).toEqual([
    "f: IIN of patient",
    "g: …",
    "h: Email of patient",
    "cards: Email of patient, IIN of patient, …",
  ]);
});

test("silence about content leaves everything possible, and a stated flow cuts it", async () => {
  expect(
    await labelsAt(
      `
    store cards {}
    store a { holds: [] }
    store b { holds: [] }
    flow f: cards -> a { carries: [IIN] }
    flow g: cards -> b {}
  `,
      "cards",
      "f",
      "a",
      "g",
      "b",
    ),
  ).toEqual(["cards: …", "f: IIN", "a: IIN", "g: …", "b: …"]);
});

test("an unstated flow brings perhaps what its source has", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [IIN] of patient }
    store b { holds: [] }
    flow g: cards -> b {}
    store c { holds: [] }
    flow h: cards -> c { carries: all }
  `,
      "g",
      "b",
      "h",
    ),
  ).toEqual(["g: ? IIN of patient", "b: ? IIN of patient", "h: IIN of patient"]);
});

test("an open list has at least its members", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [IIN of patient, Email of patient] }
    store b { holds: [] }
    flow g: cards -> b { carries: [IIN, todo "what else"] }
  `,
      "g",
      "b",
    ),
  ).toEqual(["g: IIN of patient, ? Email of patient", "b: IIN of patient, ? Email of patient"]);
});

test("a narrower flow narrows a broader label; a broader one carries what there is and its own word", async () => {
  expect(
    await labelsAt(
      `
    store broad { holds: [Contact] of patient }
    store narrow { holds: [Phone] of patient }
    store t {}
    flow f: broad -> t { carries: [Phone] }
    flow g: narrow -> t { carries: [Contact] }
  `,
      "f",
      "g",
    ),
  ).toEqual(["f: Phone of patient", "g: Contact of patient, Phone of patient"]);
});

test("a process lowers, and the label remembers it", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [IIN, FullName] of patient }
    process tok { from: [cards] to: [out] takes: [IIN] gives: [IIN as hashed] lower IIN to hashed key: none reversible: false }
    store out { holds: [IIN as hashed] }
  `,
      "cards -> tok",
      "tok",
      "tok -> out",
      "out",
    ),
  ).toEqual([
    "cards -> tok: IIN of patient",
    "tok: IIN of patient",
    "tok -> out: IIN as hashed@tok of patient",
    "out: IIN as hashed@tok, IIN as hashed@tok of patient",
  ]);
});

test("where the key is, the label is raw again", async () => {
  const text = (reversible: string): string => `
    store cards { holds: [IIN] of patient }
    store keys { holds: [] }
    process tok { from: [cards] takes: [IIN] gives: [IIN as pseudonymised] lower IIN to pseudonymised key: keys ${reversible} }
    flow f: tok -> keys { carries: all }
    store far { holds: [IIN as pseudonymised] of patient }
    flow g: tok -> far { carries: all }
  `;
  const at = ["keys", "far"];
  expect(await labelsAt(text("reversible: true"), ...at)).toEqual([
    "keys: IIN of patient, IIN as pseudonymised@tok of patient",
    "far: IIN as pseudonymised@tok of patient",
  ]);
  expect(await labelsAt(text(""), ...at)).toEqual([
    "keys: IIN as pseudonymised@tok of patient, ? IIN of patient",
    "far: IIN as pseudonymised@tok of patient",
  ]);
  expect(await labelsAt(text("reversible: false"), ...at)).toEqual([
    "keys: IIN as pseudonymised@tok of patient",
    "far: IIN as pseudonymised@tok of patient",
  ]);
});

test("a key nobody placed may be everywhere", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [IIN] of patient }
    process tok { from: [cards] to: [far] takes: [IIN] gives: [IIN as hashed] lower IIN to hashed }
    store far { holds: [IIN as hashed] of patient }
  `,
      "far",
    ),
  ).toEqual(["far: IIN as hashed@tok of patient, ? IIN of patient"]);
});

test("a join with a raw identifier re-identifies", async () => {
  expect(
    await labelsAt(
      `
    store hidden { holds: [Health] of patient }
    store register { holds: [IIN] of patient }
    process mask { from: [hidden] takes: [Health] gives: [Health as depersonalised] lower Health to depersonalised key: none reversible: true }
    process link { from: [register] takes: [IIN, Health] gives: [Health] join }
    flow f: mask -> link { carries: [Health as depersonalised] }
  `,
      "link",
    ),
  ).toEqual(["link: Health of patient, Health as depersonalised@mask of patient, IIN of patient"]);
});

test("wholes bring parts, and all parts of one person the whole, in the join of their states", async () => {
  expect(
    await labelsAt(
      `
    store a { holds: [IdCopy] of patient }
    store b { holds: [Surname of patient, GivenName of patient] }
    store c { holds: [Surname of patient, GivenName of worker] }
    store d { holds: [Surname as hashed of patient, GivenName of patient] }
  `,
      "a",
      "b",
      "c",
      "d",
    ),
  ).toEqual([
    "a: FaceImage of patient, FullName of patient, IIN of patient, IdCopy of patient",
    "b: FullName of patient, GivenName of patient, Surname of patient",
    "c: GivenName of worker, Surname of patient",
    "d: FullName of patient, GivenName of patient, Surname as hashed of patient, ? Surname of patient",
  ]);
});

test("a process derives, drops, and gives only what it gives", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [IIN, Email, Health] of patient }
    process rate { from: [cards] to: [out] takes: [IIN, Email, Health] gives: [Score, Email] derive Score from [Health, Email] drop IIN }
    store out { holds: [Score, Email] of patient }
  `,
      "rate -> out",
    ),
  ).toEqual(["rate -> out: Email of patient, Score of patient"]);
});

test("a process that does not say what it gives may give all it made", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [IIN, Email] of patient }
    process p { from: [cards] to: [out] takes: [IIN, Email] drop IIN }
    store out { holds: [] }
  `,
      "out",
    ),
  ).toEqual(["out: ? Email of patient"]);
});

test("silence about a copy makes no copy", async () => {
  expect(
    await labelsAt(
      `
    store cards { holds: [IIN] of patient }
    store copy { copy_of: cards role: replica }
    store second { copy_of: cards role: backup holds: [IIN] of patient }
  `,
      "cards -> copy",
      "copy",
      "cards -> second",
      "second",
    ),
  ).toEqual([
    "cards -> copy: ? IIN of patient",
    "copy: ? IIN of patient, …",
    "cards -> second: IIN of patient",
    "second: IIN of patient",
  ]);
});

test("who can see data receives it, within the scope; a declared flow takes the place of an implied one", async () => {
  const text = `
    store cards { holds: [IIN, Health] of patient access: [dba, clerk, nurse] }
    person dba { scope: [IIN] }
    person clerk {}
    person nurse { scope: [Email] }
  `;
  expect(await labelsAt(text, "dba", "clerk", "nurse")).toEqual([
    "dba: IIN of patient",
    "clerk: ? Health of patient, ? IIN of patient",
    "nurse: ",
  ]);
  expect(await labelsAt(`${text} flow f: cards -> clerk { carries: [Health] }`, "clerk")).toEqual([
    "clerk: Health of patient",
  ]);
  expect(await findings(text)).toEqual([]);
});

test("loops of flows come to rest", async () => {
  expect(
    await labelsAt(
      `
    store a { holds: [] } store b { holds: [] } store c { holds: [] }
    flow s: patient -> a { carries: [IIN] }
    flow f: a -> b { carries: all } flow g: b -> c { carries: all } flow h: c -> a { carries: all }
  `,
      "a",
      "b",
      "c",
    ),
  ).toEqual(["a: IIN of patient", "b: IIN of patient", "c: IIN of patient"]);
});
