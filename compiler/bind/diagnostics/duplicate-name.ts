import { defineDiagnostic } from "../../../language/index.ts";

export const duplicateName = defineDiagnostic<{ readonly name: string }>({
  code: "duplicate-name",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Қайталанған атау",
      label: `\`${p.name}\` осы модульде бірнеше рет жарияланған`,
      note: "Атау олардың ешқайсысын білдірмейді.",
      hint: "бірінің атауын өзгертіңіз немесе өшіріңіз",
    }),
    ru: (p) => ({
      title: "Повторное имя",
      label: `\`${p.name}\` объявлено в этом модуле не один раз`,
      note: "Имя не означает ни того, ни другого.",
      hint: "переименуйте или удалите одно из них",
    }),
    en: (p) => ({
      title: "Duplicate name",
      label: `\`${p.name}\` is declared more than once in this module`,
      note: "The name stands for neither.",
      hint: "rename or delete one of them",
    }),
  },
});
