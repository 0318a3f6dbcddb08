/** What the page may load, run and ask: its own files. Monaco writes styles into the page; nothing is evaluated from text. */
const directives = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "font-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "worker-src": ["'self'"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
} as const;

/**
 * The content-security policy of the page: for its meta tag, or for the header, since only a header may say who shows the page in a frame.
 * `layout` is for the worker that lays pictures out: it runs WebAssembly, which the page does not.
 */
export function contentPolicy(where: "header" | "layout" | "meta"): string {
  const written = Object.entries(directives).map(([name, sources]) => {
    const more = name === "script-src" && where === "layout" ? ["'wasm-unsafe-eval'"] : [];
    return [name, ...sources, ...more].join(" ");
  });
  return [...written, ...(where === "meta" ? [] : ["frame-ancestors 'none'"])].join("; ");
}
