// dist/playground/: the playground as static files, with the compiled library beside it. After build/build.mjs.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { namedCountries } from "./countries.mjs";
import { filesBelow } from "./files.mjs";
import { writeHandbook } from "./handbook.mjs";
import { inRepository, run, step } from "./run.mjs";

const target = "dist/playground";

/** Bundles the page and its workers. */
export async function writePlayground() {
  rmSync(target, { recursive: true, force: true });
  const library = packedLibrary();
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const { edition } = await import(inRepository("dist/stdlib/index.js"));
  const { contentPolicy } = await import(inRepository("dist/compiler/node/playground/policy.js"));
  const define = {
    PDP_VERSION: JSON.stringify(version),
    PDP_EDITION: JSON.stringify(edition),
    PDP_LIBRARY: JSON.stringify(library.names),
  };
  await build({
    configFile: false,
    logLevel: "warn",
    root: "playground",
    base: "./",
    define,
    plugins: [
      { name: "policy", transformIndexHtml: (html) => html.replace("%CSP%", contentPolicy("meta")) },
      withoutLibrary(edition),
      namedCountries,
      await withGrammar(),
    ],
    worker: {
      format: "es",
      plugins: () => [withoutLibrary(edition), namedCountries],
      rolldownOptions: { output: { entryFileNames: workerName } },
    },
    build: {
      outDir: inRepository(target),
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4_000,
    },
  });
  mkdirSync(`${target}/library`, { recursive: true });
  for (const { name, bytes } of library.files) writeFileSync(`${target}/${name}`, bytes);
  await writeHandbook(target);
  await writeOffline();
}

/** offline.js: a script at the top, since a service worker minds only what lies below it. It knows all other files. */
async function writeOffline() {
  const files = filesBelow(target, () => true).map((path) => path.slice(target.length + 1));
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(`${target}/${file}`));
  await build({
    configFile: false,
    logLevel: "warn",
    root: "playground",
    define: { PDP_FILES: JSON.stringify({ name: hash.digest("hex").slice(0, 12), files }) },
    build: {
      outDir: inRepository(target),
      emptyOutDir: false,
      target: "es2023",
      reportCompressedSize: false,
      rolldownOptions: {
        input: "playground/offline/worker.ts",
        output: { format: "iife", entryFileNames: "offline.js" },
      },
    },
  });
}

/** Workers are named after their folder: the server gives each the policy it needs. */
function workerName({ facadeModuleId }) {
  return `assets/${basename(dirname(facadeModuleId ?? "worker/"))}-[hash].js`;
}

/** The library comes as data: of its module only the edition is wanted, not megabytes of code. */
function withoutLibrary(edition) {
  return {
    name: "without-library",
    enforce: "pre",
    load: (id) =>
      id.endsWith("/stdlib/index.ts") ? `export const edition = ${JSON.stringify(edition)};` : null,
  };
}

/** The colours of the language, worked out here: at run time they would bring the lexer and its library to the page. */
async function withGrammar() {
  const { editing, monarch } = await import(inRepository("dist/language/highlight/index.js"));
  const code = (value) => {
    if (value instanceof RegExp)
      return `new RegExp(${JSON.stringify(value.source)}, ${JSON.stringify(value.flags)})`;
    if (Array.isArray(value)) return `[${value.map(code).join(", ")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${JSON.stringify(key)}: ${code(each)}`)
      .join(", ")} }`;
  };
  const module = Object.entries({ editing: editing(), monarch: monarch() });
  const text = module.map(([name, value]) => `export const ${name} = () => (${code(value)});`).join("\n");
  return {
    name: "with-grammar",
    enforce: "pre",
    load: (id) => (id.endsWith("/language/highlight/index.ts") ? text : null),
  };
}

/** The library as the worker loads it; names change with the content. */
function packedLibrary() {
  const files = ["header", "pieces"].map((part) => {
    const bytes = gzipSync(readFileSync(`dist/bin/library/${part}.json`), { level: 9 });
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    return { name: `library/${part}-${hash}.bin`, bytes };
  });
  const [header, pieces] = files.map(({ name }) => name);
  return { files, names: { header, pieces, bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.chdir(inRepository("."));
  await step("types of the playground", () => {
    for (const part of ["playground", "playground/worker", "playground/layout"])
      run("node_modules/typescript/bin/tsc", ["-p", part]);
  });
  await step("playground", () => writePlayground());
}
