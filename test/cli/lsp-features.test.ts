import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type {
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  Location,
  Position,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SignatureHelp,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { folderOf } from "../support/cli.ts";
import { startClient, uriIn } from "../support/lsp.ts";
import type { Client } from "../support/lsp.ts";

const places = `module places

import kz

/// Where the servers stand.
place frankfurt "Cloud region" {
  country: DE
  facility: cloud
}
`;
const shop = `module shop

import kz
import places

operator seller "Shop" {}

subject buyer "Buyers" {}

database crm "Customers" {
  at: places.frankfurt
  owner: seller
  operator: seller
  holds: [Email] of buyer
}

database mailer "Mailer" {
  at: places.frankfurt
  owner: seller
  operator: seller
  holds: [Email] of buyer
}

flow letters: crm -> mailer {}

test "the store stands abroad" {
  place office { country: KZ }
}
`;

let client: Client;
let folder: string;
const uri = (path: string): string => uriIn(folder, path);

/** The position behind a text in a file, which is to be found once. */
function at(text: string, part: string): Position {
  const offset = text.indexOf(part) + part.length;
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A text after edits that do not touch each other. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split("\n");
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, character);
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (done, { range, newText }) =>
        done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)),
      text,
    );
}

async function open(files: Readonly<Record<string, string>>): Promise<void> {
  folder = folderOf(files);
  client = await startClient({
    folder,
    capabilities: {
      textDocument: {
        publishDiagnostics: {},
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
  });
  for (const [path, text] of Object.entries(files)) await client.open(uri(path), text);
}

async function ask<T>(method: string, path: string, more: object = {}): Promise<T> {
  return client.ask<T>(method, { textDocument: { uri: uri(path) }, ...more });
}

const openShop = (): Promise<void> => open({ "pdp.json": "{}", "places.pdp": places, "shop.pdp": shop });

it("goes to a definition in another file, and in the library", async () => {
  await openShop();
  const position = at(shop, "at: places.frank");
  const [own] = await ask<Location[]>("textDocument/definition", "shop.pdp", { position });
  expect(own).toMatchObject({ uri: uri("places.pdp"), range: { start: { line: 5, character: 6 } } });
  const [library] = await ask<Location[]>("textDocument/definition", "shop.pdp", {
    position: at(shop, "holds: [Em"),
  });
  expect(existsSync(fileURLToPath(library?.uri ?? ""))).toBe(true);
  // What the client opens there is answered as well.
  const outline = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", {
    textDocument: { uri: library?.uri },
  });
  expect(outline.length).toBeGreaterThan(0);
});

it("finds and renames every use, in all files", async () => {
  await openShop();
  const position = at(places, "place frank");
  const found = await ask<Location[]>("textDocument/references", "places.pdp", {
    position,
    context: { includeDeclaration: true },
  });
  expect(found.map((each) => each.uri)).toEqual([uri("places.pdp"), uri("shop.pdp"), uri("shop.pdp")]);
  const prepared = await ask("textDocument/prepareRename", "places.pdp", { position });
  expect(prepared).toMatchObject({ placeholder: "frankfurt" });
  const { changes } = await ask<WorkspaceEdit>("textDocument/rename", "places.pdp", {
    position,
    newName: "germany",
  });
  expect(Object.entries(changes ?? {}).map(([file, edits]) => [file, edits.length])).toEqual([
    [uri("places.pdp"), 1],
    [uri("shop.pdp"), 2],
  ]);
  const refused = ask("textDocument/rename", "places.pdp", { position, newName: "not a name" });
  await expect(refused).rejects.toMatchObject({ code: -32803, message: expect.stringMatching(/.+/) });
  const marks = await ask<DocumentHighlight[]>("textDocument/documentHighlight", "shop.pdp", {
    position: at(shop, "at: places.frank"),
  });
  expect(marks).toHaveLength(2);
});

it("tells what stands at a place", async () => {
  await openShop();
  const position = at(shop, "at: places.frank");
  const { contents } = await ask<{ readonly contents: { readonly kind: string; readonly value: string } }>(
    "textDocument/hover",
    "shop.pdp",
    { position },
  );
  expect(contents.kind).toBe("markdown");
  expect(contents.value).toContain("Where the servers stand");
  expect(await ask("textDocument/hover", "shop.pdp", { position: { line: 1, character: 0 } })).toBeNull();
});

it("completes what is being written, and imports what it needs", async () => {
  const writing = shop.replace("at: places.frankfurt", "at: frank").replace("import places\n", "");
  await open({ "pdp.json": "{}", "places.pdp": places, "shop.pdp": writing });
  const { items } = await ask<CompletionList>("textDocument/completion", "shop.pdp", {
    position: at(writing, "at: frank"),
  });
  const item = items.find(({ label }) => label.includes("frankfurt"));
  expect(item?.textEdit?.newText).toContain("frankfurt");
  expect(item?.additionalTextEdits?.map(({ newText }) => newText).join("")).toContain("import places");
  const resolved = await client.ask<CompletionItem>("completionItem/resolve", item);
  expect(JSON.stringify(resolved.documentation)).toContain("Where the servers stand");
});

it("tells what is called around a place", async () => {
  const rule =
    "module rule\n\nimport kz\n\ndefine third(f: flow, c: category) = f.carries has c\n" +
    "define other(s: store) = count(f in s.inflows where third(f, ";
  await open({ "pdp.json": "{}", "rule.pdp": rule });
  const position = at(rule, "where third(f, ");
  const help = await ask<SignatureHelp>("textDocument/signatureHelp", "rule.pdp", { position });
  expect(help.signatures[0]?.parameters).toHaveLength(2);
  expect(help.activeParameter).toBe(1);
});

it("offers what can be done about a fault", async () => {
  const wrong = shop.replace("places.frankfurt", "places.frankfort");
  await open({ "pdp.json": "{}", "places.pdp": places, "shop.pdp": wrong });
  const place = at(wrong, "at: places.frankfort");
  const found = await ask<CodeAction[]>("textDocument/codeAction", "shop.pdp", {
    range: { start: place, end: place },
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const fix = found.find(({ isPreferred }) => isPreferred);
  expect(fix?.edit?.changes?.[uri("shop.pdp")]?.[0]?.newText).toContain("frankfurt");
  expect(fix?.diagnostics?.map(({ code }) => code)).toHaveLength(1);
  expect(found.filter(({ kind }) => kind !== "quickfix")).toEqual([]);
});

it("outlines a file, and finds names in all files", async () => {
  await openShop();
  const outline = await ask<DocumentSymbol[]>("textDocument/documentSymbol", "shop.pdp");
  expect(outline.map(({ name }) => name)).toContain("letters");
  const hits = await client.ask<SymbolInformation[]>("workspace/symbol", { query: "frankf" });
  expect(hits[0]).toMatchObject({ name: "frankfurt", location: { uri: uri("places.pdp") } });
});

it("folds and widens selections", async () => {
  await openShop();
  const folds = await ask<FoldingRange[]>("textDocument/foldingRange", "places.pdp");
  expect(folds).toContainEqual({ startLine: 5, endLine: 7 });
  const [first] = await ask<SelectionRange[]>("textDocument/selectionRange", "shop.pdp", {
    positions: [at(shop, "holds: [Em")],
  });
  expect(first?.range).toEqual({ start: at(shop, "holds: ["), end: at(shop, "holds: [Email") });
  expect(first?.parent?.parent).toBeDefined();
});

it("colours names, in parts and by differences too", async () => {
  await openShop();
  const whole = await ask<SemanticTokens>("textDocument/semanticTokens/full", "shop.pdp");
  expect(whole.data.length % 5).toBe(0);
  const range = { start: at(shop, "subject buyer"), end: at(shop, "holds: [Email") };
  const part = await ask<SemanticTokens>("textDocument/semanticTokens/range", "shop.pdp", { range });
  expect(part.data.length).toBeLessThan(whole.data.length);
  expect(part.data.length).toBeGreaterThan(0);

  await client.write(uri("shop.pdp"), `// shop\n${shop}`, 2);
  const delta = await ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", "shop.pdp", {
    previousResultId: whole.resultId,
  });
  const patched = [...whole.data];
  for (const { start, deleteCount, data } of delta.edits) patched.splice(start, deleteCount, ...(data ?? []));
  const fresh = await ask<SemanticTokens>("textDocument/semanticTokens/full", "shop.pdp");
  expect(patched).toEqual(fresh.data);
  expect(delta.edits).toHaveLength(1);
});

it("shows hints and lenses, and runs what a lens names", async () => {
  await openShop();
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await ask<InlayHint[]>("textDocument/inlayHint", "shop.pdp", { range });
  expect(hints.length).toBeGreaterThan(0);
  const lenses = await ask<CodeLens[]>("textDocument/codeLens", "shop.pdp");
  const commandOf = (name: string) => lenses.find(({ command }) => command?.command === name)?.command;
  const findings = commandOf("pdp.showFindings");
  const shown = await client.ask<{ readonly text: string }>("workspace/executeCommand", findings);
  expect(shown.text).toContain("shop.pdp");
  const run = await client.ask("workspace/executeCommand", commandOf("pdp.runTest"));
  expect(run).toMatchObject({ uri: uri("shop.pdp"), tests: [{ name: "the store stands abroad" }] });
  const again = await ask<CodeLens[]>("textDocument/codeLens", "shop.pdp");
  const title = ({ command }: CodeLens): boolean => command?.command === "pdp.runTest";
  expect(again.find(title)?.command?.title).not.toBe(lenses.find(title)?.command?.title);
  await client.tell("workspace/didChangeConfiguration", {
    settings: {
      pdp: { asOf: "2026-04-15", inlayHints: { arrives: false, verdicts: false, implied: false } },
    },
  });
  expect(await ask("textDocument/inlayHint", "shop.pdp", { range })).toEqual([]);
});

it("shows who sends to whom as a hierarchy of calls", async () => {
  await openShop();
  const [item] = await ask<CallHierarchyItem[]>("textDocument/prepareCallHierarchy", "shop.pdp", {
    position: at(shop, "database cr"),
  });
  const calls = await client.ask<CallHierarchyOutgoingCall[]>("callHierarchy/outgoingCalls", { item });
  expect(calls.map(({ to }) => to.name)).toEqual(["mailer"]);
  const [next] = calls;
  const back = await client.ask("callHierarchy/incomingCalls", { item: next?.to });
  expect(back).toMatchObject([{ from: { name: "crm" } }]);
});

it("formats a file", async () => {
  const untidy = shop.replace("at: places.frankfurt", "at:   places.frankfurt");
  await open({ "pdp.json": "{}", "places.pdp": places, "shop.pdp": untidy });
  const options = { options: { tabSize: 2, insertSpaces: true } };
  const edits = await ask<TextEdit[]>("textDocument/formatting", "shop.pdp", options);
  const tidy = edited(untidy, edits);
  expect(tidy).toContain("at: places.frankfurt");
  await client.write(uri("shop.pdp"), tidy, 2);
  expect(await ask("textDocument/formatting", "shop.pdp", options)).toEqual([]);
  expect(await ask("textDocument/formatting", "places.pdp", options)).toEqual([]);
});

it("draws and reports a project", async () => {
  await openShop();
  const preview = async (what: string): Promise<string> => {
    const asked = { what, uri: uri("shop.pdp"), locale: "ru" };
    return (await client.ask<{ readonly content: string }>("pdp/preview", asked)).content;
  };
  expect(await preview("diagram")).toMatch(/^<svg[^]*<\/svg>\s*$/);
  expect(await preview("report")).toMatch(/^<!doctype html>/i);
  expect(await preview("findings")).toContain("shop.pdp");
});

it("gives the texts of the library, and no other files", async () => {
  await openShop();
  const { text } = await client.ask<{ readonly text: string }>("pdp/text", { uri: "pdp:/pdp/prelude.pdp" });
  expect(text).toContain("module pdp");
  for (const other of ["pdp:/../package.json", "pdp:/%2e%2e/package.json", "file:///etc/passwd"])
    expect(await client.ask("pdp/text", { uri: other })).toBeNull();
});
