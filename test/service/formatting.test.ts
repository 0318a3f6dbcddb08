import { expect, it } from "vitest";
import { formatting, rangeFormatting } from "../../compiler/service/index.ts";
import type { TextEdit } from "../../compiler/service/index.ts";
import { format } from "../../language/format/index.ts";
import { filesBelow, textOf } from "../support/repository.ts";
import { edited } from "./edited.ts";

const rough = `module   m
store a{x:1}
// A remark.
store   b {
 y :  2
}

store c { z: 3 }
`;

function after(text: string, edits: readonly TextEdit[]): string {
  return edited({ "a.pdp": text }, edits)["a.pdp"] ?? "";
}

it("brings a file to house style by edits of the lines that differ", async () => {
  const edits = await formatting(rough, "a.pdp");
  expect(after(rough, edits)).toBe(`module m

store a { x: 1 }
// A remark.
store b {
  y: 2
}

store c { z: 3 }
`);
  expect(edits.every((edit) => !rough.slice(edit.place.start, edit.place.end).includes("store c"))).toBe(
    true,
  );
  expect(await formatting(after(rough, edits), "a.pdp")).toEqual([]);
});

it("formats only the declarations that a span touches", async () => {
  const at = rough.indexOf("y :");
  const edits = await rangeFormatting(rough, "a.pdp", { start: at, end: at + 1 });
  expect(after(rough, edits)).toBe(rough.replace("store   b {\n y :  2\n}", "store b {\n  y: 2\n}"));
});

it("leaves a file with syntax errors alone", async () => {
  expect(await formatting("store a {\n", "a.pdp")).toEqual([]);
  expect(await rangeFormatting("store a {\n", "a.pdp", { start: 0, end: 3 })).toEqual([]);
});

it("gives what `pdp fmt` gives, whatever the text was", async () => {
  for (const path of filesBelow("examples/bank", ".pdp")) {
    const text = textOf(path)
      .replaceAll(/^ {2}/gm, "      ")
      .replaceAll(": ", " :  ")
      .replaceAll("\n\n", "\n\n\n");
    const wanted = await format(text, path);
    expect(wanted.kind === "formatted" ? wanted.text : "").toBe(
      edited({ [path]: text }, await formatting(text, path))[path],
    );
  }
});
