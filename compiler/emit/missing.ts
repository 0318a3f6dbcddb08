import type { Locale } from "../../language/index.ts";
import type { FactRef } from "../infer/model.ts";

interface LackWords {
  readonly calendar: string;
  readonly offset: string;
}

/** What to make of facts that no element of the model has: the library's own knowledge of days and clocks ends there. */
const lackWords: Readonly<Record<Locale, LackWords>> = {
  kk: {
    calendar: "бұл жылдың жұмыс күндері кітапханада жоқ; білсеңіз, `working_year` жариялаңыз",
    offset: "бұл күнгі сағат белдеуі кітапханада жоқ; білсеңіз, `time_offset` жариялаңыз",
  },
  ru: {
    calendar: "рабочие дни этого года библиотеке не известны; если они известны вам, объявите `working_year`",
    offset: "часовой пояс этого дня библиотеке не известен; если он известен вам, объявите `time_offset`",
  },
  en: {
    calendar:
      "the library does not know the working days of this year; if you know them, declare a `working_year`",
    offset: "the library does not know the time zone of that day; if you know it, declare a `time_offset`",
  },
};

/** A missing fact as people read it: its name, and for a year or a clock that the library lacks, what that means. */
export function missingName(fact: FactRef, locale: Locale): string {
  if (fact.type !== null || fact.place !== null) return fact.text;
  if (/^calendar \d+$/.test(fact.text)) return `${fact.text} (${lackWords[locale].calendar})`;
  return fact.text === "time_offset" ? `${fact.text} (${lackWords[locale].offset})` : fact.text;
}
