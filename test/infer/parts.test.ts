import { expect, it } from "vitest";
import { compileText } from "../support/memory-host.ts";

/** The categories that a store surely holds. */
async function held(data: string): Promise<readonly string[]> {
  const program = await compileText(
    `module m\nimport kz\nsubject guest\n${data}\ndatabase desk { holds: [MyCopy] of guest }\n`,
  );
  expect(program.diagnostics.filter((each) => each.severity === "error")).toEqual([]);
  const store = program.model.elements.find((element) => element.name === "desk");
  if (store === undefined) throw new Error("no store");
  return program.model
    .labels(store)
    .sure.map((label) => label.category.name)
    .toSorted();
}

it("gives a category the parts of the wholes above it", async () => {
  expect(await held("data MyCopy is IdCopy")).toEqual(["FaceImage", "FullName", "IIN", "MyCopy"]);
});

it("puts a part of its own in the place of the one it is below", async () => {
  expect(await held("data MyFace is FaceImage\ndata MyCopy is IdCopy consists of [MyFace]")).toEqual([
    "FullName",
    "IIN",
    "MyCopy",
    "MyFace",
  ]);
});
