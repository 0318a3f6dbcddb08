import type { Diagnostic, Locale, Place, Severity, Span, Trilingual } from "../../language/index.ts";
import { safeText, verdictSentence } from "../emit/index.ts";
import type { Judgement, Verdict, VerdictName } from "../evaluate/verdict.ts";
import type { Snapshot } from "./workspace.ts";

/** What an editor underlines: a fault of the language, or a verdict that somebody must act on, at its element. */
export interface Problem {
  readonly span: Span;
  readonly severity: Severity;
  /** The code of the diagnostic, or the id of the requirement. */
  readonly code: string;
  /** The name of the fault for people, or of the provision. */
  readonly title: string;
  /** What is wrong; a line of its own for what to do, where something is known to help. */
  readonly message: string;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  /** True: nothing refers to what stands here, so it can be drawn faintly. */
  readonly unused?: boolean;
  /** Of a verdict, by which it is found again after edits. */
  readonly fingerprint: string | null;
  /** Null for a fault of the language. */
  readonly verdict: VerdictName | null;
}

/** So many of one file are shown; an editor is no place to read more. */
export const mostProblems = 250;
/** So many facts of a proof stand beside a verdict. */
const mostFacts = 4;

/** The problems of one file, faults of the language first, then verdicts in order of severity. */
export function problems(snapshot: Snapshot, path: string): readonly Problem[] {
  const { program, settings } = snapshot;
  const { locale } = settings;
  const faults = snapshot.faults(path);
  const verdicts = snapshot.told(path);
  const found: Problem[] = faults.slice(0, mostProblems).map((each) => problemOf(each, locale));
  for (const verdict of verdicts.slice(0, mostProblems - found.length)) {
    const { element, severity } = verdict;
    if (element !== null && severity !== null)
      found.push(ofVerdict(verdict, element.place, severity, program.library, locale));
  }
  const left = faults.length + verdicts.length - found.length;
  return left > 0 ? [...found, more(left, locale)] : found;
}

/** A fault of the language as a problem. */
export function problemOf(fault: Diagnostic, locale: Locale): Problem {
  const { title, label, note, hint } = fault.words(locale);
  return {
    span: spanOf(fault.place),
    severity: fault.severity,
    code: fault.code,
    title: safeText(title),
    message: [note === undefined ? label : `${label}. ${note}`, hint ?? ""]
      .map(safeText)
      .filter(said)
      .join("\n"),
    related: fault.related.map(({ place, label: of }) => ({ place, message: safeText(of(locale)) })),
    ...(fault.code === "unused-declaration" ? { unused: true } : {}),
    fingerprint: null,
    verdict: null,
  };
}

function ofVerdict(
  verdict: Verdict,
  place: Place,
  severity: Severity,
  library: ReadonlySet<string>,
  locale: Locale,
): Problem {
  const { title, message, advice } = verdictSentence(verdict, locale);
  return {
    span: spanOf(place),
    severity,
    code: verdict.requirement.id,
    title,
    message: [message, advice].filter(said).join("\n"),
    related: factsOf(verdict, library),
    fingerprint: verdict.fingerprint,
    verdict: verdict.verdict,
  };
}

/** The facts that are missing, else those the proof uses, as far as they are written in the project. */
function factsOf(verdict: Verdict, library: ReadonlySet<string>): Problem["related"] {
  const worst: Judgement | undefined = verdict.bindings.find((each) => each.verdict === verdict.verdict);
  if (worst === undefined) return [];
  const facts = worst.missing.length > 0 ? worst.missing : worst.used;
  return facts
    .flatMap(({ place, text }) =>
      place === null || library.has(place.file) ? [] : [{ place, message: safeText(text) }],
    )
    .slice(0, mostFacts);
}

function more(left: number, locale: Locale): Problem {
  const { title, message } = moreWords[locale];
  return {
    span: { start: 0, end: 0 },
    severity: "note",
    code: "more-problems",
    title,
    message: message(left),
    related: [],
    fingerprint: null,
    verdict: null,
  };
}

const moreWords: Trilingual<{ readonly title: string; readonly message: (left: number) => string }> = {
  kk: {
    title: "Барлығы көрсетілмеген",
    message: (left) => `бұл файлда тағы ${left} ескерту бар; бәрін \`pdp check\` көрсетеді`,
  },
  ru: {
    title: "Показано не всё",
    message: (left) => `в этом файле есть ещё замечания (${left}); все показывает \`pdp check\``,
  },
  en: {
    title: "Not all is shown",
    message: (left) => `there are ${left} more in this file; \`pdp check\` shows all of them`,
  },
};

function spanOf({ start, end }: Place): Span {
  return { start, end };
}

function said(text: string): boolean {
  return text !== "";
}
