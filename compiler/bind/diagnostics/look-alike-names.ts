import { defineDiagnostic } from "../../../language/index.ts";

export const lookAlikeNames = defineDiagnostic<{ readonly name: string; readonly other: string }>({
  code: "look-alike-names",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Егіз атаулар",
      label: `\`${p.name}\` көрінісі \`${p.other}\` сияқты, бірақ әріптері басқа`,
      hint: "екеуін де бір әліпбимен жазыңыз немесе бірінің атауын өзгертіңіз",
    }),
    ru: (p) => ({
      title: "Имена-двойники",
      label: `\`${p.name}\` выглядит как \`${p.other}\`, но буквы другие`,
      hint: "напишите оба одним алфавитом или переименуйте одно",
    }),
    en: (p) => ({
      title: "Look-alike names",
      label: `\`${p.name}\` is drawn like \`${p.other}\` but has other letters`,
      hint: "write both in one alphabet, or rename one",
    }),
  },
});
