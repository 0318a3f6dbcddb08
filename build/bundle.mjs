// dist/bin/pdp.cjs: a tiny CommonJS entry and chunks that are loaded when needed. Prettier stays a dependency of its own.
import { chmodSync, readFileSync } from "node:fs";
import { build } from "vite";

/** Bundles compiler/node/main.ts and checks the shape of what came out. */
export async function bundle() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  await build({
    configFile: false,
    logLevel: "warn",
    define: { PDP_VERSION: JSON.stringify(version) },
    ssr: { noExternal: true, external: ["prettier"], target: "node" },
    build: {
      ssr: "compiler/node/main.ts",
      outDir: "dist/bin",
      emptyOutDir: true,
      target: "node20",
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        external: [/^prettier(\/|$)/],
        output: {
          format: "cjs",
          entryFileNames: "pdp.cjs",
          chunkFileNames: "chunks/[name].cjs",
          banner: (chunk) => (chunk.isEntry ? "#!/usr/bin/env node" : ""),
        },
      },
    },
  });
  chmodSync("dist/bin/pdp.cjs", 0o755);
}
