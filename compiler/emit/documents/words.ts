import type { Trilingual } from "../../../language/index.ts";
import type { Reach } from "../trace/index.ts";

/** The few words that papers have of the compiler; all else is of the library. */
export interface DocumentWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly exists: string;
  readonly absent: string;
  readonly notNeeded: string;
  readonly noEnd: string;
  /** Does a demand of the subject reach a copy. */
  readonly reach: { readonly [R in Exclude<Reach, "unknown">]: string };
  readonly own: string;
  /** In an open place. */
  readonly fill: string;
  readonly more: string;
  readonly unknownData: string;
  readonly doubtful: string;
  readonly blanks: (count: number) => string;
  readonly mismatches: (count: number) => string;
  readonly answers: string;
  readonly notInForce: string;
  readonly unknownWording: string;
  readonly superseded: string;
  readonly judged: (day: string) => string;
  readonly internal: string;
  readonly contents: string;
  readonly atRest: string;
  readonly inTransit: string;
  readonly protectedChannel: string;
  readonly encrypted: string;
  readonly level: string;
  readonly databaseLog: string;
  readonly userLog: string;
  readonly integrity: string;
  readonly login: string;
  readonly kept: string;
  readonly from: string;
  readonly then: string;
  readonly human: string;
  readonly by: (who: string, day: string) => string;
  readonly untilReached: string;
  readonly atOnce: string;
  readonly missed: string;
  readonly noCalendar: (lacks: string) => string;
  readonly declaredHere: string;
  readonly noPapers: string;
  /** Units of time, for one, for few, for many. */
  readonly units: { readonly [U in Unit]: readonly [one: string, few: string, many: string] };
}
export type Unit = "year" | "month" | "week" | "day" | "hour" | "minute" | "businessDay";

export const documentWords: Trilingual<DocumentWords> = {
  kk: {
    yes: "иә",
    no: "жоқ",
    none: "жоқ",
    exists: "бар",
    absent: "жоқ",
    notNeeded: "қажет емес",
    noEnd: "мерзімсіз",
    reach: {
      reached: "жетеді",
      missed: "жетпейді: операторда мұндай мүмкіндік жоқ",
      beyond: "жетпейді: деректер баршаға ашық жарияланған",
      person_gone: "қажет емес: деректерден адамды табу мүмкін емес",
    },
    own: "өз атынан",
    fill: "толтыру керек",
    more: "қалғанын толықтыру керек",
    unknownData: "деректері толық көрсетілмеген",
    doubtful: "жетуі дәлелденбеген",
    blanks: (count) => `Адам толтыратын орындар: ${count}`,
    mismatches: (count) => `Ағындармен келіспеушіліктер: ${count}. Қол қойылғанға дейін жойыңыз.`,
    answers: "Қай нормаларға сай жасалған",
    notInForce: "бұл күні күшінде емес",
    unknownWording: "бұл күнгі редакциясы белгісіз",
    superseded: "редакциясы ауыстырылған, жаңасы әзірге белгісіз",
    judged: (day) => `Мына күнгі құқық бойынша: ${day}`,
    internal: "оператордың өзі үшін",
    contents: "Мазмұны",
    atRest: "сақтау кезінде шифрлау",
    inTransit: "беру кезінде шифрлау",
    protectedChannel: "қорғалған арна",
    encrypted: "шифрлау",
    level: "қауіпсіздік деңгейі",
    databaseLog: "деректер базасының оқиғаларын журналдау",
    userLog: "пайдаланушылардың әрекеттерін журналдау",
    integrity: "тұтастықты бақылау",
    login: "кіру",
    kept: "мерзімі",
    from: "басталуы",
    then: "содан кейін",
    human: "адам қатысады",
    by: (who, day) => `${who}, ${day}`,
    untilReached: "мақсатқа жеткенге дейін",
    atOnce: "мәтінде мерзім жоқ: кідіріссіз",
    missed: "мерзімі өтіп кетті",
    noCalendar: (lacks) => `кітапханада жоқ: ${lacks}; мерзімді өзіңіз есептеңіз`,
    declaredHere: "осы жерде көрсетілген",
    noPapers: "Модельде дербес деректері бар оператор жоқ.",
    units: {
      year: ["жыл", "жыл", "жыл"],
      month: ["ай", "ай", "ай"],
      week: ["апта", "апта", "апта"],
      day: ["күн", "күн", "күн"],
      hour: ["сағат", "сағат", "сағат"],
      minute: ["минут", "минут", "минут"],
      businessDay: ["жұмыс күні", "жұмыс күні", "жұмыс күні"],
    },
  },
  ru: {
    yes: "да",
    no: "нет",
    none: "нет",
    exists: "есть",
    absent: "нет",
    notNeeded: "не требуется",
    noEnd: "бессрочно",
    reach: {
      reached: "доходит",
      missed: "не доходит: у оператора нет такой возможности",
      beyond: "не доходит: данные опубликованы для всех",
      person_gone: "не требуется: по данным нельзя найти человека",
    },
    own: "от своего имени",
    fill: "заполнить",
    more: "дополнить остальное",
    unknownData: "данные указаны не полностью",
    doubtful: "поступление не доказано",
    blanks: (count) => `Мест, которые заполняет человек: ${count}`,
    mismatches: (count) => `Расхождений с потоками: ${count}. Устраните до подписания.`,
    answers: "Каким нормам отвечает",
    notInForce: "на этот день не действует",
    unknownWording: "редакция на этот день неизвестна",
    superseded: "редакция заменена, новая пока неизвестна",
    judged: (day) => `По праву на дату: ${day}`,
    internal: "для самого оператора",
    contents: "Содержание",
    atRest: "шифрование при хранении",
    inTransit: "шифрование при передаче",
    protectedChannel: "защищённый канал",
    encrypted: "шифрование",
    level: "уровень безопасности",
    databaseLog: "журнал событий базы данных",
    userLog: "журнал действий пользователей",
    integrity: "контроль целостности",
    login: "вход",
    kept: "срок",
    from: "начало срока",
    then: "затем",
    human: "с участием человека",
    by: (who, day) => `${who}, ${day}`,
    untilReached: "до достижения целей",
    atOnce: "срок в тексте не указан: без промедления",
    missed: "срок истёк",
    noCalendar: (lacks) => `в библиотеке нет: ${lacks}; посчитайте срок сами`,
    declaredHere: "заявлены здесь",
    noPapers: "В модели нет оператора с персональными данными.",
    units: {
      year: ["год", "года", "лет"],
      month: ["месяц", "месяца", "месяцев"],
      week: ["неделя", "недели", "недель"],
      day: ["день", "дня", "дней"],
      hour: ["час", "часа", "часов"],
      minute: ["минута", "минуты", "минут"],
      businessDay: ["рабочий день", "рабочих дня", "рабочих дней"],
    },
  },
  en: {
    yes: "yes",
    no: "no",
    none: "none",
    exists: "yes",
    absent: "no",
    notNeeded: "not needed",
    noEnd: "no end",
    reach: {
      reached: "yes",
      missed: "no: whoever runs it cannot do that",
      beyond: "no: the data are published for everybody",
      person_gone: "not needed: nobody can be found in the data",
    },
    own: "on its own behalf",
    fill: "to be filled in",
    more: "the rest to be filled in",
    unknownData: "the data are not fully stated",
    doubtful: "arrival not proven",
    blanks: (count) => `Open places for a person: ${count}`,
    mismatches: (count) => `Mismatches with the flows: ${count}. Mend them before anybody signs.`,
    answers: "Provisions it answers",
    notInForce: "not in force on this day",
    unknownWording: "the wording of this day is not known",
    superseded: "the edition was superseded, the new one is not known yet",
    judged: (day) => `By the law of ${day}`,
    internal: "for the operator's own use",
    contents: "Contents",
    atRest: "encrypted at rest",
    inTransit: "encrypted in transit",
    protectedChannel: "protected channel",
    encrypted: "encrypted",
    level: "security level",
    databaseLog: "journal of database events",
    userLog: "journal of users' actions",
    integrity: "control of integrity",
    login: "login",
    kept: "term",
    from: "runs from",
    then: "then",
    human: "a human takes part",
    by: (who, day) => `${who}, ${day}`,
    untilReached: "until the purposes are reached",
    atOnce: "the text sets no term: without delay",
    missed: "the term is over",
    noCalendar: (lacks) => `the library has no ${lacks}; work the term out by hand`,
    declaredHere: "declared here",
    noPapers: "The model has no operator with personal data.",
    units: {
      year: ["year", "years", "years"],
      month: ["month", "months", "months"],
      week: ["week", "weeks", "weeks"],
      day: ["day", "days", "days"],
      hour: ["hour", "hours", "hours"],
      minute: ["minute", "minutes", "minutes"],
      businessDay: ["business day", "business days", "business days"],
    },
  },
};
