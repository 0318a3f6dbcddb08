import { expect, it } from "vitest";
import { faults, message } from "./typed.ts";

const policy = (version: string): string => `act law { title: { kk: "Заң", ru: "Закон", en: "The law" } }
requirement KZ-1 { cites: law "1" title: { kk: "т", ru: "т", en: "t" }
${version}
}
`;

it("wants all three languages of a wording that has more than one", async () => {
  expect(await faults(policy('version 2020-01-01 .. 2021-01-01 unknown { kk: "а", ru: "" }'))).toEqual([
    '3 missing-language: { kk: "а", ru: "" }',
  ]);
  expect(
    await faults(
      policy('version 2020-01-01 .. { for s: store review s.public { en: "why" } require false }'),
    ),
  ).toEqual(['3 missing-language: { en: "why" }']);
  const define =
    'define d { version 2020-01-01 .. 2021-01-01 unknown { kk: "а", ru: "б" } version 2021-01-01 .. = true }';
  expect(await message(`${define}\nrequirement`.replace("\nrequirement", ""))).toContain("`en`");
});

it("takes nothing but the three languages, and texts only", async () => {
  expect(
    await faults(policy('version 2020-01-01 .. unknown { kk: "а", ru: "б", en: "c", de: "d" }')),
  ).toEqual(["3 unknown-property: de"]);
  expect(await faults(policy('version 2020-01-01 .. unknown { kk: "а", ru: 5, en: "c" }'))).toEqual([
    "3 wrong-type: 5",
  ]);
});

it("takes one text for all readers from a project", async () => {
  expect(await faults(policy('version 2020-01-01 .. unknown "why"'))).toEqual([]);
});

it("checks the placeholders of a review in every language", async () => {
  const review = '{ kk: "{s}", ru: "{s.owner}", en: "{t}" }';
  expect(
    await faults(policy(`version 2020-01-01 .. { for s: store review s.public ${review} require false }`)),
  ).toEqual(["3 unknown-placeholder: {t}"]);
});
