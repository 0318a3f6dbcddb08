// The library's calendar of working days, and what is said of terms that run out of it.
import { describe, expect, it, test } from "vitest";
import { checkText, plain } from "../../compiler/emit/index.ts";
import { compileText } from "../support/memory-host.ts";

const rules = `module house
import kz
act rules { title: { kk: "Ереже", ru: "Правила", en: "Rules" } }
kind term_of is element { begins: Date  ends: Date }
requirement HOUSE-term { cites: rules "p. 1" version 2000-01-01 .. { for x: term_of require due(x.begins, 1 business day) == due(x.ends, 0 business days) }
  title: { kk: "т", ru: "т", en: "t" } because: { kk: "{x}", ru: "{x}", en: "{x}" } }
`;

/** Does one business day from the first day end on the second? */
async function endsOn(...terms: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const elements = terms.map(([from, to], at) => `term_of x${at} { begins: ${from}, ends: ${to} }`);
  const program = await compileText([rules, ...elements].join("\n"), { asOf: "2026-11-01" });
  const found = new Map(program.verdicts.map((each) => [each.element?.name, each.verdict]));
  return terms.map((_, at) => found.get(`x${at}`) ?? "?");
}

describe("one business day later", () => {
  const days = [
    ["2020: Friday 3 January is off, Sunday 5 January is worked", "2020-01-02", "2020-01-05"],
    ["2020: Women's Day on a Sunday", "2020-03-06", "2020-03-10"],
    ["2020: Nauryz from Saturday to Monday", "2020-03-20", "2020-03-26"],
    ["2020: 8 May is off, 11 May is worked", "2020-05-06", "2020-05-11"],
    ["2020: Kurban Ait on a Friday", "2020-07-30", "2020-08-03"],
    ["2020: Independence Day for three days, and Sunday 20 December is worked", "2020-12-15", "2020-12-20"],
    ["2021: New Year on Friday and Saturday", "2020-12-31", "2021-01-05"],
    ["2021: Saturday 3 July is worked", "2021-07-02", "2021-07-03"],
    ["2021: Capital Day for three days", "2021-07-03", "2021-07-07"],
    ["2021: Day of the First President", "2021-11-30", "2021-12-02"],
    ["2022: New Year on a weekend", "2021-12-31", "2022-01-05"],
    ["2022: Saturday 5 March is worked", "2022-03-04", "2022-03-05"],
    ["2022: 7 and 9 May, off until Tuesday", "2022-05-06", "2022-05-11"],
    ["2022: Republic Day, for the first time", "2022-10-22", "2022-10-26"],
    ["2022: 1 December is worked", "2022-11-30", "2022-12-01"],
    ["2022: 19 December is worked", "2022-12-15", "2022-12-19"],
    ["2023: New Year on Sunday and Monday", "2022-12-30", "2023-01-04"],
    ["2023: Kurban Ait on a Wednesday", "2023-06-27", "2023-06-29"],
    ["2023: Saturday 1 July is worked", "2023-06-30", "2023-07-01"],
    ["2023: Capital Day for four days", "2023-07-05", "2023-07-10"],
    ["2023: Independence Day on a Saturday", "2023-12-15", "2023-12-19"],
    ["2024: Saturday 4 May is worked", "2024-05-03", "2024-05-04"],
    ["2024: 7 to 9 May are off", "2024-05-06", "2024-05-10"],
    ["2024: Kurban Ait on a Sunday moves nothing", "2024-06-14", "2024-06-17"],
    ["2025: Sunday 5 January is worked", "2025-01-02", "2025-01-05"],
    ["2025: Christmas", "2025-01-06", "2025-01-08"],
    ["2025: Constitution Day on a Saturday", "2025-08-29", "2025-09-02"],
    ["2026: Victory Day on a Saturday", "2026-05-08", "2026-05-12"],
    ["2026: Kurban Ait", "2026-05-26", "2026-05-28"],
    ["2026: 31 August is worked: 30 August is no holiday any more", "2026-08-28", "2026-08-31"],
    ["2026: Republic Day on a Sunday", "2026-10-23", "2026-10-27"],
  ] as const;
  it("falls on the day that the country works", async () => {
    const found = await endsOn(...days.map(([, from, to]) => [from, to] as const));
    expect(days.map(([name], at) => `${name}: ${found[at] ?? "?"}`)).toEqual(
      days.map(([name]) => `${name}: satisfied`),
    );
  });
});

describe("a term that runs out of the years that are known", () => {
  const leak = `module clinic
import kz
operator clinic
breach leak { party: clinic, detected_at: 2026-12-31T10:00:00+05:00, notified_at: 2027-01-04T10:00:00+05:00 }
`;
  test("is not proved either way, and the year is named", async () => {
    const program = await compileText(leak, { asOf: "2027-01-20" });
    const found = program.verdicts.find((each) => each.requirement.id === "KZ-L94-25.2.8e");
    expect(found?.verdict).toBe("unproven");
    const said = (locale: "kk" | "ru" | "en") =>
      checkText(program, { locale, paint: plain, quiet: false, edition: "" });
    expect(said("kk")).toContain("calendar 2027 (бұл жылдың жұмыс күндері кітапханада жоқ");
    expect(said("ru")).toContain("calendar 2027 (рабочие дни этого года библиотеке не известны");
    expect(said("en")).toContain("calendar 2027 (the library does not know the working days of this year");
  });

  test("and is judged where the project knows the year", async () => {
    const year = `working_year year2027 { year: 2027, days_off: [2027-01-01], days_on: [], source: "own", confidence: secondary }`;
    const program = await compileText(
      `${rules}${year}
term_of x { begins: 2026-12-31, ends: 2027-01-04 }`,
      { asOf: "2027-01-20" },
    );
    expect(program.verdicts.find((each) => each.requirement.id === "HOUSE-term")?.verdict).toBe("satisfied");
  });

  test("before the first year, too", async () => {
    expect(await endsOn(["2019-12-30", "2019-12-31"], ["2019-12-31", "2020-01-05"])).toEqual([
      "unproven",
      "satisfied",
    ]);
  });
});

test("the clocks of Almaty: six hours east until 29.02.2024, five since", async () => {
  const late = (instant: string, day: string) =>
    compileText(
      `${rules.replace("ends: Date", "ends: DateTime").replace("due(x.begins, 1 business day) == due(x.ends, 0 business days)", "x.ends <= x.begins")}term_of x { begins: ${day}, ends: ${instant} }`,
      { asOf: "2026-11-01" },
    ).then((program) => program.verdicts.find((each) => each.requirement.id === "HOUSE-term")?.verdict);
  // 18:30 UTC is half past midnight of the next day before the change, and half past eleven in the evening since.
  expect(await late("2024-02-28T18:30:00Z", "2024-02-28")).toBe("violated");
  expect(await late("2024-03-04T18:30:00Z", "2024-03-03")).toBe("violated");
  expect(await late("2024-03-04T18:30:00Z", "2024-03-05")).toBe("satisfied");
});
