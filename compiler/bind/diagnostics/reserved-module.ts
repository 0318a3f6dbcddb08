import { defineDiagnostic } from "../../../language/index.ts";

export const reservedModule = defineDiagnostic<{ readonly name: string }>({
  code: "reserved-module",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Бос емес модуль атауы",
      label: `\`${p.name}\` — кітапхана модулі`,
      note: "Жоба құқықты өз модульдерінде толықтырады, кітапхана модульдерін өзгерте алмайды.",
      hint: "модульге басқа атау беріп, мынаны импорттаңыз",
    }),
    ru: (p) => ({
      title: "Занятое имя модуля",
      label: `\`${p.name}\` — модуль библиотеки`,
      note: "Проект дополняет право в своих модулях и не может менять модули библиотеки.",
      hint: "назовите модуль иначе и импортируйте этот",
    }),
    en: (p) => ({
      title: "Reserved module name",
      label: `\`${p.name}\` is a module of the library`,
      note: "A project adds to the law in modules of its own; it cannot change the library's.",
      hint: "give the module another name and import this one",
    }),
  },
});
