import { expect, test } from "vitest";
import { diagnostics } from "../../compiler/infer/index.ts";
import { blocksOf } from "../support/markdown.ts";
import { textOf } from "../support/repository.ts";
import { modelOf } from "./model.ts";

for (const { code } of diagnostics) {
  test(`${code}: the wrong example gives it once and nothing else, the right one is silent`, async () => {
    const blocks = blocksOf(textOf(`compiler/infer/diagnostics/${code}.md`));
    const codes = async (label: string): Promise<readonly string[]> => {
      const text = blocks.find(({ info }) => info.includes(label))?.text ?? "?";
      return (await modelOf(text, "")).diagnostics.map((each) => each.code);
    };
    expect(await codes("invalid")).toEqual([code]);
    expect(await codes("valid")).toEqual([]);
  });
}
