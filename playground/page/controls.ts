import type { Control, Page, PaneView, Shown } from "./pane.ts";

/** What others draw outside the tabs. */
export interface Controls {
  redraw(): void;
  show(state: Shown): void;
}

interface Open {
  readonly root: HTMLElement;
  readonly view: PaneView | null;
  readonly forget: () => void;
  busy: boolean;
  drawn: number;
}

/** Puts controls into their slots; one that fails leaves its slot empty, the page lives on. */
export function openControls(
  controls: readonly Control[],
  slots: { readonly [S in Control["slot"]]: HTMLElement },
  pageFor: () => { readonly page: Page; forget(): void },
): Controls {
  let open: readonly Open[] = [];
  let state: Shown | null = null;

  function put(control: Control): Open {
    const root = document.createElement("div");
    root.className = "control";
    slots[control.slot].append(root);
    const { page, forget } = pageFor();
    let view: PaneView | null = null;
    try {
      view = control.open(root, page);
    } catch {
      root.remove();
    }
    return { root, view, forget, busy: false, drawn: -1 };
  }

  async function refresh(each: Open): Promise<void> {
    if (each.view === null || each.busy || state === null || each.drawn === state.version) return;
    each.busy = true;
    const drawn = state;
    try {
      await each.view.show(drawn);
    } catch {
      each.root.classList.add("failed");
    }
    each.drawn = drawn.version;
    each.busy = false;
    await refresh(each);
  }

  return {
    redraw() {
      for (const { root, view, forget } of open) {
        view?.close?.();
        forget();
        root.remove();
      }
      open = controls.map(put);
      for (const each of open) void refresh(each);
    },
    show(next) {
      state = next;
      for (const each of open) void refresh(each);
    },
  };
}
