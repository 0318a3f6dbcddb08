import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Hover, TextEdit } from "vscode-languageserver";
import { grammarFiles } from "../../build/grammar.mjs";
import { packExtension } from "../../build/vscode.mjs";
import { ownCommands } from "../../editors/vscode/src/names.ts";
import { editing, textmate } from "../../language/highlight/index.ts";
import { locales } from "../../language/index.ts";
import { startClient } from "../support/lsp.ts";
import { filesBelow, root, textOf } from "../support/repository.ts";

const folder = "editors/vscode";
const manifest = JSON.parse(textOf(`${folder}/package.json`));
const { contributes } = manifest;

let unpacked = "";
let packed: Uint8Array = new Uint8Array();
beforeAll(async () => {
  process.chdir(root);
  packed = readFileSync(await packExtension());
  unpacked = mkdtempSync(join(tmpdir(), "pdp-vsix-"));
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
});
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

it("has fresh grammars", async () => {
  for (const [path, text] of await grammarFiles({ textmate, editing })) expect(textOf(path), path).toBe(text);
});

it("names only files that are in the package", () => {
  const paths: readonly string[] = [
    manifest.main,
    manifest.icon,
    ...contributes.languages.flatMap((each: { configuration: string; icon: Record<string, string> }) => [
      each.configuration,
      ...Object.values(each.icon),
    ]),
    ...contributes.grammars.map((each: { path: string }) => each.path),
  ];
  expect(paths.filter((path) => !existsSync(join(unpacked, "extension", path)))).toEqual([]);
  expect(existsSync(join(unpacked, "extension", manifest.l10n))).toBe(true);
});

function sorted(words: readonly (string | undefined)[]): readonly string[] {
  const each = new Set(words.filter((word) => word !== undefined));
  return [...each].sort((a, b) => (a < b ? -1 : 1));
}

it("says everything in each language", () => {
  const keys = [...textOf(`${folder}/package.json`).matchAll(/"%([^%]+)%"/g)].map(([, key]) => key);
  for (const file of ["package.nls.json", "package.nls.ru.json", "package.nls.kk.json"])
    expect(sorted(Object.keys(JSON.parse(textOf(`${folder}/${file}`)))), file).toEqual(sorted(keys));
  const said = filesBelow(`${folder}/src`, ".ts").flatMap((path) =>
    [...textOf(path).matchAll(/l10n\.t\("([^"]+)"/g)].map(([, text]) => text),
  );
  for (const locale of ["ru", "kk"])
    expect(sorted(Object.keys(JSON.parse(textOf(`${folder}/l10n/bundle.l10n.${locale}.json`))))).toEqual(
      sorted(said),
    );
});

it("carries out every command that it offers, its own and those of the server inside", () => {
  const editor = join(root, "test/support/editor.cjs");
  const args = [editor, join(unpacked, "extension")];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
  expect(status).toBe(0);
  const registered: readonly string[] = JSON.parse(stdout);
  const offered: readonly string[] = contributes.commands.map((each: { command: string }) => each.command);
  expect(offered.filter((name) => !registered.includes(name))).toEqual([]);
  // Registering a command twice is an error in the editor.
  expect(sorted(registered)).toHaveLength(registered.length);
  expect(ownCommands.filter((name) => !offered.includes(name))).toEqual([]);
});

it("works where nothing is trusted, and no setting names a program", () => {
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true);
  const names = Object.keys(contributes.configuration.properties);
  expect(names.filter((name) => /path|server(?!$)|command|exec|binary|args|env/i.test(name))).toEqual([]);
  expect(contributes.configuration.properties["pdp.locale"].enum).toEqual(["auto", ...locales]);
});

it("asks for no newer editor than its client needs, and wakes up for its language", () => {
  const needed = JSON.parse(textOf("node_modules/vscode-languageclient/package.json")).engines.vscode;
  expect(manifest.engines.vscode).toBe(needed);
  expect(`^${JSON.parse(textOf("node_modules/@types/vscode/package.json")).version}`).toBe(needed);
  expect(manifest.activationEvents).toContain("onLanguage:pdp");
});

it("is a package that opens, with the same bytes each time", async () => {
  const files = ["[Content_Types].xml", "extension.vsixmanifest"].map((name) =>
    readFileSync(join(unpacked, name), "utf8"),
  );
  for (const text of files) expect(() => new DOMParser().parseFromString(text, "text/xml")).not.toThrow();
  const [types = "", vsix = ""] = files;
  const assets = [...vsix.matchAll(/Path="([^"]+)"/g)].map(([, path]) => path ?? "");
  expect(assets.filter((path) => !existsSync(join(unpacked, path)))).toEqual([]);
  const endings = Object.keys(unzipSync(packed)).map((path) => path.slice(path.lastIndexOf(".")));
  const untold = endings.filter((ending) => ending !== ".xml" && !types.includes(`Extension="${ending}"`));
  expect(untold).toEqual([]);
  expect(readFileSync(await packExtension()).equals(packed)).toBe(true);
});

it("has a server inside that needs nothing beside it", async () => {
  const client = await startClient({ bin: join(unpacked, "extension/server/pdp.cjs") });
  const uri = "untitled:a.pdp";
  const text = "module a\n\nimport kz\n\nplace   office { country: KZ }\n";
  await client.open(uri, text);
  const edits = await client.ask<readonly TextEdit[]>("textDocument/formatting", {
    textDocument: { uri },
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits).toHaveLength(1);
  const hover = await client.ask<Hover>("textDocument/hover", {
    textDocument: { uri },
    position: { line: 4, character: 2 },
  });
  expect(JSON.stringify(hover.contents)).toContain("place");
  const [place] = await client.ask<readonly { readonly uri: string }[]>("textDocument/definition", {
    textDocument: { uri },
    position: { line: 4, character: 2 },
  });
  // Without files of the library beside it, the client asks for their texts.
  expect(place?.uri).toMatch(/^pdp:\/.+\.pdp$/);
  const answer = await client.ask<{ readonly text: string }>("pdp/text", { uri: place?.uri });
  expect(answer.text).toContain("kind place");
});
