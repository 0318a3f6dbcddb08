// Further traps of the tables.
import { describe, expect, it } from "vitest";
import type { Declaration } from "../../language/index.ts";
import { standardLibrary } from "../support/library.ts";
import { but, judged } from "./judge.ts";
import { clinic, shop, add } from "./models.ts";

describe("further traps", () => {
  judged(
    "T-21 a sole proprietor without a responsible person",
    but(
      clinic,
      ["  entity: legal", "  entity: sole_proprietor"],
      ["responsible: officer", "responsible: none"],
    ),
    ["KZ-O179-5.4 clinic: not applicable", "KZ-L94-25.2.10 clinic: not applicable"],
  );
  judged("T-21 a legal person without one", but(clinic, ["responsible: officer", "responsible: none"]), [
    "KZ-O179-5.4 clinic: violated",
    "KZ-L94-25.2.10 clinic: violated",
  ]);
  judged(
    "T-21 a court: only the responsible person is off",
    but(
      clinic,
      ["responsible: officer", "responsible: none"],
      ["court_processing: false", "court_processing: true"],
      ["access_procedure: rules", "access_procedure: none"],
    ),
    ["KZ-O179-5.4 clinic: exempt", "KZ-L94-25.2.10 clinic: exempt", "KZ-O179-5.5 clinic: violated"],
  );
  judged(
    "T-21 nobody said whether it is a legal person",
    but(clinic, ["  entity: legal\n", ""], ["responsible: officer", "responsible: none"]),
    ["KZ-O179-5.4 clinic: unproven"],
  );
  judged("a responsible person without an order", but(clinic, ['order: "No. 5"', "order: none"]), [
    "KZ-O179-5.4 clinic: violated",
  ]);
  const scoring = (human: string): string =>
    add(
      clinic,
      `activity scoring { party: clinic, contains_personal: true, contains_restricted: true, uses: [Health] of patient, automated: true, human_in_loop: ${human}, legal_effect: true, basis: [], notice: none, objection_channel: none, for: [Care] }`,
    );
  judged("T-23 scoring with a human", scoring("true"), [
    "KZ-L94-19-1.1 scoring: not applicable",
    "KZ-L94-19-1.2 scoring: not applicable",
  ]);
  judged("T-23 scoring without a human", scoring("false"), [
    "KZ-L94-19-1.1 scoring: violated",
    "KZ-L94-19-1.2 scoring: violated",
  ]);
  judged(
    "T-23 scoring without a human on 17.01.2026",
    scoring("false"),
    ["KZ-L94-19-1.1 scoring: not in force"],
    { on: "2026-01-17" },
  );
  judged(
    "T-23 nobody said whether a human takes part",
    but(scoring("false"), ["human_in_loop: false, legal", "legal"]),
    ["KZ-L94-19-1.1 scoring: unproven", "KZ-L94-19-1.2 scoring: unproven"],
  );
  judged(
    "an objection answered on the third business day, and a minute late",
    add(
      clinic,
      `request o { party: clinic, from: subject, asks: objection, received_at: 2026-04-03T10:00:00+05:00, answered_at: 2026-04-08T10:00:00+05:00 }
request p { party: clinic, from: subject, asks: objection, received_at: 2026-04-03T10:00:00+05:00, answered_at: 2026-04-08T10:01:00+05:00 }`,
    ),
    ["KZ-L94-19-1.3 o: satisfied", "KZ-L94-19-1.3 p: violated"],
  );
  judged(
    "T-25 a withdrawal carried out on the fifteenth business day, and later",
    but(
      add(
        clinic,
        `request o { party: clinic, from: subject, asks: withdraw, consent: form, received_at: 2026-03-02T10:00:00+05:00, done_at: 2026-03-27T10:00:00+05:00, refusal: none }
request p { party: clinic, from: subject, asks: withdraw, consent: form, received_at: 2026-03-02T10:00:00+05:00, done_at: 2026-03-30T10:00:00+05:00, refusal: none }`,
      ),
      ["notice_on_transfer: false", "notice_on_transfer: false\n  withdrawal_blocked_by: none"],
    ),
    ["KZ-L94-8.7b o: satisfied", "KZ-L94-8.7b p: violated"],
  );
  judged(
    "T-58 face recognition in a public place, interests not said",
    add(
      clinic,
      `place station { country: KZ, facility: other, public_place: true }
process camera { operator: clinic, at: station, takes: [FaceImage], gives: [FaceImage], for: [Adverts] }
flow shot: patient -> camera { carries: [FaceImage], for: [Adverts], basis: [], public: false }`,
    ),
    ["KZ-L94-7.12 shot: unproven|violated", "KZ-L94-7.1 shot: violated"],
  );
  judged(
    "T-58 face recognition in a public place for advertising",
    but(
      add(
        clinic,
        `place station { country: KZ, facility: other, public_place: true }
process camera { operator: clinic, at: station, takes: [FaceImage], gives: [FaceImage], for: [Adverts] }
flow shot: patient -> camera { carries: [FaceImage], for: [Adverts], basis: [], public: false }`,
      ),
      [
        "  needs: [Health]\n  lawful: true\n  harmful: false\n}\n\ndocument",
        "  needs: [Health]\n  lawful: true\n  harmful: false\n  protects: []\n}\n\ndocument",
      ],
    ),
    ["KZ-L94-7.12 shot: violated"],
  );
  judged(
    "T-58 the same on 17.01.2026",
    add(
      clinic,
      `place station { country: KZ, facility: other, public_place: true }
process camera { operator: clinic, at: station, takes: [FaceImage], gives: [FaceImage], for: [Adverts] }
flow shot: patient -> camera { carries: [FaceImage], for: [Adverts], basis: [], public: false }`,
    ),
    ["KZ-L94-7.12 shot: not in force"],
    { on: "2026-01-17" },
  );
  judged(
    "T-16 untargeted extraction from a public source",
    add(
      clinic,
      `system social { state: false, type: platform, holds: [Email] of patient }
database leads { owner: clinic, operator: clinic, at: almaty, holds: [Email] of patient }
flow scrape: social -> leads { carries: [Email], for: [Adverts], basis: [lawful_republication], nature: [collection, untargeted_extraction], origin: { type: public_source, lawfully_published: true, reference: none }, public: false }`,
    ),
    ["KZ-L94-7.11 scrape: violated", "KZ-L94-7.5 scrape: violated", "KZ-L94-7.1 scrape: exempt"],
  );
  judged(
    "T-54 publication by law is not the class public",
    add(
      clinic,
      `data Card is Email { access: public }
database site { owner: clinic, operator: clinic, at: almaty, holds: [Card] of patient, public: true, publication_law: law40 "art. 3" }`,
    ),
    ["KZ-L94-6.1 site: violated", "KZ-L94-7.3 site: exempt"],
  );
  judged("T-45 a minor gave the consent", but(clinic, ["[adult, patient]", "[minor, patient]"]), [
    "KZ-L94-7.1 form: review",
  ]);
  judged(
    "T-15 employees, no consent",
    but(
      clinic,
      ["basis: [form]\n  channel", "basis: []\n  channel"],
      ["[adult, patient]", "[adult, employee]"],
    ),
    ["KZ-L94-7.1 visit: violated"],
  );
  judged(
    "more is collected than the consent lists",
    but(
      clinic,
      ["holds: [Health] of", "holds: [Health, Email] of"],
      ["carries: [Health]\n", "carries: [Health, Email]\n"],
    ),
    [
      "KZ-L94-7.1 visit: violated",
      "KZ-L94-8.4.7 visit: violated",
      "KZ-L94-12.1 cards: violated",
      "KZ-L94-7.9 cards: violated",
      "KZ-L94-25.2.1 cards: violated",
    ],
  );
  judged(
    "T-56 a click and nothing kept",
    but(clinic, ["form: written", "form: click"], ['evidence: "paper archive"', "evidence: none"]),
    ["KZ-L94-8.1a form: violated"],
  );
  judged("T-56 a click with proof of receipt", but(clinic, ["form: written", "form: click"]), [
    "KZ-L94-8.1a form: satisfied",
  ]);
  judged(
    "T-59 own systems work with a state register",
    add(
      clinic,
      `authority registry { holds: [] }
integration link { party: clinic, in_processing: true, counterparty: registry, counterparty_holds_personal: true, basis: [form], state_access_service: false }`,
    ),
    ["KZ-O179-5.9 link: violated", "KZ-L94-8-1.1a link: violated"],
  );
  judged(
    "T-59 and with a private one",
    add(
      clinic,
      `third_party registry { standing: private }
integration link { party: clinic, in_processing: true, counterparty: registry, counterparty_holds_personal: true, basis: [form], state_access_service: false }`,
    ),
    ["KZ-O179-5.9 link: not applicable", "KZ-L94-8-1.1a link: not applicable"],
  );
  judged("T-03 limited-access data on paper", but(clinic, ["database cards", "paper_file cards"]), [
    "KZ-O179-9 cards: not applicable",
    "KZ-O179-8.1 cards: not applicable",
    "KZ-O179-7.b.9 cards: not applicable",
    "KZ-O179-7.b.4 cards: not applicable",
    "KZ-O179-7.b.1 cards: satisfied",
    "KZ-L94-12.2a cards: satisfied",
  ]);
  judged(
    "T-07 an incident nobody was told of",
    add(
      clinic,
      `incident i { party: clinic, detected_at: 2026-04-01T10:00:00+05:00, unlawful_access: true, affects: [Health], notified_at: none }`,
    ),
    ["KZ-O179-7.b.2 i: violated"],
  );
  judged(
    "T-07 an incident has no deadline of its own",
    add(
      clinic,
      `incident i { party: clinic, detected_at: 2026-04-01T10:00:00+05:00, unlawful_access: true, affects: [Health], notified_at: 2026-04-10T10:00:00+05:00 }`,
    ),
    ["KZ-O179-7.b.2 i: satisfied"],
  );
  judged("T-10 40 000 records but 100 001 items", but(clinic, ["items: 90_000", "items: 100_001"]), [
    "KZ-O179-7.b.10.items cards: violated",
    "KZ-O179-7.b.10 cards: satisfied",
  ]);
  judged("T-10 nobody said how many subjects", but(clinic, ["  subjects: 40_000\n", ""]), [
    "KZ-O179-7.b.10 cards: unproven",
  ]);
  judged(
    "a category below Health is restricted like it",
    but(
      clinic,
      ["holds: [Health] of", "holds: [Diag] of"],
      ["purpose Care", "data Diag is Health\npurpose Care"],
    ),
    ["KZ-O179-7.b.9 cards: satisfied", "KZ-O179-5.2 cards: satisfied"],
  );
  judged(
    "T-17 restricted, but no act is named",
    but(
      clinic,
      ["holds: [Health] of", "holds: [Health, Diag] of"],
      ["purpose Care", "data Diag is Personal { access: restricted, by: none }\npurpose Care"],
    ),
    ["KZ-O179-5.2 cards: violated"],
  );
  judged(
    "T-17 neither, but nobody answers for it",
    but(
      clinic,
      ["holds: [Health] of", "holds: [Health, Diag] of"],
      ["purpose Care", "data Diag is Personal { access: neither }\npurpose Care"],
    ),
    ["KZ-O179-5.2 cards: unproven", "KZ-L94-6.1 cards: unproven"],
  );
});

describe("T-27, T-28: classes, notices, and no register", () => {
  const counted = (people: string): string =>
    add(
      but(shop, [
        "{ entity: legal, court_processing: false, responsible: none }",
        `{ entity: legal, court_processing: false, responsible: none, unique_subjects: ${people} }`,
      ]),
      "activity sales { party: shop, uses: [BuyerName, BuyerPhone] of buyer, start: 2026-09-10T09:00:00+05:00, start_notified_at: none }",
    );
  const autumn = { on: "2026-10-15" };
  judged("T-28 a base is nowhere registered", counted("9_000"), ["KZ-L94-reg shop: not applicable"], autumn);
  judged(
    "T-27 ten thousand and one buyers",
    counted("10_001"),
    ["KZ-L94-10-1 sales: not applicable"],
    autumn,
  );
  judged("T-27 half a million buyers", counted("500_000"), ["KZ-L94-10-1 sales: violated"], autumn);
  judged(
    "T-43 half a million buyers before the classes",
    counted("500_000"),
    ["KZ-L94-10-1 sales: not in force", "KZ-L94-25-1 shop: not in force"],
    { on: "2026-08-24" },
  );
});

describe("T-30: words that texts changed", () => {
  const declarations: readonly Declaration[] = standardLibrary().files.flatMap((file) => file.declarations);
  const written = (name: string): string =>
    JSON.stringify(
      declarations.find((each) => each.kind === "ElementDeclaration" && each.name.text === name) ?? null,
    );
  it.each([
    ["d_32", "объекты информатизации", "цифровые объекты"],
    ["d_33", "электронные информационные ресурсы", "цифровые ресурсы"],
    ["law418", "информатизации", "кибербезопасности"],
  ])("knows %s by both", (name, former, now) => {
    expect(written(name)).toContain(former);
    expect(written(name)).toContain(now);
  });
});
