import { describe, expect, it } from "vitest";
import { signature } from "../../compiler/service/index.ts";
import type { Locale } from "../../language/index.ts";
import { edit } from "../support/editor.ts";

const start =
  "module m\nimport kz\n/// Is it sent to a third party?\ndefine third(f: flow, c: category) = f.implied and f.carries has c\n";

/** The signature at the cursor, its active parameter in angle brackets. */
function shown(text: string, locale: Locale = "en"): string | null {
  const { snapshot, path, offset } = edit(start + text, { locale });
  const found = signature(snapshot, path, offset);
  if (found === null) return null;
  const active = found.parameters[found.active] ?? "";
  return `${found.label.replace(active, `<${active}>`)} ${found.markdown}`;
}

const rule = (text: string): string =>
  `requirement HOUSE-1 {\n  version 2026-01-01 .. {\n    for x: store require ${text}`;

describe("a signature", () => {
  it.each([
    [rule("third(|"), "third(<f: flow>, c: category) Is it sent to a third party?"],
    [rule("third(x, |"), "third(f: flow, <c: category>) Is it sent to a third party?"],
    [rule("third(x, II|N) and true\n  }\n}"), "third(f: flow, <c: category>) Is it sent to a third party?"],
    [rule("third(x, IIN, |"), "third(f: flow, <c: category>) Is it sent to a third party?"],
    [
      rule("every f in x.inflows satisfies third(f|)"),
      "third(<f: flow>, c: category) Is it sent to a third party?",
    ],
    [
      rule("due(x.retention.end, |"),
      "due(t: Date or DateTime, <n business days>) The n-th working day after t, by the library's calendar.",
    ],
    [
      rule("x.origins(|"),
      "origins(<C: category>) The nodes where data of category C that arrive here begin.",
    ],
    [
      rule("some t: store satisfies x.reaches(t, |"),
      "reaches(t: node, <C: category?>) Is there a route by which data (of category C) get from here to t? `along f where …` restricts the flows.",
    ],
    [
      "define other(s: store) = count(f in s.inflows where third(f, |",
      "third(f: flow, <c: category>) Is it sent to a third party?",
    ],
  ])("%s", (text, label) => {
    expect(shown(text)?.replaceAll("\\", "")).toBe(label);
  });

  it.each([
    rule("|"),
    rule("third|(x)"),
    rule("third(x, IIN)|"),
    rule("(x.public |"),
    rule("nothing(|"),
    "store s { holds: [|",
    "define third(f|: flow) = f",
  ])("is not shown in %s", (text) => {
    expect(shown(text)).toBeNull();
  });

  it("is explained in the reader's language", () => {
    expect(shown(rule("attested(|"), "ru")).toContain("Указано, кто и когда подтвердил, и срок не истёк.");
    expect(shown(rule("attested(|"), "kk")).toContain("Кім және қашан растағаны жазылған, мерзімі өтпеген.");
  });
});
