import { defineDiagnostic } from "../../../../language/index.ts";

/** `is stated` asked of something that nobody can state. */
export const unstatableOperand = defineDiagnostic<{}>({
  code: "unstatable-operand",
  severity: "error",
  words: {
    kk: () => ({
      title: "Көрсетуге келмейтін нәрсе",
      label: "бұл — ешкім жазбайтын мән; `is stated` қасиеттен сұралады",
      hint: "сол жағына қасиет жазыңыз, мысалы `s.owner is stated`",
    }),
    ru: () => ({
      title: "Неуказываемый операнд",
      label: "это не то, что кто-то указывает; `is stated` спрашивают о свойстве",
      hint: "напишите слева свойство, например `s.owner is stated`",
    }),
    en: () => ({
      title: "Unstatable operand",
      label: "nobody states this; `is stated` is asked of a property",
      hint: "write a property on the left, as in `s.owner is stated`",
    }),
  },
});
