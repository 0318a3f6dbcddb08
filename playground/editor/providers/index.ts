// The language service in Monaco: each question of an editor goes to the compiler's worker.
import type { Client } from "../../page/client.ts";
import type { Models } from "../models.ts";
import type { monaco } from "../monaco.ts";
import { asking } from "./asking.ts";
import { registerChanges } from "./change.ts";
import { registerCompletion } from "./complete.ts";
import { registerHelp } from "./help.ts";
import { registerLooks } from "./look.ts";
import { registerNavigation } from "./navigate.ts";
import type { LensCommand } from "../../../compiler/service/index.ts";

export interface Providers {
  /** What is drawn into the text is asked anew: the settings are others. */
  renew(): void;
  dispose(): void;
}

/** Registers all of them. `commands`: what Monaco runs for the lines above declarations. */
export function registerProviders(
  client: Client,
  models: Models,
  commands: { readonly [C in LensCommand["id"]]: string },
): Providers {
  const asks = asking(client, models);
  const looks = registerLooks(asks, commands);
  const disposables: readonly monaco.IDisposable[] = [
    ...registerNavigation(asks),
    ...registerChanges(asks, models),
    ...registerHelp(asks, models),
    ...registerCompletion(asks),
    ...looks.disposables,
  ];
  return {
    renew: () => looks.renew(),
    dispose: () => disposables.forEach((each) => each.dispose()),
  };
}
