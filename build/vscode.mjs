// dist/pdp-<version>.vsix: the extension with the language server inside. Same sources, same bytes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { zipSync } from "fflate";
import { build } from "vite";
import { bundle } from "./bundle.mjs";
import { filesBelow } from "./files.mjs";
import { inRepository, run, step } from "./run.mjs";

const source = "editors/vscode";
const staged = "dist/vscode";

/** Of the sources of the extension, what is shipped as it is. */
const shipped =
  /^editors\/vscode\/(package(\.nls(\.\w+)?)?\.json|language-configuration\.json|README\.md|icon\.\w+|l10n\/.*\.json|syntaxes\/.*\.json)$/;

/** Makes the package in `dist/`, after the command line has been built; its path. */
export async function packExtension() {
  rmSync(staged, { recursive: true, force: true });
  await step("extension", () => bundleExtension());
  await step("server in the extension", async () => {
    await bundle(`${staged}/server`, { prettier: "inside" });
    for (const path of filesBelow("dist/bin/library", () => true))
      write(path.replace("dist/bin", `${staged}/server`), readFileSync(path));
  });
  const files = new Map(
    [
      ...filesBelow(source, (path) => shipped.test(path)).map((path) => [
        path.slice(source.length + 1),
        path,
      ]),
      ["LICENSE.txt", "LICENSE"],
      ...filesBelow(staged, (path) => !path.endsWith(".map")).map((path) => [
        path.slice(staged.length + 1),
        path,
      ]),
    ].map(([name, path]) => [`extension/${name}`, readFileSync(path)]),
  );
  // One version for all: that of the package.
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const manifest = { ...JSON.parse(files.get("extension/package.json")), version };
  files.set("extension/package.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  files.set("extension.vsixmanifest", Buffer.from(vsixManifest(manifest, files)));
  files.set("[Content_Types].xml", Buffer.from(contentTypes([...files.keys()])));
  const target = `dist/pdp-${version}.vsix`;
  writeFileSync(target, zipped(files));
  return target;
}

async function bundleExtension() {
  await build({
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true, external: ["vscode"], target: "node" },
    build: {
      ssr: true,
      outDir: `${staged}/dist`,
      emptyOutDir: true,
      target: "node20",
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: `${source}/src/extension.ts`,
        external: ["vscode"],
        output: { format: "cjs", entryFileNames: "extension.cjs", codeSplitting: false },
      },
    },
  });
}

function write(path, bytes) {
  mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  writeFileSync(path, bytes);
}

/** Files in order of name, none with a time. */
function zipped(files) {
  // A time of the local clock: ZIP knows no zone.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, bytes]) => [
    name,
    [new Uint8Array(bytes), { mtime, level: 9, os: 0, attrs: 0 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

const types = {
  cjs: "application/javascript",
  css: "text/css",
  json: "application/json",
  md: "text/markdown",
  mjs: "application/javascript",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  vsixmanifest: "text/xml",
};

function contentTypes(names) {
  const endings = [...new Set(names.map((name) => name.slice(name.lastIndexOf(".") + 1)))];
  endings.sort((a, b) => (a < b ? -1 : 1));
  const defaults = endings.map((ending) => {
    if (types[ending] === undefined) throw new Error(`build: what is a file ${ending}?`);
    return `<Default Extension=".${ending}" ContentType="${types[ending]}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}</Types>
`;
}

function vsixManifest(manifest, files) {
  const words = JSON.parse(files.get("extension/package.nls.json"));
  const said = (text) => escaped(text.replace(/^%(.*)%$/, (_, key) => words[key] ?? text));
  const property = (id, value) => `<Property Id="Microsoft.VisualStudio.${id}" Value="${escaped(value)}"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"/>
    <DisplayName>${said(manifest.displayName)}</DisplayName>
    <Description xml:space="preserve">${said(manifest.description)}</Description>
    <Tags>${escaped(manifest.keywords.join(","))}</Tags>
    <Categories>${escaped(manifest.categories.join(","))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      ${[
        property("Code.Engine", manifest.engines.vscode),
        property("Code.ExtensionDependencies", ""),
        property("Code.ExtensionPack", ""),
        property("Code.ExtensionKind", manifest.extensionKind.join(",")),
        property("Code.LocalizedLanguages", ""),
        property("Code.ExecutesCode", "true"),
        property("Services.GitHubFlavoredMarkdown", "true"),
        property("Services.Content.Pricing", "Free"),
      ].join("\n      ")}
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${manifest.icon}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/${manifest.icon}" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.chdir(inRepository("."));
  run("node_modules/typescript/bin/tsc", ["-p", source]);
  console.log(`build: ${await packExtension()}`);
}
