import { setImmediate as soon } from "node:timers";
import { createConnection } from "vscode-languageserver/node";
import { safeText } from "../../emit/index.ts";
import { attach } from "../../lsp/index.ts";
import { shippedLibrary } from "../host.ts";
import { chooseLocale } from "../locale.ts";
import { today } from "../today.ts";
import { diskFiles } from "./files.ts";
import { libraryPath, libraryUri } from "./library.ts";
import { preview } from "./preview.ts";

/** Serves one client over standard input and output until it goes; the connection ends the process. */
export function serve(version: string): Promise<never> {
  // Standard output belongs to the protocol; a library that talks is to talk elsewhere.
  const { error: aloud } = globalThis.console;
  Object.assign(globalThis.console, { log: aloud, info: aloud, debug: aloud });
  const connection = createConnection(process.stdin, process.stdout);
  attach(connection, {
    version,
    library: shippedLibrary(),
    files: diskFiles(),
    locale: chooseLocale(null, null, process.env),
    today,
    clock: () => performance.now(),
    later(milliseconds, work) {
      if (milliseconds === 0) {
        const waiting = soon(work);
        return () => clearImmediate(waiting);
      }
      const waiting = setTimeout(work, milliseconds);
      return () => clearTimeout(waiting);
    },
    libraryUri,
    libraryPath,
    preview,
  });
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      process.stderr.write(`pdp: ${event} ${safeText(error instanceof Error ? error.name : typeof error)}\n`);
    });
  }
  connection.listen();
  return new Promise(() => undefined);
}
