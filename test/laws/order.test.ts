// Section 8, laws 4 and 5: meaning has no order and no names, and the same input gives the same bytes.
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkJson } from "../../compiler/emit/index.ts";
import { compiled } from "../oracle/compiled.ts";
import type { Text } from "../oracle/compiled.ts";
import { declarationsText } from "../oracle/render.ts";
import { requirementText } from "../oracle/expressions.ts";
import { runs } from "../oracle/runs.ts";
import { cases, judged, shown, verdictLines } from "./programs.ts";
import type { Case } from "./programs.ts";

function linesOf({ model, law }: Case): readonly string[] {
  return [...declarationsText(model), ...law.map(requirementText)];
}

test("order of declarations and division into files leave verdicts as they are", async () => {
  const shuffled = cases.chain((one) =>
    fc.record({
      one: fc.constant(one),
      lines: fc.shuffledSubarray([...linesOf(one)], { minLength: linesOf(one).length }),
      cut: fc.nat({ max: linesOf(one).length }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ one, lines, cut }) => {
      const file = (path: string, part: readonly string[]): Text => ({
        path,
        text: ["module m", ...part].join("\n"),
      });
      const moved = await compiled([file("z.pdp", lines.slice(0, cut)), file("a.pdp", lines.slice(cut))]);
      expect(verdictLines(moved), shown(one)).toEqual(verdictLines(await judged(one)));
    }),
    runs(40),
  );
});

test("consistent new names leave verdicts as they are", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const names = [...one.model.elements, ...one.model.flows, ...one.model.categories]
        .map(({ name }) => name)
        .filter((name) => !["Personal", "Identifier", "LimitedAccess"].includes(name))
        .sort();
      // Reversed, so that the order of names turns round too.
      const renamed = new Map(
        names.map((name, at) => [name, `n${String(names.length - at).padStart(2, "0")}_${name}`]),
      );
      const rename = (text: string): string =>
        text.replace(/[A-Za-z_][A-Za-z_0-9]*/g, (word) => renamed.get(word) ?? word);
      const after = await compiled([
        { path: "m.pdp", text: rename(["module m", ...linesOf(one)].join("\n")) },
      ]);
      expect(verdictLines(after), shown(one)).toEqual(
        verdictLines(await judged(one))
          .map(rename)
          .sort(),
      );
    }),
    runs(40),
  );
});

test("an unrelated component leaves the verdicts of the others as they are", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const kinds = one.law.map(requirementText).join("\n");
      // Rules over all stores of the world see a new one; those are related by what they say.
      if (/(every|some) \w+: /.test(kinds)) return;
      const lone = "\nparty Lone { entity: legal }\nstore Apart { owner: Lone  holds: []  copy_of: none }\n";
      const before = verdictLines(await judged(one));
      const more = await compiled([{ path: "m.pdp", text: `module m\n${linesOf(one).join("\n")}${lone}` }]);
      const after = verdictLines(more).filter((line) => !/ (Lone|Apart):/.test(line));
      // Law over pairs of a party and a store has new pairs, of the new store.
      if (kinds.includes("for p: party, s: store")) return;
      expect(after, shown(one)).toEqual(
        before.filter((line) => !/X-\d+ : not_applicable/.test(line) || after.includes(line)),
      );
    }),
    runs(40),
  );
});

test("the same input gives the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      expect(checkJson(await judged(one), "en")).toBe(checkJson(await judged(one), "en"));
    }),
    runs(40),
  );
});
