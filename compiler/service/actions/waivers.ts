import { closureOf, findRequirement, moduleNamed } from "../../bind/index.ts";
import { isWaivable } from "../../evaluate/index.ts";
import type { Verdict } from "../../evaluate/index.ts";
import { safeText } from "../../emit/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import { importing } from "./imports.ts";
import { behind, lineEnd } from "./lines.ts";
import { nameIn } from "./names.ts";
import { edit, quickfix } from "./scene.ts";
import type { Action, Scene } from "./scene.ts";

/** So many are offered; who wants to waive more than that should think again. */
const most = 8;

/**
 * For an element that violates something, or cannot prove it: a written exception, begun. The reason, who approved it and the last
 * day are left open, and the compiler asks for them; until they are stated it waives nothing.
 */
export function waivers(scene: Scene, element: ElementInfo): readonly Action[] {
  const { atlas, words, snapshot } = scene;
  if (!snapshot.settings.waivers) return [];
  const findings = atlas.verdicts(element);
  const open = [
    ...findings.filter((each) => each.verdict === "violated"),
    ...findings.filter((each) => each.verdict === "unproven"),
  ];
  return open
    .filter((each) => isWaivable(each.requirement) && !isBegun(scene, each, element))
    .slice(0, most)
    .flatMap((each) => {
      const edits = waiver(scene, each, element);
      if (edits === null) return [];
      return [quickfix(words.waive(safeText(each.requirement.id), safeText(element.name)), edits, [])];
    });
}

function waiver(scene: Scene, { requirement }: Verdict, element: ElementInfo): Action["edits"] | null {
  const { text, module, file, snapshot, program } = scene;
  const around = element.declaration ?? file.declarations.find((each) => holds(each, element.place.start));
  const target = targetOf(scene, element);
  if (around === undefined || target === null) return null;
  const end = lineEnd(text);
  const lines = [
    `waiver ${freeName(scene, element)} {`,
    `  of: ${requirement.id}`,
    `  on: ${target}`,
    "  because: todo",
    "  approved: todo",
    `  from: ${snapshot.settings.asOf}`,
    "  until: todo",
    "}",
  ];
  const at = behind(scene, around.end);
  const written = edit(scene, at, at, end + end + lines.join(end));
  if (findRequirement(requirement.id, closureOf([module])) !== null) return [written];
  const home = requirement.module.name;
  if (home === "" || moduleNamed(home, module) !== null || !program.modules.includes(requirement.module))
    return null;
  const imports = importing(scene, home, at);
  return imports === null ? null : [written, imports];
}

function holds(span: { readonly start: number; readonly end: number }, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** `cards`; for a flow that nobody wrote its ends. */
function targetOf({ program, module }: Scene, { ends, declaration, qualified }: ElementInfo): string | null {
  const name = (of: string): string | null => {
    const found = nameIn(program, module, of);
    return found === null || found.imports !== null ? null : found.text;
  };
  if (ends === null || declaration !== null) return name(qualified);
  const [source, target] = [name(ends.source.qualified), name(ends.target.qualified)];
  return source === null || target === null ? null : `${source} -> ${target}`;
}

/** A name that nothing in sight has. */
function freeName({ module }: Scene, { name, ends, declaration }: ElementInfo): string {
  const base = `${ends !== null && declaration === null ? `${ends.source.name}_${ends.target.name}` : name}_waiver`;
  const taken = (text: string): boolean => [module, ...module.imports].some((each) => each.values.has(text));
  let free = base;
  for (let number = 2; taken(free); number++) free = `${base}_${number}`;
  return free;
}

/** Is there a waiver of this already, which lacks something or is over? A second one would make both void. */
function isBegun({ program }: Scene, { requirement }: Verdict, element: ElementInfo): boolean {
  return program.model.ofKind("pdp.waiver").some((each) => {
    const of = each.facts.get("of")?.value;
    const on = each.facts.get("on")?.value;
    if (of?.kind !== "requirement" || of.id !== requirement.id || on?.kind !== "binding") return false;
    return on.targets[0] === element.qualified || on.targets[0] === element.name;
  });
}
