import { defineDiagnostic } from "../../diagnostics/index.ts";

/** An operator or a literal word where a name is needed. */
export const reservedName = defineDiagnostic<{ readonly word: string }>({
  code: "reserved-name",
  severity: "error",
  remedy: ({ word }) => ({ instead: [`${word}_1`] }),
  words: {
    kk: ({ word }) => ({
      title: "Тілге тиесілі сөз",
      label: `\`${word}\` тілдің өз сөзі, атау бола алмайды`,
      hint: `басқа атау таңдаңыз, мысалы \`${word}_1\``,
    }),
    ru: ({ word }) => ({
      title: "Занятое слово",
      label: `\`${word}\` — слово языка и не может быть именем`,
      hint: `выберите другое имя, например \`${word}_1\``,
    }),
    en: ({ word }) => ({
      title: "Reserved name",
      label: `\`${word}\` is a word of the language and cannot be a name`,
      hint: `choose another name, \`${word}_1\` for example`,
    }),
  },
});
