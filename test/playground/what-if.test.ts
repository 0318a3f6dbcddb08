import { expect, it } from "vitest";
import type { Workspace } from "../../compiler/service/index.ts";
import { changes, verdicts } from "../../playground/worker/changes.ts";
import { adjusted, adjustments } from "../../playground/worker/what-if.ts";
import type { Adjusted, AdjustParams } from "../../playground/worker/what-if.ts";
import { openWorkspace } from "../../compiler/service/index.ts";
import { standardLibrary } from "../support/library.ts";
import { exampleWorkspace } from "./opened.ts";

/** States other values in the text, as the page does. */
function adjust(workspace: Workspace, params: AdjustParams): Adjusted {
  const edit = adjusted(workspace.snapshot(), params);
  if (edit === null) throw new Error("nothing to change");
  const { file, start, end } = edit.place;
  const text = workspace.text(file) ?? "";
  expect(text.slice(start, end)).toBe(edit.was);
  workspace.change([{ path: file, text: text.slice(0, start) + edit.text + text.slice(end) }]);
  return edit;
}

function errorsOf(workspace: Workspace): readonly string[] {
  const { program } = workspace.snapshot();
  return program.diagnostics.filter((each) => each.severity === "error").map((each) => each.code);
}

it("offers the country of a store's place, with the countries of the project first", () => {
  const [country, at] = adjustments(exampleWorkspace("shop").snapshot(), { element: "shop.customers" });
  expect(country).toMatchObject({
    property: "country",
    element: "shop.astana",
    current: ["KZ"],
    many: false,
  });
  expect(country?.options.slice(0, 2).map((each) => each.value)).toEqual(["DE", "KZ"]);
  expect(country?.options.find((each) => each.value === "DE")?.title).toBe("Germany (DE)");
  expect(at?.options.map((each) => each.value)).toContain("frankfurt");
});

it("tells what follows from another country, and that nothing is left when it is undone", () => {
  const workspace = exampleWorkspace("shop");
  const before = verdicts(workspace.snapshot(), {});
  const there = { element: "shop.astana", property: "country", values: ["DE"] } as const;
  adjust(workspace, there);
  const { groups } = changes(workspace.snapshot(), { before });
  const stored = groups.find((each) => each.requirement === "KZ-L94-12.2a");
  expect(stored).toMatchObject({ sense: "comes", to: "violated", step: "satisfied → violated" });
  expect(stored?.elements.map((each) => each.title)).toContain("Customer base");
  adjust(workspace, { ...there, values: ["KZ"] });
  expect(changes(workspace.snapshot(), { before })).toEqual({ groups: [], others: [] });
});

it("offers the bases and purposes of a flow, and what becomes of it without one", () => {
  const workspace = exampleWorkspace("shop");
  const found = adjustments(workspace.snapshot(), { element: "shop.checkout" });
  expect(found.map((each) => each.property)).toEqual(["basis", "for"]);
  expect(found[0]?.many).toBe(true);
  const before = verdicts(workspace.snapshot(), {});
  adjust(workspace, { element: "shop.checkout", property: "basis", values: [] });
  const comes = changes(workspace.snapshot(), { before }).groups.filter((each) => each.sense === "comes");
  expect(comes.length).toBeGreaterThan(0);
});

it.each(["shop", "clinic-mistakes"])("writes %s so that it still compiles, whatever is chosen", (name) => {
  const workspace = exampleWorkspace(name);
  const errors = errorsOf(workspace);
  const elements = workspace.snapshot().program.model.elements.map((each) => each.qualified);
  let tried = 0;
  for (const element of elements) {
    if (tried >= 12) break;
    for (const each of adjustments(workspace.snapshot(), { element })) {
      const other = each.options.find(({ value }) => !each.current.includes(value));
      if (other === undefined) continue;
      tried++;
      const values = each.many ? [...each.current, other.value] : [other.value];
      adjust(workspace, { element: each.element, property: each.property, values });
    }
  }
  expect(tried).toBeGreaterThan(5);
  expect(errorsOf(workspace)).toEqual(errors);
});

it.each([
  ["place p {}", "place p { country: DE }"],
  ["place p { facility: cloud }", "place p { facility: cloud, country: DE }"],
  ["place p {\n  facility: cloud\n}", "place p {\n  facility: cloud\n  country: DE\n}"],
  ['place p "P" { country: KZ, facility: cloud }', 'place p "P" { country: DE, facility: cloud }'],
])("states a country in %j in the manner of the text", (before, after) => {
  const workspace = openWorkspace(standardLibrary(), {
    asOf: "2026-04-15",
    profile: null,
    waivers: true,
    locale: "en",
  });
  const head = "module m\nimport kz\n";
  workspace.change([{ path: "a.pdp", text: head + before }]);
  adjust(workspace, { element: "m.p", property: "country", values: ["DE"] });
  expect(workspace.text("a.pdp")).toBe(head + after);
});

it("changes nothing that nobody wrote", () => {
  const snapshot = exampleWorkspace("shop").snapshot();
  expect(adjustments(snapshot, { element: "no such" })).toEqual([]);
  expect(adjusted(snapshot, { element: "no such", property: "country", values: ["DE"] })).toBeNull();
});
