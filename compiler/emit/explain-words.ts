import type { Trilingual } from "../../language/index.ts";

/** Words of `pdp explain`. */
export interface ExplainWords {
  readonly bound: string;
  readonly modality: string;
  readonly modalities: ReadonlyMap<string, string>;
  readonly confidence: string;
  readonly confidences: ReadonlyMap<string, string>;
  readonly check: string;
  readonly checks: ReadonlyMap<string, string>;
  readonly waivable: string;
  readonly yes: string;
  readonly no: string;
  readonly versions: string;
  readonly unknown: string;
  readonly continues: string;
  readonly rule: string;
  readonly wrong: string;
  readonly right: string;
}

export const explainWords: Trilingual<ExplainWords> = {
  kk: {
    bound: "Кімге міндетті",
    modality: "Күші",
    modalities: new Map([
      ["must", "міндетті"],
      ["should", "ұсыныс"],
    ]),
    confidence: "Мәтіннің сенімділігі",
    confidences: new Map([
      ["text", "мәтіні оқылған"],
      ["secondary", "екінші дереккөз бойынша"],
      ["recalled", "жадтан, тексерілмеген"],
    ]),
    check: "Қалай тексеріледі",
    checks: new Map([
      ["facts", "көрсетілген фактілер бойынша"],
      ["evidence", "құжаттар мен куәліктер бойынша"],
      ["judgement", "заңгер шешеді"],
      ["none", "тексерілмейді"],
    ]),
    waivable: "Уақытша рұқсат беруге бола ма",
    yes: "иә",
    no: "жоқ",
    versions: "Редакциялары",
    unknown: "мәтіні белгісіз",
    continues: "(мерзімі өткен соң да осы мәтін бойынша қаралады, ескертумен)",
    rule: "Ереже",
    wrong: "Қате",
    right: "Дұрыс",
  },
  ru: {
    bound: "Кого обязывает",
    modality: "Сила",
    modalities: new Map([
      ["must", "обязательно"],
      ["should", "рекомендация"],
    ]),
    confidence: "Достоверность текста",
    confidences: new Map([
      ["text", "текст прочитан"],
      ["secondary", "по вторичному источнику"],
      ["recalled", "по памяти, не сверено"],
    ]),
    check: "Как проверяется",
    checks: new Map([
      ["facts", "по указанным фактам"],
      ["evidence", "по документам и подтверждениям"],
      ["judgement", "решает юрист"],
      ["none", "не проверяется"],
    ]),
    waivable: "Можно ли временно допустить",
    yes: "да",
    no: "нет",
    versions: "Редакции",
    unknown: "текст неизвестен",
    continues: "(и после этого срока оценивается по этому тексту, с оговоркой)",
    rule: "Правило",
    wrong: "Неверно",
    right: "Верно",
  },
  en: {
    bound: "Who is bound",
    modality: "Force",
    modalities: new Map([
      ["must", "must"],
      ["should", "recommended"],
    ]),
    confidence: "How sure the text is",
    confidences: new Map([
      ["text", "the text was read"],
      ["secondary", "known from a secondary source"],
      ["recalled", "recalled, not checked"],
    ]),
    check: "How it is checked",
    checks: new Map([
      ["facts", "on the facts stated"],
      ["evidence", "on documents and attestations"],
      ["judgement", "a lawyer decides"],
      ["none", "not checked"],
    ]),
    waivable: "Can it be waived",
    yes: "yes",
    no: "no",
    versions: "Versions",
    unknown: "text not known",
    continues: "(later days are judged by this text too, with a notice)",
    rule: "Rule",
    wrong: "Wrong",
    right: "Right",
  },
};
