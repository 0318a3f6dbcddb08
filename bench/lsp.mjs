// Edits replayed against the language server over the protocol: milliseconds from the edit until the client is told, memory before and after.
// `file`: a fault of the edited file appears or goes. `project`: a verdict does, which may be in another file. The server waits for a pause
// before it judges (compiler/lsp/publisher.ts); that is in the numbers. Usage: node bench/lsp.mjs [-- edits lines]
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require("vscode-jsonrpc/node");
const [edits = 100, lines = 50_000] = process.argv.slice(2).map(Number).filter(Number.isInteger);
const root = fileURLToPath(new URL("..", import.meta.url));

/** The files of an example. */
function example(name) {
  const folder = join(root, "examples", name);
  const paths = readdirSync(folder).filter((path) => path.endsWith(".pdp"));
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** An example as often as makes so many lines, each time with modules and tests of its own names. */
function copies(name, wanted) {
  const files = [];
  for (let lines = 0, copy = 0; lines < wanted; copy++)
    for (const { path, text } of example(name)) {
      const own = text
        .replaceAll(new RegExp(`^(\\s*(?:module|import) ${name})\\b`, "gm"), `$1${copy}`)
        .replaceAll(/^test "/gm, `test "${copy}: `);
      files.push({ path: `${name}${copy}/${path}`, text: own });
      lines += own.split("\n").length;
    }
  return files;
}

async function openServer(folder) {
  const child = spawn(process.execPath, [join(root, "dist/bin/pdp.cjs"), "lsp", "--stdio"]);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let heard = () => undefined;
  /** The verdicts of each file as the client knows them. */
  const verdicts = new Map();
  connection.onNotification("textDocument/publishDiagnostics", (params) => {
    const now = JSON.stringify(params.diagnostics.flatMap(({ data }) => data ?? []));
    const judged = (verdicts.get(params.uri) ?? "[]") !== now;
    verdicts.set(params.uri, now);
    heard(params, judged);
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "bench" }],
    capabilities: { textDocument: { publishDiagnostics: {} } },
    initializationOptions: { asOf: "2026-04-15", locale: "en", profile: "finance" },
  });
  await connection.sendNotification("initialized", {});
  return {
    child,
    send: (method, params) => connection.sendNotification(method, params),
    ask: (method, params) => connection.sendRequest(method, params),
    /** The time until a publication satisfies a test. */
    until: (test) =>
      new Promise((done) => {
        const start = performance.now();
        heard = (params, judged) => test(params, judged) && done(performance.now() - start);
      }),
  };
}

/** Resident memory of a process in megabytes; null where the system does not tell. */
function memoryOf({ pid }) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024);
  } catch {
    return null;
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const p95 = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)];

/** Until the server has judged what came before: it waits at most 400 ms for a pause. */
const quiet = () => new Promise((done) => setTimeout(done, 1000));

/** The exchange of two texts is an edit that changes a verdict. */
async function replay(name, files, path, [one, other]) {
  const folder = mkdtempSync(join(tmpdir(), "pdp-bench-"));
  for (const file of [{ path: "pdp.json", text: "{}" }, ...files]) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.text);
  }
  const server = await openServer(folder);
  const uri = pathToFileURL(join(folder, path)).href;
  let { text } = files.find((each) => each.path === path);
  if (!text.includes(one)) throw new Error(`${path} has no ${one}`);
  let version = 1;
  const opened = server.until(({ diagnostics }) =>
    diagnostics.some(({ data }) => data?.verdict !== undefined),
  );
  await server.send("textDocument/didOpen", { textDocument: { uri, languageId: "pdp", version, text } });
  const first = await opened;
  const write = async (next) => {
    version++;
    const start = [...text].findIndex((char, at) => char !== next[at]);
    let tail = 0;
    while (tail < Math.min(text.length, next.length) - start && text.at(-1 - tail) === next.at(-1 - tail))
      tail++;
    const position = (offset) => {
      const before = text.slice(0, offset).split("\n");
      return { line: before.length - 1, character: before.at(-1).length };
    };
    const change = {
      range: { start: position(start), end: position(text.length - tail) },
      text: next.slice(start, next.length - tail),
    };
    text = next;
    await server.send("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [change] });
  };
  const marker = "operator: ";
  const at = text.lastIndexOf(marker) + marker.length;
  const faulty = (params) =>
    params.uri === uri && params.diagnostics.some(({ message }) => message.includes("zzz"));
  const file = [];
  const judgings = [];
  const memory = [];
  for (let edit = 0; edit < edits; edit++) {
    const appears = server.until(faulty);
    await write(`${text.slice(0, at)}zzz${text.slice(at)}`);
    file.push(await appears);
    const goes = server.until((params) => params.uri === uri && !faulty(params));
    await write(text.slice(0, at) + text.slice(at + 3));
    file.push(await goes);
    await quiet();
    const judged = server.until((_, changed) => changed);
    await write(text.includes(one) ? text.replace(one, other) : text.replace(other, one));
    judgings.push(await judged);
    await quiet();
    if (edit % 10 === 0) memory.push(memoryOf(server.child));
  }
  server.child.kill();
  rmSync(folder, { recursive: true });
  const total = files.reduce((sum, each) => sum + each.text.split("\n").length, 0);
  const ms = (list) => `${median(list).toFixed(0)} ms (95 %: ${p95(list).toFixed(0)})`;
  console.log(`${name}, ${total} lines: opened in ${first.toFixed(0)} ms`);
  console.log(`  file ${ms(file)}   project ${ms(judgings)}   memory ${memory.join(" ")} MB`);
}

console.log(`Node ${process.version}, ${edits} edits of each sort; medians`);
const exchange = ["country: KZ, facility: data_centre", "country: DE, facility: data_centre"];
await replay("bank", example("bank"), "organisation.pdp", exchange);
await replay("bank, many times", copies("bank", lines), "bank0/organisation.pdp", exchange);
