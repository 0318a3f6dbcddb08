import type { Trilingual } from "../../../language/index.ts";

/** The fixed words of hovers. What stands between them is written by others, and escaped where it is put in. */
export interface HoverWords {
  readonly type: string;
  readonly required: string;
  readonly mustState: string;
  readonly declaredBy: string;
  readonly fixed: string;
  readonly states: string;
  readonly holds: string;
  readonly carries: string;
  readonly perhaps: string;
  readonly unknownRest: string;
  readonly unknown: string;
  readonly nothing: string;
  readonly of: (subject: string) => string;
  readonly more: (count: number) => string;
  readonly verdicts: string;
  readonly worst: string;
  readonly terms: string;
  readonly above: string;
  readonly abstract: string;
  readonly parts: string;
  readonly access: string;
  readonly note: string;
  readonly members: string;
  readonly variable: string;
  readonly computed: string;
  readonly builtin: string;
  readonly library: string;
  readonly project: string;
  readonly files: (count: number) => string;
  readonly place: string;
  readonly keyword: string;
  readonly expectedVerdict: string;
  readonly current: string;
}

export const hoverWords: Trilingual<HoverWords> = {
  kk: {
    type: "Түрі",
    required: "міндетті",
    mustState: "Міндетті қасиеттері",
    declaredBy: "Жариялаған",
    fixed: "Түрдің өзі бекіткен",
    states: "Осында жазылғаны",
    holds: "Мұндағы деректер",
    carries: "Алып өтетін деректер",
    perhaps: "мүмкін",
    unknownRest: "қалғаны мәлімделмеген",
    unknown: "мәлімделмеген",
    nothing: "дерек жоқ",
    of: (subject) => `${subject} туралы`,
    more: (count) => `тағы: ${count}`,
    verdicts: "Үкімдер",
    worst: "Алдымен қарайтындар",
    terms: "Терминдер",
    above: "Жоғарғы санаттары",
    abstract: "тек жіктейді, өзі еш жерде болмайды",
    parts: "Құрамы",
    access: "Қолжетімділігі",
    note: "Түсіндірме",
    members: "Мүшелері",
    variable: "айнымалы",
    computed: "компилятор есептейді",
    builtin: "тілдің өз түрі",
    library: "кітапхана модулі",
    project: "жоба модулі",
    files: (count) => `файл саны: ${count}`,
    place: "Актідегі орны",
    keyword: "тілдің сөзі",
    expectedVerdict: "күтілетін үкім",
    current: "қазір",
  },
  ru: {
    type: "Тип",
    required: "обязательно",
    mustState: "Обязательные свойства",
    declaredBy: "Объявлено в",
    fixed: "Закреплено самим видом",
    states: "Здесь указано",
    holds: "Данные здесь",
    carries: "Несёт данные",
    perhaps: "возможно",
    unknownRest: "остальное не указано",
    unknown: "не указано",
    nothing: "данных нет",
    of: (subject) => `о ${subject}`,
    more: (count) => `ещё: ${count}`,
    verdicts: "Вердикты",
    worst: "Сначала посмотреть",
    terms: "Термины",
    above: "Категории выше",
    abstract: "только классифицирует, сама нигде не хранится",
    parts: "Состоит из",
    access: "Доступ",
    note: "Пояснение",
    members: "Члены",
    variable: "переменная",
    computed: "вычисляет компилятор",
    builtin: "собственный тип языка",
    library: "модуль библиотеки",
    project: "модуль проекта",
    files: (count) => `файлов: ${count}`,
    place: "Место в акте",
    keyword: "слово языка",
    expectedVerdict: "ожидаемый вердикт",
    current: "сейчас",
  },
  en: {
    type: "Type",
    required: "required",
    mustState: "Required properties",
    declaredBy: "Declared by",
    fixed: "Stated by the kind itself",
    states: "States here",
    holds: "Data here",
    carries: "Carries",
    perhaps: "perhaps",
    unknownRest: "the rest is not stated",
    unknown: "not stated",
    nothing: "no data",
    of: (subject) => `of ${subject}`,
    more: (count) => `${count} more`,
    verdicts: "Verdicts",
    worst: "Look first at",
    terms: "Terms",
    above: "Categories above",
    abstract: "only classifies, is never held itself",
    parts: "Consists of",
    access: "Access",
    note: "Note",
    members: "Members",
    variable: "variable",
    computed: "computed by the compiler",
    builtin: "a type of the language",
    library: "module of the library",
    project: "module of the project",
    files: (count) => `files: ${count}`,
    place: "Place in the act",
    keyword: "word of the language",
    expectedVerdict: "expected verdict",
    current: "now",
  },
};
