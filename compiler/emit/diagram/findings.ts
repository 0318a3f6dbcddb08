import type { Locale } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Verdict } from "../../evaluate/index.ts";
import type { Program } from "../../program.ts";
import { messageOf } from "../message.ts";
import { trilingual } from "../provision.ts";
import { verdictWords } from "../words.ts";
import type { DiagramFinding } from "./graph.ts";

/** A finding with the elements it is about and the flows of its way. */
export interface Numbered {
  readonly finding: DiagramFinding;
  readonly verdict: Verdict;
  readonly flows: readonly ElementInfo[];
}

/** The verdicts that somebody must act on, in the order in which they are numbered. */
export function toldVerdicts(program: Program): readonly Verdict[] {
  return (["violated", "unproven", "review"] as const).flatMap((name) =>
    program.verdicts.filter((each) => each.verdict === name && each.element !== null),
  );
}

/** The findings that somebody must act on, numbered as everywhere: violated ones first, then those in doubt. */
export function numberedFindings(program: Program, locale: Locale): readonly Numbered[] {
  return toldVerdicts(program).map((verdict, at) => {
    const worst = verdict.bindings.filter((each) => each.verdict === verdict.verdict);
    const [first] = worst;
    const { requirement, version, element } = verdict;
    const title = trilingual("title", requirement, version, locale) ?? requirement.id;
    return {
      verdict,
      flows: worst.find((each) => each.route.length > 0)?.route ?? [],
      finding: {
        number: at + 1,
        rule: requirement.id,
        verdict: verdictWords[locale][verdict.verdict],
        certain: verdict.verdict === "violated",
        title,
        message:
          first === undefined || verdict.verdict !== "violated"
            ? title
            : messageOf(requirement, version, first, locale),
        element: element?.qualified ?? null,
      },
    };
  });
}

/** The finding that a view asks for: by number, by fingerprint, by requirement (the first of it), or `requirement@element`. */
export function findFinding(all: readonly Numbered[], id: string): Numbered | null {
  return (
    all.find((each) => String(each.finding.number) === id || each.verdict.fingerprint === id) ??
    all.find((each) => each.finding.rule === id) ??
    all.find(
      ({ finding, verdict }) =>
        id === `${finding.rule}@${verdict.element?.name ?? ""}` ||
        id === `${finding.rule}@${finding.element ?? ""}`,
    ) ??
    null
  );
}
