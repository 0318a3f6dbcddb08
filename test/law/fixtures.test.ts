// The judging fixtures of the tables of law, as a lawyer would write them.
import { describe } from "vitest";
import { but, described, judged } from "./judge.ts";
import { clinic, shop, onlyFrankfurt } from "./models.ts";

describe("the fixtures of the tables", () => {
  const order = [
    "4 clinic",
    "4.2 clinic",
    "4.2 cards",
    "4.3 clinic",
    "4.4 clinic",
    "5.1 cards",
    "5.1 visit",
    "5.1 care",
    "5.2 cards",
    "5.3 cards",
    "5.4 clinic",
    "5.5 clinic",
    "5.6 clinic",
    "5.T clinic",
    "7.a.1 cards",
    "7.a.2 clinic",
    "7.a.3 clinic",
    "7.b.1 cards",
    "7.b.3 cards",
    "7.b.4 cards",
    "7.b.5 cards",
    "7.b.6 cards",
    "7.b.8 cards",
    "7.b.8 visit",
    "7.b.8 care",
    "7.b.9 cards",
    "7.b.10 cards",
    "8.1 cards",
    "8.2 cards",
    "9 cards",
  ].map((row) => `KZ-O179-${row}: satisfied`);
  const idle = [
    "5.7 *",
    "5.8 *",
    "5.9 *",
    "7.b.2 *",
    "7.b.7 visit",
    "7.b.10.items cards",
    "8.1 visit",
    "8.2 visit",
  ].map((row) => `KZ-O179-${row}: not applicable`);
  judged("F-01 a clinic in order", clinic, [
    ...order,
    ...idle,
    "KZ-L94-12.2a cards: satisfied",
    "KZ-L94-7.1 visit: satisfied",
  ]);
  judged("F-01 with 100 001 items: a warning", but(clinic, ["items: 90_000", "items: 100_001"]), [
    "KZ-O179-7.b.10 cards: satisfied",
    "KZ-O179-7.b.10.items cards: violated",
  ]);
  judged("F-02 with 100 000 subjects", but(clinic, ["subjects: 40_000", "subjects: 100_000"]), [
    "KZ-O179-7.b.10 cards: satisfied",
  ]);
  judged("F-02 with 100 001 subjects", but(clinic, ["subjects: 40_000", "subjects: 100_001"]), [
    "KZ-O179-7.b.10 cards: violated",
  ]);
  judged(
    "F-02 with 100 001 subjects and a biometric login",
    but(
      clinic,
      ["subjects: 40_000", "subjects: 100_001"],
      ["factors: [password]", "factors: [password, biometric]"],
    ),
    ["KZ-O179-7.b.10 cards: satisfied", "KZ-O179-7.b.10.items cards: not applicable|satisfied"],
  );
  judged("F-03 a shop with its only store in Frankfurt", onlyFrankfurt, [
    "KZ-O179-9 customers: violated",
    "KZ-L94-12.2a customers: violated",
    "KZ-O179-8.1 customers: not applicable",
    "KZ-O179-8.2 customers: not applicable",
    "KZ-L94-16.3.1 checkout: satisfied",
    "KZ-L94-7.6 checkout: satisfied",
    "KZ-L94-16.2 checkout: review",
  ]);
  judged("F-04 a store in Astana and a replica in Frankfurt, with consent", shop, [
    "KZ-O179-9 customers: satisfied",
    "KZ-O179-9 replica: satisfied",
    "KZ-L94-12.2a customers: satisfied",
    "KZ-L94-12.2a replica: satisfied",
    "KZ-L94-7.6 replicate: satisfied",
    "KZ-L94-16.3.1 replicate: satisfied",
    "KZ-L94-8.4.5 order_form: satisfied",
    "KZ-L94-22.1.5 replicate: satisfied",
    "KZ-L94-22.1.5 customers: satisfied",
  ]);
  judged("F-05 the consent says no", but(shop, ["cross_border: true", "cross_border: false"]), [
    "KZ-L94-8.4.5 order_form: violated",
    "KZ-L94-7.6 replicate: violated",
    "KZ-L94-16.3.1 replicate: violated",
  ]);
  judged(
    "F-08 AES-256, no level, no certificate",
    but(clinic, ['standard: ST_RK_1073_2007, level: 3, certificate: "No. 17"', 'algorithm: "AES-256"']),
    ["KZ-O179-7.b.9 cards: satisfied", "KZ-O179-8.2 cards: unproven"],
  );
  const hotel = described("hotel");
  judged("F-16 a hotel keeps paper copies although it is integrated", hotel, [
    "KZ-L94-7.10a copies: violated",
    "KZ-L94-7.10b copies: not applicable",
  ]);
  judged(
    "F-16 and scans",
    but(hotel, ["paper_file copies", "database copies"], ["source: paper", "source: scan"]),
    [
      "KZ-L94-7.10a copies: not applicable",
      "KZ-L94-7.9 copies: satisfied|unproven|violated",
      "KZ-L94-12.1 copies: satisfied|unproven|violated",
    ],
  );
  judged("F-22 personnel files on paper", described("cabinet"), [
    "KZ-O179-9 cabinet: not applicable",
    "KZ-L94-12.2a cabinet: satisfied",
  ]);
  judged(
    "F-23 a field without a class",
    but(clinic, ["holds: [Health] of patient", "holds: [Health, Email] of patient"]),
    ["KZ-O179-5.2 cards: violated", "KZ-L94-6.1 cards: violated"],
  );
  judged(
    "F-25 after the edition was superseded",
    but(clinic, ["  at: almaty\n  holds", "  at: frankfurt\n  holds"]),
    ["KZ-O179-8.1 cards: violated, superseded", "KZ-O179-9 cards: violated, superseded"],
    { on: "2026-09-15" },
  );
});
