import type { Trilingual } from "../../../language/index.ts";
import type { Cause, ProvisionEvent } from "../../forecast/index.ts";

/** Words of `pdp forecast`. A day stands after a colon or a dash, so that no language inflects it. */
export interface ForecastWords {
  readonly ahead: (day: string) => string;
  readonly back: (day: string) => string;
  readonly verdictsOn: (day: string) => string;
  readonly apart: (from: string, to: string) => string;
  readonly notApart: (from: string, to: string) => string;
  readonly steps: string;
  readonly events: { readonly [E in ProvisionEvent]: string };
  readonly causes: { readonly [C in Cause]: string | null };
  readonly off: string;
  readonly before: (day: string) => string;
  readonly quietly: string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly after: (day: string) => string;
  readonly until: (day: string) => string;
  readonly incomplete: (count: number) => string;
}

export const forecastWords: Trilingual<ForecastWords> = {
  kk: {
    ahead: (day) => `Болжам, басталатын күні: ${day}`,
    back: (day) => `Өткенге шолу, осы күнгі құқық бойынша: ${day}; фактілер қазіргі мәлімделген күйінде`,
    verdictsOn: (day) => `Үкімдер, ${day}`,
    apart: (from, to) => `Үкімдердің айырмасы, ${from} – ${to}`,
    notApart: (from, to) => `Үкімдерде айырма жоқ, ${from} – ${to}`,
    steps: "Күндер бойынша өзгерістер",
    events: {
      enters: "Күшіне енеді",
      reworded: "Жаңа редакция",
      unknown: "Жаңа редакция, мәтіні белгісіз",
      superseded: "Соңғы белгілі редакцияның мерзімі бітеді",
      lapses: "Күшін жояды",
    },
    causes: {
      provision: null,
      waiver: "себебі: уақытша жол берудің мерзімі",
      time: "себебі: күндер мен мерзімдер",
    },
    off: "профильге кірмейді",
    before: (day) => `Осы күнге дейін не істеу керек (${day})`,
    quietly: "Әрекетті қажет етпейді",
    more: (count) => `тағы: ${count} (толық тізім --format json ішінде)`,
    nothing: "Белгілі өзгеріс жоқ.",
    after: (day) => `Бұдан кейін белгілі өзгеріс жоқ: ${day}.`,
    until: (day) => `Осы күнге дейін басқа белгілі өзгеріс жоқ: ${day}.`,
    incomplete: (count) =>
      `Өзгеріс күндері тым көп, қаралғаны: ${count}. Мерзімді --until арқылы қысқартыңыз.`,
  },
  ru: {
    ahead: (day) => `Прогноз с ${day}`,
    back: (day) => `Взгляд назад: право на ${day}, факты так, как они заявлены сейчас`,
    verdictsOn: (day) => `Вердикты на ${day}`,
    apart: (from, to) => `Чем различаются вердикты, ${from} – ${to}`,
    notApart: (from, to) => `Вердикты не различаются, ${from} – ${to}`,
    steps: "Изменения по датам",
    events: {
      enters: "Вступают в силу",
      reworded: "Новая редакция",
      unknown: "Новая редакция, текст неизвестен",
      superseded: "Истекает срок последней известной редакции",
      lapses: "Утрачивают силу",
    },
    causes: {
      provision: null,
      waiver: "причина: срок временного допущения",
      time: "причина: даты и сроки",
    },
    off: "вне профиля",
    before: (day) => `Что сделать до ${day}`,
    quietly: "Действий не требуют",
    more: (count) => `ещё: ${count} (полностью в --format json)`,
    nothing: "Изменений не известно.",
    after: (day) => `После ${day} изменений не известно.`,
    until: (day) => `Других изменений до ${day} включительно не известно.`,
    incomplete: (count) =>
      `Дней с изменениями слишком много, рассмотрено: ${count}. Сузьте срок через --until.`,
  },
  en: {
    ahead: (day) => `Forecast from ${day}`,
    back: (day) => `Looking back: the law of ${day}, the facts as they are declared now`,
    verdictsOn: (day) => `Verdicts on ${day}`,
    apart: (from, to) => `How the verdicts differ, ${from} – ${to}`,
    notApart: (from, to) => `The verdicts do not differ, ${from} – ${to}`,
    steps: "Changes by date",
    events: {
      enters: "Enter into force",
      reworded: "New wording",
      unknown: "New wording, text not known",
      superseded: "Last known edition out of date",
      lapses: "Lapse",
    },
    causes: {
      provision: null,
      waiver: "because of the term of a waiver",
      time: "because of dates and terms",
    },
    off: "outside the profile",
    before: (day) => `What to do before ${day}`,
    quietly: "Nothing to do for",
    more: (count) => `more: ${count} (all of them with --format json)`,
    nothing: "Nothing is known to change.",
    after: (day) => `After ${day} nothing is known to change.`,
    until: (day) => `Up to ${day} nothing else is known to change.`,
    incomplete: (count) => `Too many days of change; looked at: ${count}. Narrow the term with --until.`,
  },
};
