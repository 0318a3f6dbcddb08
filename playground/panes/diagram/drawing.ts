import { ink } from "../../../compiler/emit/diagram/index.ts";

const namespace = "http://www.w3.org/2000/svg";

/** What our own emitter draws with; whatever else a text may hold does not get into the page. */
const elements = new Set(["svg", "g", "rect", "path", "polygon", "text", "title"]);
const attributes = new Set([
  "x",
  "y",
  "width",
  "height",
  "rx",
  "d",
  "points",
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-size",
  "font-weight",
  "text-anchor",
  "transform",
  "viewBox",
  "data-node",
  "data-edge",
  "data-label",
  "data-frame",
]);

/** The ink of the emitter as properties of the style sheet, so that a picture follows the colours of the page. */
const inks: ReadonlyMap<string, string> = new Map(
  Object.entries(ink).map(([name, colour]) => [colour, `var(--ink-${name})`]),
);

/** SVG of our emitter as elements of the page, in the colours of the page. Nothing in it can run, load or link. */
export function drawing(svg: string): SVGSVGElement {
  const root = document.createElementNS(namespace, "svg");
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (parsed.localName === "svg") fill(root, parsed);
  return root;
}

function fill(target: SVGElement, source: Element): void {
  for (const { name, value } of source.attributes)
    if (attributes.has(name)) target.setAttribute(name, inks.get(value) ?? value);
  for (const child of source.childNodes) {
    if (child instanceof Text) target.append(child.data);
    else if (child instanceof Element && child.namespaceURI === namespace && elements.has(child.localName)) {
      const copy = document.createElementNS(namespace, child.localName);
      if (copy instanceof SVGElement) {
        fill(copy, child);
        target.append(copy);
      }
    }
  }
}
