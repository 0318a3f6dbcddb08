import type { Trilingual } from "../../language/index.ts";
import { roleWords } from "./words.ts";

/** Words of `pdp explain`. */
export interface ExplainWords {
  readonly bound: string;
  /** Roles in the case that `bound` asks for. */
  readonly roles: ReadonlyMap<string, string>;
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
  readonly span: (from: string, to: string | null) => string;
  readonly unknown: string;
  readonly continues: string;
  /** Before what a consequence follows. */
  readonly after: string;
  readonly rule: string;
  readonly wrong: string;
  readonly right: string;
}

export const explainWords: Trilingual<ExplainWords> = {
  kk: {
    bound: "Кімді міндеттейді",
    roles: new Map([
      ["owner", "базаның меншік иесін"],
      ["operator", "операторды"],
      ["third_party", "үшінші тұлғаны"],
      ["subject", "субъектіні"],
      ["representative", "субъектінің өкілін"],
      ["authority", "мемлекеттік органды"],
      ["state_service_operator", "мемлекеттік сервис операторын"],
      ["technical_service", "техникалық қызметті"],
      ["anyone", "кез келген тұлғаны"],
    ]),
    modality: "Міндеттілігі",
    modalities: new Map([
      ["must", "міндетті норма"],
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
    waivable: "Уақытша жол беруге бола ма",
    yes: "иә",
    no: "жоқ",
    versions: "Редакциялары",
    span: (from, to) => (to === null ? `басталуы: ${from}` : `басталуы: ${from}, аяқталуы: ${to}`),
    unknown: "мәтіні белгісіз",
    continues: "(мерзімі өткен соң да осы мәтін бойынша қаралады, ескертумен)",
    after: "Мыналар бұзылғаннан кейін",
    rule: "Ереже",
    wrong: "Қате",
    right: "Дұрыс",
  },
  ru: {
    bound: "Кого обязывает",
    roles: new Map([
      ["owner", "собственника базы"],
      ["operator", "оператора"],
      ["third_party", "третье лицо"],
      ["subject", "субъекта"],
      ["representative", "представителя субъекта"],
      ["authority", "государственный орган"],
      ["state_service_operator", "оператора государственного сервиса"],
      ["technical_service", "техническую службу"],
      ["anyone", "любое лицо"],
    ]),
    modality: "Обязательность",
    modalities: new Map([
      ["must", "обязательная норма"],
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
    waivable: "Возможно ли временное допущение",
    yes: "да",
    no: "нет",
    versions: "Редакции",
    span: (from, to) => (to === null ? `с ${from}` : `с ${from} до ${to}`),
    unknown: "текст неизвестен",
    continues: "(и после этого срока оценивается по этому тексту, с оговоркой)",
    after: "После нарушения",
    rule: "Правило",
    wrong: "Неверно",
    right: "Верно",
  },
  en: {
    bound: "Who is bound",
    roles: roleWords.en,
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
    span: (from, to) => `${from} .. ${to ?? ""}`.trimEnd(),
    unknown: "text not known",
    continues: "(later days are judged by this text too, with a notice)",
    after: "After a breach of",
    rule: "Rule",
    wrong: "Wrong",
    right: "Right",
  },
};
