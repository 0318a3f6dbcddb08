import type { Trilingual } from "../../language/index.ts";

/** The words of the gallery. */
export interface GalleryWords {
  readonly button: string;
  readonly title: string;
  readonly intro: string;
  readonly pairs: string;
  readonly systems: string;
  readonly good: string;
  readonly bad: string;
  readonly open: string;
  readonly opened: (title: string) => string;
  readonly failed: string;
  readonly unknown: (name: string) => string;
  readonly close: string;
  readonly reference: string;
}

export const galleryWords: Trilingual<GalleryWords> = {
  kk: {
    button: "Мысалдар",
    title: "Мысалдар",
    intro:
      "Ашылған мысал ағымдағы жобаның орнына қойылады; оны сол жерден қайтаруға болады. Барлық атаулар ойдан алынған.",
    pairs: "Реттелген және қателері бар ұйымдар",
    systems: "Өмірден алынған жүйелер",
    good: "Реттелген",
    bad: "Қателері бар",
    open: "Ашу",
    opened: (title) => `Мысал ашылды: ${title}`,
    failed: "Мысалдар жүктелмеді: желіні тексеріп, қайталаңыз.",
    unknown: (name) => `Мұндай мысал жоқ: ${name}`,
    close: "Жабу",
    reference: "Анықтамалық",
  },
  ru: {
    button: "Примеры",
    title: "Примеры",
    intro:
      "Открытый пример встаёт на место проекта; прежнюю работу можно тут же вернуть. Все названия вымышлены.",
    pairs: "Организации: как надо и с ошибками",
    systems: "Системы из жизни",
    good: "Как надо",
    bad: "С ошибками",
    open: "Открыть",
    opened: (title) => `Открыт пример: ${title}`,
    failed: "Примеры не загрузились: проверьте сеть и повторите.",
    unknown: (name) => `Нет такого примера: ${name}`,
    close: "Закрыть",
    reference: "Справочник",
  },
  en: {
    button: "Examples",
    title: "Examples",
    intro:
      "An example takes the place of the project; the work before can be brought back at once. All names are invented.",
    pairs: "Organisations: in order, and with mistakes",
    systems: "Systems from life",
    good: "In order",
    bad: "With mistakes",
    open: "Open",
    opened: (title) => `Opened the example: ${title}`,
    failed: "The examples did not load: check the network and try again.",
    unknown: (name) => `There is no example called ${name}`,
    close: "Close",
    reference: "Reference",
  },
};
