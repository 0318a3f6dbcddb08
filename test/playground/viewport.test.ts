import fc from "fast-check";
import { expect, it } from "vitest";
import { anchored, around, fitted, moved, showing, zoomed } from "../../playground/panes/diagram/viewport.ts";

const window = { width: 600, height: 400 };
const picture = { width: 1_200, height: 500 };

it("fits a large picture into the window and does not blow up a small one", () => {
  const large = fitted(picture, window);
  expect(picture.width * large.scale).toBeLessThanOrEqual(window.width);
  expect(large.x + (picture.width * large.scale) / 2).toBeCloseTo(300);
  expect(fitted({ width: 10, height: 10 }, window).scale).toBeLessThan(2);
});

it("keeps the point under the pointer while zooming, however often", () => {
  const number = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0.5, max: 2, noNaN: true }), (x, y, factor) => {
      const before = fitted(picture, window);
      const after = zoomed(before, { x, y }, factor);
      const under = (view: typeof before): readonly number[] => [
        (x - view.x) / view.scale,
        (y - view.y) / view.scale,
      ];
      under(after).forEach((each, at) => expect(each).toBeCloseTo(under(before)[at] ?? 0, 3));
    }),
  );
});

it("never loses the picture out of the window", () => {
  let view = fitted(picture, window);
  for (let step = 0; step < 100; step++) view = moved(view, { x: 90, y: -70 }, picture, window);
  expect(view.x).toBeLessThan(window.width);
  expect(view.y + picture.height * view.scale).toBeGreaterThan(0);
});

it("moves only as far as is needed to show a box", () => {
  const view = { scale: 1, x: 0, y: 0 };
  expect(showing(view, { x: 100, y: 100, width: 50, height: 50 }, window)).toEqual(view);
  expect(showing(view, { x: 700, y: 100, width: 50, height: 50 }, window)).toEqual({ ...view, x: -166 });
  expect(around([])).toBeNull();
});

it("keeps what was looked at where it was, when the picture is laid out anew", () => {
  const view = { scale: 2, x: 10, y: 20 };
  const after = anchored(view, { x: 100, y: 50 }, { x: 140, y: 50 });
  expect(140 * after.scale + after.x).toBe(100 * view.scale + view.x);
});
