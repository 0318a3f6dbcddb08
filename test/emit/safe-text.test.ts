import fc from "fast-check";
import { expect, it } from "vitest";
import { safeText } from "../../compiler/emit/index.ts";

it("leaves honest text alone", () => {
  for (const text of ["Ұлы Әліп-би", "имя_клиента", "a\tb", "“—”", "😀", "é"])
    expect(safeText(text)).toBe(text);
});

it("shows what a terminal would obey", () => {
  expect(safeText("\u001b]8;;http://x\u0007")).toBe("\\x1b]8;;http://x\\x07");
  expect(safeText("a\r\nb\u007f\u009b")).toBe("a\\x0d\\x0ab\\x7f\\x9b");
  expect(safeText("\u202eabc\u2066\u200b\ufeff")).toBe("\\u{202e}abc\\u{2066}\\u{200b}\\u{feff}");
  expect(safeText("\ud800")).toBe("\\u{d800}");
});

it("never lets a control character through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(safeText(text)).not.toMatch(
        /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
    { seed: 1 },
  );
});
