import { existsSync } from "node:fs";
import { join } from "node:path";
import { exit, UsageError } from "../exit.ts";
import type { ExitStatus } from "../exit.ts";
import { serveFolder } from "../playground/serve.ts";
import { openSession } from "../session.ts";
import type { CommonOptions } from "../session.ts";

/** Where the server listens unless another port is asked for. */
const usualPort = 7350;

/** `pdp playground`: serves the page to browsers on this machine until the process is ended. Needs no network. */
export async function playground(options: CommonOptions & { readonly port?: number }): Promise<ExitStatus> {
  const session = openSession(options, null);
  // Beside the folder of the bundle.
  const folder = join(import.meta.dirname, "..", "..", "playground");
  if (!existsSync(join(folder, "index.html"))) throw new UsageError((words) => words.noPlayground);
  const port = options.port ?? usualPort;
  const { server, port: taken } = await serveFolder(folder, port).catch(() => {
    throw new UsageError((words) => words.portTaken(port));
  });
  await session.print(`${session.words.serving(`http://127.0.0.1:${taken}/`)}\n`);
  await new Promise((closed) => server.once("close", closed));
  return exit.clean;
}
