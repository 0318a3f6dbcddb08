// Deadlines, and the days from which provisions bind.
import { describe } from "vitest";
import { but, judged } from "./judge.ts";
import { clinic, add, breach } from "./models.ts";

describe("T-07, T-08, T-34: a breach and one business day", () => {
  const b = (name: string, d: string, n: string, v: string, on = "2026-12-01"): void =>
    judged(name, breach(d, n), [`KZ-O179-5.8 leak: ${v}`, `KZ-L94-25.2.8e leak: ${v}`], { on });
  b(
    "Friday to Monday, the same time",
    "2026-04-10T10:00:00+05:00",
    "2026-04-13T10:00:00+05:00",
    "satisfied",
    "2026-04-15",
  );
  b(
    "Friday to Monday, a minute late",
    "2026-04-10T10:00:00+05:00",
    "2026-04-13T10:01:00+05:00",
    "violated",
    "2026-04-15",
  );
  b(
    "detected on a Saturday, told on Monday",
    "2026-04-11T15:00:00+05:00",
    "2026-04-13T14:00:00+05:00",
    "satisfied",
    "2026-04-15",
  );
  b(
    "over Nauryz: Friday to Thursday",
    "2026-03-20T10:00:00+05:00",
    "2026-03-26T10:00:00+05:00",
    "satisfied",
    "2026-04-15",
  );
  b(
    "over Nauryz, a minute late",
    "2026-03-20T10:00:00+05:00",
    "2026-03-26T10:01:00+05:00",
    "violated",
    "2026-04-15",
  );
  b(
    "over New Year: 31 December to 5 January",
    "2025-12-31T10:00:00+05:00",
    "2026-01-05T09:59:00+05:00",
    "satisfied",
    "2026-04-15",
  );
  b(
    "over New Year, a minute late",
    "2025-12-31T10:00:00+05:00",
    "2026-01-05T10:01:00+05:00",
    "violated",
    "2026-04-15",
  );
  b(
    "detected at 20:00 UTC on a Thursday: Friday here",
    "2026-04-09T20:00:00Z",
    "2026-04-13T01:00:00+05:00",
    "satisfied",
    "2026-04-15",
  );
  b("not yet due", "2026-04-14T10:00:00+05:00", "none", "not applicable", "2026-04-14");
  b(
    "due in the course of the day of judgement",
    "2026-04-14T10:00:00+05:00",
    "none",
    "unproven",
    "2026-04-15",
  );
  b("overdue and not told", "2026-04-14T10:00:00+05:00", "none", "violated", "2026-04-16");
  judged(
    "nobody said whether the authority was told",
    add(
      clinic,
      `breach leak { party: clinic, detected_at: 2026-04-01T10:00:00+05:00, notice: { contact: "x" } }`,
    ),
    ["KZ-O179-5.8 leak: unproven"],
  );
  judged(
    "nobody said when it was detected",
    add(
      clinic,
      `breach leak { party: clinic, notified_at: 2026-04-01T10:00:00+05:00, notice: { contact: "x" } }`,
    ),
    ["KZ-O179-5.8 leak: unproven"],
  );
  judged(
    "on 30.06.2024 there was no such duty",
    breach("2024-06-20T10:00:00+05:00", "none"),
    ["KZ-O179-5.8 leak: not in force", "KZ-L94-25.2.8e leak: not in force"],
    { on: "2024-06-30" },
  );
  judged(
    "a year outside the calendar",
    breach("2026-12-31T10:00:00+05:00", "2027-01-04T09:00:00+05:00"),
    ["KZ-O179-5.8 leak: unproven, superseded"],
    { on: "2027-02-01" },
  );
  judged(
    "the notice lacks the contact of the responsible person",
    but(breach("2026-04-10T10:00:00+05:00", "2026-04-13T10:00:00+05:00"), [
      `notice: { contact: "dpo@clinic.example" }`,
      "notice: { contact: none }",
    ]),
    ["KZ-O179-5.8 leak: violated"],
  );
});

describe("T-51: from which day, and until which", () => {
  const days: [string, string][] = [
    ["2024-06-30", "unknown wording"],
    ["2024-07-01", "satisfied"],
    ["2026-07-11", "satisfied"],
    ["2026-07-12", "satisfied, superseded"],
  ];
  for (const [on, v] of days) judged(`5.3 on ${on}`, clinic, [`KZ-O179-5.3 cards: ${v}`], { on });
  const nine: [string, string][] = [
    ["2025-01-07", "not in force"],
    ["2025-01-08", "satisfied"],
    ["2026-07-11", "satisfied"],
    ["2026-07-12", "satisfied, superseded"],
  ];
  for (const [on, v] of nine) judged(`9 on ${on}`, clinic, [`KZ-O179-9 cards: ${v}`], { on });
  const seven: [string, string][] = [
    ["2026-01-05", "unknown wording"],
    ["2026-01-06", "satisfied"],
    ["2026-07-11", "satisfied"],
    ["2026-07-12", "satisfied, superseded"],
  ];
  for (const [on, v] of seven)
    judged(
      `7, 8 on ${on}`,
      clinic,
      [
        `KZ-O179-7.b.9 cards: ${v}`,
        `KZ-O179-8.1 cards: ${v}`,
        `KZ-O179-8.2 cards: ${v}`,
        `KZ-O179-7.a.1 cards: ${v}`,
      ],
      { on },
    );
});
