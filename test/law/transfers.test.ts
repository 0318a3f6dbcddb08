// Data go to somebody else.
import { describe } from "vitest";
import { but, judged } from "./judge.ts";
import { clinic, shop, add, lab } from "./models.ts";

describe("T-13, T-14, T-40: data go to a third party", () => {
  judged("with consent, undertaking and a channel of level 3", lab("basis: [form],"), [
    "KZ-O179-7.b.7 send: satisfied",
    "KZ-L94-7.6 send: satisfied",
    "KZ-L94-10.1b send: satisfied",
    "KZ-L94-11.1 send: satisfied",
    "KZ-L94-14 send: satisfied",
    "KZ-O179-8.2 send: satisfied",
    "KZ-L94-7.1 send: satisfied",
    "KZ-L94-8.4.4 form: satisfied",
    "KZ-L94-22.1.5 send: satisfied",
  ]);
  judged("without an undertaking", lab("basis: [form],", "none"), ["KZ-L94-10.1b send: violated"]);
  judged(
    "the recipient cannot comply",
    but(lab("basis: [form],"), ["can_comply: true }\nflow", "can_comply: false }\nflow"]),
    ["KZ-L94-10.1b send: violated"],
  );
  judged("a processor contract instead of consent", lab("basis: [],"), [
    "KZ-O179-7.b.7 send: violated",
    "KZ-L94-7.6 send: violated",
    "KZ-L94-7.1 send: violated",
    "KZ-L94-11.1 send: violated",
    "KZ-L94-15.1 send: violated",
  ]);
  judged("nobody said on which ground", lab(""), [
    "KZ-O179-7.b.7 send: unproven",
    "KZ-L94-7.6 send: unproven",
    "KZ-L94-7.1 send: unproven",
    "KZ-L94-11.1 send: unproven",
  ]);
  judged(
    "the consent says no to third parties",
    but(lab("basis: [form],"), ["third_parties: true", "third_parties: false"]),
    ["KZ-O179-7.b.7 send: violated", "KZ-L94-7.6 send: violated", "KZ-L94-8.4.4 form: violated"],
  );
  judged(
    "the consent does not mention third parties",
    but(lab("basis: [form],"), ["third_parties: true", "third_parties: none"]),
    ["KZ-L94-7.6 send: violated", "KZ-L94-8.4.4 form: violated"],
  );
  judged(
    "T-40 a protected channel without encryption, inside Kazakhstan",
    but(lab("basis: [form],"), [
      'encrypted: true, encryption: { in_transit: true, standard: ST_RK_1073_2007, level: 3, certificate: "No. 17" }',
      "encrypted: false, encryption: none",
    ]),
    ["KZ-O179-7.b.7 send: satisfied", "KZ-O179-8.2 send: violated"],
  );
  judged(
    "neither channel nor encryption",
    but(lab("basis: [form],"), [
      'protected: true, encrypted: true, encryption: { in_transit: true, standard: ST_RK_1073_2007, level: 3, certificate: "No. 17" }',
      "protected: false, encrypted: false, encryption: none",
    ]),
    ["KZ-O179-7.b.7 send: violated"],
  );
  judged(
    "a tool of level 2",
    but(lab("basis: [form],"), [
      'level: 3, certificate: "No. 17" } }\n  public',
      'level: 2, certificate: "No. 17" } }\n  public',
    ]),
    ["KZ-O179-8.2 send: violated"],
  );
  judged(
    "T-37, T-22 raw data for marketing research",
    but(
      add(
        lab("basis: [form],"),
        `purpose Survey { broader: MarketingResearch, declared_at: 2026-01-10T09:00:00+05:00, lawful: true }`,
      ),
      ["  carries: [Health], for: [Care]", "  carries: [Health], for: [Survey]"],
    ),
    ["KZ-L94-17.1 send: violated", "KZ-L94-14 send: violated", "KZ-O179-7.a.1 send: violated"],
  );
  judged(
    "T-09 the subject is told on the eleventh business day",
    but(
      lab("basis: [form],"),
      ["notice_on_transfer: false", "notice_on_transfer: true"],
      [
        "undertaking: {",
        "transferred_at: 2026-03-02, notice: { sent_at: 2026-03-18T10:00:00+05:00 }, undertaking: {",
      ],
    ),
    ["KZ-L94-19.1 send: violated"],
  );
  judged(
    "T-09 the subject is told on the tenth business day",
    but(
      lab("basis: [form],"),
      ["notice_on_transfer: false", "notice_on_transfer: true"],
      [
        "undertaking: {",
        "transferred_at: 2026-03-02, notice: { sent_at: 2026-03-17T18:00:00+05:00 }, undertaking: {",
      ],
    ),
    ["KZ-L94-19.1 send: satisfied"],
  );
  judged(
    "T-14 a vendor's administrator has access",
    add(
      but(clinic, ["access: [doctor]\n", "access: [doctor, admin]\n"]),
      `third_party host { entity: legal, at: almaty }
person admin { operator: host, at: almaty, scope: [Health] }`,
    ),
    [
      "KZ-O179-7.b.7 cards -> admin: unproven",
      "KZ-O179-5.3 cards: violated",
      "KZ-O179-7.b.1 cards: violated",
      "KZ-L94-10.1b cards -> admin: unproven",
    ],
  );
});

describe("consents, terms and purposes", () => {
  judged(
    "T-55 no term, before 18.01.2026: an error",
    but(clinic, ["  term: 5 years\n", "  term: none\n"]),
    ["KZ-L94-8.4.3 form: violated", "KZ-L94-8.6 form: not in force"],
    { on: "2026-01-17" },
  );
  judged(
    "T-55 no term, since: advice, and the purposes end it",
    but(clinic, ["  term: 5 years\n", "  term: none\n"]),
    ["KZ-L94-8.4.3 form: violated", "KZ-L94-8.6 form: satisfied"],
    { on: "2026-01-18" },
  );
  judged(
    "a consent of another group of people",
    add(
      clinic,
      "subject visitor { classes: [adult] }\ndatabase v { owner: clinic, operator: clinic, at: almaty, holds: [Email] of visitor }\nflow w: visitor -> v { carries: [Email], for: [Care], basis: [form], public: false }",
    ),
    ["KZ-L94-7.1 w: violated"],
  );
  judged(
    "T-22 data are used for a purpose beyond those declared",
    add(
      clinic,
      "process ads { operator: clinic, at: almaty, takes: [Health], gives: [] }\nflow f: cards -> ads { carries: [Health], for: [Adverts] }",
    ),
    ["KZ-O179-7.a.1 f: violated", "KZ-L94-14 f: violated"],
  );
  judged(
    "a purpose declared after the start",
    but(clinic, ["start: 2026-01-20T09", "start: 2026-01-09T09"]),
    ["KZ-L94-7.8a visit: violated"],
  );
  judged(
    "the consent covers one of two kinds of data",
    but(shop, ["  covers: [BuyerName, BuyerPhone]", "  covers: [BuyerPhone]"]),
    ["KZ-L94-7.6 replicate: violated", "KZ-L94-16.3.1 replicate: violated", "KZ-L94-7.1 checkout: violated"],
  );
  judged(
    "T-56 data of a state register without the state service",
    add(
      clinic,
      "system register { state: true, type: register, holds: [Health] of patient, at: almaty }\nflow w: register -> cards { carries: [Health], for: [Care], basis: [form], public: false, part_of: [care] }",
    ),
    ["KZ-L94-8.1b w: violated"],
  );
  judged("T-36 data of the dead", but(clinic, ["deceased: false", "deceased: true"]), [
    "KZ-L94-7.2 patient: review",
  ]);
});
