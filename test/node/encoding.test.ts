import { expect, it } from "vitest";
import { decode } from "../../compiler/node/encoding.ts";

it("takes UTF-8 with or without a mark", () => {
  expect(decode(Buffer.from("дүкен"))).toEqual({ text: "дүкен" });
  expect(decode(Buffer.from("\ufeffдүкен"))).toEqual({ text: "дүкен" });
  expect(decode(new Uint8Array())).toEqual({ text: "" });
});

it("names the encodings that people save by mistake", () => {
  expect(decode(Buffer.from("\ufeffstore", "utf16le"))).toEqual({ seems: "UTF-16" });
  expect(decode(Buffer.from("store cards", "utf16le"))).toEqual({ seems: "UTF-16" });
  // "магазин" in Windows-1251
  expect(decode(Uint8Array.of(0xec, 0xe0, 0xe3, 0xe0, 0xe7, 0xe8, 0xed))).toEqual({ seems: "Windows-1251" });
  expect(decode(Uint8Array.of(0x61, 0x80, 0x81, 0x82))).toEqual({ seems: null });
});

it("refuses overlong and surrogate sequences", () => {
  expect(decode(Uint8Array.of(0xc0, 0xaf))).not.toHaveProperty("text");
  expect(decode(Uint8Array.of(0xed, 0xa0, 0x80))).not.toHaveProperty("text");
});
