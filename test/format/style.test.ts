import { expect, test } from "vitest";
import { format } from "../../language/format/index.ts";
import { parse, sourceText } from "../../language/index.ts";
import { shapeOf } from "./shape.ts";

/** Formats, proves that a second pass and the tree agree, and gives the text. */
async function formatted(text: string): Promise<string> {
  const result = await format(text, "style.pdp");
  if (result.kind !== "formatted") throw new Error(result.diagnostics[0]?.words("en").label ?? "faulty");
  expect(await format(result.text, "style.pdp")).toEqual(result);
  expect(shapeOf(parse(sourceText("a.pdp", result.text)).file)).toEqual(
    shapeOf(parse(sourceText("a.pdp", text)).file),
  );
  return result.text;
}

/** Input is expectation: the text is in house style already. */
async function stays(text: string): Promise<void> {
  expect(await formatted(text)).toBe(text);
}

test("a body that begins on the line of its brace stays on one line while it fits", async () => {
  expect(await formatted('place  almaty   "Server room"{country:KZ,facility:data_centre}')).toBe(
    'place almaty "Server room" { country: KZ, facility: data_centre }\n',
  );
});

test("a body that begins on a new line has one member per line, without commas", async () => {
  expect(await formatted("place almaty {\n country: KZ, facility: data_centre }")).toBe(
    "place almaty {\n  country: KZ\n  facility: data_centre\n}\n",
  );
});

test("numbers, durations and dates are left as they were written", () =>
  stays("store cards { subjects: 140_000, retention: { for: 5 years, since: 2020-01-01 }, delta: -3 }\n"));

test("strings one per line are one text, indented under the first", async () => {
  expect(await formatted('act a { title: { kk: "бір"\n\n"екі", ru: "раз", en: "one" } }')).toContain(
    'kk: "бір"\n',
  );
});

test("escapes survive", () => stays('store cards "a \\"quoted\\" \\\\ name"\n'));

test("brackets stay where meaning needs them, and go where not", async () => {
  expect(await formatted("define a(x: node) = ((x.p and (x.q)) or ((x.r)))")).toBe(
    "define a(x: node) = x.p and x.q or x.r\n",
  );
  await stays("define a(x: node) = (x.p or x.q) and x.r\n");
  await stays("define a(x: node) = (x.p implies x.q) implies x.r\n");
  await stays("define a(x: node) = x.p implies x.q implies x.r\n");
  await stays("define a(x: node) = x.p and (x.q and x.r)\n");
  await stays("define a(x: node) = (some f in x.inflows satisfies f.public) and x.r\n");
  await stays("define a(x: node) = x.r and some f in x.inflows satisfies f.public and f.b\n");
  await stays("define a(x: node) = (x.reaches(x) along f where f.public) and x.r\n");
  await stays("define a(x: node) = not (x.p == x.q)\n");
  await stays("define a(x: node) = x.n - (x.m - 1) * -(2 + x.k)\n");
  await stays("define a(x: node) = (if x.p then x.q else x.r) or x.s\n");
  await stays("define a(x: node) = count(f in x.inflows where f.public or f.b) >= 3\n");
});

test("comments stay at their nodes", () =>
  stays(`// of the file
module clinic // after the module

/// of the store
store cards {
  // before the owner
  owner: clinic // after the owner

  at: almaty
  // last
}

// at the end
`));

test("a comment after an opening brace goes above the first member", async () => {
  expect(await formatted("store cards { // why\n  owner: clinic\n}\n")).toBe(
    "store cards {\n  // why\n  owner: clinic\n}\n",
  );
});

test("comments in a rule stay in it", () =>
  stays(`requirement KZ-X-1 {
  // before the version
  version 2026-01-01 .. {
    // before the rule
    for s: store
    where s.p // after where
    // before the second condition
      and s.q
    require s.r // after require
  }
}
`));

test("a list of names packs, a list of values breaks one per line", async () => {
  const names = Array.from({ length: 40 }, (_, at) => `Category${at}`).join(", ");
  const text = await formatted(`store cards { holds: [${names}] of patient }`);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(text.split("\n").length).toBeLessThan(12);
});

test("a file of comments keeps them", () => stays("// only\n// comments\n"));

test("an empty file stays empty", () => stays(""));

test("line ends become LF and a byte-order mark does not break it", async () => {
  expect(await formatted("module a\r\n\r\nsubject x\r\n")).toBe("module a\n\nsubject x\n");
});

test("a file with syntax errors is left alone", async () => {
  const result = await format("store cards { holds: [ }\nstore x", "bad.pdp");
  expect(result.kind).toBe("faulty");
});

test("a wording in three languages is printed like any other record", () =>
  stays(`requirement KZ-1 {
  version 2020-01-01 .. 2021-01-01 unknown { kk: "а", ru: "б", en: "c" }
  version 2021-01-01 .. {
    for s: store
    review s.public {
      kk: "бір"
      ru: "один"
      en: "one"
    }
    require s.a
  }
}

define x {
  version 2020-01-01 .. 2021-01-01 unknown {
    kk: "бір"
    ru: "один"
    en: "one"
  }
  version 2021-01-01 .. = true
}
`));
