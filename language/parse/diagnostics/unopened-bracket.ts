import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A closing bracket without its opening one, or the place where the opening one is missing. */
export const unopenedBracket = defineDiagnostic<{ readonly bracket: string; readonly missing: boolean }>({
  code: "unopened-bracket",
  severity: "error",
  words: {
    kk: ({ bracket, missing }) => ({
      title: "Ашылмаған жақша",
      label: missing
        ? `осының алдында \`${bracket}\` жоқ`
        : `осы \`${bracket}\` жақшасына сәйкес ашылған жақша жоқ`,
      hint: missing
        ? `осының алдына \`${bracket}\` қойыңыз`
        : `\`${bracket}\` таңбасын өшіріңіз немесе жұбын қойыңыз`,
    }),
    ru: ({ bracket, missing }) => ({
      title: "Неоткрытая скобка",
      label: missing ? `перед этим нет \`${bracket}\`` : `для этой \`${bracket}\` нет открывающей скобки`,
      hint: missing ? `поставьте перед этим \`${bracket}\`` : `удалите \`${bracket}\` или поставьте парную`,
    }),
    en: ({ bracket, missing }) => ({
      title: "Unopened bracket",
      label: missing
        ? `a \`${bracket}\` is missing before this`
        : `nothing opens what this \`${bracket}\` closes`,
      hint: missing ? `put a \`${bracket}\` before this` : `delete the \`${bracket}\` or put its pair`,
    }),
  },
});
