/** The three languages in which everything that a user reads is written. */
export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];

/** One value per language; a missing one does not compile. */
export type Trilingual<T> = { readonly [L in Locale]: T };
