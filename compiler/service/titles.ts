import type { Locale } from "../../language/index.ts";

/** The fixed words of lenses, hints and actions. What is put in is code, and stands in backticks. */
export interface Titles {
  // Lenses
  readonly count: (verdict: string, count: number) => string;
  readonly runTest: string;
  readonly passed: string;
  /** Of so many expectations so many were not met. */
  readonly failed: (failed: number, all: number) => string;
  readonly beforeChange: string;
  // Hints
  readonly arrives: (node: string) => string;
  readonly impliedFlow: (ends: string) => string;
  readonly perhaps: string;
  readonly andUnknown: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly verdictsOf: (element: string) => string;
  readonly access: string;
  readonly accessFrom: (category: string, value: string, from: string) => string;
  // Actions
  readonly replace: (text: string) => string;
  readonly importModule: (module: string) => string;
  readonly declare: (name: string, kind: string) => string;
  readonly deleteImport: (module: string) => string;
  readonly stateTodo: (property: string) => string;
  readonly stateTodoIn: (property: string, owner: string) => string;
  readonly stateAll: (owner: string, count: number) => string;
  readonly list: (items: string, property: string, owner: string) => string;
  readonly waive: (requirement: string, element: string) => string;
  readonly remove: (name: string) => string;
  readonly removeMember: (name: string) => string;
  readonly deleteHidden: string;
  readonly deleteAllHidden: (count: number) => string;
  readonly normalise: string;
  readonly organiseImports: string;
  readonly fixAll: string;
}

export const titles: { readonly [L in Locale]: Titles } = {
  kk: {
    count: (verdict, count) => `${verdict}: ${count}`,
    runTest: "Тестті іске қосу",
    passed: "өтті",
    failed: (failed, all) => `орындалмаған күтулер: ${failed}/${all}`,
    beforeChange: "соңғы өзгеріске дейін",
    arrives: (node) => `${node} ішіне келетін деректер:`,
    impliedFlow: (ends) => `Осы жолдан туындайтын ағын: ${ends}. Деректері:`,
    perhaps: "мүмкін",
    andUnknown: "қалғаны мәлімделмеген",
    nothing: "дерек жоқ",
    more: (count) => `тағы: ${count}`,
    verdictsOf: (element) => `${element} бойынша үкімдер:`,
    access: "қолжетімділігі",
    accessFrom: (category, value, from) => `${category} қолжетімділік сыныбы: ${value}; ${from} арқылы`,
    replace: (text) => `\`${text}\` дегенге ауыстыру`,
    importModule: (module) => `\`${module}\` модулін импорттау`,
    declare: (name, kind) => `\`${kind} ${name}\` жариялау`,
    deleteImport: (module) => `\`${module}\` импортын өшіру`,
    stateTodo: (property) => `\`${property}: todo\` қосу`,
    stateTodoIn: (property, owner) => `\`${owner}\` ішіне \`${property}: todo\` қосу`,
    stateAll: (owner, count) => `\`${owner}\` үшін мәлімделмегеннің бәрін \`todo\` деп қосу (${count})`,
    list: (items, property, owner) => `\`${owner}\` элементінің \`${property}\` қасиетіне \`${items}\` қосу`,
    waive: (requirement, element) => `\`${element}\` үшін ${requirement} бойынша уақытша жол беруді бастау`,
    remove: (name) => `\`${name}\` жариялануын өшіру`,
    removeMember: (name) => `\`${name}\` дегенді осы жерден өшіру`,
    deleteHidden: "Көрінбейтін таңбаны өшіру",
    deleteAllHidden: (count) => `Файлдағы барлық көрінбейтін таңбаны өшіру (${count})`,
    normalise: "Файлды Unicode NFC түріне келтіру",
    organiseImports: "Импорттарды ретке келтіру",
    fixAll: "Мағынасын өзгертпейтін түзетулердің бәрін жасау",
  },
  ru: {
    count: (verdict, count) => `${verdict}: ${count}`,
    runTest: "Запустить тест",
    passed: "пройден",
    failed: (failed, all) => `не выполнено ожиданий: ${failed}/${all}`,
    beforeChange: "до последней правки",
    arrives: (node) => `Данные, которые поступают в ${node}:`,
    impliedFlow: (ends) => `Поток, который следует из этой строки: ${ends}. Его данные:`,
    perhaps: "возможно",
    andUnknown: "остальное не указано",
    nothing: "данных нет",
    more: (count) => `ещё: ${count}`,
    verdictsOf: (element) => `Вердикты по ${element}:`,
    access: "доступ",
    accessFrom: (category, value, from) => `Класс доступа ${category}: ${value}; следует из ${from}`,
    replace: (text) => `Заменить на \`${text}\``,
    importModule: (module) => `Импортировать \`${module}\``,
    declare: (name, kind) => `Объявить \`${kind} ${name}\``,
    deleteImport: (module) => `Удалить импорт \`${module}\``,
    stateTodo: (property) => `Добавить \`${property}: todo\``,
    stateTodoIn: (property, owner) => `Добавить \`${property}: todo\` в \`${owner}\``,
    stateAll: (owner, count) => `Добавить как \`todo\` всё, что не указано в \`${owner}\` (${count})`,
    list: (items, property, owner) => `Заявить \`${items}\` в \`${property}\` элемента \`${owner}\``,
    waive: (requirement, element) => `Начать временное допущение по ${requirement} для \`${element}\``,
    remove: (name) => `Удалить объявление \`${name}\``,
    removeMember: (name) => `Удалить здесь \`${name}\``,
    deleteHidden: "Удалить невидимый символ",
    deleteAllHidden: (count) => `Удалить все невидимые символы файла (${count})`,
    normalise: "Привести файл к форме Unicode NFC",
    organiseImports: "Упорядочить импорты",
    fixAll: "Исправить всё, что не меняет смысла",
  },
  en: {
    count: (verdict, count) => `${count} ${verdict}`,
    runTest: "Run test",
    passed: "passed",
    failed: (failed, all) => `failed: ${failed} of ${all} expectations`,
    beforeChange: "before the last change",
    arrives: (node) => `Data that arrive at ${node}:`,
    impliedFlow: (ends) => `Flow that this line implies: ${ends}. Its data:`,
    perhaps: "perhaps",
    andUnknown: "the rest is not stated",
    nothing: "no data",
    more: (count) => `more: ${count}`,
    verdictsOf: (element) => `Verdicts on ${element}:`,
    access: "access",
    accessFrom: (category, value, from) => `Access class of ${category}: ${value}, by ${from}`,
    replace: (text) => `Replace with \`${text}\``,
    importModule: (module) => `Import \`${module}\``,
    declare: (name, kind) => `Declare \`${kind} ${name}\``,
    deleteImport: (module) => `Delete the import of \`${module}\``,
    stateTodo: (property) => `Add \`${property}: todo\``,
    stateTodoIn: (property, owner) => `Add \`${property}: todo\` to \`${owner}\``,
    stateAll: (owner, count) => `Add as \`todo\` all that is not stated of \`${owner}\` (${count})`,
    list: (items, property, owner) => `Declare \`${items}\` in \`${property}\` of \`${owner}\``,
    waive: (requirement, element) => `Start a waiver of ${requirement} for \`${element}\``,
    remove: (name) => `Delete the declaration of \`${name}\``,
    removeMember: (name) => `Delete \`${name}\` here`,
    deleteHidden: "Delete the invisible character",
    deleteAllHidden: (count) => `Delete all invisible characters of the file (${count})`,
    normalise: "Bring the file to Unicode form NFC",
    organiseImports: "Organise imports",
    fixAll: "Fix all that changes no meaning",
  },
};
