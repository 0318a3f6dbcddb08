import type { Trilingual } from "../../language/index.ts";

export const tourSteps = ["find", "read", "mend", "day", "share"] as const;
export type TourStep = (typeof tourSteps)[number];

/** The words of the tour: what is seen, what is asked of the reader. */
export interface TourWords {
  readonly button: string;
  readonly steps: {
    readonly [S in TourStep]: { readonly title: string; readonly text: string; readonly task: string };
  };
  readonly count: (step: number, all: number) => string;
  readonly show: string;
  readonly next: string;
  readonly finish: string;
  readonly done: string;
  readonly close: string;
  readonly ended: string;
}

export const tourWords: Trilingual<TourWords> = {
  kk: {
    button: "Таныстыру",
    steps: {
      find: {
        title: "Қате табылды",
        text: "Мынау — шағын дүкеннің саясаты. Компилятор оны жазылған сәтте оқып, заңмен салыстырады: бұзылғаны мен дәлелденбегені тізімде тұр.",
        task: "Тізімдегі кез келген табылымды басыңыз.",
      },
      read: {
        title: "Табылымды оқыңыз",
        text: "«Табылымдар» қойындысында: не бұзылды, қай норма, кім жауапты, не істеу керек. Сызба деректердің жолын көрсетеді.",
        task: "«Сызба» қойындысын ашыңыз.",
      },
      mend: {
        title: "Түзетіңіз",
        text: "База тек шетелде тұр. Мәтінде country: DE орнына KZ деп жазыңыз немесе сызбада қойманы басып, елді таңдаңыз.",
        task: "Базаны елге қайтарыңыз: табылымдар азаяды.",
      },
      day: {
        title: "Күнді ауыстырыңыз",
        text: "Заң өзгереді. Сырғытпадағы белгілер — осы жобаның үкімдері өзгеретін күндер.",
        task: "Сырғытпаны немесе күнді жылжытыңыз.",
      },
      share: {
        title: "Бөлісіңіз",
        text: "Сілтеменің ішінде мәтіннің өзі бар: ол ешқандай серверге жіберілмейді.",
        task: "«Бөлісу» батырмасын басыңыз.",
      },
    },
    count: (step, all) => `${step} / ${all}`,
    show: "Көрсету",
    next: "Әрі қарай",
    finish: "Аяқтау",
    done: "Орындалды.",
    close: "Таныстыруды жабу",
    ended: "Таныстыру аяқталды. Оны «?» батырмасымен қайта ашуға болады.",
  },
  ru: {
    button: "Экскурсия",
    steps: {
      find: {
        title: "Ошибка найдена",
        text: "Это политика небольшого магазина. Компилятор читает её, пока вы пишете, и сверяет с законом: нарушенное и недоказанное — в списке.",
        task: "Нажмите на любую находку в списке.",
      },
      read: {
        title: "Прочтите находку",
        text: "На вкладке «Находки»: что нарушено, какая норма, кто отвечает, что делать. А схема показывает путь данных.",
        task: "Откройте вкладку «Схема».",
      },
      mend: {
        title: "Исправьте",
        text: "База есть только за границей. Напишите в тексте KZ вместо DE или нажмите на хранилище в схеме и выберите страну.",
        task: "Верните базу в страну: находок станет меньше.",
      },
      day: {
        title: "Смените день",
        text: "Закон меняется. Отметки на шкале — дни, когда меняются вердикты именно этого проекта.",
        task: "Передвиньте ползунок или введите день.",
      },
      share: {
        title: "Поделитесь",
        text: "Сам текст лежит внутри ссылки: ни на какой сервер он не уходит.",
        task: "Нажмите «Поделиться».",
      },
    },
    count: (step, all) => `${step} из ${all}`,
    show: "Показать",
    next: "Дальше",
    finish: "Закончить",
    done: "Сделано.",
    close: "Закрыть экскурсию",
    ended: "Экскурсия окончена. Её можно открыть снова кнопкой «?».",
  },
  en: {
    button: "Tour",
    steps: {
      find: {
        title: "A mistake is found",
        text: "This is the policy of a small shop. The compiler reads it as you write and compares it with the law: what is violated or unproven stands in the list.",
        task: "Press any finding in the list.",
      },
      read: {
        title: "Read the finding",
        text: "The Findings tab says what is wrong, by which provision, who must act, and what to do. The diagram shows the way of the data.",
        task: "Open the Diagram tab.",
      },
      mend: {
        title: "Mend it",
        text: "The database is abroad and nowhere else. Write KZ in place of DE in the text, or press the store in the diagram and choose the country.",
        task: "Bring the database home: there will be fewer findings.",
      },
      day: {
        title: "Change the day",
        text: "The law changes. The marks on the slider are the days on which verdicts of this very project change.",
        task: "Move the slider, or type a day.",
      },
      share: {
        title: "Share it",
        text: "The text itself is inside the link: it goes to no server.",
        task: "Press Share.",
      },
    },
    count: (step, all) => `${step} of ${all}`,
    show: "Show me",
    next: "Next",
    finish: "Finish",
    done: "Done.",
    close: "Close the tour",
    ended: "That was the tour. The “?” button opens it again.",
  },
};
