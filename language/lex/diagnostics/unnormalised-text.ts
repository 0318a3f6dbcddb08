import { defineDiagnostic } from "../../diagnostics/index.ts";

/** The text is not in Unicode normal form C: letters and their marks are separate characters. */
export const unnormalisedText = defineDiagnostic<Readonly<Record<never, never>>>({
  code: "unnormalised-text",
  severity: "warning",
  words: {
    kk: () => ({
      title: "Қалыпқа келтірілмеген мәтін",
      label: "мұндағы әріп пен оның белгісі бөлек таңбалармен жазылған",
      note: "Атаулар салыстырар алдында NFC қалпына келтіріледі, ал іздеу құралдары оларды таппауы мүмкін.",
      hint: "файлды Unicode NFC түрінде сақтаңыз",
    }),
    ru: () => ({
      title: "Ненормализованный текст",
      label: "буква и её знак записаны здесь отдельными символами",
      note: "Имена перед сравнением приводятся к форме NFC, но средства поиска могут их не найти.",
      hint: "сохраните файл в форме Unicode NFC",
    }),
    en: () => ({
      title: "Unnormalised text",
      label: "a letter and its mark are written here as separate characters",
      note: "Names are brought to form NFC before they are compared, but search tools may not find them.",
      hint: "save the file in Unicode form NFC",
    }),
  },
});
