import { defineDiagnostic } from "../../../language/index.ts";

export const flowWithoutEnds = defineDiagnostic<{ readonly name: string; readonly kind: string }>({
  code: "flow-without-ends",
  severity: "error",
  words: {
    kk: (p) => ({
      title: "Ұшы жоқ ағын",
      label: `\`${p.kind}\` — ағын түрі, ал \`${p.name}\` ағынының ұштары жоқ`,
      hint: `\`flow ${p.name}: from -> to { … }\` деп жазыңыз`,
    }),
    ru: (p) => ({
      title: "Поток без концов",
      label: `\`${p.kind}\` — вид потока, а у \`${p.name}\` нет концов`,
      hint: `напишите \`flow ${p.name}: from -> to { … }\``,
    }),
    en: (p) => ({
      title: "Flow without ends",
      label: `\`${p.kind}\` is a kind of flow, and \`${p.name}\` has no ends`,
      hint: `write \`flow ${p.name}: from -> to { … }\``,
    }),
  },
});
