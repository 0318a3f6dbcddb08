import { checkLaw } from "../check.ts";
import { checkRequirements } from "../requirements.ts";
import { testInfo } from "../tests.ts";
import { mentionsOf, meets } from "../mentions.ts";
import type { TestInfo } from "../schema.ts";
import { declaredIn, forget, sameDeclared } from "./memory.ts";
import type { Again, LawPart } from "./memory.ts";

/** The requirements and definitions of the project: all anew where one of them, or a name of the project, may be another than before. */
export function lawAgain(again: Again): { readonly requirements: LawPart["requirements"]; finish(): void } {
  const { desk, memory, modules } = again;
  const declared = [
    ...declaredIn(modules, "requirements"),
    ...declaredIn(modules, "values", (symbol) => symbol.kind === "define"),
  ];
  const before = memory.law;
  const quiet = again.names.size === 0 && !again.everything && before.faults.length === 0;
  const isSame =
    sameDeclared(before.declared, declared) &&
    (declared.length === 0 ? before.defines.length > 0 : quiet && !again.categories);
  if (isSame) return { requirements: before.requirements, finish: () => {} };
  for (const { symbol, declaration } of before.declared) {
    forget(desk, declaration);
    if (symbol.kind === "define") desk.defineOf.delete(symbol);
  }
  for (const { declaration } of declared) forget(desk, declaration);
  let requirements: LawPart["requirements"] = [];
  const faults = desk.collect(() => {
    requirements = checkRequirements(desk, modules);
  });
  return {
    requirements,
    finish() {
      let defines: LawPart["defines"] = [];
      const more = desk.collect(() => {
        defines = checkLaw(desk);
      });
      memory.law = { declared, requirements, defines, faults: [...faults, ...more] };
    },
  };
}

/** The tests of the project. */
export function testsAgain(again: Again): readonly TestInfo[] {
  const { desk, memory, modules } = again;
  const found: TestInfo[] = [];
  const present = new Set(modules);
  for (const module of memory.tests.keys()) if (!present.has(module)) memory.tests.delete(module);
  for (const module of modules) {
    const { test } = module;
    const file = module.files[0]?.path;
    if (test === null || file === undefined) continue;
    let kept = memory.tests.get(module);
    if (
      kept === undefined ||
      again.everything ||
      kept.faults.length > 0 ||
      meets(kept.mentions, again.names)
    ) {
      let info: TestInfo | null = null;
      const faults = desk.collect(() => {
        info = testInfo(desk, test, module, file);
      });
      if (info === null) continue;
      kept = { info, declaration: test, mentions: kept?.mentions ?? mentionsOf(test), faults };
      memory.tests.set(module, kept);
    }
    found.push(kept.info);
  }
  return found;
}
