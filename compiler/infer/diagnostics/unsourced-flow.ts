import { defineDiagnostic } from "../../../language/index.ts";

export interface UnsourcedFlow {
  readonly item: string;
  readonly source: string;
  readonly process: boolean;
}

/** An item of `carries` or `gives` that meets nothing the source has. */
export const unsourcedFlow = defineDiagnostic<UnsourcedFlow>({
  code: "unsourced-flow",
  severity: "error",
  words: {
    kk: ({ item, source, process }) => ({
      title: "Көзі жоқ дерек",
      label: process
        ? `\`${source}\` процесі \`${item}\` дерегін алмайды да, жасамайды да`
        : `\`${source}\` ішінде \`${item}\` санатына жататын ештеңе жоқ`,
      hint: `\`${item}\` санатын \`${source}\` көзінде жариялаңыз немесе осы жолдан алып тастаңыз`,
    }),
    ru: ({ item, source, process }) => ({
      title: "Данные без источника",
      label: process
        ? `процесс \`${source}\` не получает и не создаёт \`${item}\``
        : `в \`${source}\` нет ничего, что относилось бы к \`${item}\``,
      hint: `заявите \`${item}\` у источника \`${source}\` или уберите из этой строки`,
    }),
    en: ({ item, source, process }) => ({
      title: "Data without a source",
      label: process
        ? `the process \`${source}\` neither gets nor makes \`${item}\``
        : `\`${source}\` has nothing that is \`${item}\``,
      hint: `declare \`${item}\` at \`${source}\`, or take it out of this line`,
    }),
  },
});
