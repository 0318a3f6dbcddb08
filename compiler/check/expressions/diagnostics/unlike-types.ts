import { defineDiagnostic } from "../../../../language/index.ts";

/** Two operands that cannot be compared or combined. */
export const unlikeTypes = defineDiagnostic<{
  readonly operator: string;
  readonly left: string;
  readonly right: string;
  readonly instead?: string;
}>({
  code: "unlike-types",
  severity: "error",
  words: {
    kk: ({ operator, left, right, instead }) => ({
      title: "Сәйкес келмейтін түрлер",
      label: `\`${operator}\` үшін \`${left}\` пен \`${right}\` сәйкес келмейді`,
      ...(instead === undefined ? {} : { hint: `орнына \`${instead}\` жазыңыз` }),
    }),
    ru: ({ operator, left, right, instead }) => ({
      title: "Несопоставимые типы",
      label: `для \`${operator}\` не сочетаются \`${left}\` и \`${right}\``,
      ...(instead === undefined ? {} : { hint: `напишите вместо этого \`${instead}\`` }),
    }),
    en: ({ operator, left, right, instead }) => ({
      title: "Unlike types",
      label: `\`${operator}\` does not go with \`${left}\` and \`${right}\``,
      ...(instead === undefined ? {} : { hint: `write \`${instead}\` instead` }),
    }),
  },
});
