import { expect, it } from "vitest";
import { configWords, emptyConfig, parseConfig } from "../../compiler/config/index.ts";

function faultsOf(text: string): readonly string[] {
  return parseConfig(text, "pdp.json").faults.map(({ say }) => say(configWords.en));
}

function faultOf(text: string): string {
  return faultsOf(text)[0] ?? "no fault";
}

/** What the faults stand under. */
function under(text: string): readonly string[] {
  return parseConfig(text, "pdp.json").faults.map(({ span }) => text.slice(span.start, span.end));
}

it("reads every key", () => {
  const text = JSON.stringify({
    $schema: "x",
    name: "shop",
    include: ["policy"],
    exclude: ["policy/old/**"],
    locale: "kk",
    profile: "kz",
    recalled: true,
    failOn: "unproven",
    asOf: "2026-04-15",
  });
  expect(parseConfig(text, "pdp.json").config).toEqual({
    name: "shop",
    include: ["policy"],
    exclude: ["policy/old/**"],
    locale: "kk",
    profiles: ["kz"],
    recalled: true,
    failOn: "unproven",
    asOf: "2026-04-15",
  });
});

it("reads one profile, several or none", () => {
  expect(parseConfig("{}", "pdp.json").config.profiles).toEqual([]);
  expect(parseConfig('{ "profile": ["core", "state-service"] }', "pdp.json").config.profiles).toEqual([
    "core",
    "state-service",
  ]);
  expect(faultOf('{ "profile": ["core", 1] }')).toContain("profile");
  expect(faultOf('{ "profile": "" }')).toContain("profile");
  expect(faultOf('{ "recalled": "yes" }')).toContain("true | false");
});

it("names the unknown key and the nearest known one", () => {
  expect(faultOf('{ "fail0n": "never" }')).toBe("unknown key `fail0n` in `pdp.json`; did you mean `failOn`?");
  expect(faultOf('{ "__proto__": 1 }')).toBe("unknown key `__proto__` in `pdp.json`");
  expect(faultOf('{ "constructor": 1 }')).toBe("unknown key `constructor` in `pdp.json`");
});

it("refuses what does not fit", () => {
  expect(faultOf("[]")).toContain("does not fit");
  expect(faultOf("{")).toContain("is not JSON");
  expect(faultOf('{ "failOn": "often" }')).toContain("never | violated | unproven | warning");
  expect(faultOf('{ "asOf": "2026-02-30" }')).toContain("YYYY-MM-DD");
  expect(faultOf('{ "include": "policy" }')).toContain("include");
});

it("refuses paths that could lead out of the project", () => {
  const hostile = [
    "/etc",
    "../x",
    "a/../../b",
    "C:/x",
    "c:\\x",
    "\\\\host\\x",
    "file:x",
    "%2e%2e/x",
    "a\0b",
    "",
    "https://x",
  ];
  for (const path of hostile) {
    expect(faultOf(JSON.stringify({ include: [path] })), path).toContain("relative path inside the project");
  }
});

it("goes on after a fault and says where each one is", () => {
  const text = '{ "nmae": "x", "include": ["a", "../b"], "locale": "de", "recalled": true }';
  expect(under(text)).toEqual(['"nmae"', '"../b"', '"de"']);
  expect(parseConfig(text, "pdp.json").config).toEqual({ ...emptyConfig, include: ["a"], recalled: true });
  expect(under('{ "name": 1,, }')).toEqual([","]);
  expect(under("[]")).toEqual(["[]"]);
});

it("reads as JSON what the platform reads, and nothing else", () => {
  const texts = ['{"a":1}', "{}", " [1, -0.5e+3, true, null] ", '"\\u0041\\n"', '{"a":{"b":[{}]}}', "0"];
  const others = [
    "",
    "{,}",
    "[1,]",
    "01",
    "1.",
    ".5",
    "'a'",
    '"a\nb"',
    '"\\x"',
    "{a:1}",
    "tru",
    "{} {}",
    "+1",
    "\u00a01",
  ];
  const isJson = (text: string): boolean => !faultOf(text).includes("is not JSON");
  expect(texts.filter((text) => !isJson(text))).toEqual([]);
  expect(others.filter(isJson)).toEqual([]);
  expect(isJson("[".repeat(100_000))).toBe(false);
});
