import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { broken, folderOf, quiet } from "../support/cli.ts";
import { startClient, uriIn } from "../support/lsp.ts";

const messages = (items: readonly { readonly message: unknown }[]): string =>
  items.map(({ message }) => String(message)).join("\n");

it("greets, answers and leaves as the protocol wants it", async () => {
  const client = await startClient();
  expect(client.capabilities.positionEncoding).toBe("utf-16");
  expect(await client.leave()).toBe(0);
});

it("tells what is wrong in a project, in files that nobody has opened as well", async () => {
  const folder = folderOf({ "pdp.json": "{}", "a.pdp": broken, "b.pdp": "module b\n\nimport nowhere\n" });
  const client = await startClient({ folder });
  await client.open(uriIn(folder, "a.pdp"), broken);
  const verdicts = await client.told(
    ({ uri, diagnostics }) => uri.endsWith("a.pdp") && diagnostics.length > 1,
  );
  expect(verdicts.version).toBe(1);
  expect(verdicts.diagnostics.map(({ data }) => data?.verdict)).toContain("violated");
  const other = await client.told(({ uri }) => uri.endsWith("b.pdp"));
  expect(messages(other.diagnostics)).toContain("nowhere");
});

it("follows edits by ranges and tells the faults of the edited file", async () => {
  const folder = folderOf({ "a.pdp": quiet });
  const uri = uriIn(folder, "a.pdp");
  const client = await startClient({ folder });
  await client.open(uri, quiet);
  const line = quiet.split("\n").findIndex((each) => each.startsWith("place"));
  await client.tell("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line, character: 0 }, end: { line, character: 5 } }, text: "plaice" },
      { range: { start: { line: 99, character: 0 }, end: { line: 99, character: 9 } }, text: "\n" },
    ],
  });
  const { diagnostics } = await client.told(
    ({ version, diagnostics: found }) => version === 2 && found.length > 0,
  );
  expect(diagnostics[0]?.range.start).toEqual({ line, character: 0 });
  expect(messages(diagnostics)).toContain("plaice");
  await client.write(uri, quiet, 3);
  const { diagnostics: after } = await client.told(({ version }) => version === 3);
  expect(after.map(({ code }) => code)).toEqual(["unused-declaration"]);
});

it("takes back what it told when a file goes", async () => {
  const folder = folderOf({ "pdp.json": "{}", "a.pdp": quiet, "b.pdp": "module b\n\nimport nowhere\n" });
  const client = await startClient({ folder });
  const [a, b] = [uriIn(folder, "a.pdp"), uriIn(folder, "b.pdp")];
  await client.open(a, quiet);
  await client.told(({ uri, diagnostics }) => uri === b && diagnostics.length > 0);
  rmSync(join(folder, "b.pdp"));
  await client.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: b, type: 3 }] });
  await client.told(({ uri, diagnostics }) => uri === b && diagnostics.length === 0);

  const alone = "untitled:Untitled-1";
  await client.open(alone, "module x\n\nimport nowhere\n");
  await client.told(({ uri, diagnostics }) => uri === alone && diagnostics.length > 0);
  await client.tell("textDocument/didClose", { textDocument: { uri: alone } });
  await client.told(({ uri, diagnostics }) => uri === alone && diagnostics.length === 0);
});

it("goes back to what is on disk when a document closes", async () => {
  const folder = folderOf({ "pdp.json": "{}", "a.pdp": quiet });
  const uri = uriIn(folder, "a.pdp");
  const client = await startClient({ folder });
  await client.open(uri, "module a\n\nimport nowhere\n");
  expect(messages(await client.diagnostics(uri))).toContain("nowhere");
  await client.tell("textDocument/didClose", { textDocument: { uri } });
  expect(messages(await client.diagnostics(uri))).not.toContain("nowhere");
});

it("keeps projects apart and reads what each of them says", async () => {
  const folder = folderOf({
    "one/pdp.json": '{ "locale": "ru" }',
    "one/a.pdp": quiet,
    "two/pdp.json": '{ "locale": "kk", "exclude": ["old"] }',
    "two/a.pdp": quiet,
    "two/old/a.pdp": quiet,
  });
  const client = await startClient({ folder });
  const wrong = "module a\n\nimport nowhere\n";
  for (const path of ["one/a.pdp", "two/a.pdp", "two/old/a.pdp"])
    await client.open(uriIn(folder, path), wrong);
  const [one, two, old] = await Promise.all(
    ["one/a.pdp", "two/a.pdp", "two/old/a.pdp"].map(async (path) =>
      messages(await client.diagnostics(uriIn(folder, path))),
    ),
  );
  expect(one).toMatch(/[а-я]/);
  expect(two).toMatch(/[әіңғүұқөһ]/);
  expect(old).toMatch(/^[\x20-\x7e\n]+$/);
});

it("follows the project file, and tells what is wrong with it", async () => {
  const folder = folderOf({ "pdp.json": '{ "exclude": ["b.pdp"] }', "a.pdp": quiet, "b.pdp": "modul b\n" });
  const client = await startClient({ folder });
  const [a, b, config] = ["a.pdp", "b.pdp", "pdp.json"].map((path) => uriIn(folder, path));
  await client.open(a ?? "", quiet);
  await client.told(({ uri }) => uri === a);
  writeFileSync(join(folder, "pdp.json"), "{}");
  await client.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: config, type: 2 }] });
  await client.told(({ uri, diagnostics }) => uri === b && diagnostics.length > 0);
  await client.open(config ?? "", '{\n  "exclud": [] }');
  const { diagnostics } = await client.told(
    ({ uri, diagnostics: found }) => uri === config && found.length > 0,
  );
  expect(diagnostics.map(({ message, range }) => [message, range.start])).toEqual([
    ["unknown key `exclud` in `pdp.json`; did you mean `exclude`?", { line: 1, character: 2 }],
  ]);
});

it("moves files between projects when a project file comes or goes", async () => {
  const folder = folderOf({ "pdp.json": "{}", "a.pdp": quiet, "b/b.pdp": "module b\n\nimport nowhere\n" });
  const client = await startClient({ folder });
  const [a, b] = [uriIn(folder, "a.pdp"), uriIn(folder, "b/b.pdp")];
  await client.open(a, quiet);
  await client.told(({ uri, diagnostics }) => uri === b && diagnostics.length > 0);
  writeFileSync(join(folder, "b/pdp.json"), "{}");
  const type = 1;
  await client.tell("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uriIn(folder, "b/pdp.json"), type }],
  });
  await client.told(({ uri, diagnostics }) => uri === b && diagnostics.length === 0);
});

it("says that a profile is none", async () => {
  const folder = folderOf({ "pdp.json": '{ "profile": ["core", "cor"] }', "a.pdp": quiet });
  const client = await startClient({ folder });
  await client.open(uriIn(folder, "a.pdp"), quiet);
  const { diagnostics } = await client.told(
    ({ uri, diagnostics: found }) => uri.endsWith("pdp.json") && found.length > 0,
  );
  expect(messages(diagnostics)).toContain("there is no profile `cor`");
  expect(diagnostics[0]?.range.start.character).toBe(22);
});

it("says of a file that is not UTF-8 what it is", async () => {
  const folder = folderOf({
    "pdp.json": "{}",
    "a.pdp": quiet,
    "b.pdp": Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
  });
  const client = await startClient({ folder });
  await client.open(uriIn(folder, "a.pdp"), quiet);
  const { diagnostics } = await client.told(({ uri }) => uri.endsWith("b.pdp"));
  expect(messages(diagnostics)).toContain("Windows-1251");
});

it("takes day, language and profile from the client first", async () => {
  const folder = folderOf({ "pdp.json": '{ "locale": "kk" }', "a.pdp": broken });
  const capabilities = { textDocument: { publishDiagnostics: {} }, workspace: { configuration: true } };
  const uri = uriIn(folder, "a.pdp");
  const client = await startClient({ folder, capabilities, settings: { locale: "ru", asOf: "2026-04-15" } });
  await client.open(uri, broken);
  const russian = await client.told(({ diagnostics }) => /[а-я]/.test(messages(diagnostics)));
  expect(messages(russian.diagnostics)).not.toMatch(/[әңғүұқөһ]/);
  await client.tell("workspace/didChangeConfiguration", { settings: { pdp: { locale: "en" } } });
  await client.told(({ diagnostics }) => /^[^а-я]+$/i.test(messages(diagnostics)));
});
