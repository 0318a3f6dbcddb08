// Keeps the page for use without a network: all its files under the name of their version, which are fetched once and never asked again.

/** Replaced by the build: a name that changes with any file, and the files. */
declare const PDP_FILES: { readonly name: string; readonly files: readonly string[] };

/** Only ours begin so; others of the same origin stay. */
const prefix = "pdp-playground-";
const name = prefix + PDP_FILES.name;

// A module, so that `self` can be named as what it is here.
export {};
declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => event.waitUntil(fetchAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({ data }) => {
  // The page asks for it when the reader wants the new version.
  if (data === "take over") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (!url.href.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request, url));
});

async function fetchAll(): Promise<void> {
  const cache = await caches.open(name);
  // Named files are taken from the browser's own cache if they are there: the page has just loaded most of them.
  await Promise.all(
    PDP_FILES.files.map(async (file) => {
      const fresh = !/^(assets|library)\//.test(file);
      const response = await fetch(file, { cache: fresh ? "reload" : "default" });
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      await cache.put(file === "index.html" ? "./" : file, response);
    }),
  );
}

async function takeOver(): Promise<void> {
  for (const other of await caches.keys())
    if (other.startsWith(prefix) && other !== name) await caches.delete(other);
  await self.clients.claim();
}

async function answer(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(name);
  const page = url.href.replace(/index\.html$/, "").replace(/[?#].*$/, "") === self.registration.scope;
  const kept = await cache.match(page ? "./" : request, { ignoreSearch: true });
  return kept ?? fetch(request);
}
