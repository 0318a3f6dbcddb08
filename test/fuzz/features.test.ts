import { expect, it } from "vitest";
import {
  actions,
  findSymbols,
  folds,
  formatting,
  hints,
  incomingCalls,
  lenses,
  outgoingCalls,
  prepareCalls,
  rangeFormatting,
  runTest,
  selectionRanges,
  symbolsOf,
  tokens,
} from "../../compiler/service/index.ts";
import { parse, sourceText } from "../../language/index.ts";
import { edited } from "../service/edited.ts";
import { opened } from "../service/opened.ts";
import { hostileTexts } from "../support/hostile.ts";

const whole = `/// All forms of the language.
module firm // here

import pdp
import other

data Name "Names" is Personal { access: restricted }
data Part is Name consists of [Name] formed by [Name]
subject worker
person officer { contact: "a" }
place almaty "Almaty" { country: KZ }
place unused
store cards "Cards" {
  at: almaty, holds: [Name, Name as hashed] of worker
  access: [officer, officer]
  retention: { for: 5 years, after: "x", then: destroy }
  publik: true
}
process wash { takes: [Name], gives: [], lower Name to hashed }
flow hire: worker -> cards { carries: [Name, Part], for: [] }
flow clean: cards -> wash
kind ward is store { beds: Int, fixed medium: paper }
record Pair { a: Text, required b: Bool }
enum Colour { red, green }
define far(f: flow) = some n in [f.source] satisfies n.holds has Name
act rules { title: { kk: "a", ru: "b", en: "c" } }
requirement HOUSE-1 {
  cites: rules "p. 1"
  version 2026-01-01 .. {
    for s: store
    where count(f in s.inflows where far(f)) > 0 and not s.public
    unless s.role == replica by HOUSE-1
    review s.medium == paper "Is it?"
    require s.public == false and attested(s.backup)
    on s
  }
  title: { kk: "Көшірме", ru: "Копия", en: "Copy" }
}
waiver old { of: HOUSE-1, on: cards, because: "x", approved: officer, from: 2025-01-01, until: 2025-02-01 }
test "it holds" {
  as of 2026-04-15
  import firm
  change cards { public: true }
  expect violated HOUSE-1 on cards
  expect error unknown-name on cards
}
`;

/** Repeatable numbers from 0 to below a limit. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

const scraps = [
  "{",
  "}",
  "[",
  "]",
  "(",
  '"',
  ":",
  ",",
  "->",
  "\n",
  "\r\n",
  "todo",
  "flow ",
  "\u202e",
  "и\u0306",
  ".",
  "///",
  "//",
];

/** A text with a few pieces deleted, doubled, moved or put in. */
function broken(seed: number): string {
  const next = numbers(seed);
  let text = whole;
  for (let times = 1 + next(4); times > 0; times--) {
    const at = next(text.length);
    const length = next(3) === 0 ? next(200) : next(12);
    const piece = text.slice(at, at + length);
    const way = next(4);
    if (way === 0) text = text.slice(0, at) + text.slice(at + length);
    else if (way === 1) text = text.slice(0, at) + (scraps[next(scraps.length)] ?? "") + text.slice(at);
    else if (way === 2) text = text.slice(0, at) + piece + text.slice(at);
    else {
      const rest = text.slice(0, at) + text.slice(at + length);
      const to = next(rest.length);
      text = rest.slice(0, to) + piece + rest.slice(to);
    }
  }
  return next(8) === 0 ? text.slice(0, next(text.length)) : text;
}

/** Faults of the text alone. */
function errors(text: string): number {
  return parse(sourceText("a.pdp", text)).diagnostics.filter((each) => each.severity === "error").length;
}

/** Asks every feature everything about a text. */
async function askAll(text: string, step: number): Promise<void> {
  const path = "a.pdp";
  const texts = { [path]: text, "other.pdp": "module other\n\nplace astana\n" };
  const snapshot = opened(texts);
  const inside = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  };
  for (const entry of symbolsOf(snapshot, path)) inside(entry.selection);
  for (const hit of findSymbols(snapshot, text.slice(0, 5))) expect(hit.name).not.toBe("");
  tokens(snapshot, path).forEach(inside);
  folds(snapshot, path).forEach(inside);
  for (const lens of lenses(snapshot, path)) {
    inside(lens.span);
    if (lens.command.id === "pdp.runTest") runTest(snapshot, path, lens.command.arguments[1]);
  }
  for (const hint of hints(snapshot, path, { start: 0, end: text.length }))
    inside({ start: hint.offset, end: hint.offset });
  const before = errors(text);
  const seen = new Set<string>();
  for (let offset = 0; offset <= text.length; offset += step) {
    for (const span of selectionRanges(snapshot, path, [offset])[0] ?? []) inside(span);
    for (const item of prepareCalls(snapshot, path, offset)) {
      for (const call of [...incomingCalls(snapshot, item), ...outgoingCalls(snapshot, item)])
        expect(call.ranges.length).toBeGreaterThan(0);
    }
    for (const end of [offset, Math.min(text.length, offset + 40)])
      for (const action of actions(snapshot, path, { start: offset, end })) {
        const key = JSON.stringify(action);
        if (seen.has(key)) continue;
        seen.add(key);
        const after = edited(texts, action.edits)[path] ?? "";
        expect(errors(after), action.title).toBeLessThanOrEqual(before);
      }
  }
  for (const edits of [
    await formatting(text, path),
    await rangeFormatting(text, path, { start: 0, end: 200 }),
  ])
    edited(texts, edits);
}

it("answers at every offset of the whole text", () => askAll(whole, 1));

it("answers about broken texts", async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const text = broken(seed);
    await askAll(text, 7).catch((cause: unknown) => {
      throw new Error(`seed ${seed}`, { cause });
    });
  }
});

it("answers about hostile texts and texts without end", async () => {
  for (const text of hostileTexts) {
    await askAll(text, 1);
    await askAll(`module m\n\nstore a "${text}" { at: ${text} }\n`, 3);
  }
  await askAll("store a { x: ".repeat(300), 97);
  await askAll("[".repeat(2000), 499);
  await askAll("", 1);
});

it("answers about offsets and files that are not there", () => {
  const snapshot = opened(whole);
  for (const offset of [-1, whole.length + 10, Number.MAX_SAFE_INTEGER]) {
    expect(actions(snapshot, "policy.pdp", { start: offset, end: offset }).length).toBeLessThan(5);
    expect(prepareCalls(snapshot, "policy.pdp", offset).length).toBeLessThan(2);
    expect(selectionRanges(snapshot, "policy.pdp", [offset])[0]?.length).toBeGreaterThan(0);
  }
  expect(actions(snapshot, "none.pdp", { start: 0, end: 1 })).toEqual([]);
  expect(tokens(snapshot, "none.pdp")).toEqual([]);
  expect(lenses(snapshot, "none.pdp")).toEqual([]);
});
