import { expect, it } from "vitest";
import { dayText, parseDay } from "../../compiler/check/index.ts";
import { judgeOn } from "../../compiler/evaluate/index.ts";
import type { Verdict } from "../../compiler/evaluate/index.ts";
import { forecast } from "../../compiler/forecast/index.ts";
import type { Forecast } from "../../compiler/forecast/index.ts";
import type { Program } from "../../compiler/program.ts";
import { exampleOf } from "../examples/projects.ts";
import { compileText } from "../support/memory-host.ts";
import { preludeOnly } from "../support/library.ts";

const head = `title: { kk: "т", ru: "т", en: "t" }`;
const law = `
act law { title: { kk: "Заң", ru: "Закон", en: "The law" } }
requirement KZ-T-1 { cites: law "art. 1" ${head}
  version 2026-02-01 .. 2026-05-01 { for s: store require s.owner == boss }
  version 2026-05-01 .. 2026-06-01 unknown "not read"
  version 2026-06-01 .. 2026-09-01 continues { for s: store require s.owner == other }
}
requirement KZ-T-2 { cites: law "art. 2" ${head}
  version 2026-01-01 .. 2026-08-01 { for s: store require s.retention.end >= as_of }
}
requirement KZ-T-3 { cites: law "art. 3" ${head} check: none version 2026-03-01 .. {} }
`;
const model = `
person approver
operator boss
operator other
store cards { owner: boss retention: { end: 2026-03-31 } }
store mail { owner: other retention: { end: 2027-01-01 } }
waiver late { of: KZ-T-2 on: cards because: "…" approved: approver from: 2026-01-15 until: 2026-05-15 }
`;

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const read = (text: string, asOf = "2026-01-01"): Promise<Program> =>
  compileText(`module m\n${text}`, { asOf }, preludeOnly());

/** `2026-02-01: enters KZ-T-1; KZ-T-1 cards not_in_force > satisfied`. */
function told({ points }: Forecast): readonly string[] {
  return points.map((point) => {
    const provisions = point.provisions.map((each) => `${each.event} ${each.requirement.id}`);
    const changes = point.changes.map(
      (each) =>
        `${each.requirement.id} ${each.element?.name ?? "-"} ${each.from ?? "off"} > ${each.to ?? "off"} (${each.cause})`,
    );
    return `${dayText(point.day)}: ${[...provisions, ...changes].join("; ")}`;
  });
}

it("tells every day on which a provision, a waiver or a term changes something", async () => {
  const program = await read(law + model);
  const result = forecast(program, { from: day("2026-01-01"), until: null });
  expect(told(result)).toEqual([
    "2026-02-01: enters KZ-T-1; KZ-T-1 cards not_in_force > satisfied (provision); KZ-T-1 mail not_in_force > violated (provision)",
    "2026-03-01: enters KZ-T-3",
    "2026-04-01: KZ-T-2 cards satisfied > waived (waiver)",
    "2026-05-01: unknown KZ-T-1; KZ-T-1 cards satisfied > unknown_wording (provision); KZ-T-1 mail violated > unknown_wording (provision)",
    "2026-05-16: KZ-T-2 cards waived > violated (waiver)",
    "2026-06-01: reworded KZ-T-1; KZ-T-1 cards unknown_wording > violated (provision); KZ-T-1 mail unknown_wording > satisfied (provision)",
    "2026-08-01: lapses KZ-T-2; KZ-T-2 cards violated > not_in_force (provision); KZ-T-2 mail satisfied > not_in_force (provision)",
    "2026-09-01: superseded KZ-T-1",
  ]);
  expect(result.complete).toBe(true);
});

it("stops at the last day asked for, which counts", async () => {
  const program = await read(law + model);
  const days = (until: string): readonly string[] =>
    told(forecast(program, { from: day("2026-01-01"), until: day(until) })).map((each) => each.slice(0, 10));
  expect(days("2026-02-28")).toEqual(["2026-02-01"]);
  expect(days("2026-03-01")).toEqual(["2026-02-01", "2026-03-01"]);
  expect(days("2026-01-01")).toEqual([]);
});

it("judges without waivers if it is asked to", async () => {
  const request = { asOf: "2026-01-01", waivers: false };
  const program = await compileText(`module m\n${law}${model}`, request, preludeOnly());
  const result = forecast(program, { from: day("2026-01-01"), until: day("2026-05-20") });
  expect(told(result).filter((each) => each.includes("KZ-T-2"))).toEqual([
    "2026-04-01: KZ-T-2 cards satisfied > violated (time)",
  ]);
});

it("says that it is not complete where there are too many days", async () => {
  const program = await read(law + model);
  const some = forecast(program, { from: day("2026-01-01"), until: null, most: 4 });
  expect(some.complete).toBe(false);
  expect(some.points.length).toBeLessThan(4);
  expect(told(some)).toEqual(
    told(forecast(program, { from: day("2026-01-01"), until: null })).slice(0, some.points.length),
  );
});

it("misses no day, by the whole library", async () => {
  const program = await compileText(exampleOf("clinic-mistakes").files, { asOf: "2026-06-20" });
  const [from, until] = [day("2026-06-20"), day("2026-09-20")];
  const summary = (verdicts: readonly Verdict[]): string =>
    verdicts
      .map((each) => `${each.requirement.id} ${each.element?.qualified ?? ""} ${each.verdict}`)
      .join("\n");
  const changed: string[] = [];
  let before = summary(judgeOn(program, from).verdicts);
  for (let at = from + 1; at <= until; at++) {
    const now = summary(judgeOn(program, at).verdicts);
    if (now !== before) changed.push(dayText(at));
    before = now;
  }
  const { points } = forecast(program, { from, until });
  expect(points.filter((each) => each.changes.length > 0).map((each) => dayText(each.day))).toEqual(changed);
  expect(changed.length).toBeGreaterThan(0);
}, 120_000);
