import { localeOf } from "../../language/index.ts";
import type { Locale } from "../../language/index.ts";
import { parseDay } from "../check/index.ts";
import type { Config } from "../config/index.ts";
import type { HintOptions, Settings } from "../service/index.ts";
import type { LspHost } from "./host.ts";
import { below, fieldOf, flagIn, textIn, textsIn } from "./shape.ts";

/** What the user of an editor has set; null: the project and the machine decide. */
export interface ClientSettings {
  readonly locale: Locale | null;
  readonly asOf: string | null;
  readonly profiles: readonly string[] | null;
  /** Which hints stand in the text; those that are not named do. */
  readonly hints: HintOptions;
}

export const noSettings: ClientSettings = { locale: null, asOf: null, profiles: null, hints: {} };

/** Settings as clients send them, with or without `pdp` around them; what does not fit counts as not set. */
export function readSettings(given: unknown): ClientSettings {
  const settings = fieldOf(given, "pdp") ?? given;
  const asOf = textIn(settings, "asOf") ?? "";
  const profile = below(settings, "profile");
  const named = typeof profile === "string" ? profile.split(",") : textsIn(profile);
  const profiles = named.map((each) => each.trim()).filter((each) => each !== "");
  return {
    locale: localeOf(textIn(settings, "locale") ?? ""),
    asOf: parseDay(asOf) === null ? null : asOf,
    profiles: profiles.length === 0 ? null : profiles,
    hints: {
      arrives: flagIn(settings, "inlayHints", "arrives") ?? true,
      verdicts: flagIn(settings, "inlayHints", "verdicts") ?? true,
      implied: flagIn(settings, "inlayHints", "implied") ?? true,
    },
  };
}

/** How a project is judged: what its user set, else what its file says, else what the client and the machine are. */
export function settingsFor(
  host: LspHost,
  { client, set }: { readonly client: Locale | null; readonly set: ClientSettings },
  config: Config,
): Settings {
  return {
    asOf: set.asOf ?? config.asOf ?? host.today(),
    profile: set.profiles ?? config.profiles,
    recalled: config.recalled,
    waivers: true,
    locale: set.locale ?? config.locale ?? client ?? host.locale,
  };
}
