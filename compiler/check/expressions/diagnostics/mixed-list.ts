import { defineDiagnostic } from "../../../../language/index.ts";

/** A list whose members have no type in common. */
export const mixedList = defineDiagnostic<{ readonly first: string; readonly other: string }>({
  code: "mixed-list",
  severity: "error",
  words: {
    kk: ({ first, other }) => ({
      title: "Аралас тізім",
      label: `бұл — \`${other}\`, ал алдыңғы мүшелер — \`${first}\``,
    }),
    ru: ({ first, other }) => ({
      title: "Смешанный список",
      label: `это \`${other}\`, а члены до него — \`${first}\``,
    }),
    en: ({ first, other }) => ({
      title: "Mixed list",
      label: `this is \`${other}\`, and the members before it are \`${first}\``,
    }),
  },
});
