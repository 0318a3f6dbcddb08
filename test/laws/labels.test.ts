// Section 8, laws 3 and 6: vagueness never helps, May covers Must, and an added flow only adds labels.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Label, LabelSet, Program } from "../../compiler/index.ts";
import { compiled } from "../oracle/compiled.ts";
import { models } from "../oracle/generate-models.ts";
import type { Fact, OracleModel } from "../oracle/model.ts";
import { modelText } from "../oracle/render.ts";
import { runs } from "../oracle/runs.ts";
import { factAt, statedPlaces, withFact } from "./changes.ts";
import { hasErrors, judged, outcomesOf, rawCases, shown, withoutLawOn } from "./programs.ts";

const broader: ReadonlyMap<string, string> = new Map([
  ["Phone", "Contact"],
  ["Diagnosis", "Health"],
]);

test("a broader category never turns a finding fine", async () => {
  await fc.assert(
    fc.asyncProperty(rawCases, fc.nat(), async (any, which) => {
      // `includes` is true of who claims the whole; counts and classes are of the category as named.
      const exact = withoutLawOn(/includes|count|\.access|is stated/, any);
      const places = statedPlaces(exact.model).filter(
        (place) =>
          broadened(factAt(exact.model, place)) !== null && ["holds", "carries"].includes(place.property),
      );
      const place = places[which % Math.max(1, places.length)];
      const fact = place && broadened(factAt(exact.model, place));
      if (place === undefined || !fact) return;
      const vague = { ...exact, model: withFact(exact.model, place, fact) };
      const [before, after] = [await judged(exact), await judged(vague)];
      if (hasErrors(before) || hasErrors(after)) return;
      const found = outcomesOf(after);
      const helped = [...outcomesOf(before)].filter(
        ([key, outcome]) =>
          (outcome === "violated" || outcome === "unproven") && (found.get(key) ?? "fine") === "fine",
      );
      expect(helped, `${shown(exact)} broader at ${place.owner}.${place.property}`).toEqual([]);
    }),
    runs(150),
  );
});

function broadened(fact: Fact | undefined): Fact | null {
  if (fact?.kind !== "content") return null;
  const at = fact.items.findIndex((item) => broader.has(item.category));
  if (at < 0) return null;
  const items = fact.items.map((item, index) =>
    index === at ? { ...item, category: broader.get(item.category) ?? item.category } : item,
  );
  const [changed] = items.slice(at);
  const twice = items.some(
    (item, index) => index !== at && item.category === changed?.category && item.subject === changed.subject,
  );
  return twice ? null : { ...fact, items };
}

test("what is surely on a flow is surely where it goes, and what may be on it may be there", async () => {
  await fc.assert(
    fc.asyncProperty(models, async (model) => {
      const { model: found } = await compiled([{ path: "m.pdp", text: modelText(model) }]);
      for (const flow of found.elements) {
        if (flow.ends === null) continue;
        const [way, end] = [found.labels(flow), found.labels(flow.ends.target)];
        expect(way.sure.filter((label) => !end.sure.includes(label)).map(labelText), flow.name).toEqual([]);
        expect(
          way.unsure
            .filter((label) => !end.sure.includes(label) && !end.unsure.includes(label))
            .map(labelText),
          flow.name,
        ).toEqual([]);
        expect(!way.open || end.open, flow.name).toBe(true);
      }
    }),
    runs(50),
  );
});

test("an added flow only adds labels", async () => {
  await fc.assert(
    fc.asyncProperty(
      models,
      fc.constantFrom("patient", "alpha", "beta", "tok", "outside"),
      fc.constantFrom("gamma", "delta", "them"),
      async (model, source, target) => {
        const before = await compiled([{ path: "m.pdp", text: modelText(model) }]);
        const taken = before.model.elements.some(
          (one) => one.ends?.source.name === source && one.ends.target.name === target,
        );
        if (taken) return;
        const carries: Fact = {
          kind: "content",
          items: [{ category: "Iin", state: null, subject: null }],
          open: false,
          all: false,
        };
        const more: OracleModel = {
          ...model,
          flows: [
            ...model.flows,
            { name: "added", source, target, implied: [], facts: new Map([["carries", carries]]) },
          ],
        };
        const after = await compiled([{ path: "m.pdp", text: modelText(more) }]);
        expect(lost(before, after), modelText(more)).toEqual([]);
      },
    ),
    runs(50),
  );
});

/** Labels that are no longer there. A label of nobody knows whom, or lowered by nobody knows whom, may have become a particular one. */
function lost(before: Program, after: Program): readonly string[] {
  return before.model.elements.flatMap((one) => {
    const now = after.model.elements.find((each) => each.qualified === one.qualified);
    if (now === undefined) return [one.name];
    const [was, is] = [before.model.labels(one), after.model.labels(now)];
    const all = (set: LabelSet): readonly Label[] => [...set.sure, ...set.unsure];
    return [
      ...was.sure
        .filter((label) => !is.sure.some((other) => continues(label, other)))
        .map((label) => `${one.name} surely had ${labelText(label)}`),
      ...(is.open
        ? []
        : all(was)
            .filter((label) => !all(is).some((other) => continues(label, other)))
            .map((label) => `${one.name} had ${labelText(label)}`)),
      ...(was.open && !is.open ? [`${one.name} was open`] : []),
    ];
  });
}

function continues(label: Label, other: Label): boolean {
  return (
    label.category.name === other.category.name &&
    label.state === other.state &&
    (label.subject === null || label.subject.name === other.subject?.name) &&
    (label.process === null || label.process.name === other.process?.name)
  );
}

function labelText({ category, subject, state, process }: Label): string {
  return `${category.name} as ${state}@${process?.name ?? "?"} of ${subject?.name ?? "?"}`;
}
