import { diagnose, nearest } from "../../language/index.ts";
import type { Change, Expectation, Property, TestDeclaration } from "../../language/index.ts";
import type { Module } from "../bind/index.ts";
import { sortOf } from "./describe.ts";
import type { Desk } from "./desk.ts";
import { wrongSort } from "./diagnostics/wrong-sort.ts";
import { unknownVerdict } from "./diagnostics/unknown-verdict.ts";
import { statedFacts } from "./facts.ts";
import { checkedDay } from "./intervals.ts";
import { targetName } from "./references.ts";
import { verdictNames } from "./schema.ts";
import type { CategoryInfo, ChangeInfo, ElementInfo, PropertyInfo, TestInfo } from "./schema.ts";
import type { Fact } from "./values.ts";

/** All tests: their day, their changes as facts, and the names in their expectations. */
export function checkTests(desk: Desk): readonly TestInfo[] {
  const tests: TestInfo[] = [];
  for (const module of desk.bound.modules) {
    const file = module.files[0]?.path;
    if (module.test !== null && file !== undefined) tests.push(testInfo(desk, module.test, module, file));
  }
  return tests;
}

/** What one test says. */
export function testInfo(desk: Desk, test: TestDeclaration, module: Module, file: string): TestInfo {
  for (const expectation of test.expectations) checkExpectation(desk, expectation, module, file);
  return {
    name: test.name.lines.join(" "),
    declaration: test,
    module,
    asOf: test.asOf === null ? null : checkedDay(desk, test.asOf, file),
    changes: test.changes.map((change) => changeInfo(desk, change, module, file)),
    place: desk.place(file, test.name),
  };
}

function checkExpectation(desk: Desk, expectation: Expectation, module: Module, file: string): void {
  const verdict = expectation.verdict.text;
  if (verdict !== "" && verdict !== "error" && !verdictNames.some((name) => name === verdict)) {
    const close = nearest(verdict, verdictNames);
    desk.report(
      diagnose(unknownVerdict, desk.place(file, expectation.verdict), {
        name: verdict,
        close,
        all: verdictNames,
      }),
    );
  }
  if (expectation.requirement !== null) desk.resolveRequirement(expectation.requirement, module, file);
  let first = true;
  for (const target of expectation.on) {
    targetName(desk, target, { module, file }, first);
    first = false;
  }
}

function changeInfo(desk: Desk, change: Change, module: Module, file: string): ChangeInfo {
  const { target } = change;
  const found = targetOf(desk, change, module, file);
  if (found === null) return { target, element: null, category: null, facts: new Map() };
  const stated: Property[] = [];
  const removed: Property[] = [];
  for (const property of change.properties) (isUnstated(property) ? removed : stated).push(property);
  // Removed properties go through the table too, so that a misspelt one is not silently left in place.
  const probes = removed.map((property): Property => ({
    ...property,
    value: { ...property.value, kind: "TodoValue", reason: null },
  }));
  const facts = new Map<string, Fact | null>(
    statedFacts(desk, [...stated, ...probes], openTable(found.table), found, { module, file }),
  );
  for (const name of found.fixed?.keys() ?? []) facts.delete(name);
  for (const property of removed) if (found.table.has(property.key.text)) facts.set(property.key.text, null);
  return { target, element: found.element, category: found.category, facts };
}

/** In a change `todo` is a value like any other: the test asks what silence does. */
function openTable(table: ReadonlyMap<string, PropertyInfo>): ReadonlyMap<string, PropertyInfo> {
  return new Map([...table].map(([name, info]) => [name, { ...info, required: false }]));
}

function isUnstated({ value }: Property): boolean {
  if (value.kind !== "ReferenceValue" || value.target.to !== null) return false;
  return value.target.path.names.length === 1 && value.target.path.names[0]?.text === "unstated";
}

interface ChangeTarget {
  readonly name: string;
  readonly table: ReadonlyMap<string, PropertyInfo>;
  readonly fixed: ReadonlyMap<string, Fact> | null;
  readonly place: null;
  readonly element: ElementInfo | null;
  readonly category: CategoryInfo | null;
}

function targetOf(desk: Desk, change: Change, module: Module, file: string): ChangeTarget | null {
  const from = desk.resolveValue(change.target.path, module, file);
  if (change.target.to !== null) {
    const flow = desk.preludeKind("flow");
    const to = desk.resolveValue(change.target.to, module, file);
    if (from === null || to === null || flow === null) return null;
    return {
      name: flow.name,
      table: flow.properties,
      fixed: flow.fixed,
      place: null,
      element: null,
      category: null,
    };
  }
  if (from === null) return null;
  const element = desk.elementOf.get(from);
  if (element !== undefined) {
    return {
      name: element.kind.name,
      table: element.kind.properties,
      fixed: element.kind.fixed,
      place: null,
      element,
      category: null,
    };
  }
  const category = desk.categoryOf.get(from);
  if (category !== undefined) {
    const table = desk.preludeRecord("Category")?.fields ?? new Map<string, PropertyInfo>();
    return { name: "data", table, fixed: null, place: null, element: null, category };
  }
  if (from.kind === "define") {
    desk.report(
      diagnose(wrongSort, desk.place(file, change.target), { wanted: "element", found: sortOf(desk, from) }),
    );
  }
  return null;
}
