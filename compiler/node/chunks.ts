import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** The parts of the bundle, each run once, when first asked for. */
export interface Chunks {
  /** The exports of a part, by the name of its file. */
  load(name: string): unknown;
  /** The parts that have run; the build asks them for their code cache. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/**
 * Loads the parts of the bundle with V8's code cache: without it a small check spends half of its time compiling the compiler.
 * The build makes the cache (build/cache.mjs) for the Node that runs it; another Node, another platform or other flags of V8
 * find none, or V8 rejects it, and the part is compiled as usual. Nothing is written at run time.
 */
export function openChunks(folder: string): Chunks {
  const modules = new Map<string, { readonly exports: unknown }>();
  const scripts = new Map<string, Script>();
  const outside = createRequire(join(folder, "pdp.cjs"));
  const inside = (id: string): unknown => (id.startsWith("./") ? load(id.slice(2)) : outside(id));
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const filename = join(folder, name);
    const script = new Script(wrapped(readFileSync(filename, "latin1")), {
      filename,
      ...cached(folder, name),
    });
    const module = { exports: {} };
    modules.set(name, module);
    scripts.set(name, script);
    script.runInThisContext()(module.exports, inside, module, filename, folder);
    return module.exports;
  };
  return { load, scripts };
}

/** As Node wraps a CommonJS module; on one line, so that the lines of a stack are those of the file. */
function wrapped(text: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
}

/** Where the code cache of this Node lies, beside the folder of the parts. */
export function cacheFolder(chunks: string): string {
  return join(chunks, "..", "cache", `${process.version}-${process.platform}-${process.arch}`);
}

function cached(folder: string, name: string): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(join(cacheFolder(folder), `${name}.bin`)) };
  } catch {
    return {};
  }
}
