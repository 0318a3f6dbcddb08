import type { Trilingual } from "../../language/index.ts";

/** Words of `pdp test`. */
export interface TestWords {
  readonly tests: string;
  readonly passed: string;
  readonly failed: string;
  readonly failedTest: string;
  readonly expected: string;
  readonly found: string;
  readonly nothingExpected: string;
}

export const testWords: Trilingual<TestWords> = {
  kk: {
    tests: "Тесттер",
    passed: "өтті:",
    failed: "өтпеді:",
    failedTest: "өтпеді:",
    expected: "күтілгені:",
    found: "шыққаны:",
    nothingExpected: "бұл тест ештеңе күтпейді (expect жоқ)",
  },
  ru: {
    tests: "Тесты",
    passed: "пройдено:",
    failed: "не пройдено:",
    failedTest: "не пройден:",
    expected: "ожидалось:",
    found: "получено:",
    nothingExpected: "тест ничего не ожидает (нет expect)",
  },
  en: {
    tests: "Tests",
    passed: "passed:",
    failed: "failed:",
    failedTest: "failed:",
    expected: "expected:",
    found: "found:",
    nothingExpected: "the test expects nothing (no expect)",
  },
};
