import type { Trilingual } from "../../language/index.ts";

/** What the server itself says; `x` is text from outside. */
export interface ServerWords {
  readonly notUtf8: (seems: string | null) => string;
}

export const serverWords: Trilingual<ServerWords> = {
  kk: {
    notUtf8: (seems) =>
      seems === null
        ? "файл UTF-8 кодтауында емес, ол оқылмады"
        : `файл UTF-8 емес, ${seems} сияқты, ол оқылмады; файлды UTF-8 түрінде қайта сақтаңыз`,
  },
  ru: {
    notUtf8: (seems) =>
      seems === null
        ? "файл не в кодировке UTF-8 и не прочитан"
        : `файл не в UTF-8, похоже на ${seems}, и не прочитан; сохраните его заново в UTF-8`,
  },
  en: {
    notUtf8: (seems) =>
      seems === null
        ? "the file is not UTF-8 and was not read"
        : `the file is not UTF-8, it looks like ${seems}, and was not read; save it again as UTF-8`,
  },
};
