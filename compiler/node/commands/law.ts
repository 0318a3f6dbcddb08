import { edition } from "../../../stdlib/index.ts";
import { nearest, parse, sourceText } from "../../../language/index.ts";
import { parseDay } from "../../check/index.ts";
import { compile } from "../../compile.ts";
import { coverageJson, coverageText, isCovered, lawJson, lawPage, lawText } from "../../emit/law/index.ts";
import { consequencesAmong, everything, withRecalled } from "../../evaluate/index.ts";
import { coverageOf, lawBook, narrowed, testsOf } from "../../law/index.ts";
import type { LawBook } from "../../law/index.ts";
import type { Program } from "../../program.ts";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { libraryRows, libraryTests, nodeHost } from "../host.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";
import { today } from "../today.ts";

export interface LawCommandOptions extends CommonOptions {
  readonly format: "text" | "json";
  readonly asOf?: string;
}

/** `pdp law coverage`: the library against the tables that it must answer; fails where a row has no answer. */
async function coverage(options: LawCommandOptions): Promise<ExitStatus> {
  const { locale, paint, print } = openSession(options, null);
  const request = { asOf: options.asOf ?? today(), profile: null, entries: [], waivers: true };
  const more = { files: libraryRows(), checkLibrary: false };
  const found = coverageOf(await compile(nodeHost(null, more), request));
  await print(
    options.format === "json"
      ? coverageJson(found, edition, locale)
      : coverageText(found, { locale, paint, edition }),
  );
  return isCovered(found) ? exit.clean : exit.findings;
}

/** `pdp law`: the library as a person reads it, whole, or what an act, an article or an id names. Works without a project. */
export async function law(subject: string | null, options: LawCommandOptions): Promise<ExitStatus> {
  if (subject === "coverage") return coverage(options);
  const session = openSession(options, null);
  const asOf = options.asOf ?? today();
  const program = await compile(nodeHost(null), { asOf, profile: null, entries: [], waivers: true });
  const tests = libraryTests().map(({ path, text }) => sourceText(path, text));
  const sources = new Map([...program.sources, ...tests.map((each) => [each.path, each] as const)]);
  const mentions = testsOf(tests.map((each) => parse(each).file));
  const whole = lawBook(program, mentions, parseDay(asOf) ?? 0);
  const found = subject === null ? { book: whole, single: null } : narrowed(whole, subject);
  if (found === null)
    throw new UsageError((words) => words.unknownLaw(subject ?? "", closest(subject, whole)));
  const { book, single } = found;
  const { locale, paint } = session;
  const shown = { locale, paint, edition };
  const consequences = single === null ? [] : consequencesIn(program, whole.asOf)(single.requirement);
  await session.print(
    options.format === "json"
      ? lawJson(book, single === null ? null : { entry: single, sources, consequences }, edition, locale)
      : single === null
        ? lawText(book, shown)
        : lawPage(single, book.asOf, sources, consequences, shown),
  );
  return exit.clean;
}

function consequencesIn(program: Program, asOf: number): ReturnType<typeof consequencesAmong> {
  return consequencesAmong(program.schema.requirements, asOf, withRecalled(everything));
}

function closest(subject: string | null, book: LawBook): string | null {
  const names = book.acts.flatMap(({ act, articles }) => [
    act.name,
    ...articles.flatMap((each) => each.provisions.map(({ requirement }) => requirement.id)),
  ]);
  const close = nearest(subject ?? "", names)[0];
  return close === undefined ? null : `\`${close}\``;
}
