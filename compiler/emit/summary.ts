import type { Locale } from "../../language/index.ts";
import { verdictNames } from "../evaluate/verdict.ts";
import type { Verdict, VerdictName } from "../evaluate/verdict.ts";
import type { Program } from "../program.ts";
import { summaryOf } from "./json.ts";
import type { Paint, Style } from "./paint.ts";
import { profilesOf } from "./profiles.ts";
import { safeText } from "./safe-text.ts";
import { reportWords, verdictWords } from "./words.ts";

/** Verdicts worth a frame, in the order in which a reader should see them. */
export const verdictsToShow: readonly VerdictName[] = [
  "violated",
  "unproven",
  "review",
  "unknown_wording",
  "waived",
];

/** Under what a program was judged besides the day, phrase by phrase. */
export function circumstances(program: Program, edition: string, locale: Locale): readonly string[] {
  const words = reportWords[locale];
  const profiles = profilesOf(program.request);
  const own = program.files.filter((file) => !program.library.has(file.path));
  const judged = new Set(program.judged.flatMap((module) => module.files.map((file) => file.path)));
  return [
    ...(profiles.length === 0 ? [] : [`${words.profile}: ${profiles.map(safeText).join(", ")}`]),
    words.asDeclared,
    `${words.library} ${safeText(edition)}`,
    words.files(own.filter((file) => judged.has(file.path)).length, own.length),
    ...(program.request.waivers ? [] : [words.noWaivers]),
    ...(program.notSelected === 0 ? [] : [`${words.notSelected}: ${program.notSelected}`]),
  ];
}

/** Every verdict with its count, zeros too: no findings is not the same as lawful. */
export function tally(verdicts: readonly Verdict[], locale: Locale, paint: Paint): string {
  const counts = summaryOf(verdicts);
  const order: readonly VerdictName[] = [
    ...verdictsToShow,
    ...verdictNames.filter((name) => !verdictsToShow.includes(name)),
  ];
  return order
    .map((name) => {
      const text = `${verdictWords[locale][name]}: ${counts[name]}`;
      return counts[name] === 0 ? paint("quiet", text) : paint(tallyStyle(name), text);
    })
    .join(", ");
}

export function tallyStyle(name: VerdictName): Style {
  switch (name) {
    case "violated":
      return "error";
    case "unproven":
      return "warning";
    case "satisfied":
      return "good";
    case "exempt":
    case "waived":
    case "not_applicable":
    case "review":
    case "unknown_wording":
    case "not_in_force":
      return "note";
  }
}
