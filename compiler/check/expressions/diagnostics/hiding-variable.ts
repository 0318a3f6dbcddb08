import { defineDiagnostic } from "../../../../language/index.ts";

/** A variable with the name of another variable or of a declaration. */
export const hidingVariable = defineDiagnostic<{ readonly name: string }>({
  code: "hiding-variable",
  severity: "warning",
  words: {
    kk: ({ name }) => ({
      title: "Басқаны жасыратын айнымалы",
      label: `\`${name}\` осы аттас нәрсені жасырады`,
      hint: "айнымалыға басқа ат беріңіз",
    }),
    ru: ({ name }) => ({
      title: "Скрывающая переменная",
      label: `\`${name}\` скрывает то, что уже так названо`,
      hint: "дайте переменной другое имя",
    }),
    en: ({ name }) => ({
      title: "Hiding variable",
      label: `\`${name}\` hides what already has this name`,
      hint: "give the variable another name",
    }),
  },
});
