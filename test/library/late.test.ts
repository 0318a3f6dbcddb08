import { expect, it } from "vitest";
import { checkJson } from "../../compiler/emit/index.ts";
import { standardLibrary } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";
import { filesBelow, textOf } from "../support/repository.ts";

// The command line trusts the library that the build has checked, and types a rule of it when it is first judged.
it.each(["clinic", "clinic-mistakes", "shop-mistakes", "bank-mistakes"])(
  "judges %s by a checked library as by one that is checked anew, byte for byte",
  async (name) => {
    const folder = `examples/${name}`;
    const files = filesBelow(folder, ".pdp").map((path) => ({
      path: path.slice(folder.length + 1),
      text: textOf(path),
    }));
    const eager = await compileText(files, {}, { ...standardLibrary(), checked: false });
    const late = await compileText(files, {}, { ...standardLibrary(), checked: true });
    expect(checkJson(late, "kk")).toBe(checkJson(eager, "kk"));
  },
);
