import type { Trilingual } from "../../language/index.ts";

/** The words of the slider of days. A day stands after a colon, so that no language inflects it. */
export interface DaysWords {
  readonly slider: string;
  readonly previous: string;
  readonly next: string;
  readonly list: string;
  readonly looking: string;
  readonly none: string;
  readonly help: string;
  readonly changes: (day: string) => string;
  readonly since: (from: string, to: string) => string;
  readonly same: (from: string, to: string) => string;
  readonly quiet: string;
  readonly close: string;
}

export const daysWords: Trilingual<DaysWords> = {
  kk: {
    slider: "Үкім шығарылатын күн",
    previous: "Алдыңғы өзгеріс күні",
    next: "Келесі өзгеріс күні",
    list: "Өзгеріс күндері",
    looking: "Өзгеріс күндері ізделуде…",
    none: "Бұл аралықта үкімдер өзгермейді.",
    help: "Көрсеткілер бір күнге, PageUp мен PageDown өзгеріс күніне жылжытады.",
    changes: (day) => `Өзгеретіні, ${day}`,
    since: (from, to) => `Айырма: ${from} – ${to}`,
    same: (from, to) => `Айырма жоқ: ${from} – ${to}`,
    quiet: "әрекетті қажет етпейтін өзгерістер",
    close: "Жабу",
  },
  ru: {
    slider: "День, по праву которого судят",
    previous: "Предыдущий день перемен",
    next: "Следующий день перемен",
    list: "Дни перемен",
    looking: "Дни перемен ещё ищутся…",
    none: "В этом промежутке вердикты не меняются.",
    help: "Стрелки двигают на день, PageUp и PageDown — к дню перемен.",
    changes: (day) => `Что меняется, ${day}`,
    since: (from, to) => `Разница: ${from} – ${to}`,
    same: (from, to) => `Разницы нет: ${from} – ${to}`,
    quiet: "перемены, не требующие действий",
    close: "Закрыть",
  },
  en: {
    slider: "Day by whose law is judged",
    previous: "Previous turning point",
    next: "Next turning point",
    list: "Turning points",
    looking: "Looking for turning points…",
    none: "No verdict changes in this span.",
    help: "Arrows move by a day, PageUp and PageDown to a turning point.",
    changes: (day) => `What changes on ${day}`,
    since: (from, to) => `Difference: ${from} – ${to}`,
    same: (from, to) => `No difference: ${from} – ${to}`,
    quiet: "changes that need no action",
    close: "Close",
  },
};
