import { diagramDot, diagramMermaid, drawSvg } from "../../../compiler/emit/diagram/index.ts";
import type { Diagram, Layout } from "../../../compiler/emit/diagram/index.ts";
import type { Locale } from "../../../language/index.ts";
import type { Page } from "../../page/pane.ts";
import { button, el } from "../parts/el.ts";
import { diagramPaneWords } from "../../words/diagram.ts";

/** A picture that can be handed to the user. */
export interface Exported {
  readonly picture: Diagram;
  readonly layout: Layout;
}

const scales = [1, 2, 3, 4] as const;

/** A menu that hands out what is on the stage: SVG, PNG in four sizes, and the texts of other tools. */
export function exportMenu(page: Page, current: () => Exported | null): HTMLElement {
  const words = diagramPaneWords[page.locale];
  const menu = el("details", { class: "menu" }, el("summary", {}, words.export));
  const item = (title: string, work: (exported: Exported) => void | Promise<void>): HTMLButtonElement =>
    button(title, () => {
      menu.open = false;
      const exported = current();
      if (exported !== null) void work(exported);
    });
  const copied = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      page.announce(words.copied);
    } catch {
      page.announce(words.notCopied);
    }
  };
  menu.append(
    el(
      "div",
      { class: "items" },
      item("SVG", (each) => page.download("diagram.svg", svgOf(each, page.locale), "image/svg+xml")),
      ...scales.map((scale) =>
        item(`PNG ${scale}×`, async (each) => {
          const bytes = await pngOf(svgOf(each, page.locale), scale);
          if (bytes === null) page.announce(words.exportFailed);
          else page.download(`diagram@${scale}x.png`, bytes, "image/png");
        }),
      ),
      item(words.copyDot, ({ picture }) => copied(diagramDot(picture))),
      item(words.copyMermaid, ({ picture }) => copied(diagramMermaid(picture))),
    ),
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}

/** The whole picture with title, day and legend, in the colours of paper. */
function svgOf({ picture, layout }: Exported, locale: Locale): string {
  return drawSvg(picture, layout, locale);
}

/** Draws SVG into pixels; null where the browser cannot, mostly because the picture is too large for it. */
async function pngOf(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = el("canvas", { width: image.naturalWidth * scale, height: image.naturalHeight * scale });
    const context = canvas.getContext("2d");
    if (context === null) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
