import { expect, it } from "vitest";
import { diagnostics as bind } from "../../compiler/bind/index.ts";
import { diagnostics as check } from "../../compiler/check/diagnostics/index.ts";
import { diagnostics as load } from "../../compiler/load/index.ts";
import { filesBelow, textOf } from "../support/repository.ts";
import { typed } from "./typed.ts";

for (const [room, list] of [
  ["load", load],
  ["bind", bind],
  ["check", check],
] as const) {
  for (const { code } of list) {
    const page = textOf(`compiler/${room}/diagnostics/${code}.md`);
    const block = (label: string): string | undefined =>
      new RegExp(`\`\`\`pdp ${label}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
    const invalid = block("invalid");
    if (invalid === undefined) continue; // a limit on size has no example one would like to read
    it(`${code}: the wrong example gives it and nothing else, the right one is silent`, async () => {
      const codes = async (text: string): Promise<readonly string[]> =>
        (await typed(text)).diagnostics.map((each) => each.code);
      expect([...new Set(await codes(invalid))]).toEqual([code]);
      expect(await codes(block("valid") ?? "?")).toEqual([]);
    });
  }
}

it("has a page for each diagnostic and a diagnostic for each page", () => {
  for (const [room, list] of [
    ["load", load],
    ["bind", bind],
    ["check", check],
  ] as const) {
    const pages = filesBelow(`compiler/${room}/diagnostics`, ".md").map((path) =>
      path.replace(/^.*\/|\.md$/g, ""),
    );
    expect(list.map((each) => each.code).sort()).toEqual(pages.sort());
  }
});
