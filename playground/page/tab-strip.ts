import { el } from "./dom.ts";

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly panel: HTMLElement;
}

/** Tabs as the ARIA practices have them: one stop for the Tab key, arrows within, a panel for each. */
export interface TabStrip {
  draw(label: string, tabs: readonly Tab[], selected: string): void;
  select(id: string): void;
}

/** Puts a strip and its panels into an element. `name` begins the ids of its parts. */
export function tabStrip(root: HTMLElement, name: string, onSelect: (id: string) => void): TabStrip {
  const strip = el("div", { class: "tabs", role: "tablist" });
  const panels = el("div", { class: "panels" });
  root.append(strip, panels);
  let tabs: readonly { readonly tab: Tab; readonly handle: HTMLButtonElement }[] = [];
  strip.addEventListener("keydown", (event) => {
    const at = tabs.findIndex(({ handle }) => handle === document.activeElement);
    const to = target(event.key, at, tabs.length);
    if (at < 0 || to === null) return;
    event.preventDefault();
    const next = tabs[to];
    next?.handle.focus();
    if (next !== undefined) onSelect(next.tab.id);
  });
  const select = (id: string): void => {
    for (const { tab, handle } of tabs) {
      const chosen = tab.id === id;
      handle.setAttribute("aria-selected", String(chosen));
      handle.tabIndex = chosen ? 0 : -1;
      tab.panel.hidden = !chosen;
      if (chosen) handle.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  };
  return {
    draw(label, next, selected) {
      strip.setAttribute("aria-label", label);
      tabs = next.map((tab) => {
        const handle = el(
          "button",
          { type: "button", role: "tab", id: `${name}-tab-${tab.id}`, "aria-controls": `${name}-${tab.id}` },
          tab.title,
        );
        handle.addEventListener("click", () => onSelect(tab.id));
        tab.panel.id = `${name}-${tab.id}`;
        tab.panel.setAttribute("role", "tabpanel");
        tab.panel.setAttribute("aria-labelledby", handle.id);
        tab.panel.tabIndex = 0;
        return { tab, handle };
      });
      strip.replaceChildren(...tabs.map(({ handle }) => handle));
      panels.replaceChildren(...next.map(({ panel }) => panel));
      select(selected);
    },
    select,
  };
}

/** Where a key leads among so many tabs; null for nowhere. */
function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
