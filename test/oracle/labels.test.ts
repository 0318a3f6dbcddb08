import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compiled, faultsOf, labelsIn } from "./compiled.ts";
import { models } from "./generate-models.ts";
import { solve } from "./labels.ts";
import { modelText } from "./render.ts";
import { isKind } from "./model.ts";
import { isKey, labelText } from "./sets.ts";
import type { Labels } from "./sets.ts";
import { runs, seed } from "./runs.ts";

const texts = (labels: Labels): readonly string[] =>
  [...labels.values()]
    .filter((label) => !isKey(label))
    .map(labelText)
    .sort();

test(`labels of every node and flow are those of the equations (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(models, async (model) => {
      const text = modelText(model);
      const program = await compiled([{ path: "m.pdp", text }]);
      expect(faultsOf(program), text).toEqual([]);
      const { content } = solve(model);
      const names = [...content.keys()].filter((name) =>
        model.elements.every((one) => one.name !== name || isKind(one.kind, "node")),
      );
      const wanted = names.map((name) => {
        const { must, may, open } = content.get(name) ?? { must: new Map(), may: new Map(), open: false };
        return { name, must: texts(must), may: texts(may), open };
      });
      const found = names.map((name) => ({ name, ...labelsIn(program, name) }));
      const differences = wanted.flatMap((one, at) =>
        isDeepStrictEqual(one, found[at]) ? [] : [{ wanted: one, found: found[at] }],
      );
      expect(differences, text).toEqual([]);
    }),
    runs(800),
  );
});
