import type { Trilingual } from "../../language/index.ts";
import type { Adjustable } from "../worker/what-if.ts";

/** The words of "what if", and of lists of what becomes of verdicts. */
export interface WhatIfWords {
  readonly heading: string;
  readonly label: { readonly [P in Adjustable]: (title: string) => string };
  readonly unstated: string;
  readonly follows: string;
  readonly nothingFollows: string;
  readonly undo: string;
  readonly undone: string;
  readonly notUndone: string;
  readonly textChanged: string;
  readonly comes: (count: number) => string;
  readonly goes: (count: number) => string;
  readonly differs: (count: number) => string;
  readonly others: string;
  readonly more: (count: number) => string;
  readonly close: string;
}

export const whatIfWords: Trilingual<WhatIfWords> = {
  kk: {
    heading: "Ал егер басқаша болса?",
    label: {
      country: (title) => `«${title}» орналасқан ел`,
      at: () => "Орны",
      basis: () => "Негізі",
      for: () => "Мақсаты",
    },
    unstated: "көрсетілмеген",
    follows: "Бұдан шығатыны",
    nothingFollows: "Үкімдер өзгерген жоқ.",
    undo: "Қайтару",
    undone: "Өзгеріс қайтарылды.",
    notUndone: "Мәтін содан кейін өзгерген: редакторда Ctrl+Z басыңыз.",
    textChanged: "Мәтін өзгеріп кетті: қайталап көріңіз.",
    comes: (count) => `Жаңа табылым: ${count}`,
    goes: (count) => `Жойылған табылым: ${count}`,
    differs: (count) => `Өзгерген табылым: ${count}`,
    others: "Әрекетті қажет етпейді",
    more: (count) => `тағы: ${count}`,
    close: "Жабу",
  },
  ru: {
    heading: "А если иначе?",
    label: {
      country: (title) => `Страна, где «${title}»`,
      at: () => "Место",
      basis: () => "Основание",
      for: () => "Цель",
    },
    unstated: "не указано",
    follows: "Что из этого следует",
    nothingFollows: "Вердикты не изменились.",
    undo: "Отменить",
    undone: "Изменение отменено.",
    notUndone: "Текст с тех пор изменился: нажмите Ctrl+Z в редакторе.",
    textChanged: "Текст тем временем изменился: попробуйте ещё раз.",
    comes: (count) => `Новых находок: ${count}`,
    goes: (count) => `Устранено находок: ${count}`,
    differs: (count) => `Стало иначе: ${count}`,
    others: "Не требует действий",
    more: (count) => `ещё: ${count}`,
    close: "Закрыть",
  },
  en: {
    heading: "And if it were otherwise?",
    label: {
      country: (title) => `Country of “${title}”`,
      at: () => "Place",
      basis: () => "Basis",
      for: () => "Purpose",
    },
    unstated: "not stated",
    follows: "What follows",
    nothingFollows: "No verdict changed.",
    undo: "Undo",
    undone: "The change is undone.",
    notUndone: "The text has changed since: press Ctrl+Z in the editor.",
    textChanged: "The text changed meanwhile: try again.",
    comes: (count) => `New findings: ${count}`,
    goes: (count) => `Findings resolved: ${count}`,
    differs: (count) => `Findings that changed: ${count}`,
    others: "Needs no action",
    more: (count) => `more: ${count}`,
    close: "Close",
  },
};
