import { fillFixed } from "../fixed.ts";
import { declareKinds, fillKinds } from "../kinds.ts";
import { declareEnums, declareRecords, fillRecords } from "../shapes.ts";
import { declaredIn, forget, sameDeclared } from "./memory.ts";
import type { Again, TypesPart } from "./memory.ts";

/**
 * The kinds, records and enums of the project. They give everything else its meaning, so where one of them may be another than before,
 * the whole project is checked anew. True: it is.
 */
export function typesAgain(again: Again): boolean {
  const { desk, memory, modules } = again;
  const declared = declaredIn(modules, "types");
  const before = memory.types;
  const isSame =
    sameDeclared(before.declared, declared) &&
    (declared.length === 0 || (before.faults.length === 0 && again.names.size === 0 && !again.everything));
  if (isSame) return false;
  forgetProject(again);
  let found: Omit<TypesPart, "declared" | "faults"> = { kinds: [], records: [], enums: [] };
  const faults = desk.collect(() => {
    const kinds = declareKinds(desk, modules);
    const records = declareRecords(desk, modules);
    found = { kinds, records, enums: declareEnums(desk, modules) };
    fillKinds(desk, kinds);
    fillRecords(desk, records);
  });
  memory.types = { ...found, declared, faults };
  return true;
}

/** What kinds fix names elements, which must be known first. */
export function fixedAgain(again: Again): void {
  const { types } = again.memory;
  const faults = again.desk.collect(() => fillFixed(again.desk, types.kinds));
  again.memory.types = { ...types, faults: [...types.faults, ...faults] };
}

function forgetProject({ desk, memory }: Again): void {
  for (const { symbol, declaration } of [...memory.types.declared, ...memory.law.declared]) {
    forget(desk, declaration);
    if (symbol.kind === "kind") desk.kindOf.delete(symbol);
    if (symbol.kind === "record") desk.recordOf.delete(symbol);
    if (symbol.kind === "enum") desk.enumOf.delete(symbol);
    if (symbol.kind === "define") desk.defineOf.delete(symbol);
  }
  for (const [symbol, { declaration }] of memory.categories) {
    forget(desk, declaration);
    desk.categoryOf.delete(symbol);
  }
  for (const [symbol, { declaration }] of memory.elements) {
    forget(desk, declaration);
    desk.elementOf.delete(symbol);
  }
  for (const { declaration } of memory.tests.values()) forget(desk, declaration);
  memory.categories.clear();
  memory.elements.clear();
  memory.tests.clear();
  memory.cycles = [];
  memory.law = { declared: [], requirements: [], defines: [], faults: [] };
}
