import type { Locale } from "../../language/index.ts";
import { wordingOf } from "../check/index.ts";
import type { RequirementInfo, VersionInfo } from "../check/schema.ts";
import { enumWord, provisionOf, spanText, unfilled } from "./explain.ts";
import { explainWords } from "./explain-words.ts";
import { rolesOf, trilingual } from "./provision.ts";
import { reportWords } from "./words.ts";

/** A provision in brief. All texts are as they stand in the library or the policy: not made harmless. */
export interface ProvisionCard {
  readonly title: string | null;
  /** What is wrong, or asked, said of no element. */
  readonly summary: string | null;
  /** A line each, what it is about before what is said: the act, who is bound, how surely the text is known. */
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  readonly versionsKey: string;
  readonly versions: readonly {
    readonly span: string;
    readonly note: string | null;
    readonly current: boolean;
  }[];
}

/** What a reader of one language is told of a provision at a glance; `day` is the day by whose law is judged. */
export function provisionCard(requirement: RequirementInfo, day: number, locale: Locale): ProvisionCard {
  const words = explainWords[locale];
  const version =
    requirement.versions.find((each) => isCurrent(each, day)) ?? requirement.versions.at(-1) ?? null;
  const lines: { key: string; text: string }[] = [];
  const say = (key: string, text: string | null): void => {
    if (text !== null && text !== "") lines.push({ key, text });
  };
  say(reportWords[locale].provision, provisionOf(requirement, version, locale));
  say(
    words.bound,
    rolesOf(requirement, version)
      .map((role) => words.roles.get(role) ?? role)
      .join(", "),
  );
  say(words.modality, enumWord(requirement, version, "modality", words.modalities));
  const { confidence } = (version ?? requirement).terms;
  say(words.confidence, words.confidences.get(confidence) ?? confidence);
  return {
    title: trilingual("title", requirement, version, locale),
    summary:
      ofNothing(trilingual("because", requirement, version, locale)) ??
      ofNothing(trilingual("question", requirement, version, locale)),
    lines,
    versionsKey: words.versions,
    versions: requirement.versions.map((each) => ({
      span: spanText(each, locale),
      note: each.node.unknown === null ? null : `${words.unknown}: ${wordingOf(each.node.unknown)[locale]}`,
      current: isCurrent(each, day),
    })),
  };
}

/** A text that is filled in for an element, said of none: it often begins with the element's name. */
function ofNothing(text: string | null): string | null {
  return unfilled(text)?.replace(/^…: /, "") ?? null;
}

function isCurrent({ from, to }: VersionInfo, day: number): boolean {
  return from <= day && (to === null || day < to);
}
