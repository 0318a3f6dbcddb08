import type { Trilingual } from "../../../language/index.ts";

/** What the forms for machines say beside the findings. */
export interface CiWords {
  /** What stands for the root of the repository. */
  readonly root: string;
  /** How many findings did not fit. */
  readonly cut: (count: number) => string;
  /** The name of the suite in which faults of the language stand. */
  readonly language: string;
  /** Heads of the columns of a table of findings. */
  readonly table: { readonly rule: string; readonly finding: string; readonly place: string };
}

export const ciWords: Trilingual<CiWords> = {
  kk: {
    root: "Репозиторийдің түбірі",
    cut: (count) => `Файлға сыймаған табылымдар: ${count}`,
    language: "Тіл қателері",
    table: { rule: "Талап", finding: "Не табылды", place: "Орны" },
  },
  ru: {
    root: "Корень репозитория",
    cut: (count) => `Не вошли в файл находки: ${count}`,
    language: "Ошибки языка",
    table: { rule: "Требование", finding: "Что найдено", place: "Место" },
  },
  en: {
    root: "Root of the repository",
    cut: (count) => `Findings that did not fit into the file: ${count}`,
    language: "Faults of the language",
    table: { rule: "Rule", finding: "Finding", place: "Place" },
  },
};
