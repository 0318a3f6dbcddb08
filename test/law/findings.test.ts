// What the first library judged wrongly; the letters are those of the findings (docs/law-notes.md).
import { describe } from "vitest";
import { but, judged } from "./judge.ts";
import { clinic, shop, add, lab, breach } from "./models.ts";

describe("once judged too kindly", () => {
  const consent = (more: string): string => but(clinic, [`  ${more.split(":")[0] ?? ""}: none`, `  ${more}`]);
  judged("A1 a withdrawn consent", consent("withdrawn_at: 2026-02-01T10:00:00+05:00"), [
    "KZ-L94-7.1 form: violated",
  ]);
  judged("A1 a consent that ended", consent("ended_at: 2026-02-01"), ["KZ-L94-7.1 form: violated"]);
  judged(
    "A1 a consent whose last day is past",
    but(clinic, ["  until: none\n  withdrawn", "  until: 2026-03-01\n  withdrawn"]),
    ["KZ-L94-7.1 form: violated"],
  );
  judged("A1 a consent whose term has run out", but(clinic, ["  term: 5 years\n", "  term: 1 month\n"]), [
    "KZ-L94-7.1 form: violated",
  ]);
  judged(
    "A2 other data that came lawfully",
    add(
      clinic,
      `database sheets { owner: clinic, operator: clinic, at: frankfurt, holds: [Health, Email] of patient }
database mails { owner: clinic, operator: clinic, at: almaty, holds: [Email] of patient }
consent mail_form { from: patient, covers: [Email], cross_border: true, third_parties: true }
flow mail: mails -> sheets { carries: [Email], for: [Care], basis: [mail_form] }`,
    ),
    ["KZ-O179-8.1 sheets: violated|unproven", "KZ-O179-8.2 sheets: violated|unproven"],
  );
  judged(
    "A3 only hashes stay at home",
    add(
      clinic,
      `process hash { operator: clinic, at: almaty, takes: [Email], gives: [Email as hashed], reversible: true, key: none, lower Email to hashed }
database front { owner: clinic, operator: clinic, at: frankfurt, holds: [Email] of patient }
database hashes { owner: clinic, operator: clinic, at: almaty, holds: [Email as hashed] of patient }
flow a: front -> hash { carries: [Email] }
flow b: hash -> hashes { carries: [Email as hashed] }`,
    ),
    ["KZ-L94-12.2a front: violated|unproven", "KZ-O179-9 front: violated|unproven"],
  );
  judged(
    "A3 the home copy was destroyed",
    but(shop, [
      "  holds: [BuyerName, BuyerPhone] of buyer\n  purpose: [Orders]\n  access: []\n  public: false\n  destroyed_at: none\n  logging: { actions: [consent_term, cross_border] }\n}\n\ndatabase replica",
      "  holds: [BuyerName, BuyerPhone] of buyer\n  destroyed_at: 2026-02-01T10:00:00+05:00\n  status: destroyed\n  logging: { actions: [consent_term, cross_border] }\n}\n\ndatabase replica",
    ]),
    ["KZ-L94-12.2a replica: violated", "KZ-O179-9 replica: violated"],
  );
  judged(
    "A4 a process for advertising",
    add(
      clinic,
      "process ads { operator: clinic, at: almaty, from: [cards], takes: [Health], gives: [], for: [Adverts] }",
    ),
    ["KZ-O179-7.a.1 cards -> ads: violated|unproven", "KZ-L94-14 cards -> ads: violated|unproven"],
  );
  judged(
    "A5 a flow to a doctor in place of access",
    add(
      but(
        clinic,
        ["access: [doctor]\n", "access: []\n"],
        ["named_users: true", "named_users: false"],
        ["user_actions: true", "user_actions: false"],
      ),
      "flow look: cards -> doctor { carries: [Health], for: [Care], basis: [form] }",
    ),
    ["KZ-O179-7.b.5 cards: violated", "KZ-O179-7.b.10 cards: violated"],
  );
  judged("A6 T-13 a contract as a lawful ground", lab("basis: [contract],").concat("ground contract\n"), [
    "KZ-L94-11.1 send: violated",
  ]);
  judged("A6 where a contract is rightly refused", lab("basis: [contract],").concat("ground contract\n"), [
    "KZ-O179-7.b.7 send: violated",
    "KZ-L94-7.6 send: violated",
    "KZ-L94-7.1 send: violated",
    "KZ-L94-15.1 send: violated",
  ]);
  judged("A6 T-38 a case of Article 9 that is not on the list yet", lab("basis: [art9_9_5],"), [
    "KZ-O179-7.b.7 send: violated",
    "KZ-L94-11.1 send: violated",
  ]);
  judged(
    "A7 compulsory storage that ended in 2021",
    but(clinic, [
      "end: 2031-01-01\n    statutory: none",
      'end: 2020-01-30, statutory: law40 "art. 3", statutory_until: 2021-02-01',
    ]),
    ["KZ-L94-18.1 cards: violated"],
  );
  judged(
    "A8 nobody said how the data were collected",
    add(
      but(shop, [shop.slice(shop.indexOf("flow checkout"), shop.indexOf("flow replicate")), ""]),
      "process ads { operator: shop, at: astana, takes: [BuyerPhone], gives: [] }\nflow f: customers -> ads { carries: [BuyerPhone], for: [Adverts] }",
    ),
    ["KZ-L94-14 f: violated|unproven"],
  );
  judged(
    "A9 used for no purpose",
    add(
      clinic,
      "process ads { operator: clinic, at: almaty, takes: [Health], gives: [] }\nflow f: cards -> ads { carries: [Health], for: [] }",
    ),
    ["KZ-O179-7.a.1 f: violated|unproven", "KZ-L94-14 f: violated|unproven"],
  );
  judged(
    "A10 T-57 no identification at all, from 12.07.2026",
    but(clinic, ["subjects: 40_000", "subjects: 100_001"], ["named_users: true", "named_users: false"]),
    ["KZ-O179-7.b.10 cards: violated, superseded"],
    { on: "2026-07-12" },
  );
  judged(
    "A11 a service abroad declared as a system",
    add(
      clinic,
      "system saas { operator: clinic, at: frankfurt, holds: [Health] of patient, type: platform, state: false }",
    ),
    ["KZ-O179-8.1 saas: violated|unproven"],
  );
  judged(
    "A11 T-33 a third party whose store is not modelled",
    add(lab("basis: [form],"), "").replace(
      "can_comply: true }\nflow",
      "can_comply: true, holds: [Health] }\nflow",
    ),
    ["KZ-O179-7.b.6 lab: violated|unproven"],
  );
  judged(
    "A12 T-24 a key made of the IIN, not called personal",
    add(
      clinic,
      `data PatientKey { access: neither }
process tok { operator: clinic, at: almaty, takes: [IIN], gives: [PatientKey], reversible: true, key: none, derive PatientKey from [IIN] }
database iins { owner: clinic, operator: clinic, at: almaty, holds: [IIN] of patient }
database stats { owner: clinic, operator: clinic, at: frankfurt, holds: [PatientKey] of patient }
flow a: iins -> tok { carries: [IIN] }
flow b: tok -> stats { carries: [PatientKey], basis: [] }`,
    ),
    ["KZ-L94-16.3.1 b: violated|unproven"],
  );
  judged(
    "A12 nobody said whether one gets back from a key made of the IIN",
    add(
      clinic,
      `data PatientKey { access: neither }
process tok { operator: clinic, at: almaty, takes: [IIN], gives: [PatientKey], derive PatientKey from [IIN] }
database iins { owner: clinic, operator: clinic, at: almaty, holds: [IIN] of patient }
database stats { owner: clinic, operator: clinic, at: frankfurt, holds: [PatientKey] of patient }
flow a: iins -> tok { carries: [IIN] }
flow b: tok -> stats { carries: [PatientKey], basis: [] }`,
    ),
    ["KZ-L94-16.3.1 b: unproven", "KZ-L94-12.2a stats: unproven"],
  );
  judged(
    "A12 figures from which nobody gets back",
    add(
      clinic,
      `data Load { access: neither }
process tok { operator: clinic, at: almaty, takes: [IIN], gives: [Load], reversible: false, key: none, derive Load from [IIN] }
database iins { owner: clinic, operator: clinic, at: almaty, holds: [IIN] of patient }
database stats { owner: clinic, operator: clinic, at: frankfurt, holds: [Load] of patient }
flow a: iins -> tok { carries: [IIN] }
flow b: tok -> stats { carries: [Load], basis: [] }`,
    ),
    ["KZ-L94-16.3.1 b: not applicable", "KZ-L94-12.2a stats: not applicable"],
  );
  judged(
    "A13 the class public without consent",
    add(
      clinic,
      "data Card is Email { access: public }\ndatabase site { owner: clinic, operator: clinic, at: almaty, holds: [Card] of patient }",
    ),
    ["KZ-O179-5.2 site: violated|unproven"],
  );
  judged(
    "A14 T-49 a list of persons that has lapsed",
    but(clinic, [
      "  access_list: { persons: [doctor], by: head, on: 2026-01-20, until: none }\n  restricted",
      "  access_list: { persons: [doctor], by: head, on: 2026-01-20, until: 2026-02-01 }\n  restricted",
    ]),
    ["KZ-O179-5.3 cards: violated"],
  );
  judged(
    "A15 a consent to all personal data",
    but(clinic, ["  covers: [Health]\n", "  covers: [Personal]\n"]),
    ["KZ-L94-8.4.7 visit: unproven", "KZ-L94-7.1 visit: unproven"],
    { errors: ["abstract-category"] },
  );
  judged(
    "A16 a term longer than the purpose",
    but(
      clinic,
      ["  term: 5 years\n  until: none", "  term: 50 years\n  until: none"],
      [
        "  broader: Treatment\n  declared_at: 2026-01-10T09:00:00+05:00\n  ends_on: none",
        "  broader: Treatment\n  declared_at: 2026-01-10T09:00:00+05:00\n  ends_on: 2026-12-31",
      ],
    ),
    ["KZ-L94-8.5 form: violated|unproven"],
  );
  judged(
    "A17 unclassified data that are only processed",
    add(
      clinic,
      "process form_handler { operator: clinic, at: almaty, takes: [Email], gives: [] }\nflow w: patient -> form_handler { carries: [Email], for: [Care], basis: [form], public: false }",
    ),
    ["KZ-O179-5.2 form_handler: violated|unproven"],
  );
  judged(
    "A18 a consent for other purposes than those of the collection",
    but(clinic, ["carries: [Health]\n  for: [Care]", "carries: [Health]\n  for: [Adverts]"]),
    ["KZ-L94-7.1.purposes form: violated"],
  );
  judged(
    "A19 the copy of a copy is still there",
    add(
      but(
        clinic,
        ["end: 2031-01-01", "end: 2026-01-30"],
        ["  destroyed_at: none", "  destroyed_at: 2026-02-01T10:00:00+05:00"],
      ),
      "database c2 { owner: clinic, operator: clinic, at: almaty, copy_of: cards, holds: [Health] of patient, destroyed_at: 2026-02-01T10:00:00+05:00 }\ndatabase c3 { owner: clinic, operator: clinic, at: almaty, copy_of: c2, holds: [Health] of patient, destroyed_at: none }",
    ),
    ["KZ-L94-18.1 cards: violated"],
  );
});

describe("once judged too harshly", () => {
  judged("B1 a breach before there was a duty to tell", breach("2024-03-01T10:00:00+05:00", "none"), [
    "KZ-O179-5.8 leak: not applicable",
    "KZ-L94-25.2.8e leak: not applicable",
  ]);
  judged(
    "B1 an objection before there was a duty to answer",
    add(
      clinic,
      "request o { party: clinic, from: subject, asks: objection, received_at: 2025-06-01T10:00:00+05:00, answered_at: none }",
    ),
    ["KZ-L94-19-1.3 o: not applicable"],
  );
  judged(
    "B2 a lawful transfer to a recipient abroad",
    add(
      but(clinic, ["cross_border: false", "cross_border: true"]),
      `third_party lab { entity: legal, country: DE, at: frankfurt }
database tests { owner: lab, operator: lab, at: frankfurt, holds: [Health] of patient }
flow send: cards -> tests { carries: [Health], for: [Care], basis: [form], channel: { protected: true, encrypted: true } }`,
    ),
    [
      "KZ-L94-12.2a tests: satisfied|not applicable|review|unproven",
      "KZ-O179-9 tests: satisfied|not applicable|review|unproven",
    ],
  );
  judged(
    "B3 a transfer abroad under a treaty",
    add(
      clinic,
      `treaty t1 { by: law40 "art. 3", ref: "t" }
database sheets { owner: clinic, operator: clinic, at: frankfurt, holds: [Health] of patient }
flow send: cards -> sheets { carries: [Health], for: [Care], basis: [t1], channel: { protected: true, encrypted: true }, public: false }`,
    ),
    ["KZ-O179-8.1 sheets: exempt|unproven|review", "KZ-L94-7.6 send: review|unproven|satisfied"],
  );
  judged(
    "B4 a last day in place of a duration",
    but(clinic, ["  term: 5 years\n  until: none", "  term: none\n  until: 2027-01-01"]),
    ["KZ-L94-8.4.3 form: satisfied"],
    { on: "2026-01-17" },
  );
  judged(
    "B5 T-33 a breach at a third party that keeps no base",
    add(
      clinic,
      "third_party lab { entity: legal, at: almaty }\nbreach b { party: lab, detected_at: 2026-03-01T10:00:00+05:00, notified_at: none }",
    ),
    ["KZ-O179-5.8 b: not applicable"],
  );
  judged(
    "B6 T-50 files without a database system",
    add(
      clinic,
      "store share { medium: electronic, type: files, owner: clinic, operator: clinic, at: almaty, holds: [Health] of patient, logging: { database_events: false } }",
    ),
    ["KZ-O179-7.b.4 share: not applicable"],
  );
  judged(
    "B7 T-42 a cloud in Kazakhstan",
    but(clinic, [
      '"Data centre, Almaty" { country: KZ, facility: data_centre',
      '"Data centre, Almaty" { country: KZ, facility: cloud',
    ]),
    ["KZ-O179-9 cards: unproven|satisfied"],
  );
  judged(
    "B8 state secrets are outside the Law",
    add(
      clinic,
      "database secret { owner: clinic, operator: clinic, at: almaty, holds: [StateSecret] of patient }\nflow w: patient -> secret { carries: [StateSecret], for: [Care], basis: [], public: false }",
    ),
    ["KZ-L94-7.1 w: exempt|review|not applicable"],
  );
  judged(
    "C1 rules dated after the day of judgement",
    but(clinic, ["  on: 2026-01-12\n  until: none\n  covers", "  on: 2026-05-01\n  until: none\n  covers"]),
    ["KZ-O179-5.5 clinic: violated"],
  );
});
