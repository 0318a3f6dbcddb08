// dist/bin/pdp.cjs: a tiny CommonJS entry and chunks that are loaded when needed. Prettier stays a dependency of its own.
import { chmodSync, readFileSync } from "node:fs";
import { build } from "vite";

/** Commander can start other programs as its commands; ours has none such, and a start need not load what could start them. */
const childless = {
  name: "childless",
  resolveId: (id, importer = "") =>
    id === "node:child_process" && importer.includes("commander") ? "\0no-children" : null,
  load: (id) => (id === "\0no-children" ? "export default {};" : null),
};

/** Bundles the entry, which loads the parts by itself (compiler/node/chunks.ts), and the command line with its parts. */
export async function bundle() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [{ ...childless, enforce: "pre" }],
    define: { PDP_VERSION: JSON.stringify(version) },
    ssr: { noExternal: true, external: ["prettier"], target: "node" },
    build: {
      ssr: true,
      outDir: "dist/bin",
      emptyOutDir: true,
      target: "node20",
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { pdp: "compiler/node/main.ts", cli: "compiler/node/cli.ts" },
        external: [/^prettier(\/|$)/],
        output: {
          format: "cjs",
          entryFileNames: ({ name }) => (name === "pdp" ? "pdp.cjs" : `chunks/${name}.cjs`),
          chunkFileNames: "chunks/[name].cjs",
          banner: (chunk) => (chunk.name === "pdp" ? "#!/usr/bin/env node" : ""),
        },
      },
    },
  });
  chmodSync("dist/bin/pdp.cjs", 0o755);
  await bundleWorkers();
}

/** What runs beside the command line and can be stopped: one file each, with all it needs. */
async function bundleWorkers() {
  await build({
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      outDir: "dist/bin/workers",
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
