const key = "pdp:tour";

/** Has the tour been taken or sent away in this browser? Where nothing is kept, it counts as taken: it never presses itself on anybody. */
export function tourWasSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Remembers that it was. */
export function rememberTour(): void {
  try {
    localStorage.setItem(key, "seen");
  } catch {
    // Then it is offered again.
  }
}
