import type { CategoryInfo } from "../check/schema.ts";
import type { FactRef, Truth } from "../infer/model.ts";
import type { Frame, Run } from "./frame.ts";
import { lacking, noNote } from "./note.ts";
import type { Note } from "./note.ts";
import { truth } from "./truth.ts";

/** C ⊑ D; `semantics.md` 2. For `LimitedAccess` by access class, else as declared. Leaves the note in the frame. */
export function below(frame: Frame, c: CategoryInfo, d: CategoryInfo): Truth {
  const { run } = frame;
  if (d === run.hooks.limited && !run.model.categories.below(c, d)) return ofLimitedAccess(frame, c);
  const { categories } = run.model;
  const doubt = d === run.hooks.personal && !categories.below(c, d) ? categories.perhapsPersonal(c) : null;
  if (frame.explain) frame.note = doubt === null ? noNote : lacking(noNote, doubt);
  return doubt === null ? truth(categories.below(c, d)) : "U";
}

/** `c is D`: ⊑, and U where c is broad and something of it is D. `vague` names the fact that is too broad. */
export function isCategory(frame: Frame, c: CategoryInfo, d: CategoryInfo, vague: FactRef | null): Truth {
  const result = below(frame, c, d);
  if (result !== "F" || !couldBe(frame.run, c, d)) return result;
  if (frame.explain) frame.note = lacking(noNote, vague === null ? [] : [vague]);
  return "U";
}

/** Could something counted as c be D although c is not? True where c is broad and one below it is. */
export function couldBe(run: Run, c: CategoryInfo, d: CategoryInfo): boolean {
  const { categories } = run.model;
  if (d !== run.hooks.limited) return categories.broad(c) && categories.related(c, d);
  return categories.all.some(
    (each) => each !== c && categories.below(each, c) && classTruth(run, each) !== "F",
  );
}

/** Related in the sense of `has` and `includes`; for `LimitedAccess` by class. */
export function isRelated(run: Run, c: CategoryInfo, d: CategoryInfo): boolean {
  return run.model.categories.related(c, d) || (d === run.hooks.limited && couldBe(run, c, d));
}

function ofLimitedAccess(frame: Frame, c: CategoryInfo): Truth {
  const result = classTruth(frame.run, c);
  if (frame.explain) frame.note = classNote(frame.run, c);
  return result;
}

/** Is the access class `restricted`? Not stated: U, unless the profile reads that as restricted. */
function classTruth(run: Run, c: CategoryInfo): Truth {
  const known = run.memory.limited.get(c);
  if (known !== undefined) return known;
  const result = computeClass(run, c);
  run.memory.limited.set(c, result);
  return result;
}

function computeClass(run: Run, c: CategoryInfo): Truth {
  if (run.hooks.limited !== null && run.model.categories.below(c, run.hooks.limited)) return "T";
  const access = accessOf(run, c);
  if (access === null)
    return run.settings.unclassifiedIsRestricted && (run.only === null || !classStated(run, c)) ? "T" : "U";
  return truth(access.value === "restricted");
}

function classStated(run: Run, c: CategoryInfo): boolean {
  return run.model.categories.accessOf(c) !== null;
}

/** The access class as far as it may be read. */
export function accessOf(run: Run, c: CategoryInfo): ReturnType<Run["model"]["categories"]["accessOf"]> {
  return run.only === null || run.only.has(accessKey(c)) ? run.model.categories.accessOf(c) : null;
}

function accessKey(c: CategoryInfo): string {
  return `${c.qualified}.access`;
}

/** The fact `C.access`: used if it is stated, missing if not. */
export function classNote(run: Run, c: CategoryInfo): Note {
  const access = accessOf(run, c);
  if (access !== null) {
    return {
      ...noNote,
      path: `${c.name}.access`,
      used: [{ text: `${c.name}.access = ${access.value}`, place: access.place, key: accessKey(c) }],
    };
  }
  if (run.settings.unclassifiedIsRestricted)
    return { ...noNote, path: `${c.name}.access`, assumed: ["unclassified_is_restricted"] };
  return { ...lacking(noNote, [accessRef(run, c)]), path: `${c.name}.access` };
}

export function accessRef(run: Run, c: CategoryInfo): FactRef {
  const written = run.model.categoryFacts(c).get("access");
  return {
    text: `${c.name}.access`,
    type: null,
    place: written?.place ?? c.place,
    reason: written?.value.kind === "todo" ? written.value.reason : null,
  };
}
