import { deflateSync, strToU8 } from "fflate";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withProfiles } from "../../playground/page/config.ts";
import { decodeLink, encodeLink } from "../../playground/share/codec.ts";
import { shareLimits } from "../../playground/share/limits.ts";
import type { Shared } from "../../playground/share/shape.ts";
import { isProjectPath } from "../../playground/store/paths.ts";
import { unzipped, zipLimits, zipped } from "../../playground/store/zip.ts";

const work = (files: Shared["files"]): Shared => ({
  files,
  asOf: "2026-04-15",
  active: files[0]?.path ?? "",
  cursor: 3,
  pane: "findings",
  locale: "kk",
  tool: "0.1.0",
  library: "abc",
});
const text = fc.string({ unit: "grapheme", maxLength: 200 });
const files = fc
  .uniqueArray(fc.stringMatching(/^[a-zқәі]{1,8}(\/[a-z]{1,8})?$/u), { minLength: 1, maxLength: 8 })
  .chain((names) =>
    fc.tuple(...names.map((name) => text.map((each) => ({ path: `${name}.pdp`, text: each })))),
  );

it("gives back from a link what went into it", () => {
  fc.assert(
    fc.property(files, (given) => {
      const shared = work(given);
      const fragment = encodeLink(shared);
      expect(fragment).toMatch(/^v1:[A-Za-z0-9_-]+$/);
      expect(decodeLink(`#${fragment ?? ""}`)).toEqual({ shared });
    }),
  );
});

it("gives back from an archive what went into it", () => {
  fc.assert(
    fc.property(files, (given) => {
      // Beside a file at the top no folder is around all of them.
      const all = [...given, { path: "pdp.json", text: "{}" }];
      const opened = unzipped(zipped(all));
      const found = opened.kind === "project" ? opened.files.map(({ path, text: of }) => [path, of]) : [];
      expect(new Map(found.map(([path = "", of = ""]) => [path, of]))).toEqual(
        new Map(all.map(({ path, text: of }) => [path, of])),
      );
    }),
  );
});

it("answers every fragment soon: garbage, bombs, wrong shapes", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String().map((each) => `v1:${each}`),
      ),
      (fragment) => {
        const link = decodeLink(fragment);
        expect(link === null || "fault" in link).toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
  const packed = (value: string): string =>
    `v1:${Buffer.from(deflateSync(strToU8(value), { level: 9 })).toString("base64url")}`;
  const bomb = packed("0".repeat(22_000_000));
  expect(bomb.length).toBeLessThan(shareLimits.encoded);
  const began = performance.now();
  expect(decodeLink(bomb)).toEqual({ fault: "damaged" });
  expect(performance.now() - began).toBeLessThan(1_000);
  for (const value of [
    "null",
    "[]",
    "{}",
    '{"files":[]}',
    '{"files":[["a.pdp"]]}',
    '{"files":[["a.pdp",1]]}',
  ])
    expect(decodeLink(packed(value)), value).toEqual({ fault: "damaged" });
  expect(
    decodeLink(packed('{"files":[["a.pdp","x"]],"__proto__":{"asOf":"x"},"asOf":"tomorrow"}')),
  ).toMatchObject({
    shared: { asOf: null, active: "a.pdp", cursor: 0, pane: "" },
  });
});

it("makes no link that would not open", () => {
  const noise = Array.from({ length: 12_000 }, (_, at) => Math.imul(at + 1, 2_654_435_761).toString(36)).join(
    "",
  );
  expect(encodeLink(work([{ path: "a.pdp", text: noise }]))).toBeNull();
  expect(encodeLink(work([{ path: "a.pdp", text: "a".repeat(shareLimits.decoded) }]))).toBeNull();
  const many = Array.from({ length: shareLimits.files + 1 }, (_, at) => ({ path: `${at}.pdp`, text: "" }));
  expect(encodeLink(work(many))).toBeNull();
});

it("takes only paths that stay in the project", () => {
  const good = ["a.pdp", "pdp.json", "sub/b.pdp", "қойма.pdp", "a b.pdp"];
  const bad = [
    "",
    ".pdp",
    "a.txt",
    "../a.pdp",
    "a/../b.pdp",
    "/a.pdp",
    "a//b.pdp",
    "./a.pdp",
    "C:\\a.pdp",
    "c:a.pdp",
    "a\u0000.pdp",
    "sub/pdp.json",
    "__proto__",
    `${"a".repeat(200)}.pdp`,
  ];
  expect(good.filter((path) => !isProjectPath(path))).toEqual([]);
  expect(bad.filter(isProjectPath)).toEqual([]);
});

it("refuses archives beyond their limits", () => {
  const large = zipped([{ path: "a.pdp", text: "0".repeat(zipLimits.file + 1) }]);
  expect(large.length).toBeLessThan(10_000);
  expect(unzipped(large)).toEqual({ kind: "refused", why: "large" });
  const many = zipped(Array.from({ length: 600 }, (_, at) => ({ path: `${at}.pdp`, text: "" })));
  expect(unzipped(many)).toEqual({ kind: "refused", why: "large" });
  expect(unzipped(large.subarray(0, 200))).toEqual({ kind: "refused", why: "damaged" });
});

it("writes profiles into the project file and leaves the rest", () => {
  expect(withProfiles(null, ["core"])).toBe('{\n  "profile": "core"\n}\n');
  expect(withProfiles('{"name":"x","profile":"core","asOf":"2026-01-01"}', ["finance", "ai"])).toBe(
    '{\n  "name": "x",\n  "profile": [\n    "finance",\n    "ai"\n  ],\n  "asOf": "2026-01-01"\n}\n',
  );
  expect(withProfiles('{"profile":"core"}', [])).toBe("{}\n");
  expect(withProfiles("{", ["core"])).toBeNull();
});
