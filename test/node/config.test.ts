import { expect, it } from "vitest";
import { parseConfig } from "../../compiler/node/config.ts";
import { UsageError } from "../../compiler/node/exit.ts";
import { commandWords } from "../../compiler/node/words.ts";

function faultOf(text: string): string {
  try {
    parseConfig(text, "pdp.json");
    return "no fault";
  } catch (error) {
    return error instanceof UsageError ? error.say(commandWords.en) : String(error);
  }
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
  expect(parseConfig(text, "pdp.json")).toEqual({
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
  expect(parseConfig("{}", "pdp.json").profiles).toEqual([]);
  expect(parseConfig('{ "profile": ["core", "state-service"] }', "pdp.json").profiles).toEqual([
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
