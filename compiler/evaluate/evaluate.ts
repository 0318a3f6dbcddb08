import { parseDay } from "../check/index.ts";
import type { Evaluated, Inferred } from "../program.ts";
import { findProfiles } from "./find-profile.ts";
import { judge } from "./judge.ts";
import type { Judged, JudgeOptions } from "./judge.ts";
import { profileOf, withRecalled } from "./profile.ts";
import type { Profile } from "./profile.ts";

/** Judges the program by the requirements of its own modules and of all that they import, and by those that its profile names. */
export function evaluate(inferred: Inferred): Evaluated {
  const { verdicts, diagnostics, notSelected } = judgeOn(inferred, parseDay(inferred.request.asOf) ?? 0);
  return { ...inferred, diagnostics: [...inferred.diagnostics, ...diagnostics], verdicts, notSelected };
}

/** Judges the same facts by the law of another day; a program is read once for as many days as are asked for. */
export function judgeOn(
  inferred: Inferred,
  asOf: number,
  options: Pick<JudgeOptions, "ahead" | "compiler"> = {},
): Judged {
  const { request, model } = inferred;
  return judge(inferred, model, { ...options, asOf, waivers: request.waivers, ...askedOf(inferred) });
}

/** By what a program is judged: what its modules declare and import, and what its profile names. */
export function askedOf(
  inferred: Inferred,
): Pick<JudgeOptions, "requirements"> & { readonly profile: Profile } {
  const { request, schema, judged } = inferred;
  const modules = new Set(judged.filter((each) => each.test === null));
  const chosen = profileOf(findProfiles(inferred, request.profile).found);
  const profile = (request.recalled ?? false) ? withRecalled(chosen) : chosen;
  const requirements = schema.requirements.filter(
    (each) => modules.has(each.module) || (each.module.test === null && profile.names(each)),
  );
  return { profile, requirements };
}
