/**
 * Keeps the page for use without a network. `ready`: it works without from now on; `renewed`: a new version waits, and is put in place by
 * what is handed over. Where a browser has no service workers, or the page comes from a place without them, nothing happens.
 */
export async function keepOffline(renewed: (replace: () => void) => void): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  let replacing = false;
  const offer = (waiting: ServiceWorker): void =>
    renewed(() => {
      replacing = true;
      waiting.postMessage("take over");
    });
  // The first version takes over without a word; a later one only when it was asked to.
  serviceWorker.addEventListener("controllerchange", () => {
    if (replacing) location.reload();
  });
  try {
    const registration = await serviceWorker.register(new URL("./offline.js", document.baseURI), {
      updateViaCache: "none",
    });
    if (registration.waiting !== null && serviceWorker.controller !== null) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed" && serviceWorker.controller !== null) offer(installing);
      });
    });
  } catch {
    // The page works as before, with a network.
  }
}
