import { defineDiagnostic } from "../../../../language/index.ts";

/** A variable or parameter that nothing reads. */
export const unusedVariable = defineDiagnostic<{ readonly name: string }>({
  code: "unused-variable",
  severity: "hint",
  remedy: (p) => ({ instead: [`_${p.name}`] }),
  words: {
    kk: ({ name }) => ({
      title: "Қолданылмаған айнымалы",
      label: `\`${name}\` еш жерде қолданылмайды`,
      hint: `алып тастаңыз немесе \`_${name}\` деп атаңыз`,
    }),
    ru: ({ name }) => ({
      title: "Неиспользуемая переменная",
      label: `\`${name}\` нигде не используется`,
      hint: `уберите её или назовите \`_${name}\``,
    }),
    en: ({ name }) => ({
      title: "Unused variable",
      label: `nothing uses \`${name}\``,
      hint: `remove it, or call it \`_${name}\``,
    }),
  },
});
