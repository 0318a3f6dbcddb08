import { defineDiagnostic, listOf } from "../../../../language/index.ts";

/** A bare name that several enums have as a member, where nothing tells which is meant. */
export const ambiguousMember = defineDiagnostic<{ readonly name: string; readonly enums: readonly string[] }>(
  {
    code: "ambiguous-member",
    severity: "error",
    remedy: (p) => ({ instead: p.enums.map((each) => `${each}.${p.name}`) }),
    words: {
      kk: ({ name, enums }) => ({
        title: "Екіұшты мүше",
        label: `\`${name}\` бірнеше тізімде бар: ${listOf(enums, "kk")}`,
        hint: `тізімін жазыңыз: \`${enums[0] ?? ""}.${name}\``,
      }),
      ru: ({ name, enums }) => ({
        title: "Неоднозначный член",
        label: `\`${name}\` есть в нескольких перечислениях: ${listOf(enums, "ru")}`,
        hint: `назовите перечисление: \`${enums[0] ?? ""}.${name}\``,
      }),
      en: ({ name, enums }) => ({
        title: "Ambiguous member",
        label: `\`${name}\` is a member of several enums: ${listOf(enums, "en")}`,
        hint: `name the enum: \`${enums[0] ?? ""}.${name}\``,
      }),
    },
  },
);
