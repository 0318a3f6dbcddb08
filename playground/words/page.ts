import type { Severity, Trilingual } from "../../language/index.ts";

/** The words of the page around the panes. */
export interface PageWords {
  readonly title: string;
  readonly tagline: string;
  readonly editor: string;
  readonly files: string;
  readonly results: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly [T in Theme]: string };
  readonly format: string;
  readonly loadingEditor: string;
  readonly loadingLibrary: string;
  readonly stale: string;
  readonly paneFailed: string;
  readonly paneFailedHelp: string;
  readonly again: string;
  readonly compilerFailed: string;
  readonly private: string;
  readonly more: (count: number) => string;
  readonly severities: { readonly [S in Severity]: string };
  readonly asOf: string;
  readonly asOfReset: string;
  readonly profile: string;
  readonly noProfile: string;
  readonly unknownProfile: (name: string) => string;
  readonly project: string;
  readonly newProject: string;
  readonly openZip: string;
  readonly saveZip: string;
  readonly share: string;
  readonly ready: string;
  readonly judging: string;
  readonly version: (tool: string) => string;
  readonly view: string;
  readonly close: string;
  readonly verdicts: { readonly [V in "violated" | "unproven" | "review" | "satisfied"]: string };
  readonly skip: string;
  readonly updated: string;
  readonly reload: string;
  readonly splitter: string;
  readonly testPassed: (name: string) => string;
  readonly testFailed: (name: string, expected: string, found: string) => string;
}

export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

export const pageWords: Trilingual<PageWords> = {
  kk: {
    title: "PDP алаңы",
    tagline: "дербес деректер саясаты код түрінде",
    editor: "Редактор",
    files: "Жоба файлдары",
    results: "Нәтижелер",
    problems: "Ескертпелер",
    noProblems: "Мәтіндерде қате жоқ.",
    settings: "Баптаулар",
    language: "Тіл",
    theme: "Түстер",
    themes: { system: "жүйедегідей", light: "ашық", dark: "күңгірт", contrast: "жоғары контраст" },
    format: "Пішімдеу",
    loadingEditor: "Редактор жүктелуде…",
    loadingLibrary: "Заң кітапханасы жүктелуде…",
    stale: "Файлда синтаксис қатесі бар: одан бұрынғы нәтиже көрсетіліп тұр.",
    paneFailed: "Бұл қойынды салынбады",
    paneFailedHelp: "Мәтіндеріңіз бүтін, қалған қойындылар жұмыс істейді.",
    again: "Қайталау",
    compilerFailed: "Компилятор іске қосылмады. Бетті қайта жүктеңіз.",
    private: "Мәтіндер осы браузерден шықпайды.",
    more: (count) => `тағы ${count}`,
    severities: { error: "қате", warning: "ескерту", note: "түсіндірме", hint: "кеңес" },
    asOf: "Заң қай күнгі",
    asOfReset: "Жобадағыдай немесе бүгін",
    profile: "Профиль",
    noProfile: "қолданылатын бүкіл құқық",
    unknownProfile: (name) => `Профиль жоқ: ${name}`,
    project: "Жоба",
    newProject: "Жаңа жоба",
    openZip: "Ашу: .zip, .pdp…",
    saveZip: ".zip жүктеп алу",
    share: "Бөлісу",
    ready: "Дайын",
    judging: "Тексерілуде…",
    version: (tool) => `PDP ${tool}`,
    view: "Көрініс",
    close: "Жабу",
    verdicts: {
      violated: "бұзылған",
      unproven: "дәлелденбеген",
      review: "заңгерге",
      satisfied: "орындалған",
    },
    skip: "Нәтижелерге өту",
    updated: "Беттің жаңа нұсқасы дайын.",
    reload: "Жаңарту",
    splitter: "Редактордың ені",
    testPassed: (name) => `«${name}» тесті өтті.`,
    testFailed: (name, expected, found) =>
      `«${name}» тесті өтпеді: күтілгені ${expected}, табылғаны ${found}.`,
  },
  ru: {
    title: "Площадка PDP",
    tagline: "политика персональных данных как код",
    editor: "Редактор",
    files: "Файлы проекта",
    results: "Результаты",
    problems: "Замечания",
    noProblems: "В текстах нет ошибок.",
    settings: "Настройки",
    language: "Язык",
    theme: "Цвета",
    themes: { system: "как в системе", light: "светлые", dark: "тёмные", contrast: "высокий контраст" },
    format: "Форматировать",
    loadingEditor: "Загружается редактор…",
    loadingLibrary: "Загружается библиотека права…",
    stale: "В файле синтаксическая ошибка: показан результат до неё.",
    paneFailed: "Эту вкладку не удалось нарисовать",
    paneFailedHelp: "Ваши тексты целы, остальные вкладки работают.",
    again: "Повторить",
    compilerFailed: "Компилятор не запустился. Перезагрузите страницу.",
    private: "Тексты не покидают этот браузер.",
    more: (count) => `и ещё ${count}`,
    severities: { error: "ошибка", warning: "предупреждение", note: "примечание", hint: "совет" },
    asOf: "По праву на",
    asOfReset: "Как в проекте или сегодня",
    profile: "Профиль",
    noProfile: "всё применимое право",
    unknownProfile: (name) => `Нет такого профиля: ${name}`,
    project: "Проект",
    newProject: "Новый проект",
    openZip: "Открыть .zip, .pdp…",
    saveZip: "Скачать .zip",
    share: "Поделиться",
    ready: "Готово",
    judging: "Проверяется…",
    version: (tool) => `PDP ${tool}`,
    view: "Вид",
    close: "Закрыть",
    verdicts: {
      violated: "нарушено",
      unproven: "не доказано",
      review: "решает юрист",
      satisfied: "соблюдено",
    },
    skip: "К результатам",
    updated: "Готова новая версия страницы.",
    reload: "Обновить",
    splitter: "Ширина редактора",
    testPassed: (name) => `Тест «${name}» пройден.`,
    testFailed: (name, expected, found) =>
      `Тест «${name}» не пройден: ожидалось ${expected}, найдено ${found}.`,
  },
  en: {
    title: "PDP playground",
    tagline: "personal-data policy as code",
    editor: "Editor",
    files: "Project files",
    results: "Results",
    problems: "Problems",
    noProblems: "The texts have no errors.",
    settings: "Settings",
    language: "Language",
    theme: "Colours",
    themes: { system: "as the system", light: "light", dark: "dark", contrast: "high contrast" },
    format: "Format",
    loadingEditor: "Loading the editor…",
    loadingLibrary: "Loading the library of law…",
    stale: "A file has a syntax error: what you see is the result before it.",
    paneFailed: "This tab could not be drawn",
    paneFailedHelp: "Your texts are safe, and the other tabs work.",
    again: "Try again",
    compilerFailed: "The compiler did not start. Reload the page.",
    private: "Your texts do not leave this browser.",
    more: (count) => `and ${count} more`,
    severities: { error: "error", warning: "warning", note: "note", hint: "hint" },
    asOf: "Law as of",
    asOfReset: "As the project says, or today",
    profile: "Profile",
    noProfile: "all law that applies",
    unknownProfile: (name) => `There is no profile ${name}`,
    project: "Project",
    newProject: "New project",
    openZip: "Open .zip, .pdp…",
    saveZip: "Download .zip",
    share: "Share",
    ready: "Ready",
    judging: "Judging…",
    version: (tool) => `PDP ${tool}`,
    view: "View",
    close: "Close",
    verdicts: {
      violated: "violated",
      unproven: "unproven",
      review: "for a lawyer",
      satisfied: "satisfied",
    },
    skip: "To the results",
    updated: "A new version of the page is ready.",
    reload: "Update",
    splitter: "Width of the editor",
    testPassed: (name) => `The test “${name}” passed.`,
    testFailed: (name, expected, found) =>
      `The test “${name}” failed: ${expected} was expected, ${found} was found.`,
  },
};
