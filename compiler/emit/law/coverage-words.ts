import type { Trilingual } from "../../../language/index.ts";
import type { RowFault } from "../../law/index.ts";

/** Words of `pdp law coverage`. Numbers stand after a colon. */
export interface CoverageWords {
  readonly coverage: string;
  readonly rows: string;
  readonly answered: string;
  readonly omitted: string;
  readonly missing: string;
  readonly added: string;
  readonly faults: { readonly [F in RowFault["kind"]]: string };
}

export const coverageWords: Trilingual<CoverageWords> = {
  kk: {
    coverage: "Кітапхана құқық кестелерімен салыстырылды",
    rows: "жолдар",
    answered: "кітапханада",
    omitted: "себебімен қалдырылған",
    missing: "жауапсыз",
    added: "Кестелерде жоқ нормалар",
    faults: {
      "omitted-but-present": "қалдырылған деп жазылған, бірақ кітапханада бар",
      "omitted-but-unlisted": "қалдырылған деп жазылған, бірақ ешбір кестеде жоқ",
      "split-but-unlisted": "бөлінген деп жазылған, бірақ ешбір кестеде жоқ",
      "listed-twice": "кестелерде екі рет тұр",
    },
  },
  ru: {
    coverage: "Библиотека сверена с таблицами права",
    rows: "строки",
    answered: "в библиотеке",
    omitted: "опущено с указанием причины",
    missing: "без ответа",
    added: "Нормы, которых нет в таблицах",
    faults: {
      "omitted-but-present": "указано как опущенное, но есть в библиотеке",
      "omitted-but-unlisted": "указано как опущенное, но нет ни в одной таблице",
      "split-but-unlisted": "указано как разделённое, но нет ни в одной таблице",
      "listed-twice": "стоит в таблицах дважды",
    },
  },
  en: {
    coverage: "The library against the tables of the law",
    rows: "rows",
    answered: "in the library",
    omitted: "left out with a reason",
    missing: "without an answer",
    added: "Provisions that no table lists",
    faults: {
      "omitted-but-present": "said to be left out, and in the library",
      "omitted-but-unlisted": "said to be left out, and in no table",
      "split-but-unlisted": "said to be split, and in no table",
      "listed-twice": "in the tables twice",
    },
  },
};
