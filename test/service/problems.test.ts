import { expect, it } from "vitest";
import { mostProblems, openWorkspace, problems } from "../../compiler/service/index.ts";
import type { Settings } from "../../compiler/service/index.ts";
import { packedLibrary } from "../support/library.ts";
import { filesBelow, textOf } from "../support/repository.ts";

const settings: Settings = { asOf: "2026-04-15", profile: null, waivers: true, locale: "en" };

async function opened(files: Readonly<Record<string, string>>, more: Partial<Settings> = {}) {
  const workspace = openWorkspace(await packedLibrary(), { ...settings, ...more });
  workspace.change(Object.entries(files).map(([path, text]) => ({ path, text })));
  return workspace;
}

it("tells the faults of a file and the verdicts about its elements, each where it stands", async () => {
  const folder = "examples/shop-mistakes/";
  const files = filesBelow(folder, ".pdp");
  const workspace = await opened(
    Object.fromEntries(files.map((path) => [path.slice(folder.length), textOf(path)])),
  );
  const snapshot = workspace.snapshot();
  for (const path of workspace.paths()) {
    const text = workspace.text(path) ?? "";
    const found = problems(snapshot, path);
    const expected = snapshot.program.verdicts.filter(
      (each) =>
        ["violated", "unproven", "review", "unknown_wording"].includes(each.verdict) &&
        each.severity !== null &&
        each.element?.place.file === path,
    );
    expect(found.filter((each) => each.verdict !== null).length).toBe(expected.length);
    for (const each of found.filter(({ verdict }) => verdict === "violated")) {
      expect(text.slice(each.span.start, each.span.end)).toMatch(/\w/);
      expect(each.message).not.toBe("");
      expect(each.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }
  }
  const all = workspace.paths().flatMap((path) => problems(snapshot, path));
  expect(all.some((each) => each.verdict === "violated" && each.severity === "error")).toBe(true);
});

it("speaks the language of the settings, marks what is unused, and says how much it leaves out", async () => {
  const many = Array.from({ length: mostProblems + 20 }, (_, at) => `store s${at} { colour: red }`).join(
    "\n",
  );
  const workspace = await opened(
    {
      "a.pdp": `module a\nimport kz\nplace almaty { country: KZ }\n`,
      "b.pdp": `module b\nimport kz\n${many}\n`,
    },
    { locale: "ru" },
  );
  const [unused] = problems(workspace.snapshot(), "a.pdp");
  expect(unused).toMatchObject({ code: "unused-declaration", unused: true, verdict: null });
  expect(unused?.message).toMatch(/[а-я]/);
  const found = problems(workspace.snapshot(), "b.pdp");
  expect(found.length).toBe(mostProblems + 1);
  expect(found.at(-1)).toMatchObject({ code: "more-problems", severity: "note" });
  workspace.configure({ locale: "en" });
  expect(problems(workspace.snapshot(), "b.pdp").at(-1)?.message).toMatch(/^there are \d+ more/);
});
