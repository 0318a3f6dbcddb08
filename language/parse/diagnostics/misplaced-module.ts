import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A `module` line that is not the first of its file. */
export const misplacedModule = defineDiagnostic<Readonly<Record<never, never>>>({
  code: "misplaced-module",
  severity: "error",
  words: {
    kk: () => ({
      title: "Орнында тұрмаған module",
      label: "`module` жолы файлда біреу ғана болады және ең басында тұрады",
      hint: "жолды файл басына көшіріңіз немесе өшіріңіз",
    }),
    ru: () => ({
      title: "Module не на месте",
      label: "строка `module` бывает в файле одна и стоит в самом начале",
      hint: "перенесите её в начало файла или удалите",
    }),
    en: () => ({
      title: "Misplaced module",
      label: "a file has one `module` line, at its very beginning",
      hint: "move it to the beginning of the file or delete it",
    }),
  },
});
