import { defineDiagnostic } from "../../diagnostics/index.ts";

const things = {
  kk: { file: "файлда", name: "атауда", string: "мәтінде" },
  ru: { file: "файле", name: "имени", string: "тексте" },
  en: { file: "file", name: "name", string: "text" },
} as const;
const units = {
  kk: { file: "байт", name: "таңба", string: "таңба" },
  ru: { file: "байт", name: "символов", string: "символов" },
  en: { file: "bytes", name: "characters", string: "characters" },
} as const;

/** A file, a name or a string that is larger than the compiler reads. */
export const sizeOverLimit = defineDiagnostic<{
  readonly what: "file" | "name" | "string";
  readonly size: number;
  readonly limit: number;
}>({
  code: "size-over-limit",
  severity: "error",
  words: {
    kk: ({ what, size, limit }) => ({
      title: "Шектен асқан көлем",
      label: `бұл ${things.kk[what]} ${size} ${units.kk[what]} бар, рұқсат етілгені ${limit}`,
      hint: "қысқартыңыз немесе бөліңіз",
    }),
    ru: ({ what, size, limit }) => ({
      title: "Превышен размер",
      label: `в этом ${things.ru[what]} ${size} ${units.ru[what]}, допустимо ${limit}`,
      hint: "сократите или разделите на части",
    }),
    en: ({ what, size, limit }) => ({
      title: "Size over limit",
      label: `this ${things.en[what]} has ${size} ${units.en[what]}, at most ${limit} are read`,
      hint: "shorten it or split it",
    }),
  },
});
