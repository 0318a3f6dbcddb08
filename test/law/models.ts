import { but, described } from "./judge.ts";

export const clinic = described("clinic");
export const shop = described("shop");
export const onlyFrankfurt = but(
  shop,
  ["  at: astana\n  holds: [BuyerName", "  at: frankfurt\n  holds: [BuyerName"],
  [shop.slice(shop.indexOf("database replica"), shop.indexOf("flow checkout")), ""],
  [shop.slice(shop.indexOf("flow replicate")), ""],
);
export const add = (text: string, more: string): string => `${text}\n${more}\n`;
export const lab = (rest: string, undertaking = "{ by: head, on: 2026-02-01, until: none }"): string =>
  add(
    clinic,
    `
third_party lab "Laboratory" { entity: legal, at: almaty, can_comply: true }
flow send: cards -> lab {
  carries: [Health], for: [Care], ${rest}
  channel: { protected: true, encrypted: true, encryption: { in_transit: true, standard: ST_RK_1073_2007, level: 3, certificate: "No. 17" } }
  public: false, part_of: [care], start: 2026-02-01T09:00:00+05:00, undertaking: ${undertaking}
}`,
  );
export const breach = (detected: string, notified: string, more = ""): string =>
  add(
    clinic,
    `breach leak { party: clinic, detected_at: ${detected}, notified_at: ${notified}, notice: { contact: "dpo@clinic.example" } ${more} }`,
  );
