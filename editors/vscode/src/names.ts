/** The commands that the extension itself carries out; those of the lenses belong to the server. */
export const ownCommands = ["pdp.showDiagram", "pdp.showReport", "pdp.restartServer"] as const;
export type OwnCommand = (typeof ownCommands)[number];

/** The name of the language, and of the scheme by which texts of the library are opened. */
export const languageId = "pdp";
export const libraryScheme = "pdp";
/** The scheme of texts that the server makes and nobody edits. */
export const findingsScheme = "pdp-findings";
