import type { Trilingual } from "../../../language/index.ts";
import type { Shape } from "./graph.ts";

/** The words of a picture and of the text under it. Numbers stand after a colon. */
export interface DiagramWords {
  readonly title: string;
  readonly views: { readonly [V in "context" | "country" | "system" | "data" | "finding"]: string };
  readonly shapes: { readonly [S in Shape]: string };
  readonly unknownCountry: string;
  readonly outside: string;
  readonly asOf: (day: string) => string;
  readonly restricted: { readonly mark: string; readonly text: string };
  readonly more: (count: number) => string;
  readonly unknownData: string;
  readonly replica: string;
  readonly backup: string;
  readonly copy: string;
  readonly access: string;
  readonly purpose: string;
  readonly basis: string;
  readonly legend: string;
  readonly flow: string;
  readonly implied: string;
  readonly crossing: string;
  readonly boundary: string;
  readonly countryFrame: string;
  readonly finding: string;
  readonly doubt: string;
  readonly way: string;
  readonly nodes: string;
  readonly flows: string;
  readonly findings: string;
  readonly none: string;
  readonly collapsed: (count: number) => string;
  readonly tooMany: (count: number) => string;
  readonly plainLayout: string;
  readonly owner: string;
  readonly runBy: string;
  readonly data: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
}

export const diagramWords: Trilingual<DiagramWords> = {
  kk: {
    title: "Дербес деректер ағындары",
    views: {
      context: "тараптар",
      country: "елдер",
      system: "толық көрініс",
      data: "бір деректің жолы",
      finding: "бір табылымның жолы",
    },
    shapes: {
      subject: "субъектілер",
      party: "тұлға",
      person: "қызметкер",
      process: "өңдеу",
      store: "қойма",
      system: "жүйе",
      country: "ел",
    },
    unknownCountry: "Елі көрсетілмеген",
    outside: "Елден тыс",
    asOf: (day) => `мына күнгі құқық бойынша: ${day}`,
    restricted: { mark: "ҚШ", text: "қолжетімділігі шектеулі деректер" },
    more: (count) => `тағы: ${count}`,
    unknownData: "деректері көрсетілмеген",
    replica: "көшірме (реплика)",
    backup: "резервтік көшірме",
    copy: "көшірме",
    access: "қол жеткізу",
    purpose: "мақсаты",
    basis: "негізі",
    legend: "Шартты белгілер",
    flow: "ағын",
    implied: "көшірме не қол жеткізу",
    crossing: "шекарадан өту",
    boundary: "бір тұлға басқаратын жүйелер",
    countryFrame: "ел аумағы",
    finding: "табылым: бұзушылық",
    doubt: "табылым: дәлелденбеген",
    way: "табылымның жолы",
    nodes: "Түйіндер",
    flows: "Ағындар",
    findings: "Табылымдар",
    none: "жоқ",
    collapsed: (count) => `Түйіндер тым көп (${count}), сондықтан тараптар ғана көрсетілген.`,
    tooMany: (count) => `Түйіндер тым көп (${count}): сурет салынбады, тізім төменде.`,
    plainLayout: "Сурет қарапайым тәсілмен орналастырылды.",
    owner: "меншік иесі",
    runBy: "операторы",
    data: "деректер",
    number: "№",
    from: "қайдан",
    to: "қайда",
  },
  ru: {
    title: "Потоки персональных данных",
    views: {
      context: "стороны",
      country: "страны",
      system: "полная схема",
      data: "путь данных",
      finding: "путь нарушения",
    },
    shapes: {
      subject: "субъекты",
      party: "лицо",
      person: "сотрудник",
      process: "обработка",
      store: "хранилище",
      system: "система",
      country: "страна",
    },
    unknownCountry: "Страна не указана",
    outside: "Вне стран",
    asOf: (day) => `по праву на ${day}`,
    restricted: { mark: "ОД", text: "данные ограниченного доступа" },
    more: (count) => `ещё: ${count}`,
    unknownData: "данные не указаны",
    replica: "реплика",
    backup: "резервная копия",
    copy: "копия",
    access: "доступ",
    purpose: "цель",
    basis: "основание",
    legend: "Обозначения",
    flow: "поток",
    implied: "копия или доступ",
    crossing: "пересечение границы",
    boundary: "системы одного лица",
    countryFrame: "территория страны",
    finding: "находка: нарушение",
    doubt: "находка: не доказано",
    way: "путь находки",
    nodes: "Узлы",
    flows: "Потоки",
    findings: "Находки",
    none: "нет",
    collapsed: (count) => `Узлов слишком много (${count}), поэтому показаны только стороны.`,
    tooMany: (count) => `Узлов слишком много (${count}): схема не построена, перечень ниже.`,
    plainLayout: "Схема размещена простым способом.",
    owner: "собственник",
    runBy: "оператор",
    data: "данные",
    number: "№",
    from: "откуда",
    to: "куда",
  },
  en: {
    title: "Flows of personal data",
    views: {
      context: "parties",
      country: "countries",
      system: "full view",
      data: "the way of one kind of data",
      finding: "the way of one finding",
    },
    shapes: {
      subject: "subjects",
      party: "party",
      person: "staff",
      process: "process",
      store: "store",
      system: "system",
      country: "country",
    },
    unknownCountry: "Country not stated",
    outside: "Outside countries",
    asOf: (day) => `by the law of ${day}`,
    restricted: { mark: "LTD", text: "limited-access data" },
    more: (count) => `more: ${count}`,
    unknownData: "data not stated",
    replica: "replica",
    backup: "backup",
    copy: "copy",
    access: "access",
    purpose: "purpose",
    basis: "basis",
    legend: "Legend",
    flow: "flow",
    implied: "copy or access",
    crossing: "crosses a border",
    boundary: "systems run by one party",
    countryFrame: "territory of a country",
    finding: "finding: violated",
    doubt: "finding: in doubt",
    way: "way of the finding",
    nodes: "Nodes",
    flows: "Flows",
    findings: "Findings",
    none: "none",
    collapsed: (count) => `Too many nodes (${count}): only the parties are shown.`,
    tooMany: (count) => `Too many nodes (${count}): no picture was drawn; the list is below.`,
    plainLayout: "The picture was laid out in a plain way.",
    owner: "owner",
    runBy: "run by",
    data: "data",
    number: "No.",
    from: "from",
    to: "to",
  },
};
