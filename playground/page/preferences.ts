import { locales } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";
import { themes } from "../words/page.ts";
import type { Theme } from "../words/page.ts";

/** How the reader likes the page, on this machine. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
}

const key = "pdp:preferences";

/** What was chosen before; else the language of a link that was followed or of the browser, and the colours of the system. */
export function readPreferences(ofLink: Locale | null): Preferences {
  const { locale, theme } = stored();
  return {
    locale: locales.find((each) => each === locale) ?? ofLink ?? languageOfBrowser(),
    theme: themes.find((each) => each === theme) ?? "system",
  };
}

function stored(): { readonly locale?: unknown; readonly theme?: unknown } {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Keeps the choice; a browser that keeps nothing forgets it. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Nothing of the work is lost by it.
  }
}

function languageOfBrowser(): Locale {
  for (const language of navigator.languages) {
    const [name] = language.toLowerCase().split("-");
    const found = locales.find((each) => each === name);
    if (found !== undefined) return found;
  }
  return "en";
}
