import { expect, it } from "vitest";
import { message } from "./typed.ts";

const model = `data Diagnoses is Personal
purpose Diagnosing
place office
`;

it("suggests only what could stand there", async () => {
  expect(await message(`${model}store s { holds: [Diagnosis], purpose: [Diagnosing], at: office }`)).toBe(
    "nothing called `Diagnosis` is in scope (did you mean `Diagnoses`?)",
  );
  expect(await message(`${model}store s { holds: [Diagnoses], purpose: [Diagnosin], at: office }`)).toContain(
    "did you mean `Diagnosing`?",
  );
  expect(
    await message(`${model}store s { holds: [Diagnoses], purpose: [Diagnosing], at: offices }
place other`),
  ).toContain("did you mean `office`?");
});

const used = "store s { at: x }\n";

it("says nothing where no country is near, and lists the members of a short enum", async () => {
  expect(await message(`${used}place x { country: Kazakhstan }`)).toBe(
    "`Country` has no member `Kazakhstan`",
  );
  expect(await message(`${used}place x { country: kz }`)).toContain("did you mean `KZ`?");
  expect(await message(`${used}place x { country: KX }`)).not.toContain("did you mean");
  expect(await message(`${used}place x { facility: cellar }`)).toContain("its members: `server_room`");
});
