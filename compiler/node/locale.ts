import { localeOf } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";

/** The first usable of: the option, PDP_LOCALE, the project file, the locale of the system. English otherwise. */
export function chooseLocale(
  option: Locale | null,
  project: Locale | null,
  environment: NodeJS.ProcessEnv,
): Locale {
  const system = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  return (
    option ??
    localeOf(environment["PDP_LOCALE"] ?? "") ??
    project ??
    localeOf(system.split(/[_.@-]/)[0] ?? "") ??
    "en"
  );
}
