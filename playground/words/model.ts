import type { Trilingual } from "../../language/index.ts";

/** Words of the pane that shows the result as JSON. */
export interface ModelWords {
  readonly title: string;
  readonly what: string;
  readonly forms: { readonly check: string; readonly labels: string; readonly sarif: string };
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly entries: (count: number) => string;
  readonly more: (count: number) => string;
  readonly tree: string;
}

export const modelWords: Trilingual<ModelWords> = {
  kk: {
    title: "JSON",
    what: "Не көрсетіледі",
    forms: { check: "Нәтиже", labels: "Деректер белгілері", sarif: "SARIF" },
    copy: "Көшіру",
    copied: "Көшірілді.",
    notCopied: "Браузер көшіруге рұқсат бермеді: файлды жүктеп алыңыз.",
    download: "Жүктеп алу",
    entries: (count) => `саны: ${count}`,
    more: (count) => `Тағы көрсету (қалғаны: ${count})`,
    tree: "JSON ағашы",
  },
  ru: {
    title: "JSON",
    what: "Что показать",
    forms: { check: "Результат", labels: "Метки данных", sarif: "SARIF" },
    copy: "Копировать",
    copied: "Скопировано.",
    notCopied: "Браузер не дал скопировать: скачайте файл.",
    download: "Скачать",
    entries: (count) => `записей: ${count}`,
    more: (count) => `Показать ещё (осталось: ${count})`,
    tree: "Дерево JSON",
  },
  en: {
    title: "JSON",
    what: "What to show",
    forms: { check: "Result", labels: "Labels of data", sarif: "SARIF" },
    copy: "Copy",
    copied: "Copied.",
    notCopied: "The browser did not let the page copy: download the file.",
    download: "Download",
    entries: (count) => `entries: ${count}`,
    more: (count) => `Show more (left: ${count})`,
    tree: "JSON tree",
  },
};
