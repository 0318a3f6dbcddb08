import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { dayText } from "../../check/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { FactValue, Span } from "../../check/values.ts";
import { titleOf, valueOf } from "../diagram/index.ts";
import type { Reading } from "../diagram/index.ts";
import { textIn } from "../provision.ts";
import type { Inline, Line, Shown } from "./model.ts";
import { documentWords } from "./words.ts";
import type { Unit } from "./words.ts";

/** A list of values, and whether there may be others that nobody stated. */
export interface Stated<T> {
  readonly items: readonly T[];
  readonly open: boolean;
}
export const nothingStated: Stated<never> = { items: [], open: true };

/** An open place without a word of its own: the field says what belongs there. */
export const blank: Shown = [[{ kind: "blank", hint: "" }]];

export function text(of: string): Inline {
  return { kind: "text", text: of };
}

/** One line for each text. */
export function lines(texts: readonly string[]): Shown {
  return [...new Set(texts)].map((each): Line => [text(each)]);
}

export function line(of: string): Shown {
  return [[text(of)]];
}

/** What is stated; `none` where it is stated that there is nothing; open where nobody said. */
export function list({ items, open }: Stated<string>, locale: Locale): Shown {
  if (items.length === 0) return open ? blank : line(documentWords[locale].none);
  const shown = lines(items);
  return open ? [...shown, [{ kind: "blank", hint: documentWords[locale].more }]] : shown;
}

/** The elements that a property names. */
export function statedElements(
  reading: Reading,
  element: ElementInfo | null,
  name: string,
): Stated<ElementInfo> {
  const value = element === null ? null : valueOf(reading, element, name);
  switch (value?.kind) {
    case "none":
      return { items: [], open: false };
    case "element":
      return { items: [value.element], open: false };
    case "set":
      return {
        items: value.members.flatMap((each) => (each.value.kind === "element" ? [each.value.element] : [])),
        open: value.open,
      };
    default:
      return nothingStated;
  }
}

/** Several lists as one; open where one is. */
export function together<T>(all: readonly Stated<T>[]): Stated<T> {
  return {
    items: [...new Set(all.flatMap((each) => each.items))],
    open: all.length === 0 || all.some((each) => each.open),
  };
}

export function mapped<T>({ items, open }: Stated<T>, text: (item: T) => string): Stated<string> {
  return { items: items.map(text), open };
}

/** A truth as `yes` and `no`; `none` is no; open where nobody said. */
export function truth(value: FactValue | null, locale: Locale): Shown {
  const words = documentWords[locale];
  if (value?.kind === "none") return line(words.no);
  return value?.kind === "bool" ? line(value.value ? words.yes : words.no) : blank;
}

/** A text; open where nobody stated one, or stated that there is none. */
export function words(value: FactValue | null): Shown {
  return value?.kind === "text" ? line(value.value) : blank;
}

/** A day, or the day of an instant. */
export function day(value: FactValue | null, locale: Locale): string | null {
  if (value?.kind === "date") return dayFor(dayText(value.day), locale);
  if (value?.kind !== "datetime") return null;
  return dayFor(dayText(Math.floor((value.instant + value.offset * 60) / 86_400)), locale);
}

/** The title that an element states in three languages, else its own, else its name. */
export function titleIn(reading: Reading, element: ElementInfo): string {
  return textIn(valueOf(reading, element, "title"), reading.locale) ?? titleOf(element);
}

/** `5 years`, `1 business day`. */
export function spanText(span: Span, locale: Locale): string {
  const count = (of: number, unit: Unit): string => {
    const [one, few, many] = documentWords[locale].units[unit];
    const lastTwo = of % 100;
    const last = of % 10;
    if (locale !== "ru") return `${of} ${of === 1 ? one : many}`;
    const teen = lastTwo > 10 && lastTwo < 15;
    return `${of} ${!teen && last === 1 ? one : !teen && last > 1 && last < 5 ? few : many}`;
  };
  if (span.businessDays !== 0) return count(span.businessDays, "businessDay");
  if (span.months !== 0)
    return span.months % 12 === 0 ? count(span.months / 12, "year") : count(span.months, "month");
  if (span.minutes % 10_080 === 0 && span.minutes > 0) return count(span.minutes / 10_080, "week");
  if (span.minutes % 1_440 === 0) return count(span.minutes / 1_440, "day");
  return span.minutes % 60 === 0 ? count(span.minutes / 60, "hour") : count(span.minutes, "minute");
}
