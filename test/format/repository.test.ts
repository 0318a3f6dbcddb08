import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { format } from "../../language/format/index.ts";
import { parse, sourceText } from "../../language/index.ts";
import { shapeOf } from "./shape.ts";

const root = join(import.meta.dirname, "../..");
const policies = ["stdlib", "examples", "test"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".pdp"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);

test("there are policies to look at", () => {
  expect(policies.length).toBeGreaterThan(20);
});

test.each(policies)(
  "%s is in house style, and keeps its shape, its meaning and its comments",
  async (path) => {
    const text = readFileSync(join(root, path), "utf8");
    const once = await format(text, path);
    if (once.kind !== "formatted")
      throw new Error(`${path} does not parse: ${once.diagnostics[0]?.words("en").label ?? ""}`);
    expect(once.text).toBe(text);
    expect(await format(once.text, path)).toEqual(once);
    const before = parse(sourceText(path, text)).file;
    const after = parse(sourceText(path, once.text)).file;
    expect(shapeOf(after)).toEqual(shapeOf(before));
    expect(after.comments.map((comment) => comment.text.trimEnd())).toEqual(
      before.comments.map((comment) => comment.text.trimEnd()),
    );
  },
);
