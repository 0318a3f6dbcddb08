import { defineDiagnostic } from "../../diagnostics/index.ts";

/** More brackets and bodies inside of each other than the compiler reads. */
export const nestingTooDeep = defineDiagnostic<{ readonly limit: number }>({
  code: "nesting-too-deep",
  severity: "error",
  words: {
    kk: ({ limit }) => ({
      title: "Тым терең кірістіру",
      label: `мұнда кірістіру тереңдігі ${limit} деңгейден асады, ішіндегісі оқылмайды`,
      hint: "бір бөлігін жеке жариялауға шығарыңыз",
    }),
    ru: ({ limit }) => ({
      title: "Слишком глубокая вложенность",
      label: `здесь вложенность превышает ${limit} уровня, содержимое не читается`,
      hint: "вынесите часть в отдельное объявление",
    }),
    en: ({ limit }) => ({
      title: "Nesting too deep",
      label: `here the nesting exceeds ${limit} levels; what is inside is not read`,
      hint: "move a part into a declaration of its own",
    }),
  },
});
