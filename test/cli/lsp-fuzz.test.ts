import { expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { folderOf } from "../support/cli.ts";
import { hostileTexts } from "../support/hostile.ts";
import { startClient, uriIn } from "../support/lsp.ts";
import type { Client } from "../support/lsp.ts";
import { randomOf } from "../support/random.ts";
import type { Random } from "../support/random.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** Seeds that are always tried, and one of the day's choosing that a failure names. */
const seeds = [1, 2, 3, Number(process.env["PDP_TEST_SEED"] ?? 4)];
const steps = Number(process.env["PDP_TEST_STEPS"] ?? 60);

const texts = filesBelow("examples/shop-mistakes", ".pdp").map(textOf);
const lines = texts.flatMap((text) => text.split("\n"));
const scraps = [
  ...lines,
  ...hostileTexts,
  "{",
  "}",
  "[",
  '"',
  "///",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  "\u{1f600}",
  "\ud83d",
  "\u202e",
  "\0",
  "әлем",
  "module x",
  "import kz",
  "  ".repeat(50),
  "{".repeat(80),
];

const methods = (
  "hover definition references documentHighlight prepareRename rename completion documentSymbol " +
  "foldingRange selectionRange semanticTokens/full semanticTokens/range semanticTokens/full/delta " +
  "inlayHint codeLens codeAction prepareCallHierarchy formatting rangeFormatting signatureHelp " +
  "diagnostic"
)
  .split(" ")
  .map((name) => `textDocument/${name}`);
const others = [
  "workspace/symbol",
  "workspace/executeCommand",
  "workspace/diagnostic",
  "callHierarchy/incomingCalls",
  "callHierarchy/outgoingCalls",
  "completionItem/resolve",
  "pdp/text",
  "no/such/method",
];
const notices = [
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didClose",
  "textDocument/didSave",
  "workspace/didChangeWatchedFiles",
  "workspace/didChangeWorkspaceFolders",
  "initialized",
  "$/setTrace",
  "$/cancelRequest",
  "no/such/notice",
];

/** A client that means no good, and what it knows of the texts. */
class Hostile {
  readonly #client: Client;
  readonly #random: Random;
  readonly #uris: readonly string[];
  readonly texts = new Map<string, string>();
  readonly asked: Promise<unknown>[] = [];
  #version = 1;

  constructor(client: Client, random: Random, uris: readonly string[]) {
    this.#client = client;
    this.#random = random;
    this.#uris = uris;
  }

  step(): Promise<void> {
    const { below, pick } = this.#random;
    const uri = pick(this.#uris);
    const chance = below(100);
    if (chance < 10) return this.#open(uri);
    if (chance < 15) return this.#close(uri);
    if (chance < 60) return this.#edit(uri);
    if (chance < 75) return this.#ask(pick(methods), this.#fitting(uri));
    if (chance < 85) return this.#ask(pick([...methods, ...others]), this.#garbage(0));
    return this.#client.tell(pick(notices), this.#harmless());
  }

  async #open(uri: string): Promise<void> {
    const text = this.#random.pick(texts);
    this.texts.set(uri, text);
    await this.#client.open(uri, text, this.#version++);
  }

  async #close(uri: string): Promise<void> {
    this.texts.delete(uri);
    await this.#client.tell("textDocument/didClose", { textDocument: { uri } });
  }

  async #edit(uri: string): Promise<void> {
    const { below, pick } = this.#random;
    const known = this.texts.get(uri);
    const contentChanges: readonly Change[] = Array.from({ length: 1 + below(3) }, () =>
      below(20) === 0 ? { text: pick(texts) } : { range: this.#range(), text: pick(scraps) },
    );
    if (known !== undefined) this.texts.set(uri, contentChanges.reduce(applied, known));
    // Versions in any order: what counts is the order of the messages.
    const version = below(5) === 0 ? below(100) : this.#version++;
    await this.#client.tell("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async #ask(method: string, params: unknown): Promise<void> {
    const answer = this.#client.ask(method, params).catch((error: { readonly code?: unknown }) => {
      // A fault of the server itself would be an answer with this code.
      if (error.code === -32603) throw new Error(`${method} fails: ${JSON.stringify(error)}`);
    });
    this.asked.push(answer);
    if (this.#random.below(4) > 0) await answer;
  }

  #position(): Place {
    const { below } = this.#random;
    return { line: below(60), character: below(70) };
  }

  #range(): NonNullable<Change["range"]> {
    return { start: this.#position(), end: this.#position() };
  }

  #fitting(uri: string): object {
    const position = this.#position();
    return {
      textDocument: { uri },
      position,
      positions: [position],
      range: this.#range(),
      context: { includeDeclaration: true, diagnostics: [] },
      newName: this.#random.pick(scraps),
      options: { tabSize: 2, insertSpaces: true },
      previousResultId: "1",
    };
  }

  /** Anything that JSON can say. */
  #garbage(depth: number): unknown {
    const { below, pick } = this.#random;
    switch (below(depth > 3 ? 6 : 9)) {
      case 0:
        return null;
      case 1:
        return below(2) === 0;
      case 2:
        return pick([0, -1, 1.5, 2 ** 53, -(2 ** 31), 1e300]);
      case 3:
        return pick(scraps);
      case 4:
        return pick(this.#uris);
      case 5:
        return pick([
          "file:///etc/passwd",
          "pdp:../../x",
          "untitled:",
          "",
          "::",
          "file://%zz",
          "http://x/y.pdp",
        ]);
      case 6:
        return Array.from({ length: below(4) }, () => this.#garbage(depth + 1));
      default:
        return Object.fromEntries(
          Array.from({ length: 1 + below(5) }, () => [pick(keys), this.#garbage(depth + 1)]),
        );
    }
  }

  /** Garbage that is no text of a document that we know. */
  #harmless(): unknown {
    const made = this.#garbage(0);
    return JSON.stringify(made).includes("file:///") &&
      this.#uris.some((uri) => JSON.stringify(made).includes(uri))
      ? null
      : made;
  }
}

const keys = (
  "textDocument uri position line character range start end text version contentChanges item data key " +
  "query command arguments context only changes type event added removed settings pdp __proto__ " +
  "constructor length id"
).split(" ");

/** What a text is after a change, in plain words: lines, and positions cut to what there is. */
function applied(text: string, change: Change): string {
  if (change.range === undefined) return change.text;
  const [from = 0, to = 0] = [offsetIn(text, change.range.start), offsetIn(text, change.range.end)].sort(
    (a, b) => a - b,
  );
  return text.slice(0, from) + change.text + text.slice(to);
}

interface Change {
  readonly text: string;
  readonly range?: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly character: number;
}

function offsetIn(text: string, { line, character }: Place): number {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (let at = 0; at < line; at++) {
    if (ends.exec(text) === null) return text.length;
    start = ends.lastIndex;
  }
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return start + Math.min(character, length);
}

const files = { "pdp.json": "{}", ...Object.fromEntries(texts.map((text, at) => [`file${at}.pdp`, text])) };

async function diagnosticsOf(
  client: Client,
  uris: readonly string[],
): Promise<readonly (readonly Diagnostic[])[]> {
  return Promise.all(uris.map((uri) => client.diagnostics(uri)));
}

it.each(seeds)(
  "answers after anything, and as a server that saw only the last texts (seed %i)",
  async (seed) => {
    const folder = folderOf(files);
    const uris = Object.keys(files)
      .filter((path) => path.endsWith(".pdp"))
      .map((path) => uriIn(folder, path));
    const client = await startClient({ folder });
    const hostile = new Hostile(client, randomOf(seed), uris);
    for (let at = 0; at < steps; at++) await hostile.step();
    await Promise.all(hostile.asked);

    const fresh = await startClient({ folder });
    for (const [uri, text] of hostile.texts) await fresh.open(uri, text);
    expect(await diagnosticsOf(client, uris)).toEqual(await diagnosticsOf(fresh, uris));
    expect(client.logged.filter((line) => line.includes("fault"))).toEqual([]);
    expect(await client.leave()).toBe(0);
  },
);

function framed(content: string): string {
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

function frame(message: object): string {
  return framed(JSON.stringify({ jsonrpc: "2.0", ...message }));
}

it("goes on after messages that are none", async () => {
  const client = await startClient();
  const { stdin } = client.process;
  for (const content of [
    "{",
    "null",
    "[]",
    "1",
    '{"jsonrpc":"2.0"}',
    '{"jsonrpc":"2.0","id":"x"}',
    "\u{1f600}",
  ])
    stdin?.write(framed(content));
  await client.open("untitled:a.pdp", "module a\n\nimport nowhere\n");
  expect(await client.diagnostics("untitled:a.pdp")).not.toEqual([]);
});

it("forgets what is cancelled and refuses what is outdated", async () => {
  const client = await startClient();
  const uri = "untitled:a.pdp";
  await client.open(uri, "module a\n");
  await client.diagnostics(uri);
  const { stdin, stdout } = client.process;
  const answered = new Promise<string>((done) => {
    let heard = "";
    stdout?.on("data", (bytes: Buffer) => {
      heard += bytes.toString("utf8");
      if (/"id":"cancelled"/.test(heard) && /"id":"outdated"/.test(heard)) done(heard);
    });
  });
  const ask = (id: string): string =>
    frame({ id, method: "textDocument/documentSymbol", params: { textDocument: { uri } } });
  // In one piece, as a quick hand sends them.
  stdin?.write(
    ask("cancelled") +
      frame({ method: "$/cancelRequest", params: { id: "cancelled" } }) +
      ask("outdated") +
      frame({
        method: "textDocument/didChange",
        params: { textDocument: { uri, version: 2 }, contentChanges: [{ text: "module b\n" }] },
      }),
  );
  const heard = await answered;
  expect(heard).toMatch(/"id":"cancelled","error":\{"code":-32800/);
  expect(heard).toMatch(/"id":"outdated","error":\{"code":-32801/);
});

it("answers no request before it is greeted or after it is told to shut down", async () => {
  const client = await startClient();
  await client.ask("shutdown", undefined);
  const late = client.ask("textDocument/hover", {
    textDocument: { uri: "untitled:a.pdp" },
    position: { line: 0, character: 0 },
  });
  await expect(late).rejects.toMatchObject({ code: -32600 });
  const again = client.ask("initialize", { capabilities: {}, processId: null, rootUri: null });
  await expect(again).rejects.toMatchObject({ code: -32600 });
});
