import type { Box, Diagram, Layout, Point } from "../../../compiler/emit/diagram/index.ts";
import { drawPicture } from "../../../compiler/emit/diagram/index.ts";
import type { DiagramPaneWords } from "../../words/diagram.ts";
import { el } from "../parts/el.ts";
import { drawing } from "./drawing.ts";
import { stagePointers } from "./pointers.ts";
import { anchored, around, fitted, moved, showing, zoomed } from "./viewport.ts";
import type { Size, Viewport } from "./viewport.ts";
import { walkOf } from "./walk.ts";
import type { Stop } from "./walk.ts";

/** A picture that can be moved, looked at closely, and walked through by keys. */
export interface Stage {
  readonly root: HTMLElement;
  /** Another picture, or the same one highlighted otherwise; what was looked at stays where it is. */
  draw(picture: Diagram, layout: Layout): void;
  /** Marks a node or a flow as the one whose details are shown. */
  choose(id: string | null): void;
  /** Moves so that these are in sight, if they are not. */
  bring(ids: readonly string[]): void;
  zoom(factor: number): void;
  fit(): void;
  close(): void;
}

export interface StageEvents {
  /** Somebody pressed a node or a flow; null: the ground. */
  chosen(stop: Stop | null): void;
}

const step = { zoom: 1.25, pan: 64 } as const;

/** An empty stage. */
export function openStage(words: DiagramPaneWords, events: StageEvents): Stage {
  const root = el("div", {
    class: "stage",
    role: "group",
    tabindex: 0,
    "aria-label": words.stage,
    "aria-describedby": "stage-keys",
  });
  const keys = el("p", { class: "visually-hidden", id: "stage-keys" }, words.keys);
  let svg: SVGSVGElement | null = null;
  let world: SVGGElement | null = null;
  let view: Viewport | null = null;
  let touched = false;
  let now: { readonly picture: Diagram; readonly layout: Layout; readonly stops: readonly Stop[] } | null =
    null;
  /** What stands for a node or a flow, for fingers and keys. */
  const buttons = new Map<string, SVGElement>();
  let current: string | null = null;
  let chosen: string | null = null;

  const room = (): Size => ({ width: root.clientWidth, height: root.clientHeight });
  const look = (next: Viewport): void => {
    view = next;
    world?.setAttribute("transform", `translate(${next.x} ${next.y}) scale(${next.scale})`);
  };
  const pan = (by: Point): void => {
    if (view === null || now === null) return;
    touched = true;
    look(moved(view, by, now.layout, room()));
  };
  const zoom = (factor: number, at: Point = middle(room())): void => {
    if (view === null) return;
    touched = true;
    look(zoomed(view, at, factor));
  };
  const fit = (): void => {
    touched = false;
    if (now !== null) look(fitted(now.layout, room()));
  };

  function draw(picture: Diagram, layout: Layout): void {
    const before = now;
    const focused = root.contains(document.activeElement) && document.activeElement !== root ? current : null;
    buttons.clear();
    now = { picture, layout, stops: walkOf(picture, words) };
    svg = drawing(drawPicture(picture, layout));
    for (const name of ["width", "height", "viewBox"]) svg.removeAttribute(name);
    world = document.createElementNS("http://www.w3.org/2000/svg", "g");
    world.append(...svg.children);
    svg.append(world);
    for (const stop of now.stops) furnish(stop);
    root.replaceChildren(keys, svg);
    current = now.stops.some(({ id }) => id === current) ? current : (now.stops[0]?.id ?? null);
    mark();
    if (view === null || !touched || before === null) fit();
    else look(follow(view, before, { picture, layout }, room()));
    if (focused !== null) buttons.get(focused)?.focus({ preventScroll: true });
  }

  /** Lays a button over a node or a line: what can be hit of a line is wider than it is drawn. The texts below are in its name. */
  function furnish(stop: Stop): void {
    const group = world?.querySelector(`[data-node="${stop.id}"], [data-edge="${stop.id}"]`);
    const shape = group?.querySelector(":scope > :is(rect, path)")?.cloneNode();
    if (group === null || group === undefined || !(shape instanceof SVGElement)) return;
    for (const each of group.children) each.setAttribute("aria-hidden", "true");
    world?.querySelector(`[data-label="${stop.id}"]`)?.setAttribute("aria-hidden", "true");
    shape.setAttribute("class", `hit ${stop.kind}`);
    shape.setAttribute("role", "button");
    shape.setAttribute("aria-label", stop.name);
    buttons.set(stop.id, shape);
    group.append(shape);
  }

  function mark(): void {
    for (const { id } of now?.stops ?? []) {
      const node = buttons.get(id);
      node?.setAttribute("tabindex", id === current ? "0" : "-1");
      node?.setAttribute("aria-pressed", String(id === chosen));
      world?.querySelector(`[data-label="${id}"]`)?.classList.toggle("chosen", id === chosen);
    }
  }

  function go(id: string): void {
    current = id;
    mark();
    buttons.get(id)?.focus({ preventScroll: true });
    bring([id]);
  }

  function bring(ids: readonly string[]): void {
    if (view === null || now === null) return;
    const { layout } = now;
    const box = around(ids.flatMap((id) => boxOf(layout, id)));
    if (box !== null) look(showing(view, box, room()));
  }

  function choose(stop: Stop): void {
    current = stop.id;
    events.chosen(stop);
  }

  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || now === null) return;
    const { stops } = now;
    const inside = event.target !== root;
    const at = stops.findIndex(({ id }) => id === current);
    const here = stops[at];
    const act = (work: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      work();
    };
    switch (event.key) {
      case "+":
      case "=":
        return act(() => zoom(step.zoom));
      case "-":
      case "_":
        return act(() => zoom(1 / step.zoom));
      case "0":
        return act(fit);
      case "Enter":
      case " ":
        if (here !== undefined) act(() => (inside ? choose(here) : go(here.id)));
        return;
      case "Escape":
        if (inside) act(() => root.focus());
        else events.chosen(null);
        return;
      case "Home":
      case "End": {
        const end = event.key === "Home" ? stops[0] : stops.at(-1);
        if (inside && end !== undefined) act(() => go(end.id));
        return;
      }
      default: {
        const way = ways.get(event.key);
        if (way === undefined) return;
        const next = stops[at + way.turn];
        if (!inside) act(() => pan({ x: -way.x * step.pan, y: -way.y * step.pan }));
        else if (next !== undefined) act(() => go(next.id));
        else act(() => undefined);
      }
    }
  });
  root.addEventListener("focusin", ({ target }) => {
    const id = idOf(target);
    if (id === null || id === current) return;
    current = id;
    mark();
  });
  root.addEventListener("click", ({ target }) => {
    const id = idOf(target);
    const stop = now?.stops.find((each) => each.id === id) ?? null;
    if (stop === null) events.chosen(null);
    else choose(stop);
  });
  stagePointers(root, { pan, zoom });
  const watch = new ResizeObserver(() => {
    if (now !== null && !touched && root.clientWidth > 0) look(fitted(now.layout, room()));
  });
  watch.observe(root);

  return {
    root,
    draw,
    choose(id) {
      chosen = id;
      if (id !== null) current = id;
      mark();
    },
    bring,
    zoom: (factor) => zoom(factor),
    fit,
    close: () => watch.disconnect(),
  };
}

const ways: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly turn: number }> = new Map([
  ["ArrowLeft", { x: -1, y: 0, turn: -1 }],
  ["ArrowUp", { x: 0, y: -1, turn: -1 }],
  ["ArrowRight", { x: 1, y: 0, turn: 1 }],
  ["ArrowDown", { x: 0, y: 1, turn: 1 }],
]);

function middle({ width, height }: Size): Point {
  return { x: width / 2, y: height / 2 };
}

/** The node or flow that an event is about. */
function idOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest("[data-node], [data-edge], [data-label]");
  if (found === null) return null;
  return (
    found.getAttribute("data-node") ?? found.getAttribute("data-edge") ?? found.getAttribute("data-label")
  );
}

/** Where a node is, or the words of a flow. */
function boxOf(layout: Layout, id: string): readonly Box[] {
  const node = layout.nodes.get(id);
  if (node !== undefined) return [node];
  const edge = layout.edges.get(id);
  return edge === undefined ? [] : [{ ...edge.label, width: 1, height: 1 }];
}

interface Drawn {
  readonly picture: Diagram;
  readonly layout: Layout;
}

/** Keeps the element that was nearest to the middle of the window where it was. */
function follow(view: Viewport, before: Drawn, after: Drawn, window: Size): Viewport {
  const eye = {
    x: (window.width / 2 - view.x) / view.scale,
    y: (window.height / 2 - view.y) / view.scale,
  };
  const places = (drawn: Drawn): ReadonlyMap<string, Point> =>
    new Map(
      drawn.picture.nodes.flatMap(({ id, elements: [first] }) => {
        const box = drawn.layout.nodes.get(id);
        return first === undefined || box === undefined
          ? []
          : [[first, { x: box.x + box.width / 2, y: box.y + box.height / 2 }] as const];
      }),
    );
  const now = places(after);
  let best: { readonly was: Point; readonly is: Point; readonly far: number } | null = null;
  for (const [name, was] of places(before)) {
    const is = now.get(name);
    const far = Math.hypot(was.x - eye.x, was.y - eye.y);
    if (is !== undefined && (best === null || far < best.far)) best = { was, is, far };
  }
  return best === null ? fitted(after.layout, window) : anchored(view, best.was, best.is);
}
