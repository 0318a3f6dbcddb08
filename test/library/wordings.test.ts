import { expect, it } from "vitest";
import { parse, sourceText, walk } from "../../language/index.ts";
import type { Wording } from "../../language/index.ts";
import { libraryTexts } from "../support/library.ts";

it("gives every reader the reasons behind `unknown` and `review`", () => {
  const plain: string[] = [];
  for (const { path, text } of libraryTexts()) {
    const note = (wording: Wording | null): void => {
      if (wording?.kind === "TextValue") plain.push(`${path}: ${wording.lines.join(" ")}`);
    };
    walk(parse(sourceText(path, text)).file, (node) => {
      if (node.kind === "Version" || node.kind === "DefineVersion") note(node.unknown);
      if (node.kind === "ReviewClause") note(node.question);
    });
  }
  expect(plain).toEqual([]);
});
