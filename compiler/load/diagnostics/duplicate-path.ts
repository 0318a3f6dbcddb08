import { defineDiagnostic } from "../../../language/index.ts";

export const duplicatePath = defineDiagnostic<{ readonly path: string }>({
  code: "duplicate-path",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Қайталанған жол",
      label: `\`${p.path}\` жолы басқа файлда да бар`,
      note: "Олардың біреуі ғана оқылады.",
      hint: "әр файлға өз жолын беріңіз",
    }),
    ru: (p) => ({
      title: "Повторный путь",
      label: `путь \`${p.path}\` есть и у другого файла`,
      note: "Читается только один из них.",
      hint: "дайте каждому файлу свой путь",
    }),
    en: (p) => ({
      title: "Duplicate path",
      label: `another file has the path \`${p.path}\``,
      note: "Only one of them is read.",
      hint: "give each file a path of its own",
    }),
  },
});
