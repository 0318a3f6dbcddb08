import { expect, it } from "vitest";
import { compileTexts } from "../../compiler/compile.ts";
import { checkJson } from "../../compiler/emit/index.ts";
import { diagnosticJson } from "../../compiler/emit/json.ts";
import type { Library } from "../../compiler/host.ts";
import type { LabelSet } from "../../compiler/infer/model.ts";
import type { Program } from "../../compiler/program.ts";
import { openWorkspace } from "../../compiler/service/index.ts";
import type { Settings } from "../../compiler/service/index.ts";
import { nextStep, random } from "../support/random-edits.ts";
import { packedLibrary } from "../support/library.ts";
import { filesBelow, textOf } from "../support/repository.ts";

// PDP_FUZZ=seeds x steps, `PDP_FUZZ=1:200:50` for seeds 1 to 200 of 50 steps each.
const [first = 1, last = 1, steps = 24] = (process.env["PDP_FUZZ"] ?? "")
  .split(":")
  .filter(Boolean)
  .map(Number);
const examples = ["shop", "clinic-mistakes", "credit-scoring", "bank"];

for (const example of examples) {
  it(`comes from edit to edit to what a fresh start finds: ${example}`, { timeout: 3_600_000 }, async () => {
    const library = await packedLibrary();
    for (let seed = first; seed <= last; seed++) walk(library, example, seed);
  });
}

function walk(library: Library, example: string, seed: number): void {
  const next = random(seed);
  const texts = new Map(
    filesBelow(`examples/${example}`, ".pdp").map((path) => [
      path.slice(`examples/${example}/`.length),
      textOf(path),
    ]),
  );
  const before = new Map(texts);
  const workspace = openWorkspace(library, {
    asOf: "2026-04-15",
    profile: null,
    waivers: true,
    locale: "en",
  });
  workspace.change([...texts].map(([path, text]) => ({ path, text })));
  const done = [example, `seed ${seed}`];
  for (let at = 0; at < steps; at++) {
    // Now and then a file is put in order again, as if somebody had taken back what was broken.
    const step = nextStep(next() < 0.3 ? before : texts, next);
    done.push(step.what);
    if (step.kind === "configure") workspace.configure(step.settings);
    else {
      for (const { path, text } of step.changes) {
        if (text === null) texts.delete(path);
        else texts.set(path, text);
      }
      workspace.change(step.changes);
    }
    if (next() < 0.2) workspace.faultsOf([...texts.keys()][0] ?? "");
    if (next() < 0.2) continue;
    const { program } = workspace.snapshot();
    const files = [...texts].map(([path, text]) => ({ path, text }));
    const fresh = compileTexts(files, library, requestOf(workspace.settings));
    expect(briefly(program), done.join("\n")).toBe(briefly(fresh));
    // Reasons cost more than the verdicts.
    if (at % 8 === 7 || at === steps - 1)
      expect(checkJson(program, "en"), done.join("\n")).toBe(checkJson(fresh, "en"));
  }
}

function requestOf(settings: Settings) {
  const { locale: _, ...request } = settings;
  return { ...request, entries: [] };
}

/** What a program tells, but for the reasons of its verdicts. */
function briefly({ diagnostics, model, notSelected, sources, verdicts }: Program): string {
  const lines = [
    ...diagnostics.map((each) => JSON.stringify(diagnosticJson(each, sources, "en"))),
    ...verdicts.map((each) => {
      const bindings = each.bindings.map((one) => [
        one.rule,
        [...one.with].join(" "),
        one.verdict,
        one.waiver?.name,
      ]);
      return [each.requirement.id, each.element?.qualified, each.verdict, each.underlying, bindings].join(
        " ",
      );
    }),
    `${notSelected}`,
    ...model.elements.map((each) =>
      [
        each.qualified,
        each.title,
        `${each.place.file}:${each.place.start}`,
        labelsText(model.labels(each)),
        labelsText(model.declared(each)),
        model.inflows(each).map(({ qualified }) => qualified),
      ].join(" "),
    ),
  ];
  return lines.join("\n");
}

function labelsText({ sure, unsure, open, missing }: LabelSet): string {
  const text = (labels: LabelSet["sure"]): string =>
    labels
      .map((each) =>
        [each.category.qualified, each.state, each.subject?.qualified, each.process?.qualified].join("/"),
      )
      .join(", ");
  return `[${text(sure)}] [${text(unsure)}] ${open} ${missing.map((each) => each.text).join(", ")}`;
}
