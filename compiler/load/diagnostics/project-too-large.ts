import { defineDiagnostic } from "../../../language/index.ts";

export const projectTooLarge = defineDiagnostic<{ readonly files: number; readonly size: number }>({
  code: "project-too-large",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Тым үлкен жоба",
      label: `осы файл мен одан кейінгілер шектен асады: ${p.files} файл, ${p.size} таңба`,
      note: "Олар тексерілмеді.",
      hint: "жобаның бөліктерін бөлек тексеріңіз",
    }),
    ru: (p) => ({
      title: "Слишком большой проект",
      label: `этот файл и следующие за ним выходят за предел: файлов ${p.files}, знаков ${p.size}`,
      note: "Они не проверены.",
      hint: "проверяйте части проекта по отдельности",
    }),
    en: (p) => ({
      title: "Project too large",
      label: `this file and those after it are beyond ${p.files} files or ${p.size} characters`,
      note: "They were not judged.",
      hint: "check the parts of the project apart",
    }),
  },
});
