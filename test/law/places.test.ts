// Where data stand.
import { describe } from "vitest";
import { but, judged } from "./judge.ts";
import { clinic, shop, add } from "./models.ts";

describe("T-02 to T-04, T-42, T-52: places", () => {
  judged(
    "T-52 an own server abroad, without consent",
    add(
      clinic,
      `database mirror { owner: clinic, operator: clinic, at: frankfurt, copy_of: cards, role: replica, holds: [Health] of patient }
flow repl: cards -> mirror { carries: all, for: [Care], basis: [form], channel: { protected: true, encrypted: true } }`,
    ),
    [
      "KZ-L94-16.3.1 repl: violated",
      "KZ-L94-7.6 repl: violated",
      "KZ-O179-8.1 mirror: violated",
      "KZ-O179-8.2 mirror: unproven",
      "KZ-O179-9 mirror: satisfied",
      "KZ-L94-12.2a mirror: satisfied",
      "KZ-L94-8.4.5 form: violated",
    ],
  );
  judged(
    "T-02 an own server abroad, with consent: only paragraph 8 is off",
    add(
      but(clinic, ["cross_border: false", "cross_border: true"]),
      `database mirror { owner: clinic, operator: clinic, at: frankfurt, copy_of: cards, role: replica, holds: [Health] of patient, encryption: { at_rest: false } }
flow repl: cards -> mirror { carries: all, for: [Care], basis: [form], channel: { protected: true, encrypted: false }, public: false }`,
    ),
    [
      "KZ-L94-16.3.1 repl: satisfied",
      "KZ-L94-7.6 repl: satisfied",
      "KZ-O179-8.1 mirror: exempt",
      "KZ-O179-8.2 mirror: exempt",
      "KZ-O179-8.2 repl: exempt",
      "KZ-O179-7.b.9 mirror: violated",
      "KZ-L94-8.4.5 form: satisfied",
    ],
  );
  judged(
    "a replica abroad about which nobody said more",
    add(
      clinic,
      `database mirror { owner: clinic, operator: clinic, at: frankfurt, copy_of: cards, role: replica, holds: [Health] of patient }`,
    ),
    [
      "KZ-L94-16.3.1 cards -> mirror: unproven",
      "KZ-L94-7.6 cards -> mirror: unproven",
      "KZ-O179-8.1 mirror: unproven",
    ],
  );
  judged(
    "T-52 a foreign company's server in Almaty",
    add(
      but(clinic, [
        "  owner: clinic\n  operator: clinic\n  at: almaty\n  holds",
        "  owner: clinic\n  operator: clinic\n  at: almaty\n  holds",
      ]),
      `third_party host "Host GmbH" { entity: legal, country: DE, can_comply: true, at: almaty }
database hosted { owner: clinic, operator: host, at: almaty, holds: [Health] of patient }
flow up: cards -> hosted { carries: [Health], for: [Care], basis: [form], channel: { protected: true, encrypted: true } }`,
    ),
    [
      "KZ-L94-16.3.1 up: not applicable",
      "KZ-L94-16.2 up: not applicable",
      "KZ-O179-8.1 hosted: satisfied",
      "KZ-O179-9 hosted: satisfied",
    ],
  );
  judged(
    "collected straight into a base abroad",
    but(
      clinic,
      ["  at: almaty\n  holds", "  at: frankfurt\n  holds"],
      ['subject patient "Patients" {', 'subject patient "Patients" { at: almaty,'],
    ),
    [
      "KZ-O179-8.1 cards: violated",
      "KZ-O179-9 cards: violated",
      "KZ-L94-12.2a cards: violated",
      "KZ-L94-16.3.1 visit: violated",
    ],
  );
  judged(
    "the same with consent to the transfer: 8.1 stays",
    but(
      clinic,
      ["cross_border: false", "cross_border: true"],
      ["  at: almaty\n  holds", "  at: frankfurt\n  holds"],
      ['subject patient "Patients" {', 'subject patient "Patients" { at: almaty,'],
    ),
    ["KZ-O179-8.1 cards: violated", "KZ-L94-16.3.1 visit: satisfied"],
  );
  judged(
    "T-52 looked at from abroad",
    but(clinic, [
      "  operator: clinic\n  at: almaty\n  scope: [Health]",
      "  operator: clinic\n  at: frankfurt\n  scope: [Health]",
    ]),
    ["KZ-L94-16.3.1 cards -> doctor: unproven|violated"],
  );
  judged("nobody said where the base stands", but(clinic, ["  at: almaty\n  holds", "  holds"]), [
    "KZ-O179-8.1 cards: unproven",
    "KZ-O179-9 cards: unproven",
    "KZ-L94-12.2a cards: unproven",
  ]);
  judged(
    "nobody said in what room",
    but(clinic, ["{ country: KZ, facility: data_centre, public_place: false }", "{ country: KZ }"]),
    ["KZ-O179-9 cards: unproven", "KZ-L94-12.2a cards: satisfied"],
  );
  judged(
    "T-42 a base in an office",
    but(clinic, ["{ country: KZ, facility: data_centre", "{ country: KZ, facility: office"]),
    ["KZ-O179-9 cards: violated", "KZ-L94-12.2a cards: satisfied", "KZ-O179-8.1 cards: satisfied"],
  );
  judged(
    "a base in a server room",
    but(clinic, ["{ country: KZ, facility: data_centre", "{ country: KZ, facility: server_room"]),
    ["KZ-O179-9 cards: satisfied"],
  );
  judged(
    "nobody said whether the consent covers transfer abroad",
    but(shop, ["  cross_border: true\n", ""]),
    [
      "KZ-L94-7.6 replicate: unproven",
      "KZ-L94-16.3.1 replicate: unproven",
      "KZ-L94-8.4.5 order_form: unproven",
    ],
  );
  judged(
    "T-32 the transfer is not recorded",
    but(shop, [
      "actions: [consent_term, cross_border] }\n}\n\ndatabase replica",
      "actions: [consent_term] }\n}\n\ndatabase replica",
    ]),
    ["KZ-L94-22.1.5 replicate: violated"],
  );
  judged(
    "T-04 the replica holds more than the home copy",
    but(shop, [
      "holds: [BuyerName, BuyerPhone] of buyer\n  purpose: [Orders]\n  access: []\n  public: false\n  destroyed_at: none\n  logging: { actions: [consent_term, cross_border] }\n}\n\nflow",
      "holds: [BuyerName, BuyerPhone, Email] of buyer\n  purpose: [Orders]\n  access: []\n  public: false\n  destroyed_at: none\n  logging: { actions: [consent_term, cross_border] }\n}\n\nflow",
    ]),
    ["KZ-L94-12.2a replica: violated", "KZ-O179-9 replica: violated"],
  );
  judged(
    "T-53 a law forbids the transfer: for a lawyer, in spite of consent",
    but(shop, [
      'flow replicate "Replication": customers -> replica {',
      'flow replicate "Replication": customers -> replica {\n  ban: law40 "art. 3"',
    ]),
    ["KZ-L94-16.4 replicate: review"],
  );
  judged(
    "T-17 unclassified data under the cautious profile",
    but(shop, [
      "  access: neither\n  attestation: { by: director, on: 2026-01-10, until: none }\n}\n\ndata BuyerPhone is Phone {\n  access: neither\n  attestation: { by: director, on: 2026-01-10, until: none }\n}",
      "}\ndata BuyerPhone is Phone {}",
    ]),
    ["KZ-O179-8.1 customers: satisfied", "KZ-O179-7.b.9 customers: unproven"],
    { profile: "cautious" },
  );
});
