import type { Trilingual } from "../../language/index.ts";
import type { PagerWords } from "../panes/parts/pager.ts";

/** Words of the list of findings. Numbers stand after a colon. */
export interface FindingsWords {
  readonly title: string;
  readonly filters: string;
  readonly search: string;
  readonly verdicts: string;
  readonly act: string;
  readonly anyAct: string;
  readonly element: string;
  readonly anyElement: string;
  readonly reset: string;
  readonly shown: (count: number, total: number) => string;
  readonly none: string;
  readonly noneFits: string;
  readonly more: (count: number) => string;
  readonly loading: string;
}

export const findingsWords: Trilingual<FindingsWords> = {
  kk: {
    title: "Табылымдар",
    filters: "Сүзгілер",
    search: "Іздеу: талап, элемент, мәтін",
    verdicts: "Үкімдер",
    act: "Акт",
    anyAct: "Барлық актілер",
    element: "Элемент",
    anyElement: "Барлық элементтер",
    reset: "Сүзгілерді тазалау",
    shown: (count, total) => `Көрсетілгені: ${count} / ${total}`,
    none: "Бұзушылық та, дәлелденбегені де жоқ.",
    noneFits: "Сүзгілерге сай келетіні жоқ.",
    more: (count) => `Тағы көрсету (қалғаны: ${count})`,
    loading: "Дәлел есептелуде…",
  },
  ru: {
    title: "Находки",
    filters: "Фильтры",
    search: "Поиск: требование, элемент, текст",
    verdicts: "Вердикты",
    act: "Акт",
    anyAct: "Все акты",
    element: "Элемент",
    anyElement: "Все элементы",
    reset: "Сбросить фильтры",
    shown: (count, total) => `Показано: ${count} из ${total}`,
    none: "Нарушений и недоказанного нет.",
    noneFits: "Под фильтры ничего не подходит.",
    more: (count) => `Показать ещё (осталось: ${count})`,
    loading: "Строится доказательство…",
  },
  en: {
    title: "Findings",
    filters: "Filters",
    search: "Search: requirement, element, text",
    verdicts: "Verdicts",
    act: "Act",
    anyAct: "All acts",
    element: "Element",
    anyElement: "All elements",
    reset: "Clear filters",
    shown: (count, total) => `Shown: ${count} of ${total}`,
    none: "Nothing is violated, and nothing is left unproven.",
    noneFits: "Nothing fits the filters.",
    more: (count) => `Show more (left: ${count})`,
    loading: "Proving…",
  },
};

/** Words of the card of one verdict. */
export interface CardWords {
  readonly provision: string;
  readonly holders: string;
  readonly missing: string;
  readonly question: string;
  readonly advice: string;
  readonly path: string;
  readonly consequences: string;
  readonly notices: string;
  readonly proof: (facts: number) => string;
  readonly more: (count: number) => string;
  readonly source: string;
  readonly diagram: string;
  readonly law: string;
  readonly gone: string;
  readonly todo: string;
  readonly written: string;
  readonly notNow: string;
}

export const cardWords: Trilingual<CardWords> = {
  kk: {
    provision: "Норма",
    holders: "Міндетті тұлға",
    missing: "Көрсетілмеген фактілер",
    question: "Заңгерге сұрақ",
    advice: "Не істеу керек",
    path: "Жолы",
    consequences: "Ықтимал салдары",
    notices: "Назар аударыңыз",
    proof: (facts) => `Дәлел: фактілер (${facts})`,
    more: (count) => `Тағы көрсету (${count})`,
    source: "Мәтіндегі орны",
    diagram: "Сызбада көрсету",
    law: "Норманы оқу",
    gone: "Жоба өзгерді: бұл үкім енді жоқ.",
    todo: "Жетіспейтінін todo деп жазу",
    written: "Жетіспейтін фактілер мәтінге todo болып жазылды.",
    notNow: "Қазір жазуға болмайды: алдымен мәтіндегі қатені түзетіңіз.",
  },
  ru: {
    provision: "Норма",
    holders: "Кто обязан",
    missing: "Не указано",
    question: "Вопрос юристу",
    advice: "Что сделать",
    path: "Путь",
    consequences: "Возможные последствия",
    notices: "Обратите внимание",
    proof: (facts) => `Доказательство: факты (${facts})`,
    more: (count) => `Показать ещё (${count})`,
    source: "Место в тексте",
    diagram: "Показать на схеме",
    law: "Прочитать норму",
    gone: "Проект изменился: этого вердикта больше нет.",
    todo: "Записать недостающее как todo",
    written: "Недостающие факты записаны в текст как todo.",
    notNow: "Сейчас записать нельзя: сначала исправьте ошибку в тексте.",
  },
  en: {
    provision: "Provision",
    holders: "Who must act",
    missing: "Not stated",
    question: "For a lawyer",
    advice: "What to do",
    path: "Path",
    consequences: "May follow",
    notices: "Mind",
    proof: (facts) => `Proof: facts (${facts})`,
    more: (count) => `Show more (${count})`,
    source: "Place in the text",
    diagram: "Show on the diagram",
    law: "Read the provision",
    gone: "The project has changed: this verdict is no longer there.",
    todo: "Write the missing down as todo",
    written: "The missing facts are written into the text as todo.",
    notNow: "Not now: mend the fault in the text first.",
  },
};

export const pagerWords: Trilingual<PagerWords> = {
  kk: {
    previous: "Алдыңғы",
    next: "Келесі",
    range: (from, to, of) => `${from}–${to} / ${of}`,
  },
  ru: {
    previous: "Назад",
    next: "Дальше",
    range: (from, to, of) => `${from}–${to} из ${of}`,
  },
  en: {
    previous: "Previous",
    next: "Next",
    range: (from, to, of) => `${from}–${to} of ${of}`,
  },
};
