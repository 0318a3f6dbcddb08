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

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** Bundles the entry, which loads the parts by itself (compiler/node/chunks.ts), and then the command line with its parts. */
export async function bundle() {
  await bundled("compiler/node/main.ts", "pdp.cjs");
  await bundled("compiler/node/cli.ts", "chunks/cli.cjs");
  await bundleWorkers();
  chmodSync("dist/bin/pdp.cjs", 0o755);
}

/** Apart from each other: sharing so much as a helper, the entry would load the command line before it knows what is asked. */
async function bundled(input, entry) {
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [{ ...childless, enforce: "pre" }],
    define: { PDP_VERSION: JSON.stringify(version) },
    ssr: { noExternal: true, external: ["prettier"], target: "node" },
    build: {
      ssr: true,
      outDir: "dist/bin",
      emptyOutDir: entry === "pdp.cjs",
      target: "node20",
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input,
        external: [/^prettier(\/|$)/],
        output: {
          format: "cjs",
          entryFileNames: entry,
          chunkFileNames: "chunks/[name].cjs",
          banner: entry === "pdp.cjs" ? "#!/usr/bin/env node" : "",
        },
      },
    },
  });
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
