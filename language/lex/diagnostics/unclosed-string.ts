import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A quote that is not closed on its line. */
export const unclosedString = defineDiagnostic<Readonly<Record<never, never>>>({
  code: "unclosed-string",
  severity: "error",
  words: {
    kk: () => ({
      title: "Жабылмаған тырнақша",
      label: "осы жерден ашылған тырнақша жол соңына дейін жабылмаған",
      hint: 'сол жолдың өзінде `"` қойыңыз; ұзын мәтін әр жолда жеке тырнақшаға алынады',
    }),
    ru: () => ({
      title: "Незакрытая кавычка",
      label: "кавычка открыта здесь и не закрыта до конца строки",
      hint: 'поставьте `"` на той же строке; длинный текст берут в кавычки на каждой строке отдельно',
    }),
    en: () => ({
      title: "Unclosed string",
      label: "the quote opened here is not closed on its line",
      hint: 'put a `"` on the same line; a long text is several strings, one per line',
    }),
  },
});
