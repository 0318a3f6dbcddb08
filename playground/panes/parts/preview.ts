import { el } from "./el.ts";

/** A finished page of our own in a frame in which nothing runs, and nothing is asked for. */
export interface Preview {
  readonly root: HTMLIFrameElement;
  /** Shows a page; scrolled as the one before it was. */
  show(html: string, title: string): void;
  /** False where the browser refuses. */
  print(): boolean;
}

/** Makes an empty frame. Its page has the origin of ours, without which it could not be printed; scripts are forbidden in it by the sandbox. */
export function preview(): Preview {
  const root = el("iframe", {
    class: "preview",
    sandbox: "allow-same-origin allow-modals",
    referrerpolicy: "no-referrer",
  });
  let known = "";
  let top = 0;
  root.addEventListener("load", () => {
    root.contentWindow?.scrollTo(0, top);
    root.contentDocument?.addEventListener("click", (event) => follow(event));
  });

  /** A link within the page: of a frame without an address, browsers would load ours instead. */
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : anchorOf(event.target);
    if (link === null) return;
    event.preventDefault();
    const [, id = ""] = (link.getAttribute("href") ?? "").split("#");
    root.contentDocument?.getElementById(decodeURIComponent(id))?.scrollIntoView();
  }

  return {
    root,
    show(html, title) {
      root.title = title;
      if (html === known) return;
      top = root.contentWindow?.scrollY ?? 0;
      known = html;
      root.srcdoc = html;
    },
    print() {
      try {
        root.contentWindow?.focus();
        root.contentWindow?.print();
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Elements of a frame are of its own classes. */
function anchorOf(target: EventTarget | null): Element | null {
  return target !== null && "closest" in target && typeof target.closest === "function"
    ? target.closest("a")
    : null;
}
