import type { Locale, Place } from "../../../language/index.ts";
import type { VerdictName } from "../../evaluate/verdict.ts";
import type { Change } from "../../forecast/index.ts";
import type { Program } from "../../program.ts";
import { titleIn } from "../diagram/index.ts";
import { messageOf } from "../message.ts";
import { trilingual } from "../provision.ts";
import { grouped, stepText } from "./group.ts";
import type { Group } from "./group.ts";
import { forecastWords } from "./words.ts";

/** Several elements of which one requirement says another thing than before. */
export interface ChangeGroup {
  readonly requirement: string;
  readonly title: string;
  /** `satisfied → violated`, in words. */
  readonly step: string;
  readonly to: VerdictName | null;
  /** Does something that somebody must act on come, go, or become another one? */
  readonly sense: "comes" | "goes" | "differs";
  /** What is said of the first of them, where a finding comes. */
  readonly message: string | null;
  /** Why, where no provision and no text changed. */
  readonly cause: string | null;
  readonly elements: readonly {
    readonly title: string;
    /** Null for the library. */
    readonly place: Place | null;
    /** Of the verdict as it is now; null where there is none. */
    readonly fingerprint: string | null;
  }[];
}

/** What is otherwise than it was, as data for a page. */
export interface ChangeList {
  /** Those that ask for attention, the gravest first. */
  readonly groups: readonly ChangeGroup[];
  /** The others, as sums. */
  readonly others: readonly { readonly step: string; readonly count: number }[];
}

/** Puts changes into one list, as `pdp forecast` does. */
export function changeList(program: Program, changes: readonly Change[], locale: Locale): ChangeList {
  const { loud, quiet } = grouped(changes);
  return {
    groups: loud.map((group) => groupFor(program, group, locale)),
    others: quiet.map((group) => ({ step: stepText(group[0], locale), count: group.length })),
  };
}

function groupFor(program: Program, group: Group, locale: Locale): ChangeGroup {
  const [{ requirement, verdict, from, to, cause }] = group;
  const version = verdict?.version ?? null;
  const worst = verdict?.bindings.find((each) => each.verdict === verdict.verdict);
  const comes = to === "violated" && worst !== undefined;
  return {
    requirement: requirement.id,
    title: trilingual("title", requirement, version, locale) ?? requirement.id,
    step: stepText({ from, to }, locale),
    to,
    sense: mustAct(to) === mustAct(from) ? "differs" : mustAct(to) ? "comes" : "goes",
    message: comes ? messageOf(requirement, version, worst, locale) : null,
    cause: forecastWords[locale].causes[cause],
    elements: group.flatMap(({ element, verdict: own }) =>
      element === null
        ? []
        : [
            {
              title: titleIn(element, locale),
              place: program.library.has(element.place.file) ? null : element.place,
              fingerprint: own?.fingerprint ?? null,
            },
          ],
    ),
  };
}

function mustAct(name: VerdictName | null): boolean {
  return name === "violated" || name === "unproven" || name === "review";
}
