import { defineDiagnostic } from "../../../../language/index.ts";

/** A kind test that can never hold. */
export const unrelatedKinds = defineDiagnostic<{ readonly left: string; readonly right: string }>({
  code: "unrelated-kinds",
  severity: "error",
  words: {
    kk: ({ left, right }) => ({
      title: "Байланыссыз түрлер",
      label: `\`${left}\` ешқашан \`${right}\` болмайды`,
    }),
    ru: ({ left, right }) => ({
      title: "Несвязанные виды",
      label: `\`${left}\` никогда не бывает \`${right}\``,
    }),
    en: ({ left, right }) => ({
      title: "Unrelated kinds",
      label: `\`${left}\` is never \`${right}\``,
    }),
  },
});
