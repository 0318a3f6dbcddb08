import { expect, it } from "vitest";
import { folderOf, pdp } from "../support/cli.ts";

const policy = `module m

import kz

act house { title: { kk: "Үй", ru: "Дом", en: "The house" } }

operator boss "Boss" { country: KZ, entity: legal }

database cards "Cards {s} <b>" { owner: boss, operator: boss, holds: [], retention: { end: 2027-01-31 } }

requirement HOUSE-1 {
  cites: house "art. 3(2)"
  version 2026-07-12 .. 2026-12-01 {
    for s: store
    require s.owner != boss
  }

  title: { kk: "Иесі басқа", ru: "Владелец другой", en: "Another owner" }
  because: { kk: "{s}: иесі сол", ru: "{s}: владелец тот же", en: "{s}: the owner is the same" }
  advice: { kk: "{s} иесін ауыстырыңыз", ru: "Смените владельца {s}", en: "Change the owner of {s}" }
}
`;
const files = {
  "a.pdp": policy,
  "pdp.json": '{ "profile": "own" }',
  "b.pdp": "module m\n\nprofile own { includes: [HOUSE-1] selects: [] }\n",
};

it("says when a verdict changes and what to do before, in three languages", () => {
  const folder = folderOf(files);
  const run = pdp(folder, ["forecast", "--as-of", "2026-06-01"]);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("Forecast from 2026-06-01");
  expect(run.stdout).toContain("\n2026-07-12\n  Enter into force: HOUSE-1\n");
  expect(run.stdout).toContain("  not in force → violated [HOUSE-1] Another owner\n");
  expect(run.stdout).toContain('What to do before 2026-07-12: Change the owner of "Cards {s} <b>" (cards)');
  expect(run.stdout).toContain("\n2026-12-01\n  Lapse: HOUSE-1\n  violated → not in force [HOUSE-1]");
  expect(run.stdout).toContain("After 2026-12-01 nothing is known to change.");
  expect(pdp(folder, ["forecast", "--as-of", "2026-06-01", "--locale", "ru"]).stdout).toContain(
    "Что сделать до 12.07.2026: Смените владельца",
  );
  expect(pdp(folder, ["forecast", "--as-of", "2026-06-01", "--locale", "kk"]).stdout).toContain(
    "күшінде емес → бұзылған [HOUSE-1]",
  );
});

it("looks back", () => {
  const folder = folderOf(files);
  const run = pdp(folder, ["forecast", "--since", "2026-08-01", "--as-of", "2026-12-24"]);
  expect(run.status).toBe(0);
  expect(run.stdout).toContain("Looking back: the law of 2026-08-01");
  expect(run.stdout).toContain("Verdicts on 2026-08-01: violated: 1,");
  expect(run.stdout).toContain("Verdicts on 2026-12-24: violated: 0,");
  expect(run.stdout).toContain(
    "How the verdicts differ, 2026-08-01 – 2026-12-24:\n  violated → not in force [HOUSE-1]",
  );
  const same = pdp(folder, ["forecast", "--since", "2026-05-01", "--as-of", "2026-06-01"]);
  expect(same.stdout).toContain("The verdicts do not differ, 2026-05-01 – 2026-06-01.");
});

it("prints the object of docs/reference/forecast.md", () => {
  const run = pdp(folderOf(files), [
    "forecast",
    "--as-of",
    "2026-06-01",
    "--until",
    "2026-08-01",
    "--format",
    "json",
  ]);
  const report = JSON.parse(run.stdout);
  expect(report).toMatchObject({
    schema: "pdp-forecast/1",
    asOf: "2026-06-01",
    since: null,
    until: "2026-08-01",
    profiles: ["own"],
    files: ["a.pdp", "b.pdp"],
    complete: true,
    start: { day: "2026-06-01", summary: { not_in_force: 1 } },
    end: { day: "2026-08-01", summary: { violated: 1 } },
  });
  expect(report.turningPoints).toMatchObject([
    {
      day: "2026-07-12",
      provisions: [
        { requirement: "HOUSE-1", event: "enters", inForce: { from: "2026-07-12", until: "2026-12-01" } },
      ],
      changes: [
        {
          requirement: "HOUSE-1",
          element: { kind: "database", name: "m.cards" },
          from: "not_in_force",
          to: "violated",
          cause: "provision",
          severity: "error",
          message: '"Cards {s} <b>" (cards): the owner is the same',
          advice: 'Change the owner of "Cards {s} <b>" (cards)',
        },
      ],
    },
  ]);
  expect(report.difference).toEqual(report.turningPoints[0].changes);
});

it("gives the same bytes again", () => {
  const folder = folderOf(files);
  const args = ["forecast", "--as-of", "2026-06-01"];
  const first = pdp(folder, args);
  expect(pdp(folder, args, { env: { TZ: "Pacific/Kiritimati" } }).stdout).toBe(first.stdout);
});

it("sets the status by --fail-on, errors of the language and wrong use", () => {
  const folder = folderOf(files);
  const status = (...args: readonly string[]): number | null => pdp(folder, ["forecast", ...args]).status;
  expect(status("--as-of", "2026-06-01", "--fail-on", "violated")).toBe(1);
  expect(status("--as-of", "2026-06-01", "--until", "2026-07-11", "--fail-on", "violated")).toBe(0);
  expect(status("--as-of", "2026-06-01", "--until", "2026-05-01")).toBe(2);
  expect(status("--as-of", "2026-06-01", "--since", "2026-06-02")).toBe(2);
  expect(status("--since", "yesterday")).toBe(2);
  expect(pdp(folderOf({ "a.pdp": "module a\n\nstore {{{\n" }), ["forecast"]).status).toBe(1);
  expect(pdp(folderOf({ "a.txt": "" }), ["forecast"]).status).toBe(2);
});
