import { expect, test } from "vitest";
import { lex } from "../../language/lex/index.ts";
import { sourceText } from "../../language/source/index.ts";

function codesOf(text: string): string[] {
  return lex(sourceText("a.pdp", text)).diagnostics.map((each) => each.code);
}

const hidden = [
  0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029,
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xfeff, 0xffa0,
];

test.each(hidden)("the hidden character %i is refused in names, strings and comments", (code) => {
  const sign = String.fromCharCode(code);
  expect(codesOf(`party a${sign}b`)).toEqual(["hidden-character"]);
  expect(codesOf(`party a "x${sign}y"`)).toEqual(["hidden-character"]);
  expect(codesOf(`party a // x${sign}y`)).toEqual(["hidden-character"]);
});

test("a byte order mark may begin a file", () => {
  expect(codesOf("\uFEFFparty a")).toEqual([]);
  expect(codesOf("\uFEFF\u202Eparty a")).toEqual(["hidden-character"]);
});

test.each([0, 7, 8, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9f])("the control character %i is refused", (code) => {
  expect(codesOf(`party a "x${String.fromCharCode(code)}y"`)).toEqual(["control-character"]);
});

test.each(["paymеnt", "Рaymеnt", "сlinic", "ИИНclient", "αlpha"])("%s mixes scripts", (name) => {
  expect(codesOf(`party ${name}`)).toEqual(["mixed-scripts"]);
});

test.each(["ИИН_client", "clientИИН", "жсн2id", "Şäkärim", "әңгіме", "IIN"])("%s is honest", (name) => {
  expect(codesOf(`party ${name}`)).toEqual([]);
});

test("text that is not in form NFC is a warning, once", () => {
  const { diagnostics } = lex(sourceText("a.pdp", "party \u0438\u0306од\nparty \u0438\u0306од2"));
  expect(diagnostics.map((each) => [each.code, each.severity, each.place.start])).toEqual([
    ["unnormalised-text", "warning", 6],
  ]);
});

test("unknown characters are reported as runs", () => {
  expect(codesOf("party a; party b")).toEqual(["unknown-character"]);
  expect(codesOf("party a §§§ party b")).toEqual(["unknown-character"]);
  expect(codesOf("party 😀")).toEqual(["unknown-character"]);
});

test("an escape is a quote or a backslash", () => {
  expect(codesOf('act a "\\" \\\\"')).toEqual([]);
  expect(codesOf('act a "\\n"')).toEqual(["unknown-escape"]);
});

test("sizes over the limit", () => {
  expect(codesOf(`party ${"a".repeat(256)}`)).toEqual([]);
  expect(codesOf(`party ${"a".repeat(257)}`)).toEqual(["size-over-limit"]);
  expect(codesOf(`party a "${"x".repeat(16_383)}"`)).toEqual(["size-over-limit"]);
  expect(codesOf(`// ${"x".repeat(2_000_000)}`)).toEqual(["size-over-limit"]);
  expect(codesOf(`// ${"ж".repeat(1_000_000)}`)).toEqual(["size-over-limit"]);
});

test("a string broken over two lines is one fault", () => {
  expect(codesOf('party a "one\ntwo" ')).toEqual(["unclosed-string"]);
  expect(codesOf('party a "one\n\nparty b "two')).toEqual(["unclosed-string", "unclosed-string"]);
});
