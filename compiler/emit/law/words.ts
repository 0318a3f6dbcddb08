import type { Trilingual } from "../../../language/index.ts";
import type { LawClass } from "../../law/index.ts";

/** Words of `pdp law`. Numbers and days stand after a colon. */
export interface LawWords {
  readonly law: (day: string) => string;
  readonly acts: string;
  readonly provisions: string;
  readonly whole: string;
  readonly classes: { readonly [C in LawClass]: string };
  readonly confidences: ReadonlyMap<string, string>;
  readonly versions: string;
  readonly tests: string;
  readonly adopted: string;
  readonly future: (day: string) => string;
  readonly lapsed: (day: string) => string;
  readonly superseded: (day: string) => string;
  readonly unknown: string;
  readonly disputes: string;
  readonly because: string;
}

export const lawWords: Trilingual<LawWords> = {
  kk: {
    law: (day) => `Кітапханадағы құқық, осы күнгі: ${day}`,
    acts: "актілер",
    provisions: "нормалар",
    whole: "акт тұтасымен",
    classes: {
      checked: "тексеріледі",
      attested: "құжатпен расталады",
      judged: "заңгер шешеді",
      explained: "түсіндіріледі",
    },
    confidences: new Map([
      ["text", "мәтіні оқылған"],
      ["secondary", "екінші дереккөз бойынша"],
      ["recalled", "жадтан, тексерілмеген"],
    ]),
    versions: "редакциялар",
    tests: "тесттер",
    adopted: "қабылданған күні",
    future: (day) => `күшіне енетін күні: ${day}`,
    lapsed: (day) => `күшін жойған күні: ${day}`,
    superseded: (day) => `соңғы белгілі редакцияның мерзімі біткен күн: ${day}`,
    unknown: "бұл күнгі мәтін белгісіз",
    disputes: "Даулы тұстары",
    because: "Бұзылған кезде",
  },
  ru: {
    law: (day) => `Право в библиотеке на ${day}`,
    acts: "акты",
    provisions: "нормы",
    whole: "акт в целом",
    classes: {
      checked: "проверяется",
      attested: "подтверждается документом",
      judged: "решает юрист",
      explained: "разъясняется",
    },
    confidences: new Map([
      ["text", "текст прочитан"],
      ["secondary", "по вторичному источнику"],
      ["recalled", "по памяти, не сверено"],
    ]),
    versions: "редакции",
    tests: "тесты",
    adopted: "принят",
    future: (day) => `вступит в силу ${day}`,
    lapsed: (day) => `не действует с ${day}`,
    superseded: (day) => `последняя известная редакция истекла ${day}`,
    unknown: "текст на этот день неизвестен",
    disputes: "Спорные места",
    because: "При нарушении",
  },
  en: {
    law: (day) => `The law in the library, on ${day}`,
    acts: "acts",
    provisions: "provisions",
    whole: "the act as a whole",
    classes: {
      checked: "checked",
      attested: "attested",
      judged: "a lawyer decides",
      explained: "explained",
    },
    confidences: new Map([
      ["text", "the text was read"],
      ["secondary", "through a secondary source"],
      ["recalled", "recalled, not checked"],
    ]),
    versions: "versions",
    tests: "tests",
    adopted: "adopted",
    future: (day) => `enters into force on ${day}`,
    lapsed: (day) => `no longer in force since ${day}`,
    superseded: (day) => `last known edition out of date since ${day}`,
    unknown: "the wording of that day is not known",
    disputes: "Disputed",
    because: "Where it is broken",
  },
};
