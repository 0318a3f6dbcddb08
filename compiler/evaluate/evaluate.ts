import { parseDay } from "../check/index.ts";
import type { Evaluated, Inferred } from "../program.ts";
import { judge } from "./judge.ts";
import { findProfiles } from "./find-profile.ts";
import { profileOf, withRecalled } from "./profile.ts";

/** Judges the program by the requirements of its own modules and of all that they import, and by those that its profile names. */
export function evaluate(inferred: Inferred): Evaluated {
  const { request, schema, judged, model } = inferred;
  const modules = new Set(judged.filter((each) => each.test === null));
  const chosen = profileOf(findProfiles(inferred, request.profile).found);
  const profile = (request.recalled ?? false) ? withRecalled(chosen) : chosen;
  const { verdicts, diagnostics, notSelected } = judge(inferred, model, {
    asOf: parseDay(request.asOf) ?? 0,
    profile,
    waivers: request.waivers,
    requirements: schema.requirements.filter(
      (each) => modules.has(each.module) || (each.module.test === null && profile.names(each)),
    ),
  });
  return { ...inferred, diagnostics: [...inferred.diagnostics, ...diagnostics], verdicts, notSelected };
}
