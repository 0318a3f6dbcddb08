/** The name of the language in Monaco. */
export const languageId = "pdp";
