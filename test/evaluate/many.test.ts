import { expect, it } from "vitest";
import { checkJson } from "../../compiler/emit/index.ts";
import { evaluated, head, judgementOn, verdictOn } from "./program.ts";

const stores = (count: number, facts: string): string =>
  Array.from({ length: count }, (_, at) => `store s${at} { ${facts} }`).join("\n");
const rule = (body: string): string =>
  `requirement KZ-M { ${head} version 2000-01-01 .. { for s: store require ${body} } }`;

it("tells a store from others that are like it", async () => {
  const same = `define same(a: store, b: store) = a == b  define keeps(a: store, b: store, c: Text) = same(a, b) and a.name == c`;
  const other = await evaluated(
    `${same}\n${stores(40, "")}\n${rule(`some t: store satisfies keeps(t, s, "s7")`)}`,
  );
  expect(
    other.verdicts.filter((each) => each.verdict === "satisfied").map((each) => each.element?.name),
  ).toEqual(["s7"]);
  const alone = await evaluated(
    `${stores(40, "")}\n${rule("some t: store satisfies t != s and not (t in [s])")}`,
  );
  expect(new Set(alone.verdicts.map((each) => each.verdict))).toEqual(new Set(["satisfied"]));
  const self = await evaluated(`${stores(40, "")}\n${rule("every t: store satisfies t == s")}`);
  expect(new Set(self.verdicts.map((each) => each.verdict))).toEqual(new Set(["violated"]));
});

it("names a few of many open members and says how many more there are", async () => {
  const some = await evaluated(`${stores(40, "")}\n${rule("some t: store satisfies t.at.country == KZ")}`);
  const one = judgementOn(some, "KZ-M", "s5");
  expect(one.missing.map((each) => each.text)).toEqual([
    ...["s0", "s1", "s10", "s11", "s12", "s13", "s14", "s15"].map((each) => `${each}.at`),
    "… store (+32)",
  ]);
  expect(one.enough.map((each) => each.text)).toEqual(["s0.at"]);
  const every = await evaluated(`${stores(40, "")}\n${rule("every t: store satisfies t.at.country == KZ")}`);
  expect(judgementOn(every, "KZ-M", "s5").enough.at(-1)?.more).toBe(32);
  const json = JSON.parse(checkJson(every, "en")) as {
    readonly verdicts: readonly { readonly bindings: readonly Record<string, unknown>[] }[];
  };
  const [binding] = json.verdicts[0]?.bindings ?? [];
  expect(binding).toMatchObject({ missingMore: 32, enoughMore: 32 });
  expect(binding?.["enough"]).toHaveLength(8);
});

it("explains the one member that decides", async () => {
  const program = await evaluated(
    `place home { country: KZ }\n${stores(40, "")}\nstore last { at: home }\n${rule("some t: store satisfies t.at.country == KZ")}`,
  );
  expect(verdictOn(program, "KZ-M", "s3").verdict).toBe("satisfied");
  expect(judgementOn(program, "KZ-M", "s3").used.map((each) => each.text)).toEqual([
    "last.at = home",
    "last.at.country = KZ",
  ]);
});
