import { defineDiagnostic } from "../../../language/index.ts";

export const overlappingVersions = defineDiagnostic<object>({
  code: "overlapping-versions",
  severity: "error",
  words: {
    kk: () => ({
      title: "Қабаттасқан редакциялар",
      label: "осы күндердің бірінде басқа редакция қолданылады",
      hint: "ерте редакцияны осының басталған күнімен аяқтаңыз",
    }),
    ru: () => ({
      title: "Пересечение редакций",
      label: "в часть этих дней действует другая редакция",
      hint: "закончите раннюю редакцию в день начала этой",
    }),
    en: () => ({
      title: "Overlapping versions",
      label: "another version is in force on some of these days",
      hint: "end the earlier version on the day this one begins",
    }),
  },
});
