import { defineDiagnostic } from "../../../language/index.ts";

export const nestedTest = defineDiagnostic<object>({
  code: "nested-test",
  severity: "error",
  words: {
    kk: () => ({
      title: "Тест ішіндегі тест",
      label: "тест басқа тесттің ішінде тұра алмайды",
      hint: "оны сыртқа шығарыңыз",
    }),
    ru: () => ({
      title: "Тест внутри теста",
      label: "тест не может стоять внутри другого",
      hint: "вынесите его наружу",
    }),
    en: () => ({
      title: "Test within a test",
      label: "a test cannot stand within another",
      hint: "move it out",
    }),
  },
});
