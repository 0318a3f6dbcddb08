import { defineDiagnostic } from "../../../language/index.ts";

export const unknownWaiverTarget = defineDiagnostic<{ readonly name: string; readonly target: string }>({
  code: "unknown-waiver-target",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Жол беру нысаны белгісіз",
      label: `\`${p.name}\` ішінде аталған \`${p.target}\` модельде жоқ`,
      hint: "элементтің немесе ағын ұштарының атауын тексеріңіз",
    }),
    ru: (p) => ({
      title: "Неизвестный предмет допущения",
      label: `временное допущение \`${p.name}\` называет \`${p.target}\`, чего в модели нет`,
      hint: "проверьте имя элемента или концы потока",
    }),
    en: (p) => ({
      title: "Unknown waiver target",
      label: `the waiver \`${p.name}\` names \`${p.target}\`, which is not in the model`,
      hint: "check the name of the element or the ends of the flow",
    }),
  },
});
