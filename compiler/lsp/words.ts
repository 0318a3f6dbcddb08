import type { Trilingual } from "../../language/index.ts";

/** What the server itself says; `x` is text from outside. */
export interface ServerWords {
  readonly notUtf8: (seems: string | null) => string;
  readonly noTest: string;
  readonly ran: (all: number, failed: number) => string;
}

export const serverWords: Trilingual<ServerWords> = {
  kk: {
    notUtf8: (seems) =>
      seems === null
        ? "файл UTF-8 кодтауында емес, ол оқылмады"
        : `файл UTF-8 емес, ${seems} сияқты, ол оқылмады; файлды UTF-8 түрінде қайта сақтаңыз`,
    noTest: "бұл жерде іске қосатын сынақ жоқ",
    ran: (all, failed) => (failed === 0 ? `сынақтар өтті: ${all}` : `сынақтар өтпеді: ${failed}/${all}`),
  },
  ru: {
    notUtf8: (seems) =>
      seems === null
        ? "файл не в кодировке UTF-8 и не прочитан"
        : `файл не в UTF-8, похоже на ${seems}, и не прочитан; сохраните его заново в UTF-8`,
    noTest: "здесь нет теста, который можно запустить",
    ran: (all, failed) => (failed === 0 ? `тесты прошли: ${all}` : `тесты не прошли: ${failed} из ${all}`),
  },
  en: {
    notUtf8: (seems) =>
      seems === null
        ? "the file is not UTF-8 and was not read"
        : `the file is not UTF-8, it looks like ${seems}, and was not read; save it again as UTF-8`,
    noTest: "there is no test to run here",
    ran: (all, failed) => (failed === 0 ? `tests passed: ${all}` : `tests failed: ${failed} of ${all}`),
  },
};
