import { defineDiagnostic, didYouMean } from "../../../language/index.ts";

export const unknownName = defineDiagnostic<{
  readonly name: string;
  readonly close: readonly string[];
  readonly missingImport: string | null;
}>({
  code: "unknown-name",
  severity: "error",
  remedy: (p) => (p.missingImport === null ? { instead: p.close } : { imports: p.missingImport }),
  words: {
    kk: (p) => ({
      title: "Белгісіз атау",
      label: `\`${p.name}\` атауы бұл жерде ештеңені білдірмейді`,
      ...(p.missingImport === null
        ? didYouMean(p.close, "kk")
        : { hint: `ол жарияланған \`${p.missingImport}\` модулін импорттаңыз` }),
    }),
    ru: (p) => ({
      title: "Неизвестное имя",
      label: `имя \`${p.name}\` здесь ничего не означает`,
      ...(p.missingImport === null
        ? didYouMean(p.close, "ru")
        : { hint: `импортируйте \`${p.missingImport}\`, где оно объявлено` }),
    }),
    en: (p) => ({
      title: "Unknown name",
      label: `nothing called \`${p.name}\` is in scope`,
      ...(p.missingImport === null
        ? didYouMean(p.close, "en")
        : { hint: `import \`${p.missingImport}\`, which declares it` }),
    }),
  },
});
