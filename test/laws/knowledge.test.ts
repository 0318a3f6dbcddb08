// Section 8, laws 1 and 2: silence never helps, and what is known does not change by knowing more.
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../oracle/runs.ts";
import { contents, factAt, isRaw, saysLess, shape, statedPlaces, withAccess, withFact } from "./changes.ts";
import type { Place } from "./changes.ts";
import { cases, hasErrors, judged, outcomesOf, rawCases, shown, withoutLawOn } from "./programs.ts";
import type { Case, Outcome } from "./programs.ts";
import { text } from "../oracle/expressions.ts";

/** Compares the outcomes of a policy with those of the same policy saying less. Policies with errors prove nothing. */
async function compareSilence(full: Case, less: Case, what: string): Promise<void> {
  const [before, after] = [await judged(full), await judged(less)];
  if (hasErrors(before) || hasErrors(after)) return;
  const [known, silent] = [outcomesOf(before), outcomesOf(after)];
  const broken = [...known].flatMap(([key, outcome]) => {
    const now = silent.get(key) ?? "fine";
    return helps(outcome, now) || unstable(outcome, now)
      ? [`${key}: ${now}, and ${outcome} once ${what} is stated`]
      : [];
  });
  expect(broken, shown(full)).toEqual([]);
}
/** Law 1: saying less turned a finding fine. */
function helps(known: Outcome, silent: Outcome): boolean {
  return silent === "fine" && known !== "fine";
}
/** Law 2: a definite outcome changed as more became known. */
function unstable(known: Outcome, silent: Outcome): boolean {
  return silent !== "unproven" && silent !== known;
}

/** `is stated` punishes silence on purpose (first exception). */
const stating = /is stated/;
/** Deleting what shapes the model, or what tells a lowered state, is excepted. */
function excepted(full: Case, place: Place): boolean {
  return shape.has(place.property) || (contents.has(place.property) && !isRaw(full.model));
}

/** Content alone, since most of what a policy says is not content. */
/** What a process gives is known by what comes in; a flow that says more is believed: its silence says less (not settled yet). */
function wordOfProcess({ model }: Case, { owner, property }: Place): boolean {
  const source = model.flows.find((flow) => flow.name === owner)?.source;
  return (
    property === "carries" && model.elements.some((one) => one.name === source && one.kind === "process")
  );
}

test("saying less about content never helps, and saying it never changes what was certain", async () => {
  await fc.assert(
    fc.asyncProperty(rawCases, fc.nat(), fc.nat(), async (any, which, how) => {
      const full = withoutLawOn(stating, any);
      const places = statedPlaces(full.model).filter(
        (place) => contents.has(place.property) && !wordOfProcess(full, place),
      );
      const place = places[which % Math.max(1, places.length)];
      const fact = place && factAt(full.model, place);
      if (place === undefined || fact === undefined) return;
      const ways = saysLess(fact);
      const less = { ...full, model: withFact(full.model, place, ways[how % ways.length] ?? null) };
      await compareSilence(full, less, `${place.owner}.${place.property}`);
    }),
    runs(150),
  );
});

test("saying less about an element or flow never helps, and saying it never changes what was certain", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.nat(), fc.nat(), async (any, which, how) => {
      const full = withoutLawOn(stating, any);
      const places = statedPlaces(full.model).filter((place) => !excepted(full, place));
      const place = places[which % Math.max(1, places.length)];
      const fact = place && factAt(full.model, place);
      if (place === undefined || fact === undefined) return;
      const ways = saysLess(fact);
      const less = { ...full, model: withFact(full.model, place, ways[how % ways.length] ?? null) };
      await compareSilence(full, less, `${place.owner}.${place.property}`);
    }),
    runs(150),
  );
});

test("`todo` for an access class never helps", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.nat(), async (any, which) => {
      const full = withoutLawOn(stating, any);
      const classed = full.model.categories.filter(
        (one) => one.access !== null && one.access !== "todo" && isLeaf(full, one.name),
      );
      const category = classed[which % Math.max(1, classed.length)];
      if (category === undefined) return;
      await compareSilence(
        full,
        { ...full, model: withAccess(full.model, category.name, "todo") },
        `${category.name}.access`,
      );
    }),
    runs(60),
  );
});

/** A class flows down, and below it may be outdone: leaves only. */
function isLeaf({ model }: Case, name: string): boolean {
  return model.categories.every((one) => !one.parents.includes(name));
}

test("a duty to state something is violated by silence, and stating cures it", async () => {
  await fc.assert(
    fc.asyncProperty(
      cases,
      fc.constantFrom("owner", "purpose", "encryption"),
      async ({ model }, property) => {
        const require = {
          op: "stated",
          of: { op: "get", of: { op: "var", name: "s" }, name: property },
        } as const;
        const rule = {
          binders: [{ variable: "s", source: { kind: "store" } }],
          where: null,
          unless: [],
          review: [],
          require,
        };
        const law = [
          {
            id: "X-1",
            check: "facts",
            versions: [{ from: "2020-01-01", to: null, text: { rules: [rule], continues: false } }],
          },
        ] as const;
        const outcomes = outcomesOf(await judged({ model, law }));
        for (const { name, kind } of model.elements.filter(
          (one) => one.kind === "store" || one.kind === "database",
        )) {
          const fact = factAt(model, { owner: name, property });
          const stated = fact !== undefined && fact.kind !== "todo" && !(fact.kind === "set" && fact.open);
          expect(outcomes.get(`X-1 ${name}`), `${kind} ${name}: ${text(require)}`).toBe(
            stated ? "fine" : "violated",
          );
        }
      },
    ),
    runs(40),
  );
});
