/** The three languages in which everything that a user reads is written. */
export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];

/** One value per language; a missing one does not compile. */
export type Trilingual<T> = { readonly [L in Locale]: T };

/** The language a word asks for; people write `kz`, the country, for `kk`, the language. Null: none of ours. */
export function localeOf(word: string): Locale | null {
  switch (word.toLowerCase()) {
    case "kk":
    case "kz":
      return "kk";
    case "ru":
      return "ru";
    case "en":
      return "en";
    default:
      return null;
  }
}
