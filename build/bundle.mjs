// dist/bin/pdp.cjs: a tiny CommonJS entry and chunks that are loaded when needed. Prettier stays a dependency of its own.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { filesBelow } from "./files.mjs";
import { lean } from "./lean.mjs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * Bundles the entry, which loads the parts by itself (compiler/node/chunks.ts), and then the command line with its parts. Prettier
 * stays a dependency, unless it is to be `inside`: in the extension of an editor, which has no packages.
 */
export async function bundle(folder = "dist/bin", { prettier = "dependency" } = {}) {
  await bundled(folder, prettier, "compiler/node/main.ts", "pdp.cjs");
  await bundled(folder, prettier, "compiler/node/cli.ts", "chunks/cli.cjs");
  inAscii(`${folder}/chunks`);
  await bundleWorkers(`${folder}/workers`);
  chmodSync(`${folder}/pdp.cjs`, 0o755);
}

/** A part costs a start as much as some 50 KB of code: what every check loads is one, beside what reads the command line. */
const groups = [
  { name: "cli", test: /compiler\/node\/cli\.ts$/, priority: 2 },
  { name: "core", test: /compiler\/node\/commands\/check\.ts$/, priority: 1 },
];

/** One byte a character: such a text is read and kept without decoding it. Texts for people stand in strings, where an escape is the same. */
function inAscii(folder) {
  for (const path of filesBelow(folder, (each) => each.endsWith(".cjs"))) {
    const text = readFileSync(path, "utf8");
    if (/String\.raw`[^`]*[\u0080-\uffff]/.test(text))
      throw new Error(`${path}: an escape would be text in String.raw`);
    writeFileSync(path, ascii(text));
  }
}

function ascii(text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Apart from each other: sharing so much as a helper, the entry would load the command line before it knows what is asked. */
async function bundled(folder, prettier, input, entry) {
  const inside = prettier === "inside";
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: lean,
    define: { PDP_VERSION: JSON.stringify(version) },
    // Our printer needs of Prettier what needs no file: its form for browsers.
    ...(inside ? { resolve: { alias: [{ find: /^prettier$/, replacement: "prettier/standalone" }] } } : {}),
    ssr: { noExternal: true, external: inside ? [] : ["prettier"], target: "node" },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: entry === "pdp.cjs",
      target: "node20",
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        external: inside ? [] : [/^prettier(\/|$)/],
        output: {
          format: "cjs",
          entryFileNames: entry,
          chunkFileNames: "chunks/[name].cjs",
          codeSplitting: { groups },
          banner: entry === "pdp.cjs" ? "#!/usr/bin/env node" : "",
        },
      },
    },
  });
}

/** What runs beside the command line and can be stopped: one file each, with all it needs. */
async function bundleWorkers(folder) {
  await build({
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { layout: "compiler/node/diagram/layout-worker.ts" },
        output: { format: "es", entryFileNames: "[name].mjs", codeSplitting: false },
      },
    },
  });
}
