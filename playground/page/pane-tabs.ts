import type { Locale } from "../../language/index.ts";
import { pageWords } from "../words/page.ts";
import { button, el } from "./dom.ts";
import type { Page, Pane, PaneView, Shown } from "./pane.ts";
import { tabStrip } from "./tab-strip.ts";

/** The tabs of results. */
export interface PaneTabs {
  show(state: Shown): void;
  open(id: string): void;
  readonly opened: string;
  /** Draws all anew, in another language. */
  redraw(locale: Locale): void;
}

interface Slot {
  readonly pane: Pane;
  readonly root: HTMLElement;
  view: PaneView | null;
  /** What the pane was last asked to draw. */
  drawn: number;
  drawing: boolean;
}

/** Draws the tabs into an element. `pageFor` makes the page that a pane sees; it forgets listeners when the pane is closed. */
export function paneTabs(
  root: HTMLElement,
  panes: readonly Pane[],
  pageFor: () => { readonly page: Page; forget(): void },
  first: string,
  onOpen: () => void,
): PaneTabs {
  let locale: Locale = "en";
  let state: Shown | null = null;
  let current = panes.some(({ id }) => id === first) ? first : (panes[0]?.id ?? "");
  let slots = new Map<string, Slot>();
  let forgets: (() => void)[] = [];
  const strip = tabStrip(root, "results", (id) => open(id));

  function redraw(next: Locale): void {
    locale = next;
    for (const { view } of slots.values()) safely(() => view?.close?.());
    for (const forget of forgets) forget();
    forgets = [];
    slots = new Map(panes.map((pane) => [pane.id, newSlot(pane)]));
    strip.draw(
      pageWords[locale].results,
      panes.map((pane) => ({ id: pane.id, title: pane.title(locale), panel: slotOf(pane.id).root })),
      current,
    );
    void refresh();
  }

  function newSlot(pane: Pane): Slot {
    return { pane, root: el("div", { class: "pane" }), view: null, drawn: -1, drawing: false };
  }

  function slotOf(id: string): Slot {
    const slot = slots.get(id);
    if (slot === undefined) throw new Error(`no tab is called ${id}`);
    return slot;
  }

  function open(id: string): void {
    if (!slots.has(id) || id === current) return;
    safely(() => slots.get(current)?.view?.hide?.());
    current = id;
    strip.select(id);
    onOpen();
    void refresh();
  }

  /** Draws the visible pane if what it shows is not the newest; one drawing at a time, then the newest state. */
  async function refresh(): Promise<void> {
    const slot = slots.get(current);
    if (slot === undefined || state === null || slot.drawing || slot.drawn === state.version) return;
    slot.drawing = true;
    slot.root.setAttribute("aria-busy", "true");
    const drawn = state;
    try {
      if (slot.view === null) {
        const { page, forget } = pageFor();
        forgets.push(forget);
        slot.root.replaceChildren();
        slot.view = slot.pane.open(slot.root, page);
      }
      slot.root.classList.toggle("stale", drawn.stale);
      await slot.view.show(drawn);
    } catch (error) {
      fail(slot, error);
    }
    slot.drawn = drawn.version;
    slot.drawing = false;
    slot.root.removeAttribute("aria-busy");
    await refresh();
  }

  function fail(slot: Slot, error: unknown): void {
    const words = pageWords[locale];
    safely(() => slot.view?.close?.());
    slot.view = null;
    slot.root.replaceChildren(
      el(
        "div",
        { class: "card failure", role: "alert" },
        el("h3", {}, words.paneFailed),
        el("p", {}, words.paneFailedHelp),
        el("pre", {}, error instanceof Error ? error.message : String(error)),
        button(words.again, () => {
          slot.drawn = -1;
          void refresh();
        }),
      ),
    );
  }

  return {
    show(next) {
      state = next;
      void refresh();
    },
    open,
    get opened() {
      return current;
    },
    redraw,
  };
}

/** What a pane throws when it is put away changes nothing any more. */
function safely(work: () => void): void {
  try {
    work();
  } catch {
    // The pane is gone either way.
  }
}
