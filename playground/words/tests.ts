import type { Trilingual } from "../../language/index.ts";

/** Words of the pane that runs the tests of a project. */
export interface TestsWords {
  readonly title: string;
  readonly runAll: string;
  readonly run: (name: string) => string;
  readonly stop: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly tally: (passed: number, failed: number, total: number) => string;
  readonly states: {
    readonly passed: string;
    readonly failed: string;
    readonly running: string;
    readonly waiting: string;
  };
  readonly expected: string;
  readonly found: string;
  readonly nothingExpected: string;
  readonly errors: string;
}

export const testsWords: Trilingual<TestsWords> = {
  kk: {
    title: "Тесттер",
    runAll: "Бәрін орындау",
    run: (name) => `Орындау: ${name}`,
    stop: "Тоқтату",
    none: "Жобада тест жоқ.",
    noneHelp: "Тест мәтінде `test` сөзінен басталады: аты, шағын модель және күтілетін үкімдер (`expect`).",
    tally: (passed, failed, total) => `Өтті: ${passed}, өтпеді: ${failed}, барлығы: ${total}`,
    states: {
      passed: "өтті",
      failed: "өтпеді",
      running: "орындалуда",
      waiting: "орындалмаған",
    },
    expected: "күтілгені",
    found: "шыққаны",
    nothingExpected: "Бұл тест ештеңе күтпейді (expect жоқ).",
    errors: "Мәтініндегі қателер",
  },
  ru: {
    title: "Тесты",
    runAll: "Выполнить все",
    run: (name) => `Выполнить: ${name}`,
    stop: "Остановить",
    none: "В проекте нет тестов.",
    noneHelp:
      "Тест начинается в тексте словом `test`: имя, маленькая модель и ожидаемые вердикты (`expect`).",
    tally: (passed, failed, total) => `Пройдено: ${passed}, не пройдено: ${failed}, всего: ${total}`,
    states: {
      passed: "пройден",
      failed: "не пройден",
      running: "выполняется",
      waiting: "не выполнялся",
    },
    expected: "ожидалось",
    found: "получено",
    nothingExpected: "Тест ничего не ожидает (нет expect).",
    errors: "Ошибки в его тексте",
  },
  en: {
    title: "Tests",
    runAll: "Run all",
    run: (name) => `Run: ${name}`,
    stop: "Stop",
    none: "The project has no tests.",
    noneHelp:
      "A test begins with the word `test`: a name, a small model, and the verdicts that it expects (`expect`).",
    tally: (passed, failed, total) => `Passed: ${passed}, failed: ${failed}, all: ${total}`,
    states: {
      passed: "passed",
      failed: "failed",
      running: "running",
      waiting: "not run",
    },
    expected: "expected",
    found: "found",
    nothingExpected: "The test expects nothing (no expect).",
    errors: "Errors in its text",
  },
};
