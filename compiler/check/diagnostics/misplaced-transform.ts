import { defineDiagnostic } from "../../../language/index.ts";

export const misplacedTransform = defineDiagnostic<{ readonly name: string; readonly kind: string }>({
  code: "misplaced-transform",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Орынсыз түрлендіру",
      label: `\`${p.name}\` — \`${p.kind}\` түріндегі элемент; деректерді тек үдеріс өзгертеді`,
      hint: "екі түйін арасында үдеріс жариялаңыз",
    }),
    ru: (p) => ({
      title: "Преобразование не на месте",
      label: `\`${p.name}\` вида \`${p.kind}\`; данные меняет только процесс`,
      hint: "объявите процесс между двумя узлами",
    }),
    en: (p) => ({
      title: "Transform out of place",
      label: `\`${p.name}\` is of kind \`${p.kind}\`; only a process changes data`,
      hint: "declare a process between the two nodes",
    }),
  },
});
