import type { Locale } from "../../../language/index.ts";
import { dayText } from "../../check/index.ts";
import type { VersionInfo } from "../../check/schema.ts";
import type { Change, Forecast, ProvisionChange } from "../../forecast/index.ts";
import { verdictsApart } from "../../forecast/index.ts";
import type { Program } from "../../program.ts";
import { adviceOf } from "../advice.ts";
import { diagnosticJson, summaryOf } from "../json.ts";
import { questionOf, wholeMessageOf } from "../message.ts";
import { profilesOf } from "../profiles.ts";
import { citedBy } from "../provision.ts";

/** A forecast and what was asked for: days as `YYYY-MM-DD`. */
export interface ForecastReport {
  readonly forecast: Forecast;
  /** Set when looking back. */
  readonly since: string | null;
}

/** The object `pdp-forecast/1`, as text; docs/reference/forecast.md. */
export function forecastJson(program: Program, report: ForecastReport, locale: Locale): string {
  const { forecast, since } = report;
  const { start, points, until } = forecast;
  const end = points.at(-1) ?? start;
  const value = {
    schema: "pdp-forecast/1",
    asOf: program.request.asOf,
    since,
    until: until === null ? null : dayText(until),
    profiles: profilesOf(program.request),
    files: program.files.filter((file) => !program.library.has(file.path)).map((file) => file.path),
    diagnostics: program.diagnostics.map((each) => diagnosticJson(each, program.sources, locale)),
    complete: forecast.complete,
    start: { day: dayText(start.day), summary: summaryOf(start.verdicts) },
    turningPoints: points.map((point) => ({
      day: dayText(point.day),
      provisions: point.provisions.map(provisionJson),
      changes: point.changes.map((each) => changeJson(each, locale)),
      summary: summaryOf(point.verdicts),
    })),
    end: { day: dayText(until ?? end.day), summary: summaryOf(end.verdicts) },
    difference: verdictsApart(start.verdicts, end.verdicts).map((each) => changeJson(each, locale)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function provisionJson({ requirement, event, version }: ProvisionChange): object {
  return { requirement: requirement.id, event, inForce: spanJson(version) };
}

function spanJson(version: VersionInfo | null): object | null {
  if (version === null) return null;
  return { from: dayText(version.from), until: version.to === null ? null : dayText(version.to) };
}

function changeJson({ requirement, element, from, to, verdict, cause }: Change, locale: Locale): object {
  const cited = citedBy(requirement, verdict?.version ?? null);
  const worst = verdict?.bindings.find((each) => each.verdict === verdict.verdict);
  const question = verdict === null || worst === undefined ? null : questionOf(verdict, worst, locale);
  const advice = adviceOf(verdict, locale);
  return {
    requirement: requirement.id,
    element: element === null ? null : { kind: element.kind.name, name: element.qualified },
    from,
    to,
    cause,
    severity: verdict?.severity ?? null,
    confidence: verdict?.confidence ?? null,
    cites: cited === null ? null : { act: cited.act.name, provision: cited.provision },
    inForce: spanJson(verdict?.version ?? null),
    holders: verdict?.holders.map((holder) => holder.qualified) ?? [],
    ...(verdict === null || worst === undefined ? {} : { message: wholeMessageOf(verdict, worst, locale) }),
    ...(advice === null ? {} : { advice }),
    ...(question === null ? {} : { question }),
    missing: worst?.missing.map((each) => each.text) ?? [],
    enough: worst?.enough.map((each) => each.text) ?? [],
  };
}
