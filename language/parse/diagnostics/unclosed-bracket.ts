import { defineDiagnostic } from "../../diagnostics/index.ts";

/** A bracket that is opened and not closed. */
export const unclosedBracket = defineDiagnostic<{ readonly opened: string; readonly missing: string }>({
  code: "unclosed-bracket",
  severity: "error",
  words: {
    kk: ({ opened, missing }) => ({
      title: "Жабылмаған жақша",
      label: `осы \`${opened}\` жақшасы жабылмаған`,
      hint: `тиісті жерге \`${missing}\` қойыңыз`,
    }),
    ru: ({ opened, missing }) => ({
      title: "Незакрытая скобка",
      label: `эта скобка \`${opened}\` не закрыта`,
      hint: `поставьте \`${missing}\` там, где она должна закрыться`,
    }),
    en: ({ opened, missing }) => ({
      title: "Unclosed bracket",
      label: `this \`${opened}\` is not closed`,
      hint: `put a \`${missing}\` where it ends`,
    }),
  },
});
