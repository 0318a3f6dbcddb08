import { expect, it } from "vitest";
import { diagnostics } from "../../compiler/check/expressions/index.ts";
import { textOf } from "../support/repository.ts";
import { checked } from "./findings.ts";

for (const { code } of diagnostics) {
  it(`${code}: the wrong example gives it exactly once, the right one is silent`, () => {
    const page = textOf(`compiler/check/expressions/diagnostics/${code}.md`);
    const block = (label: string): string =>
      new RegExp(`\`\`\`pdp ${label}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? "";
    const codes = (text: string): readonly string[] =>
      checked(text)
        .diagnostics.filter((each) => each.place.file === "law.pdp")
        .map((each) => each.code);
    expect(codes(block("invalid"))).toEqual([code]);
    expect(codes(block("valid"))).toEqual([]);
  });
}
