import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { MessageConnection } from "vscode-jsonrpc/node";
import type { Diagnostic, InitializeResult, PublishDiagnosticsParams } from "vscode-languageserver";
import { bin } from "./cli.ts";

/** A client of a server process, as an editor is one. */
export interface Client {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  readonly capabilities: InitializeResult["capabilities"];
  /** What the server wrote beside the protocol. */
  readonly logged: readonly string[];
  /** All that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  ask<T>(method: string, params: unknown): Promise<T>;
  tell(method: string, params: unknown): Promise<void>;
  open(uri: string, text: string, version?: number): Promise<void>;
  /** Replaces the whole text. */
  write(uri: string, text: string, version: number): Promise<void>;
  /** The diagnostics of a document as they are now. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits for a publication that satisfies a test; those that came before count. */
  told(test: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** Ends the session as the protocol wants it; the status of the process. */
  leave(): Promise<number | null>;
}

export interface ClientOptions {
  readonly folder?: string;
  readonly capabilities?: object;
  readonly options?: object;
  readonly locale?: string;
  /** Answers of the client to `workspace/configuration`. */
  readonly settings?: object;
  /** Another command line than the built one. */
  readonly bin?: string;
}

/** The Node that runs servers: this one, or that of `PDP_TEST_NODE`, to try others. */
const node = process.env["PDP_TEST_NODE"] ?? process.execPath;

/** Starts a server and greets it; both are gone when the test is over. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const child = spawn(node, [options.bin ?? bin, "lsp", "--stdio"], {
    env: { PATH: process.env["PATH"], LANG: "C" },
  });
  const logged: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => logged.push(text));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  connection.onNotification("window/logMessage", ({ message }: { readonly message: string }) => {
    logged.push(message);
  });
  connection.onRequest("workspace/configuration", () => [options.settings ?? null]);
  connection.onRequest("client/registerCapability", () => null);
  connection.onError(() => undefined);
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    child.kill("SIGKILL");
  });
  const { folder } = options;
  const { capabilities } = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{ uri: pathToFileURL(folder).href, name: "test" }],
    locale: options.locale ?? "en",
    capabilities: options.capabilities ?? { textDocument: { publishDiagnostics: {} } },
    initializationOptions: options.options ?? { asOf: "2026-04-15" },
  });
  await connection.sendNotification("initialized", {});
  const tell = (method: string, params: unknown): Promise<void> =>
    connection.sendNotification(method, params);
  const ask = <T>(method: string, params: unknown): Promise<T> => connection.sendRequest<T>(method, params);
  return {
    process: child,
    connection,
    capabilities,
    logged,
    published,
    ask,
    tell,
    open: (uri, text, version = 1) =>
      tell("textDocument/didOpen", { textDocument: { uri, languageId: "pdp", version, text } }),
    write: (uri, text, version) =>
      tell("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] }),
    async diagnostics(uri) {
      const { items } = await ask<{ readonly items: readonly Diagnostic[] }>("textDocument/diagnostic", {
        textDocument: { uri },
      });
      return items;
    },
    told: (test) =>
      new Promise((done) => {
        const look = (): void => {
          const found = published.find(test);
          if (found === undefined) return;
          waiting.delete(look);
          done(found);
        };
        waiting.add(look);
        look();
      }),
    async leave() {
      const ended = new Promise<number | null>((done) => child.once("exit", done));
      await ask("shutdown", undefined);
      await tell("exit", undefined);
      return ended;
    },
  };
}

/** The URI of a file of a folder. */
export function uriIn(folder: string, path: string): string {
  return pathToFileURL(`${folder}/${path}`).href;
}
