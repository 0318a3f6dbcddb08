import type { Trilingual } from "../../language/index.ts";

/** The words about the files of the project. */
export interface FileWords {
  readonly files: string;
  readonly add: string;
  readonly rename: string;
  readonly remove: string;
  readonly closeReader: string;
  readonly name: string;
  readonly accept: string;
  readonly cancel: string;
  readonly close: string;
  readonly undo: string;
  readonly hasErrors: string;
  readonly badPath: string;
  readonly taken: (path: string) => string;
  readonly removed: (path: string) => string;
  readonly readOnly: (path: string) => string;
}

export const fileWords: Trilingual<FileWords> = {
  kk: {
    files: "Жоба файлдары",
    add: "Файл қосу",
    rename: "Атын өзгерту",
    remove: "Файлды жою",
    closeReader: "Қойындыны жабу",
    name: "Файл аты",
    accept: "Дайын",
    cancel: "Бас тарту",
    close: "Жабу",
    undo: "Қайтару",
    hasErrors: "қателері бар",
    badPath: "Атауы .pdp деп аяқталатын файл немесе pdp.json болуы керек, мысалы: stores.pdp.",
    taken: (path) => `${path} деген файл бар.`,
    removed: (path) => `${path} жойылды.`,
    readOnly: (path) => `${path} — кітапхана, тек оқуға`,
  },
  ru: {
    files: "Файлы проекта",
    add: "Добавить файл",
    rename: "Переименовать",
    remove: "Удалить файл",
    closeReader: "Закрыть вкладку",
    name: "Имя файла",
    accept: "Готово",
    cancel: "Отмена",
    close: "Закрыть",
    undo: "Вернуть",
    hasErrors: "есть ошибки",
    badPath: "Имя должно кончаться на .pdp, например stores.pdp, или быть pdp.json.",
    taken: (path) => `Файл ${path} уже есть.`,
    removed: (path) => `Файл ${path} удалён.`,
    readOnly: (path) => `${path} — библиотека, только чтение`,
  },
  en: {
    files: "Project files",
    add: "Add a file",
    rename: "Rename",
    remove: "Delete the file",
    closeReader: "Close the tab",
    name: "File name",
    accept: "Done",
    cancel: "Cancel",
    close: "Close",
    undo: "Undo",
    hasErrors: "has errors",
    badPath: "A name ends in .pdp, like stores.pdp, or is pdp.json.",
    taken: (path) => `There is already a file ${path}.`,
    removed: (path) => `${path} was deleted.`,
    readOnly: (path) => `${path} is library, for reading only`,
  },
};
