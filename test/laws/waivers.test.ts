// Section 8, law 7: a waiver touches the verdicts it names and no other; `--no-waivers` is as if there were none.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compiled } from "../oracle/compiled.ts";
import { modelText } from "../oracle/render.ts";
import { runs } from "../oracle/runs.ts";
import { cases, judged, lawText, shown, verdictLines } from "./programs.ts";

test("a waiver changes its own verdict only, and not at all with --no-waivers", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.nat(), async (one, which) => {
      const bare = await judged(one);
      const findings = bare.verdicts.filter(
        (each) => (each.verdict === "violated" || each.verdict === "unproven") && each.element !== null,
      );
      const found = findings[which % Math.max(1, findings.length)];
      if (found === undefined) return;
      const [id, name] = [found.requirement.id, found.element?.name ?? ""];
      const waiver = `waiver w { of: ${id}  on: ${name}  because: "known"  approved: dba  from: 2026-01-01  until: 2026-12-31 }\n`;
      const files = [
        { path: "law.pdp", text: lawText(one.law) },
        { path: "m.pdp", text: modelText(one.model) + waiver },
      ];
      const [with_, without] = [await compiled(files), await compiled(files, "2026-04-15", false)];
      expect(verdictLines(without), shown(one)).toEqual(verdictLines(bare));
      const others = (lines: readonly string[]): readonly string[] =>
        lines.filter((line) => !line.startsWith(`${id} ${name}:`));
      expect(others(verdictLines(with_)), shown(one)).toEqual(others(verdictLines(bare)));
      const mine = with_.verdicts.find((each) => each.requirement.id === id && each.element?.name === name);
      expect(
        mine?.bindings.map((each) => each.underlying ?? each.verdict),
        shown(one),
      ).toEqual(found.bindings.map((each) => each.verdict));
      expect(
        mine?.bindings.some((each) => each.verdict === "violated" || each.verdict === "unproven"),
        shown(one),
      ).toBe(false);
    }),
    runs(40),
  );
});
