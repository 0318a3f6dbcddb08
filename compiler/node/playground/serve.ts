import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, OutgoingHttpHeaders, Server } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { contentPolicy } from "./policy.ts";

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".ttf", "font/ttf"],
  [".txt", "text/plain; charset=utf-8"],
  [".pdp", "text/plain; charset=utf-8"],
]);

/** Names by which a browser on this machine reaches the server. Any other name may belong to somebody who made it point here. */
const names = ["127.0.0.1", "localhost", "[::1]"];

/** What is answered to one request. */
interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | string;
}

/**
 * Serves the files of a folder, and nothing else, to browsers on this machine. Resolves when it listens.
 * @throws the error of the system where the port is taken
 */
export function serveFolder(
  folder: string,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  const files = filesBelow(folder);
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(request, folder, files, portOf(server));
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? "" : body);
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => done({ server, port: portOf(server) }));
  });
}

function answer(
  { method, url, headers }: IncomingMessage,
  folder: string,
  files: ReadonlySet<string>,
  port: number,
): Answer {
  if (!names.some((name) => headers.host === `${name}:${port}` || (port === 80 && headers.host === name)))
    return refusal(403, "Forbidden");
  if (method !== "GET" && method !== "HEAD")
    return { ...refusal(405, "Method Not Allowed"), headers: { ...common, Allow: "GET, HEAD" } };
  const path = pathOf(url ?? "/");
  // Only what was listed at the start is read: no path leads out of a list.
  if (path === null || !files.has(path)) return refusal(404, "Not Found");
  const body = readFileSync(join(folder, path));
  return { status: 200, headers: headersOf(path), body };
}

/** Of every answer. */
const common: OutgoingHttpHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

function headersOf(path: string): OutgoingHttpHeaders {
  const named = /^(assets|library)\//.test(path);
  return {
    ...common,
    "Content-Type": types.get(extname(path)) ?? "application/octet-stream",
    "Content-Security-Policy": contentPolicy(path.startsWith("assets/layout-") ? "layout" : "header"),
    // Names in these folders change with the content.
    "Cache-Control": named ? "public, max-age=31536000, immutable" : "no-store",
  };
}

function refusal(status: number, body: string): Answer {
  return {
    status,
    headers: { ...common, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    body,
  };
}

/** The file that an address asks for; null for what is no address. */
function pathOf(url: string): string | null {
  const [path = ""] = url.split(/[?#]/);
  try {
    const decoded = decodeURIComponent(path).replace(/^\//, "");
    return decoded === "" ? "index.html" : decoded;
  } catch {
    return null;
  }
}

function filesBelow(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile());
  return new Set(
    files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/")),
  );
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
