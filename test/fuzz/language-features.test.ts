import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  complete,
  cursorAt,
  definition,
  highlights,
  hover,
  openWorkspace,
  prepareRename,
  references,
  rename,
  signature,
} from "../../compiler/service/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";
import { project } from "../support/editor.ts";
import { preludeOnly } from "../support/library.ts";
import { textOf } from "../support/repository.ts";

const library = preludeOnly();

/** Every form of the language, in little space. */
const whole = `module m
// a comment
/// Documented.
enum Colour { red, blue }
record Paint { colour: Colour }
kind painted is store { paint: Paint? required tint: Colour fixed medium: electronic }
abstract data Recipe is Personal
data Syrup "Сироп" is Recipe consists of [Recipe] { access: public title: { kk: "а" ru: "б" en: "c" } }
place here { country: KZ }
subject patient
process lower_it { takes: [Syrup] lower Syrup to hashed derive Syrup from [Syrup] drop Syrup join }
painted қоймa "Қойма" { at: m.here holds: [Syrup as hashed, todo] of patient tint: red retention: { for: 5 years } integrity: todo "x" }
flow f "t": қоймa -> here { carries: all }
act house { title: { kk: "a" ru: "a" en: "a" } }
define third(f: flow, x: set of store) = f.recipient is third_party and some s in x satisfies s == f.source
define old { version 2020-01-01 .. 2021-01-01 = 1 version 2021-01-01 .. unknown "why" }
requirement HOUSE-1.a {
  cites: house "p. 1"
  version 2026-01-01 .. continues "n" {
    for s: painted, h in s.holds
    where h.category is Recipe and count(f in s.inflows where f.implied) > 0
    unless s.tint == Colour.red by house "p. 2"
    review s.public { kk: "a" ru: "a" en: "a" }
    require if s.public then third(f, [s]) else s.reaches(s, Syrup) along g where g.implied on s
  }
  because: { kk: "{s}" ru: "{s.at.country}" en: "{h}" }
}
waiver w { of: HOUSE-1.a on: [қоймa, here -> қоймa] }
test "t" { as of 2026-01-01 import m place there {} change қоймa { at: unstated } expect violated HOUSE-1.a on [қоймa, Syrup] expect error unknown-name }
`;

function open(text: string): Snapshot {
  return project([{ path: "a.pdp", text }], { library, locale: "kk" });
}

/** Asks everything that can be asked of an offset; every place that is answered lies in its text. */
function askAll(snapshot: Snapshot, path: string, offset: number): void {
  const { sources } = snapshot.program;
  const length = (file: string): number => sources.get(file)?.text.length ?? -1;
  const inside = (file: string, { start, end }: { readonly start: number; readonly end: number }): void => {
    if (start < 0 || start > end || end > length(file)) throw new Error(`${file} ${start}-${end}`);
  };
  const cursor = cursorAt(snapshot, path, offset);
  if (cursor !== null) inside(path, cursor.span);
  const card = hover(snapshot, path, offset);
  if (card !== null) inside(path, card.span);
  for (const each of complete(snapshot, path, offset)) inside(path, each.replace);
  for (const each of definition(snapshot, path, offset)) inside(each.file, each);
  for (const each of references(snapshot, path, offset)) inside(each.file, each);
  for (const each of highlights(snapshot, path, offset)) inside(path, each.span);
  const named = prepareRename(snapshot, path, offset);
  if (named !== null) inside(path, named.span);
  const renamed = rename(snapshot, path, offset, "another_name");
  if ("edits" in renamed) for (const { place } of renamed.edits) inside(place.file, place);
  signature(snapshot, path, offset);
}

describe("every feature answers", () => {
  it("at every offset of a text with all forms of the language", () => {
    const snapshot = open(whole);
    for (let offset = 0; offset <= whole.length; offset++) askAll(snapshot, "a.pdp", offset);
    for (const each of complete(snapshot, "a.pdp", 0)) expect(typeof each.markdown).toBe("string");
  });

  it("at the end of every beginning of it, where most texts are while they are written", () => {
    for (let end = 0; end <= whole.length; end += 3) askAll(open(whole.slice(0, end)), "a.pdp", end);
  });

  it("where pieces are cut out, doubled, or put in from elsewhere", () => {
    const scraps = [
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      '"',
      "->",
      ".",
      ":",
      ",",
      "//",
      "of",
      "as",
      "version",
      "for",
      "\u0000",
      "\ud83d",
      "{s",
      "\r\n",
      "HOUSE-",
      "unknown-",
      "import m.",
      "🦄",
      "ё",
      'test "',
      "expect ",
    ];
    const edit = fc.record({
      at: fc.nat(whole.length),
      cut: fc.nat(40),
      put: fc.constantFrom(...scraps, whole.slice(200, 260)),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.nat(), (edits, where) => {
        let text = whole;
        for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
        const snapshot = open(text);
        const last = edits.at(-1);
        const near = (last?.at ?? 0) + (last?.put.length ?? 0);
        for (const offset of [near - 1, near, near + 1, where % (text.length + 1)])
          askAll(snapshot, "a.pdp", offset);
      }),
      { numRuns: 250, seed: 20260415 },
    );
  });

  it("outside of the text, in files of the library and in files that are not there", () => {
    const snapshot = open(whole);
    for (const offset of [-1, whole.length + 1, Number.MAX_SAFE_INTEGER]) askAll(snapshot, "a.pdp", offset);
    const text = snapshot.program.sources.get("pdp:pdp/prelude.pdp")?.text ?? "";
    expect(text).not.toBe("");
    for (let offset = 0; offset < text.length; offset += 37) askAll(snapshot, "pdp:pdp/prelude.pdp", offset);
    expect(hover(snapshot, "nowhere.pdp", 0)).toBeNull();
    expect(complete(snapshot, "nowhere.pdp", 0)).toEqual([]);
    expect(rename(snapshot, "nowhere.pdp", 0, "x")).toHaveProperty("refused");
    expect(cursorAt(openWorkspace(library, snapshot.settings).snapshot(), "a.pdp", 0)).toBeNull();
  });

  it("in law as it ships", () => {
    const snapshot = project([{ path: "a.pdp", text: "module m\nimport kz\nstore s { holds: [IIN] }" }]);
    const path = "pdp:kz/law94/article-12-storage.pdp";
    const length = textOf("stdlib/kz/law94/article-12-storage.pdp").length;
    for (let offset = 0; offset < length; offset += 53) {
      const cursor = cursorAt(snapshot, path, offset);
      expect(cursor?.source.path).toBe(path);
      hover(snapshot, path, offset);
      definition(snapshot, path, offset);
    }
  });
});
