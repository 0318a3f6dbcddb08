import type { Trilingual } from "../../../language/index.ts";
import type { Reach } from "./build.ts";

/** What `pdp trace` says. Numbers stand after a colon. */
export interface TraceWords {
  readonly data: string;
  readonly element: string;
  readonly sources: string;
  readonly copies: string;
  readonly flows: string;
  readonly runBy: string;
  readonly notStated: string;
  readonly unsure: string;
  readonly declared: string;
  readonly way: string;
  readonly erasure: string;
  readonly access: string;
  readonly all: string;
  readonly some: (count: number) => string;
  readonly reach: { readonly [R in Reach]: string };
  readonly none: string;
}

export const traceWords: Trilingual<TraceWords> = {
  kk: {
    data: "Деректер",
    element: "Элемент",
    sources: "Қайдан шығады",
    copies: "Қай жерде бар",
    flows: "Қайда барады",
    runBy: "операторы",
    notStated: "көрсетілмеген",
    unsure: "жетуі дәлелденбеген",
    declared: "осы жерде көрсетілген",
    way: "жолы",
    erasure: "Жою туралы өтініш",
    access: "Қол жеткізу туралы өтініш",
    all: "әр көшірмеге жетеді",
    some: (count) => `жетпейтін не дәлелденбеген көшірмелер: ${count}`,
    reach: {
      reached: "жетеді",
      missed: "жетпейді: операторда мұндай мүмкіндік жоқ",
      unknown: "дәлелденбеген: оператордың мүмкіндіктері (`capabilities`) көрсетілмеген",
      beyond: "жетпейді: деректер баршаға ашық жарияланған",
      person_gone: "қажет емес: деректерден адамды табу мүмкін емес",
    },
    none: "жоқ",
  },
  ru: {
    data: "Данные",
    element: "Элемент",
    sources: "Откуда поступают",
    copies: "Где находятся",
    flows: "Куда передаются",
    runBy: "оператор",
    notStated: "не указано",
    unsure: "поступление не доказано",
    declared: "заявлены здесь",
    way: "путь",
    erasure: "Требование об удалении",
    access: "Запрос доступа",
    all: "доходит до каждой копии",
    some: (count) => `копий, до которых не доходит или это не доказано: ${count}`,
    reach: {
      reached: "доходит",
      missed: "не доходит: у оператора нет такой возможности",
      unknown: "не доказано: возможности оператора (`capabilities`) не указаны",
      beyond: "не доходит: данные опубликованы для всех",
      person_gone: "не требуется: по данным нельзя найти человека",
    },
    none: "нет",
  },
  en: {
    data: "Data",
    element: "Element",
    sources: "Where they come from",
    copies: "Where they are",
    flows: "Where they go",
    runBy: "run by",
    notStated: "not stated",
    unsure: "arrival not proven",
    declared: "declared here",
    way: "way",
    erasure: "A request to erase",
    access: "A request for access",
    all: "reaches every copy",
    some: (count) => `copies that it does not reach, or not provably: ${count}`,
    reach: {
      reached: "reaches it",
      missed: "does not reach it: whoever runs it cannot do that",
      unknown: "not proven: what whoever runs it can do (`capabilities`) is not stated",
      beyond: "does not reach it: the data are published for everybody",
      person_gone: "not needed: nobody can be found in the data",
    },
    none: "none",
  },
};
