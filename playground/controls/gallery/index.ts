import { openDialog } from "../../page/dialog.ts";
import type { Control, Page, PaneView } from "../../page/pane.ts";
import { button, el } from "../../panes/parts/el.ts";
import "../../style/gallery.css";
import { pairs, systems } from "../../words/examples.ts";
import { galleryWords } from "../../words/gallery.ts";
import { tourWords } from "../../words/tour.ts";
import { tourAsked } from "../tour/asked.ts";
import { tourWasSeen } from "../tour/memory.ts";
import { askedExample } from "./link.ts";
import { loadExamples } from "./load.ts";

/** The gallery of examples, and the way to the reference. */
export const galleryControl: Control = { id: "gallery", slot: "examples", open: openGallery };

function openGallery(root: HTMLElement, page: Page): PaneView {
  const words = galleryWords[page.locale];
  root.classList.add("gallery-control");
  root.append(
    button(words.button, () => show(page), { class: "open-gallery", "aria-haspopup": "dialog" }),
    el(
      "a",
      { class: "reference", href: "reference/language.html", target: "_blank", rel: "noopener" },
      words.reference,
    ),
  );
  const help = tourWords[page.locale].button;
  const tour = button("?", () => tourAsked.send(true), {
    class: "open-tour",
    "aria-label": help,
    title: help,
  });
  tour.classList.toggle("fresh", !tourWasSeen());
  tour.addEventListener("click", () => tour.classList.remove("fresh"));
  root.append(tour);
  // A link to an example is followed once; what is made of it is the reader's own work.
  const follow = (): void => {
    const name = askedExample(location.hash);
    if (name === null) return;
    history.replaceState(null, "", location.pathname + location.search);
    void take(page, name);
  };
  addEventListener("hashchange", follow);
  let first = true;
  return {
    show() {
      if (first) follow();
      first = false;
    },
    close: () => removeEventListener("hashchange", follow),
  };
}

/** Puts an example in place of the project. */
async function take(page: Page, name: string): Promise<void> {
  const words = galleryWords[page.locale];
  try {
    const files = (await loadExamples()).get(name);
    if (files === undefined) return page.announce(words.unknown(name));
    page.openProject(files, { asOf: null });
  } catch {
    page.announce(words.failed);
  }
}

function show(page: Page): void {
  const words = galleryWords[page.locale];
  const dialog = openDialog(words.title, words.close);
  dialog.body.classList.add("gallery");
  const link = (name: string, content: string, label: string, kind: string): HTMLElement => {
    const made = el(
      "a",
      { class: `example ${kind}`, href: `#example=${name}`, "aria-label": label },
      content,
    );
    made.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      dialog.close();
      void take(page, name);
    });
    return made;
  };
  dialog.body.append(
    el("p", {}, words.intro),
    el("h3", {}, words.pairs),
    el(
      "ul",
      { class: "pairs" },
      ...pairs.map((each) => {
        const { title, about, mistakes } = each.words[page.locale];
        return el(
          "li",
          {},
          el("h4", {}, title),
          el(
            "div",
            { class: "half" },
            el("p", {}, about),
            link(each.good, words.good, `${title}: ${words.good}`, "good"),
          ),
          el(
            "div",
            { class: "half" },
            el("p", {}, mistakes),
            link(each.bad, words.bad, `${title}: ${words.bad}`, "bad"),
          ),
        );
      }),
    ),
    el("h3", {}, words.systems),
    el(
      "ul",
      { class: "systems" },
      ...systems.map(({ name, words: own }) => {
        const { title, about } = own[page.locale];
        return el("li", {}, link(name, title, title, "system"), el("p", {}, about));
      }),
    ),
  );
  // Loaded while the reader reads.
  loadExamples().catch(() => page.announce(words.failed));
}
