import { defineDiagnostic } from "../../../../language/index.ts";

/** Versions of one definition with unlike types. */
export const unlikeVersions = defineDiagnostic<{ readonly earlier: string; readonly later: string }>({
  code: "unlike-versions",
  severity: "error",
  words: {
    kk: ({ earlier, later }) => ({
      title: "Түрі бөлек нұсқалар",
      label: `бұл нұсқа — \`${later}\`, бұрынғылары — \`${earlier}\``,
    }),
    ru: ({ earlier, later }) => ({
      title: "Несхожие редакции",
      label: `эта редакция — \`${later}\`, прежние — \`${earlier}\``,
    }),
    en: ({ earlier, later }) => ({
      title: "Unlike versions",
      label: `this version is \`${later}\`, and the earlier ones are \`${earlier}\``,
    }),
  },
});
