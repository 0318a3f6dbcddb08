import { expect, it } from "vitest";
import { placeInAct } from "../../compiler/emit/citation.ts";
import { libraryTexts } from "../support/library.ts";

it("names a place in an act as the readers of each language know it", () => {
  const written = [
    "art. 8(4)(1)",
    "art. 25(2)(8), indent 2",
    "art. 8-1(1), part 1",
    "p. 7, part 2, subp. 10",
    "p. 2, last part",
    "art. 6, parts 4 and 5",
    "arts. 12(3), 15-20",
    "art. 83(8) and (9)",
    "art. 66(1) to (3)",
    "art. 87(2)(2) to (4)",
    "ch. 2",
    "para. 7",
  ];
  expect(written.map((each) => placeInAct(each, "ru"))).toEqual([
    "ст. 8 п. 4 пп. 1",
    "ст. 25 п. 2 пп. 8, абз. 2",
    "ст. 8-1 п. 1, ч. 1",
    "п. 7, ч. 2, пп. 10",
    "п. 2, последняя часть",
    "ст. 6, ч. 4 и 5",
    "ст. 12 п. 3, ст. 15-20",
    "ст. 83 п. 8 и 9",
    "ст. 66 п. 1–3",
    "ст. 87 п. 2 пп. 2–4",
    "гл. 2",
    "п. 7",
  ]);
  expect(written.map((each) => placeInAct(each, "kk"))).toEqual([
    "8-б. 4-т. 1) тармақша",
    "25-б. 2-т. 8) тармақша, 2-абзац",
    "8-1-б. 1-т., 1-бөлік",
    "7-т., 2-бөлік, 10) тармақша",
    "2-т., соңғы бөлік",
    "6-б., 4 және 5-бөліктер",
    "12-б. 3-т., 15-20-б.",
    "83-б. 8 және 9-т.",
    "66-б. 1–3-т.",
    "87-б. 2-т. 2)–4) тармақшалар",
    "2-тарау",
    "7-т.",
  ]);
});

it("leaves other words as they are written", () => {
  expect(placeInAct("clause 12.3", "ru")).toBe("clause 12.3");
});

it("knows every way in which the library names a place", () => {
  const cited = libraryTexts().flatMap(({ text }) =>
    [...text.matchAll(/\bcites: *[\w.]+ "([^"]*)"/g)].map(([, written]) => written ?? ""),
  );
  expect(cited.length).toBeGreaterThan(100);
  for (const locale of ["kk", "ru"] as const)
    expect(cited.filter((each) => /[A-Za-z]{2,}/.test(placeInAct(each, locale)))).toEqual([]);
});
