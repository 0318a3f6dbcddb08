// Every turning point of the law: what is found on its eve and on the day itself. Days that nobody established are unknown.
import { describe } from "vitest";
import { described, judged } from "./judge.ts";

const policy = described("timeline");
const on = (day: string, what: string, ...expected: readonly string[]): void => {
  judged(`${day}: ${what}`, policy, expected, { on: day });
};

describe("the timeline", () => {
  on("2013-11-25", "before the Law", "KZ-L94-25.2.1 firm: not in force", "KZ-L94-11.2 *: not in force");
  on("2013-11-26", "the Law", "KZ-L94-25.2.1 firm: violated", "KZ-L94-22.1.1 firm: violated");
  on("2015-12-31", "before storage in Kazakhstan", "KZ-L94-12.2a abroad: not in force");
  on("2016-01-01", "storage in Kazakhstan", "KZ-L94-12.2a abroad: violated");
  on("2020-07-05", "before Law 347-VI", "KZ-L94-25.2.10 firm: not in force");
  on("2020-07-06", "Law 347-VI, a window", "KZ-L94-25.2.10 firm: unknown wording");
  on("2020-08-01", "Law 347-VI", "KZ-L94-25.2.10 firm: violated", "KZ-L94-20.2 firm: not in force");
  on("2021-01-13", "Law 399-VI, a window", "KZ-L94-20.2 firm: unknown wording");
  on("2021-02-01", "Law 399-VI", "KZ-L94-20.2 firm: violated");
  on("2022-02-28", "before Law 96-VII", "KZ-L94-7.1 intake: not in force");
  on("2022-03-01", "Law 96-VII, a window", "KZ-L94-7.1 intake: unknown wording");
  on("2022-04-01", "Law 96-VII", "KZ-L94-7.1 intake: violated", "KZ-L94-22.1.5 abroad: violated");
  on("2022-07-24", "before Law 141-VII", "KZ-L94-6.3 removal: not in force");
  on("2022-07-25", "Law 141-VII, a window", "KZ-L94-6.3 removal: unknown wording");
  on("2022-09-01", "Law 141-VII", "KZ-L94-6.3 removal: violated");
  on("2023-06-14", "before the Rules", "KZ-O179-8.1 abroad: not in force");
  on("2023-06-15", "the Rules, wording of p. 8 not seen", "KZ-O179-8.1 abroad: unknown wording");
  on("2024-02-10", "before Law 44-VIII", "KZ-L94-7.10a copies: not in force");
  on("2024-02-11", "Law 44-VIII: paper copies", "KZ-L94-7.10a copies: violated");
  on("2024-03-01", "Order 100/НҚ, a window", "KZ-O179-5.4 firm: unknown wording");
  on("2024-06-30", "before notices of breaches", "KZ-L94-25.2.8e leak: not in force");
  on("2024-07-01", "p. 5 of the Rules", "KZ-O179-5.4 firm: violated", "KZ-O179-5.8 leak: not applicable");
  on("2025-01-07", "before p. 9 of the Rules", "KZ-O179-9 abroad: not in force");
  on("2025-01-08", "p. 9 of the Rules", "KZ-O179-9 abroad: violated");
  on("2025-09-15", "before Law 211-VIII", "KZ-L94-8-1.1a military: violated");
  on("2025-09-16", "Law 211-VIII: military registration", "KZ-L94-8-1.1a military: exempt");
  on(
    "2026-01-05",
    "before Order 672/НҚ",
    "KZ-O179-8.1 abroad: unknown wording",
    "KZ-O179-7.b.5 abroad: unknown wording",
  );
  on(
    "2026-01-06",
    "Order 672/НҚ: p. 7 and p. 8",
    "KZ-O179-8.1 abroad: violated",
    "KZ-O179-7.b.5 abroad: violated",
  );
  on("2026-01-09", "the business day after the leak is over", "KZ-L94-25.2.8e leak: violated");
  on(
    "2026-01-17",
    "before Law 231-VIII",
    "KZ-L94-7.11 scrape: not in force",
    "KZ-L94-7.12 camera: not in force",
    "KZ-L94-8.5 form: not in force",
    "KZ-L94-19-1.1 scoring: not in force",
  );
  on(
    "2026-01-18",
    "Law 231-VIII",
    "KZ-L94-7.11 scrape: violated",
    "KZ-L94-7.12 camera: violated",
    "KZ-L94-8.5 form: violated",
    "KZ-L94-19-1.1 scoring: violated",
  );
  on(
    "2026-07-10",
    "before Law 256-VIII, by either count",
    "KZ-L94-9.9-5 to_register: not in force",
    "KZ-L94-7.1 to_register: violated",
    "KZ-O179-8.1 abroad: violated",
  );
  on(
    "2026-07-11",
    "Law 256-VIII by one count and not by the other",
    "KZ-L94-9.9-5 to_register: unknown wording",
    "KZ-L94-7.1 to_register: unproven",
    "KZ-O179-8.1 abroad: violated",
  );
  on(
    "2026-07-12",
    "Law 256-VIII; Order 338/НҚ, not seen",
    "KZ-L94-9.9-5 to_register: violated",
    "KZ-L94-7.1 to_register: exempt",
    "KZ-O179-8.1 abroad: violated, superseded",
  );
  on(
    "2026-08-24",
    "before Law 326-VIII",
    "KZ-L94-25-1 firm: not in force",
    "KZ-L94-24.3-4 firm: not in force",
    "KZ-L94-10-1 scoring: not in force",
  );
  on(
    "2026-08-25",
    "Law 326-VIII",
    "KZ-L94-25-1 firm: violated",
    "KZ-L94-24.3-4 firm: violated",
    "KZ-L94-10-1 scoring: not applicable",
  );
  on("2026-08-31", "the processing has begun, untold", "KZ-L94-10-1 scoring: violated");
  on(
    "2026-09-02",
    "before the edition of the Rules by class",
    "KZ-O179-class-measures firm: not in force",
    "KZ-O179-records abroad: not in force",
  );
  on(
    "2026-09-03",
    "the Rules by class",
    "KZ-O179-class-measures firm: violated",
    "KZ-O179-records abroad: violated",
  );
});
