import { defineDiagnostic } from "../../../language/index.ts";

export const badInterval = defineDiagnostic<object>({
  code: "bad-interval",
  severity: "error",
  words: {
    kk: () => ({
      title: "Бос аралық",
      label: "ол басталмай жатып аяқталады",
      note: "Соңғы күн аралыққа кірмейді: `2026-01-01 .. 2026-07-01` 30 маусымда аяқталады.",
      hint: "ерте күнді бірінші қойыңыз",
    }),
    ru: () => ({
      title: "Пустой промежуток",
      label: "он кончается раньше, чем начинается",
      note: "Последний день в него не входит: `2026-01-01 .. 2026-07-01` кончается 30 июня.",
      hint: "поставьте раннюю дату первой",
    }),
    en: () => ({
      title: "Empty interval",
      label: "it ends before it begins",
      note: "The last day does not belong to it: `2026-01-01 .. 2026-07-01` ends with 30 June.",
      hint: "put the earlier date first",
    }),
  },
});
