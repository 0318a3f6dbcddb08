import { defineDiagnostic } from "../../../../language/index.ts";

/** Something to run over, or to be a member of, that is no set. */
export const notASet = defineDiagnostic<{ readonly type: string }>({
  code: "not-a-set",
  severity: "error",
  words: {
    kk: ({ type }) => ({
      title: "Жиын емес",
      label: `бұл — \`${type}\`, ал мұнда жиын керек`,
      hint: "жалғыз мәнді `==` арқылы салыстырыңыз",
    }),
    ru: ({ type }) => ({
      title: "Не множество",
      label: `это \`${type}\`, а здесь нужно множество`,
      hint: "одно значение сравнивайте через `==`",
    }),
    en: ({ type }) => ({
      title: "Not a set",
      label: `this is \`${type}\`, and a set is wanted`,
      hint: "compare a single value with `==`",
    }),
  },
});
