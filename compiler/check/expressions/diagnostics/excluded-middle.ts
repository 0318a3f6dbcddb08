import { defineDiagnostic } from "../../../../language/index.ts";

/** `p or not p`: not always true in three values. */
export const excludedMiddle = defineDiagnostic<{ readonly operator: "or" | "and" }>({
  code: "excluded-middle",
  severity: "warning",
  words: {
    kk: ({ operator }) => ({
      title: "Үшінші мәнді ұмыту",
      label:
        operator === "or"
          ? "`p or not p` әрқашан ақиқат емес: `p` көрсетілмесе, бұл да көрсетілмеген"
          : "`p and not p` әрқашан жалған емес: `p` көрсетілмесе, бұл да көрсетілмеген",
    }),
    ru: ({ operator }) => ({
      title: "Забытое третье значение",
      label:
        operator === "or"
          ? "`p or not p` не всегда истинно: если `p` не указано, не указано и это"
          : "`p and not p` не всегда ложно: если `p` не указано, не указано и это",
    }),
    en: ({ operator }) => ({
      title: "Forgotten third value",
      label:
        operator === "or"
          ? "`p or not p` is not always true: it is not stated when `p` is not"
          : "`p and not p` is not always false: it is not stated when `p` is not",
    }),
  },
});
