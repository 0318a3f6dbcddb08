import type { Locale } from "../../language/index.ts";

/**
 * The name of a country as readers of one language know it, with its code: `Германия (DE)`. Names come from the data of the platform
 * (CLDR), since no list of countries is law.
 * @param code ISO 3166-1, two letters
 */
export function countryText(code: string, locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(code);
  return name === undefined ? code : `${name} (${code})`;
}
