import type { Locale } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import { countryText } from "../country.ts";
import { categoryTitle, dataText, titleIn } from "../diagram/index.ts";
import { locationText } from "../locate.ts";
import { mentionText } from "../mention.ts";
import type { Paint } from "../paint.ts";
import { safeText } from "../safe-text.ts";
import type { Copy, Reach, Trace } from "./build.ts";
import { traceWords } from "./words.ts";

/** The trace for people: sources, copies with the way to each, flows, then whether requests reach every copy. */
export function traceText(program: Program, trace: Trace, locale: Locale, paint: Paint): string {
  const words = traceWords[locale];
  const { sources } = program;
  const place = (element: ElementInfo): string =>
    program.library.has(element.place.file)
      ? ""
      : `  ${paint("quiet", safeText(locationText(element.place, sources)))}`;
  const line = (text: string, more = ""): string => `  ${paint("gutter", "│")} ${safeText(text)}${more}`;
  const lines = [paint("strong", safeText(headOf(trace, locale))), ""];
  const section = (title: string, entries: readonly string[]): void => {
    lines.push(
      `${paint("gutter", `${title}:`)}${entries.length === 0 ? ` ${words.none}` : ""}`,
      ...entries,
      "",
    );
  };
  section(
    words.sources,
    trace.sources.map((each) => line(named(each), place(each))),
  );
  section(
    words.copies,
    trace.copies.flatMap((each) => [
      line(copyText(each, locale), place(each.node)),
      line(`  ${dataOf(each, locale)}${each.unsure ? ` (${words.unsure})` : ""}`),
      line(`  ${words.way}: ${wayOf(each, locale)}`),
    ]),
  );
  section(
    words.flows,
    trace.flows.map((each) => {
      const ends = each.ends === null ? "" : `${named(each.ends.source)} -> ${named(each.ends.target)}`;
      const title = each.declaration === null ? "" : ` "${titleIn(each, locale)}"`;
      return line(
        `${ends}${title}: ${dataText({ locale, model: program.model }, each).join(", ")}`,
        place(each),
      );
    }),
  );
  for (const [title, reach] of [
    [words.erasure, (copy: Copy): Reach => copy.erasure],
    [words.access, (copy: Copy): Reach => copy.access],
  ] as const) {
    const missed = trace.copies.filter((each) => !isDone(reach(each)));
    const verdict = missed.length === 0 ? words.all : words.some(missed.length);
    lines.push(`${paint(missed.length === 0 ? "good" : "warning", `${title}: ${verdict}`)}`);
    for (const each of trace.copies) lines.push(line(`${named(each.node)}: ${words.reach[reach(each)]}`));
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** Nothing is left to do at this copy. */
export function isDone(reach: Reach): boolean {
  return reach === "reached" || reach === "person_gone";
}

function headOf({ subject }: Trace, locale: Locale): string {
  const words = traceWords[locale];
  return subject.kind === "data"
    ? `${words.data}: ${categoryTitle(subject.category, locale)} (${subject.category.name})`
    : `${words.element}: ${named(subject.element)}`;
}

function named(element: ElementInfo): string {
  return element.title === null ? element.name : `${element.title} (${element.name})`;
}

function copyText({ node, holder, country }: Copy, locale: Locale): string {
  const words = traceWords[locale];
  const where = country === null ? words.notStated : countryText(country, locale);
  return `${named(node)}; ${where}; ${words.runBy}: ${holder === null ? words.notStated : titleIn(holder, locale)}`;
}

function dataOf({ labels }: Copy, locale: Locale): string {
  const texts = labels.map(({ category, state }) =>
    mentionText({ kind: "category", category, state: state === "raw" ? null : state }, locale),
  );
  return [...new Set(texts)].join(", ");
}

function wayOf({ way }: Copy, locale: Locale): string {
  const [start] = way;
  if (start?.ends === undefined || start.ends === null) return traceWords[locale].declared;
  return [
    start.ends.source.name,
    ...way.flatMap((each) => (each.ends === null ? [] : [each.ends.target.name])),
  ].join(" -> ");
}
