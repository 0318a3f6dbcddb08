import { expect, it } from "vitest";
import { actions } from "../../compiler/service/index.ts";
import type { Action, Snapshot } from "../../compiler/service/index.ts";
import { packedLibrary } from "../support/library.ts";
import { count, unstyled } from "./acted.ts";
import { edited } from "./edited.ts";
import { example, opened } from "./opened.ts";

/** Every action that is offered somewhere in a project, each once, with the file it is offered in. */
function everyAction(
  snapshot: Snapshot,
  texts: Readonly<Record<string, string>>,
): readonly (readonly [string, Action])[] {
  const found = new Map<string, readonly [string, Action]>();
  for (const path of Object.keys(texts)) {
    const starts = new Set([
      ...snapshot.faults(path).map((each) => each.place.start),
      ...snapshot.program.model.elements.flatMap(({ place }) => (place.file === path ? [place.start] : [])),
    ]);
    for (const start of starts)
      for (const action of actions(snapshot, path, { start, end: start }))
        found.set(JSON.stringify(action), [path, action]);
  }
  return [...found.values()];
}

it.each(["bank-mistakes", "clinic-mistakes", "shop-mistakes", "state-service-mistakes"])(
  "every action on %s leaves texts in house style, without a new fault",
  async (name) => {
    const library = await packedLibrary();
    const texts = example(name);
    const snapshot = opened(texts, library);
    const all = everyAction(snapshot, texts);
    expect(all.length).toBeGreaterThan(3);
    for (const [path, action] of all) {
      const changed = edited(texts, action.edits);
      expect(await unstyled(onlyChanged(texts, changed)), action.title).toEqual([]);
      if (action.fixes.length === 0) continue;
      const later = opened(changed, library);
      for (const code of action.fixes)
        expect(count(later, path, code), action.title).toBeLessThan(count(snapshot, path, code));
      expect(
        codes(later).filter((code) => !codes(snapshot).includes(code)),
        action.title,
      ).toEqual([]);
    }
  },
);

function verdicts(snapshot: Snapshot): readonly string[] {
  return snapshot.program.verdicts.map(
    (each) => `${each.requirement.id} ${each.element?.qualified ?? ""} ${each.verdict}`,
  );
}

function codes(snapshot: Snapshot): readonly string[] {
  return [...new Set(snapshot.program.diagnostics.map((each) => each.code))];
}

function onlyChanged(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(after).filter(([path, text]) => before[path] !== text));
}

it("does so where facts have been taken away, wherever they stood", async () => {
  const library = await packedLibrary();
  const whole = example("bank");
  let offeredTodos = 0;
  for (const every of [4]) {
    // Properties on lines of their own, and in one-line records, are dropped by turns.
    let at = 0;
    const texts = Object.fromEntries(
      Object.entries(whole).map(([path, text]) => [
        path,
        text
          .replaceAll(/^ +[a-z_]+: [^\n[{"]*\n/gm, (line) => (++at % every === 0 ? "" : line))
          .replaceAll(/, [a-z_]+: [a-z]+(?=[, }])/g, (part) => (++at % every === 0 ? "" : part)),
      ]),
    );
    const snapshot = opened(texts, library);
    const all = everyAction(snapshot, texts);
    const todos = all.filter(([, action]) => action.title.includes("todo"));
    for (const [, action] of all.filter((_, number) => number % 3 === 0))
      expect(await unstyled(onlyChanged(texts, edited(texts, action.edits))), action.title).toEqual([]);
    // What is open in writing is as open as what nobody wrote: no verdict changes, and nothing new is faulty.
    for (const [, action] of todos.filter((_, number) => number % 30 === 0)) {
      const later = opened(edited(texts, action.edits), library);
      expect(verdicts(later), action.title).toEqual(verdicts(snapshot));
      expect(codes(later), action.title).toEqual(codes(snapshot));
    }
    offeredTodos += todos.length;
  }
  expect(offeredTodos).toBeGreaterThan(100);
});
