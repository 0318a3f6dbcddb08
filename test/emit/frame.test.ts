import { expect, it } from "vitest";
import { frame, plain } from "../../compiler/emit/index.ts";
import { defineDiagnostic, diagnose, related, sourceText } from "../../language/index.ts";

const fault = defineDiagnostic<{ readonly name: string }>({
  code: "unknown-name",
  severity: "error",
  words: {
    kk: ({ name }) => ({ title: "Белгісіз атау", label: `\`${name}\` деген атау жоқ` }),
    ru: ({ name }) => ({ title: "Неизвестное имя", label: `имени \`${name}\` нет` }),
    en: ({ name }) => ({
      title: "Unknown name",
      label: `nothing called \`${name}\` is in scope`,
      hint: "did you mean `clinic`?",
    }),
  },
});

it("draws the message of docs/architecture.md", () => {
  const text = 'module m\noperator clinic "Example Clinic LLP" {\n}\nstore s {\n  operator: clinc\n}\n';
  const source = sourceText("booking.pdp", text);
  const at = (word: string): { file: string; start: number; end: number } => {
    const start = text.indexOf(word);
    return { file: "booking.pdp", start, end: start + word.length };
  };
  const declared = related(at("clinic"), { kk: "", ru: "", en: "`clinic` is declared here" });
  const diagnostic = diagnose(fault, at("clinc\n"), { name: "clinc" }, { related: [declared] });
  expect(frame(diagnostic, new Map([["booking.pdp", source]]), "en", plain)).toBe(
    [
      "error[unknown-name]: Unknown name",
      "  ┌─ booking.pdp:5:13",
      "  │",
      '2 │ operator clinic "Example Clinic LLP" {',
      "  │          ------ `clinic` is declared here",
      "5 │   operator: clinc",
      "  │             ^^^^^ nothing called `clinc` is in scope",
      "",
      "Hint: did you mean `clinic`?",
      "",
    ].join("\n"),
  );
});

it("keeps text of the policy off the start of a line and makes it harmless", () => {
  const text = "::error::x\u001b[31m\n";
  const source = sourceText("::a.pdp", text);
  const shown = frame(
    diagnose(fault, { file: "::a.pdp", start: 0, end: 3 }, { name: "::x\n##vso[" }),
    new Map([["::a.pdp", source]]),
    "ru",
    plain,
  );
  expect(shown).not.toMatch(/^\s*(::|##)/m);
  expect(shown).toContain("::error::x\\x1b[31m");
});

it("shows a window of a line as long as a file", () => {
  const text = `${"x".repeat(50_000)}HERE${"y".repeat(50_000)}\n`;
  const shown = frame(
    diagnose(fault, { file: "a.pdp", start: 50_000, end: 50_004 }, { name: "HERE" }),
    new Map([["a.pdp", sourceText("a.pdp", text)]]),
    "en",
    plain,
  );
  expect(shown.length).toBeLessThan(1_000);
  const [, , , line = "", marks = ""] = shown.split("\n");
  expect(line.slice(marks.indexOf("^"), marks.indexOf("^") + 4)).toBe("HERE");
  expect(line).toMatch(/^1 │ …x+HEREy+…$/);
});

it("draws a long line anew for a mark that is far from the first", () => {
  const text = `${"x".repeat(1_000)}THERE${"y".repeat(1_000)}HERE\n`;
  const there = related({ file: "a.pdp", start: 1_000, end: 1_005 }, { kk: "", ru: "", en: "declared" });
  const at = { file: "a.pdp", start: 2_005, end: 2_009 };
  const shown = frame(
    diagnose(fault, at, { name: "HERE" }, { related: [there] }),
    new Map([["a.pdp", sourceText("a.pdp", text)]]),
    "en",
    plain,
  );
  const [, , , first = "", second = "", third = "", fourth = ""] = shown.split("\n");
  expect(first.slice(second.indexOf("-"), second.indexOf("-") + 5)).toBe("THERE");
  expect(third.slice(fourth.indexOf("^"), fourth.indexOf("^") + 4)).toBe("HERE");
});

it("cuts what a message quotes if it is as long as a file", () => {
  const name = `a${"😀".repeat(50_000)}z`;
  const shown = frame(
    diagnose(fault, { file: "a.pdp", start: 0, end: 1 }, { name }),
    new Map([["a.pdp", sourceText("a.pdp", "x\n")]]),
    "ru",
    plain,
  );
  expect(shown.length).toBeLessThan(1_000);
  expect(shown).toMatch(/имени `a😀+ … 😀+z` нет/u);
});
