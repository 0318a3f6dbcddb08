import type { Trilingual } from "../../language/index.ts";

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
  },
};
