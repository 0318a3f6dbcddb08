import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Category, Element, Fact, Flow, Item, OracleModel, Transform } from "./model.ts";

/** Random models over a fixed cast: small enough to meet in every way, with silence, `todo`, `none` and open lists everywhere. */
const subjects = ["patient", "worker"];
const places = ["here", "away", "nowhere"];
const parties = ["us", "them"];
const stores = ["alpha", "beta", "gamma", "delta"];
const people = ["dba"];
const systems = ["outside"];
const processes = ["tok"];
const purposes = ["care", "ads"];
const leaves = ["Iin", "Phone", "Email", "Surname", "GivenName", "Diagnosis", "Photo"];
const concrete = [...leaves, "Contact", "Health", "FullName", "IdCopy", "OwnCopy", "Score"];

const maybe = <T>(arbitrary: Arbitrary<T>, chance = 3): Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: chance });
const pick = <T>(...list: readonly T[]): Arbitrary<T> => fc.constantFrom(...list);
const todo: Arbitrary<Fact> = fc.constant({ kind: "todo" });
const stated = (fact: Arbitrary<Fact>): Arbitrary<Fact | undefined> =>
  maybe(fc.oneof({ weight: 7, arbitrary: fact }, { weight: 1, arbitrary: todo }), 4);
const optional = (fact: Arbitrary<Fact>): Arbitrary<Fact | undefined> =>
  stated(
    fc.oneof({ weight: 3, arbitrary: fact }, { weight: 1, arbitrary: fc.constant<Fact>({ kind: "none" }) }),
  );
const element = (...names: readonly string[]): Arbitrary<Fact> =>
  pick(...names).map((value) => ({ kind: "element", value }));
const member = (...names: readonly string[]): Arbitrary<Fact> =>
  pick(...names).map((value) => ({ kind: "enum", value }));
const yesNo: Arbitrary<Fact> = fc.boolean().map((value) => ({ kind: "bool", value }));
const number = (...values: readonly number[]): Arbitrary<Fact> =>
  pick(...values).map((value) => ({ kind: "int", value }));
const day: Arbitrary<Fact> = pick("2026-01-31", "2026-04-15", "2026-12-01").map((value) => ({
  kind: "date",
  value,
}));
const some = (names: readonly string[], most: number): Arbitrary<readonly string[]> =>
  fc.uniqueArray(pick(...names), { maxLength: most });
const isOpen = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);
const setOf = (names: readonly string[], most = 2): Arbitrary<Fact> =>
  fc
    .record({ members: some(names, most), open: isOpen })
    .map(({ members, open }) => ({ kind: "set", members, open }));

const stateNames = pick(
  null,
  null,
  null,
  null,
  "hashed",
  "masked",
  "depersonalised",
  "anonymised",
  "aggregated",
);
const items: Arbitrary<readonly Item[]> = fc.uniqueArray(
  fc.record({ category: pick(...concrete), state: stateNames, subject: pick(null, ...subjects) }),
  { maxLength: 3, selector: (item) => `${item.category} ${item.state} ${item.subject}` },
);
const content: Arbitrary<Fact> = fc
  .record({ items, open: isOpen })
  .map((one) => ({ kind: "content", ...one, all: false }));
const everything: Arbitrary<Fact> = fc.constant({ kind: "content", items: [], open: false, all: true });
const carried = fc.oneof({ weight: 5, arbitrary: content }, { weight: 1, arbitrary: everything });

type Choices = Readonly<Record<string, Arbitrary<Fact | undefined>>>;
function facts(choices: Choices): Arbitrary<ReadonlyMap<string, Fact>> {
  return fc
    .record(choices)
    .map(
      (chosen) =>
        new Map(
          Object.entries(chosen).flatMap(([name, fact]) =>
            fact === undefined ? [] : [[name, fact] as const],
          ),
        ),
    );
}
function elementOf(
  kind: string,
  name: string,
  choices: Choices,
  transforms: Arbitrary<readonly Transform[]> = fc.constant([]),
): Arbitrary<Element> {
  return fc.record({ facts: facts(choices), transforms }).map((one) => ({ kind, name, ...one }));
}

const node: Choices = { at: stated(element(...places)), operator: stated(element(...parties)) };
const record: Arbitrary<Fact> = facts({ at_rest: stated(yesNo), level: stated(number(1, 3)) }).map(
  (fields) => ({ kind: "record", fields }),
);
function storeOf(name: string, at: number): Arbitrary<Element> {
  const others = stores.slice(0, at);
  const common: Choices = {
    ...node,
    owner: stated(element(...parties)),
    holds: stated(content),
    access: stated(setOf([...people, ...systems], 1)),
    subjects: stated(number(10, 100_000, 100_001)),
    since: stated(day),
    public: stated(yesNo),
    purpose: stated(setOf(purposes)),
    encryption: optional(record),
    ...(others.length === 0
      ? {}
      : { copy_of: maybe(fc.oneof(element(...others), fc.constant<Fact>({ kind: "none" })), 1) }),
  };
  return fc.oneof(
    elementOf("store", name, { ...common, medium: stated(member("electronic", "paper")) }),
    elementOf("database", name, common),
  );
}
const transforms: Arbitrary<readonly Transform[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({
      kind: fc.constant("lower" as const),
      category: pick("Iin", "Contact", "Phone", "Health"),
      state: pick("hashed", "depersonalised", "masked", "anonymised", "aggregated"),
    }),
    fc.record({ kind: fc.constant("drop" as const), category: pick("Email", "Contact", "Photo") }),
    fc.record({
      kind: fc.constant("derive" as const),
      category: fc.constant("Score"),
      inputs: pick(["Phone"], ["Iin", "Health"], ["Contact", "Health"]),
    }),
    fc.constant({ kind: "join" as const }),
  ),
  { maxLength: 2, selector: (one) => `${one.kind} ${"category" in one ? one.category : ""}` },
);
function processOf(name: string): Arbitrary<Element> {
  return elementOf(
    "process",
    name,
    {
      ...node,
      from: maybe(setOf(stores), 1),
      to: maybe(setOf(stores), 1),
      takes: stated(content),
      gives: stated(content),
      key: optional(element(...stores)),
      reversible: stated(yesNo),
      smallest_group: stated(number(5, 10, 20)),
    },
    transforms,
  ).map((one) => ({ ...one, facts: closedLinks(one.facts) }));
}
/** `from` and `to` shape the model: no `todo` there. */
function closedLinks(all: ReadonlyMap<string, Fact>): ReadonlyMap<string, Fact> {
  return new Map(
    [...all].map(([name, fact]) => [
      name,
      fact.kind === "set" && (name === "from" || name === "to") ? { ...fact, open: false } : fact,
    ]),
  );
}

const flow = (at: number): Arbitrary<Flow> =>
  fc
    .record({
      ends: fc
        .tuple(
          pick(...subjects, ...stores, ...processes, ...systems),
          pick(...stores, ...processes, ...parties, ...people),
        )
        .filter(([source, target]) => source !== target),
      facts: facts({
        carries: stated(carried),
        for: stated(setOf(purposes)),
        basis: stated(setOf(["form"])),
        encrypted: stated(yesNo),
        public: stated(yesNo),
      }),
    })
    .map(({ ends: [source, target], facts: own }) => ({
      name: `f${at}`,
      source,
      target,
      implied: [],
      // "All" that a person could give is nothing certain: flows from people list what they carry.
      facts: subjects.includes(source)
        ? new Map([...own].filter(([, fact]) => !(fact.kind === "content" && fact.all)))
        : own,
    }));

const access = pick(null, null, "restricted", "public", "neither", "todo") satisfies Arbitrary<
  Category["access"]
>;
const categories: Arbitrary<readonly Category[]> = fc
  .record({
    contact: access,
    phone: access,
    diagnosis: access,
    surname: access,
    photo: access,
    emailIsScore: fc.boolean(),
  })
  .map((chosen) => {
    const plain = { abstract: false, parts: [], formedBy: [], access: null };
    const abstract = { ...plain, abstract: true };
    return [
      { ...abstract, name: "Personal", parents: [] },
      { ...abstract, name: "Identifier", parents: ["Personal"] },
      { ...abstract, name: "LimitedAccess", parents: ["Personal"] },
      { ...plain, name: "Iin", parents: ["Identifier"] },
      { ...plain, name: "Contact", parents: ["Personal"], access: chosen.contact },
      { ...plain, name: "Phone", parents: ["Contact"], access: chosen.phone },
      { ...plain, name: "Email", parents: chosen.emailIsScore ? ["Contact", "Score"] : ["Contact"] },
      { ...plain, name: "Surname", parents: ["Personal"], access: chosen.surname },
      { ...plain, name: "GivenName", parents: ["Personal"] },
      { ...plain, name: "FullName", parents: ["Personal"], formedBy: ["Surname", "GivenName"] },
      { ...plain, name: "Health", parents: ["LimitedAccess"] },
      { ...plain, name: "Diagnosis", parents: ["Health"], access: chosen.diagnosis },
      { ...plain, name: "Photo", parents: ["Personal"], access: chosen.photo },
      { ...plain, name: "IdCopy", parents: ["Personal"], parts: ["FullName", "Iin", "Photo"] },
      { ...plain, name: "OwnCopy", parents: ["IdCopy"], parts: ["Portrait"] },
      { ...plain, name: "Portrait", parents: ["Photo"] },
      { ...plain, name: "Score", parents: ["Personal"] },
    ];
  });

const elements: Arbitrary<readonly Element[]> = fc.tuple(
  ...subjects.map((name) => elementOf("subject", name, {})),
  ...places.map((name) => elementOf("place", name, { country: stated(member("KZ", "DE", "FR")) })),
  ...parties.map((name) =>
    elementOf("party", name, {
      ...node,
      holds: stated(content),
      entity: stated(member("legal", "natural")),
      seats: stated(setOf(places)),
    }),
  ),
  ...stores.map(storeOf),
  ...people.map((name) => elementOf("person", name, { ...node, scope: stated(content) })),
  ...systems.map((name) => elementOf("system", name, { ...node, holds: stated(content) })),
  ...processes.map(processOf),
  ...purposes.map((name) => elementOf("purpose", name, {})),
  elementOf("consent", "form", {
    from: stated(element(...subjects)),
    covers: stated(content),
    third_parties: optional(yesNo),
    until: optional(day),
  }),
);

/** At most one flow between two ends, so that findings stay readable. */
const flows: Arbitrary<readonly Flow[]> = fc
  .array(fc.nat(), { maxLength: 5 })
  .chain((list) => fc.tuple(...list.map((_, at) => flow(at))));

export const models: Arbitrary<OracleModel> = fc.record({ categories, elements, flows });

/** The same without lowered states and transforms: every label is raw. */
export const rawModels: Arbitrary<OracleModel> = models.map((model) => ({
  ...model,
  elements: model.elements.map((one) => ({ ...one, transforms: [], facts: allRaw(one.facts) })),
  flows: model.flows.map((one) => ({ ...one, facts: allRaw(one.facts) })),
}));

function allRaw(all: ReadonlyMap<string, Fact>): ReadonlyMap<string, Fact> {
  return new Map(
    [...all].map(([name, fact]): [string, Fact] => {
      if (fact.kind !== "content") return [name, fact];
      const raw = new Map(
        fact.items.map((item) => [`${item.category} ${item.subject}`, { ...item, state: null }]),
      );
      return [name, { ...fact, items: [...raw.values()] }];
    }),
  );
}
