import { parseDay } from "../check/index.ts";
import type { Evaluated, Inferred } from "../program.ts";
import { judge } from "./judge.ts";
import { findProfile, profileOf } from "./profile.ts";
import { preludeName } from "./run.ts";

/** Judges the program by the requirements of its own modules and of all that they import. */
export function evaluate(inferred: Inferred): Evaluated {
  const { request, schema, judged, model } = inferred;
  const modules = new Set(judged.filter((each) => each.test === null));
  const profile = findProfile(schema.elements, preludeName(inferred, "profile"), request.profile);
  const { verdicts, diagnostics, notSelected } = judge(inferred, model, {
    asOf: parseDay(request.asOf) ?? 0,
    profile: profileOf(profile),
    waivers: request.waivers,
    requirements: schema.requirements.filter((each) => modules.has(each.module)),
  });
  return { ...inferred, diagnostics: [...inferred.diagnostics, ...diagnostics], verdicts, notSelected };
}
