// States of data, their end, documents, and facts left out.
import { describe } from "vitest";
import { but, judged } from "./judge.ts";
import { clinic, add } from "./models.ts";

describe("silence: facts left out one by one", () => {
  const clinicAnd = (line: string): string => (line.startsWith("  ") ? `${line}\n` : line);
  const leftOut: readonly (readonly [string, string])[] = [
    ["  at: almaty\n  holds: [Health] of patient", "KZ-O179-8.1 cards: unproven"],
    ["facility: data_centre, public_place: false }\n\nplace frankfurt", "KZ-O179-9 cards: unproven"],
    ["  responsible: officer", "KZ-O179-5.4 clinic: unproven"],
    ['  order: "No. 5"', "KZ-O179-5.4 clinic: unproven"],
    ["  policy: rules", "KZ-O179-5.6 clinic: unproven"],
    ["  access_procedure: rules", "KZ-O179-5.5 clinic: unproven"],
    ["  restricted_procedure: rules", "KZ-O179-7.a.2 clinic: unproven"],
    ["  blocking_procedure: rules", "KZ-O179-7.a.3 clinic: unproven"],
    ["  subject_access: rules", "KZ-O179-4.4 clinic: unproven"],
    ["  capabilities: [block_by_subject]", "KZ-O179-7.a.3 clinic: unproven"],
    ["  controls: [rules_measure, staff_measure, tool_measure]", "KZ-O179-4 clinic: unproven"],
    ["  stores: [cards]", "KZ-O179-5.5 clinic: unproven"],
    ["  part_of: [care]\n  subjects", "KZ-O179-5.1 cards: unproven"],
    ["  subjects: 40_000", "KZ-O179-7.b.10 cards: unproven"],
    ["  items: 90_000", "KZ-O179-7.b.10.items cards: unproven"],
    ["named_users: true, ", "KZ-O179-7.b.10 cards: unproven"],
    ["  access: [doctor]", "KZ-O179-7.b.1 cards: unproven"],
    ["    database_events: true", "KZ-O179-7.b.4 cards: unproven"],
    ["    user_actions: true", "KZ-O179-7.b.5 cards: unproven"],
    [
      "    actions: [consent_term, third_parties, cross_border, publication]",
      "KZ-L94-22.1.5 cards: unproven",
    ],
    ['  integrity: "checksums"', "KZ-O179-7.b.6 cards: unproven"],
    ["at_rest: true, ", "KZ-O179-7.b.9 cards: unproven"],
    ["standard: ST_RK_1073_2007, ", "KZ-O179-8.2 cards: unproven"],
    ["level: 3, ", "KZ-O179-8.2 cards: unproven"],
    [', certificate: "No. 17"', "KZ-O179-8.2 cards: unproven"],
    ["  names_subject: true", "KZ-L94-8.4.2 form: unproven"],
    ["  term: 5 years", "KZ-L94-8.4.3 form: unproven"],
    ["  third_parties: true", "KZ-L94-8.4.4 form: unproven"],
    ["  cross_border: false", "KZ-L94-8.4.5 form: unproven"],
    ["  publication: false", "KZ-L94-8.4.6 form: unproven"],
    ["  basis: [form]", "KZ-L94-7.1 visit: unproven"],
    ["  data_list: data_list", "KZ-L94-12.1 cards: unproven"],
    ["  lawful: true\n  harmful: false\n}\n\npurpose Adverts", "KZ-L94-7.8a cards: unproven"],
    ["  confidentiality: { by: head, on: 2026-01-20, until: none }", "KZ-L94-11.2 cards: unproven"],
  ];
  for (const [line, expected] of leftOut) {
    const put = line.includes("\n") ? line.replace(/^.*?(?=\n)/, "").replace(/^\n/, "") : "";
    judged(
      `without ${line.trim().split("\n")[0] ?? ""}`,
      but(clinic, [
        clinicAnd(line).trimEnd(),
        line.startsWith("facility") ? "public_place: false }\n\nplace frankfurt" : put,
      ]),
      [expected],
    );
  }
});

describe("T-24: states of data", () => {
  const lowered = (process: string, state: string): string =>
    add(
      clinic,
      `
process tok { operator: clinic, at: almaty, takes: [Health], gives: [Health as ${state}], ${process}, lower Health to ${state} }
database stats { owner: clinic, operator: clinic, at: frankfurt, holds: [Health as ${state}] of patient }
flow a: cards -> tok { carries: [Health], for: [Care], part_of: [care] }
flow b: tok -> stats { carries: [Health as ${state}], basis: [], for: [Care] }`,
    );
  judged(
    "pseudonymised abroad is personal data abroad",
    lowered("reversible: true, key: cards", "pseudonymised"),
    ["KZ-L94-16.3.1 b: violated", "KZ-L94-7.6 b: violated", "KZ-O179-8.1 stats: violated"],
  );
  judged("hashed abroad, even if called irreversible", lowered("reversible: false, key: none", "hashed"), [
    "KZ-L94-16.3.1 b: violated",
    "KZ-L94-7.6 b: violated",
    "KZ-O179-8.1 stats: violated",
  ]);
  judged("depersonalised for good", lowered("reversible: false, key: none", "depersonalised"), [
    "KZ-L94-16.3.1 b: not applicable",
    "KZ-L94-7.6 b: not applicable",
    "KZ-O179-8.1 stats: not applicable",
    "KZ-L94-12.2a stats: not applicable",
    "KZ-O179-9 stats: not applicable",
  ]);
  judged("depersonalised, but nobody said whether for good", lowered("key: none", "depersonalised"), [
    "KZ-L94-16.3.1 b: unproven",
    "KZ-L94-7.6 b: unproven",
  ]);
  judged(
    "declared depersonalised with no process behind it",
    add(
      clinic,
      "database stats { owner: clinic, operator: clinic, at: frankfurt, holds: [Email as depersonalised] of patient }",
    ),
    ["KZ-L94-12.2a stats: violated|unproven", "KZ-O179-9 stats: violated|unproven"],
  );
  judged(
    "declared hashed, arrives raw",
    add(
      clinic,
      "database stats { owner: clinic, operator: clinic, at: frankfurt, holds: [Health as hashed] of patient }\nflow b: cards -> stats { carries: [Health], basis: [], for: [Care] }",
    ),
    ["KZ-L94-16.3.1 b: violated"],
    { errors: ["undeclared-arrival"] },
  );
  judged(
    "T-37 depersonalised before it goes to researchers",
    add(
      clinic,
      `purpose Survey { broader: MarketingResearch, declared_at: 2026-01-10T09:00:00+05:00, lawful: true }
third_party lab { entity: legal, at: almaty }
process tok { operator: clinic, at: almaty, takes: [Health], gives: [Health as depersonalised], reversible: false, key: none, lower Health to depersonalised }
flow a: cards -> tok { carries: [Health], for: [Care], part_of: [care] }
flow b: tok -> lab { carries: [Health as depersonalised], basis: [], for: [Survey], public: false }`,
    ),
    ["KZ-L94-17.1 b: satisfied", "KZ-O179-7.b.7 b: not applicable"],
  );
});

describe("the end of data, documents", () => {
  judged("the period of storage is over", but(clinic, ["end: 2031-01-01", "end: 2026-01-30"]), [
    "KZ-L94-18.1 cards: violated",
  ]);
  judged("relations have ended", but(clinic, ["relation_ended_at: none", "relation_ended_at: 2026-02-01"]), [
    "KZ-L94-18.2 cards: violated",
  ]);
  judged("a court ordered destruction", but(clinic, ["court_order_at: none", "court_order_at: 2026-02-01"]), [
    "KZ-L94-18.3 cards: violated",
  ]);
  judged(
    "destroyed, but not the copy",
    add(
      but(
        clinic,
        ["end: 2031-01-01", "end: 2026-01-30"],
        ["  destroyed_at: none", "  destroyed_at: 2026-02-01T10:00:00+05:00"],
      ),
      "database c2 { owner: clinic, operator: clinic, at: almaty, copy_of: cards, holds: [Health] of patient, destroyed_at: none }",
    ),
    ["KZ-L94-18.1 cards: violated"],
  );
  judged(
    "T-20, T-34 blocking, destroying, lifting within one business day",
    add(
      clinic,
      `signal s1 { party: clinic, received_at: 2026-04-10T10:00:00+05:00, blocked_at: 2026-04-13T10:00:00+05:00 }
signal s2 { party: clinic, received_at: 2026-04-10T10:00:00+05:00, blocked_at: 2026-04-13T10:30:00+05:00 }
signal s3 { party: clinic, received_at: 2026-04-01T10:00:00+05:00, blocked_at: 2026-04-02T10:00:00+05:00, confirmed_at: 2026-04-03T10:00:00+05:00, destroyed_at: 2026-04-08T10:00:00+05:00 }
signal s4 { party: clinic, received_at: 2026-04-01T10:00:00+05:00, blocked_at: 2026-04-02T10:00:00+05:00, rejected_at: 2026-04-03T10:00:00+05:00, unblocked_at: 2026-04-06T09:00:00+05:00 }`,
    ),
    [
      "KZ-L94-25.2.8b s1: satisfied",
      "KZ-L94-25.2.8b s2: violated",
      "KZ-L94-25.2.8c s3: violated",
      "KZ-L94-25.2.8d s4: satisfied",
    ],
  );
  judged(
    "T-16 removal from a public source",
    add(
      clinic,
      `request r { party: clinic, from: subject, asks: remove_public, unlawful: true, received_at: 2026-04-10T10:00:00+05:00, done_at: 2026-04-13T09:00:00+05:00 }
request q { party: clinic, from: subject, asks: remove_public, unlawful: true, received_at: 2026-04-10T10:00:00+05:00, done_at: 2026-04-14T09:00:00+05:00 }`,
    ),
    ["KZ-L94-6.3 r: satisfied", "KZ-L94-6.3 q: violated"],
  );
  judged(
    "rules that have lapsed",
    but(clinic, [
      "  on: 2026-01-12\n  until: none\n  covers",
      "  on: 2026-01-12\n  until: 2026-03-01\n  covers",
    ]),
    [
      "KZ-O179-5.5 clinic: violated",
      "KZ-O179-5.6 clinic: violated",
      "KZ-O179-7.a.2 clinic: violated",
      "KZ-O179-7.a.3 clinic: violated",
    ],
  );
  judged(
    "security tools confirmed until 01.04.2026",
    but(clinic, [
      "security_tools: { by: head, on: 2026-03-01, until: none }",
      "security_tools: { by: head, on: 2026-03-01, until: 2026-04-01 }",
    ]),
    ["KZ-O179-7.b.3 cards: violated"],
  );
  judged(
    "a policy that leaves protection out",
    but(clinic, [
      "[collection, processing, protection, dissemination",
      "[collection, processing, dissemination",
    ]),
    ["KZ-O179-5.6 clinic: violated", "KZ-O179-7.a.2 clinic: satisfied", "KZ-L94-25.2.1-1 clinic: violated"],
  );
  judged(
    "only technical measures",
    but(clinic, ["controls: [rules_measure, staff_measure, tool_measure]", "controls: [tool_measure]"]),
    ["KZ-O179-4 clinic: violated", "KZ-L94-25.2.2 clinic: violated", "KZ-O179-4.3 clinic: violated"],
  );
  judged(
    "16(5): subscriber data abroad are for a lawyer",
    add(
      clinic,
      "database tel { owner: clinic, operator: clinic, at: almaty, holds: [SubscriberData] of patient }\ndatabase tel2 { owner: clinic, operator: clinic, at: frankfurt, holds: [SubscriberData] of patient }\nflow b: tel -> tel2 { carries: all, basis: [], for: [Care] }",
    ),
    ["KZ-L94-16.5 b: review"],
  );
  judged(
    "T-10 from 12.07.2026 compulsory biometrics is for a lawyer",
    but(clinic, ["subjects: 40_000", "subjects: 100_001"]),
    ["KZ-O179-7.b.10 cards: review, superseded"],
    { on: "2026-07-12" },
  );
});
