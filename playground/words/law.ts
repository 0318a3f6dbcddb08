import type { LawClass } from "../../compiler/law/index.ts";
import type { Standing } from "../../compiler/emit/law/index.ts";
import type { Trilingual } from "../../language/index.ts";

/** Words of the browser of the law. */
export interface LawPaneWords {
  readonly title: string;
  readonly search: string;
  readonly classes: { readonly [C in LawClass]: string };
  readonly anyClass: string;
  readonly manner: string;
  readonly touching: string;
  readonly found: (count: number, total: number) => string;
  readonly none: string;
  readonly choose: string;
  readonly back: string;
  readonly contents: string;
  readonly provision: string;
  readonly bound: string;
  readonly force: string;
  readonly sureness: string;
  readonly check: string;
  readonly waivable: string;
  readonly because: string;
  readonly advice: string;
  readonly question: string;
  readonly notice: string;
  readonly disputes: string;
  readonly follows: string;
  readonly after: string;
  readonly consequences: string;
  readonly versions: string;
  readonly current: string;
  readonly continues: string;
  readonly unknown: string;
  readonly rule: string;
  readonly touches: string;
  readonly touchesNone: string;
  readonly library: string;
  readonly gone: string;
  readonly standings: { readonly [S in Standing]: string };
}

export const lawPaneWords: Trilingual<LawPaneWords> = {
  kk: {
    title: "Заң",
    search: "Іздеу: норма, атауы, бабы",
    classes: {
      checked: "тексеріледі",
      attested: "құжатпен расталады",
      judged: "заңгер шешеді",
      explained: "түсіндіріледі",
    },
    anyClass: "бәрі",
    manner: "Қалай тексеріледі",
    touching: "Осы жобаға қатыстылары ғана",
    found: (count, total) => `Нормалар: ${count} / ${total}`,
    none: "Мұндай норма табылмады.",
    choose: "Оқу үшін норманы таңдаңыз.",
    back: "Мазмұнына оралу",
    contents: "Актілер мен нормалар",
    provision: "Норма",
    bound: "Кімді міндеттейді",
    force: "Міндеттілігі",
    sureness: "Мәтіннің сенімділігі",
    check: "Қалай тексеріледі",
    waivable: "Уақытша жол беруге бола ма",
    because: "Бұзылған кезде",
    advice: "Не істеу керек",
    question: "Заңгерге сұрақ",
    notice: "Назар аударыңыз",
    disputes: "Даулы тұстары",
    follows: "Не болады",
    after: "Мыналар бұзылғаннан кейін",
    consequences: "Ықтимал салдары",
    versions: "Редакциялары",
    current: "осы күні күшінде",
    continues: "мерзімі өткен соң да осы мәтін бойынша қаралады",
    unknown: "мәтіні белгісіз",
    rule: "Ереже",
    touches: "Осы жобада",
    touchesNone: "Бұл норма жобаның бірде-бір элементіне қарамайды.",
    library: "Кітапханадағы мәтіні",
    gone: "Кітапханада мұндай норма жоқ.",
    standings: {
      in_force: "күшінде",
      superseded: "мерзімі өткен",
      unknown_wording: "редакциясы белгісіз",
      not_in_force: "күшінде емес",
    },
  },
  ru: {
    title: "Закон",
    search: "Поиск: норма, название, статья",
    classes: {
      checked: "проверяется",
      attested: "подтверждается документом",
      judged: "решает юрист",
      explained: "разъясняется",
    },
    anyClass: "любая",
    manner: "Как проверяется",
    touching: "Только те, что касаются проекта",
    found: (count, total) => `Нормы: ${count} из ${total}`,
    none: "Такой нормы не нашлось.",
    choose: "Выберите норму, чтобы прочитать её.",
    back: "К оглавлению",
    contents: "Акты и нормы",
    provision: "Норма",
    bound: "Кого обязывает",
    force: "Обязательность",
    sureness: "Достоверность текста",
    check: "Как проверяется",
    waivable: "Возможно ли временное допущение",
    because: "При нарушении",
    advice: "Что сделать",
    question: "Вопрос юристу",
    notice: "Обратите внимание",
    disputes: "Спорные места",
    follows: "Что следует",
    after: "После нарушения",
    consequences: "Возможные последствия",
    versions: "Редакции",
    current: "действует в этот день",
    continues: "и после этого срока оценивается по этому тексту",
    unknown: "текст неизвестен",
    rule: "Правило",
    touches: "В этом проекте",
    touchesNone: "Эта норма не смотрит ни на один элемент проекта.",
    library: "Текст в библиотеке",
    gone: "В библиотеке нет такой нормы.",
    standings: {
      in_force: "действует",
      superseded: "срок истёк",
      unknown_wording: "редакция неизвестна",
      not_in_force: "не действует",
    },
  },
  en: {
    title: "Law",
    search: "Search: provision, title, article",
    classes: {
      checked: "checked",
      attested: "attested by a document",
      judged: "a lawyer decides",
      explained: "explained",
    },
    anyClass: "any",
    manner: "How it is checked",
    touching: "Only those that touch the project",
    found: (count, total) => `Provisions: ${count} of ${total}`,
    none: "No provision fits.",
    choose: "Choose a provision to read it.",
    back: "Back to the contents",
    contents: "Acts and provisions",
    provision: "Provision",
    bound: "Who is bound",
    force: "Force",
    sureness: "How sure the text is",
    check: "How it is checked",
    waivable: "Can it be waived",
    because: "Where it is broken",
    advice: "What to do",
    question: "For a lawyer",
    notice: "Mind",
    disputes: "Disputed",
    follows: "What follows",
    after: "After a breach of",
    consequences: "May follow",
    versions: "Versions",
    current: "in force on this day",
    continues: "later days are judged by this text too",
    unknown: "text not known",
    rule: "Rule",
    touches: "In this project",
    touchesNone: "This provision looks at no element of the project.",
    library: "Text in the library",
    gone: "The library has no such provision.",
    standings: {
      in_force: "in force",
      superseded: "out of date",
      unknown_wording: "unknown wording",
      not_in_force: "not in force",
    },
  },
};
