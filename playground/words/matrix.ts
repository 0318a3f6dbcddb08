import type { Trilingual } from "../../language/index.ts";
import type { RowChoice } from "../panes/parts/pivot.ts";

/** Words of the matrix of verdicts. */
export interface MatrixWords {
  readonly title: string;
  readonly kind: string;
  readonly search: string;
  readonly shown: string;
  readonly choices: { readonly [C in RowChoice]: string };
  readonly requirement: string;
  readonly legend: string;
  readonly empty: string;
  readonly none: string;
  readonly keys: string;
  readonly rows: string;
  readonly columns: string;
  readonly close: string;
}

export const matrixWords: Trilingual<MatrixWords> = {
  kk: {
    title: "Кесте",
    kind: "Элемент түрі",
    search: "Талапты іздеу",
    shown: "Қай талаптар көрсетіледі",
    choices: { applies: "Қатысы бар талаптар", open: "Әрекет керек талаптар", all: "Барлық талаптар" },
    requirement: "Талап",
    legend: "Белгілер",
    empty: "талап бұл элементке қарамайды",
    none: "Көрсететін үкім жоқ.",
    keys: "Көрсеткі пернелермен жүріңіз, Enter дәлелді ашады. Бос ұяшық: талап бұл элементке қарамайды.",
    rows: "Талаптар беттері",
    columns: "Элементтер беттері",
    close: "Жабу",
  },
  ru: {
    title: "Матрица",
    kind: "Вид элемента",
    search: "Поиск требования",
    shown: "Какие требования показаны",
    choices: { applies: "Применимые требования", open: "Требующие действий", all: "Все требования" },
    requirement: "Требование",
    legend: "Обозначения",
    empty: "требование не смотрит на этот элемент",
    none: "Показывать нечего.",
    keys: "Ходите стрелками, Enter открывает доказательство. Пустая клетка: требование не смотрит на элемент.",
    rows: "Страницы требований",
    columns: "Страницы элементов",
    close: "Закрыть",
  },
  en: {
    title: "Matrix",
    kind: "Kind of element",
    search: "Search for a requirement",
    shown: "Which requirements are shown",
    choices: {
      applies: "Requirements that apply",
      open: "Those that call for action",
      all: "All requirements",
    },
    requirement: "Requirement",
    legend: "Signs",
    empty: "the requirement does not look at this element",
    none: "There is no verdict to show.",
    keys: "Move with the arrow keys; Enter opens the proof. An empty cell: the requirement does not look at the element.",
    rows: "Pages of requirements",
    columns: "Pages of elements",
    close: "Close",
  },
};
