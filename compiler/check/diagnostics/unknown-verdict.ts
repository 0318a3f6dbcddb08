import { defineDiagnostic, didYouMean } from "../../../language/index.ts";

export const unknownVerdict = defineDiagnostic<{
  readonly name: string;
  readonly close: readonly string[];
  readonly all: readonly string[];
}>({
  code: "unknown-verdict",
  severity: "error",
  remedy: (p) => ({ instead: p.close.map((name) => name.replaceAll("_", " ")) }),
  words: {
    kk: (p) => ({
      title: "Белгісіз шешім",
      label: `\`${p.name}\` деген шешім жоқ`,
      ...(p.close.length > 0 ? didYouMean(p.close, "kk") : { hint: `шешімдер: ${p.all.join(", ")}` }),
    }),
    ru: (p) => ({
      title: "Неизвестный вердикт",
      label: `вердикта \`${p.name}\` нет`,
      ...(p.close.length > 0 ? didYouMean(p.close, "ru") : { hint: `вердикты: ${p.all.join(", ")}` }),
    }),
    en: (p) => ({
      title: "Unknown verdict",
      label: `no verdict is called \`${p.name}\``,
      ...(p.close.length > 0 ? didYouMean(p.close, "en") : { hint: `verdicts: ${p.all.join(", ")}` }),
    }),
  },
});
