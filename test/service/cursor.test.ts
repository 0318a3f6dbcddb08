import { describe, expect, it } from "vitest";
import { cursorAt } from "../../compiler/service/cursor.ts";
import type { Referent } from "../../compiler/service/cursor/referent.ts";
import type { Snapshot } from "../../compiler/service/index.ts";
import { walk } from "../../language/index.ts";
import type { Node } from "../../language/index.ts";
import { edit, project } from "../support/editor.ts";
import type { Drawn } from "../support/editor.ts";
import { packedLibrary } from "../support/library.ts";
import { filesBelow, textOf } from "../support/repository.ts";

/** What the drawn cursor stands on, in a few words. */
function at(drawn: Drawn): string {
  const { snapshot, path, offset } = edit(drawn);
  const cursor = cursorAt(snapshot, path, offset);
  if (cursor === null) return "no file";
  const { means, source, span } = cursor;
  const text = source.text.slice(span.start, span.end);
  return means === null ? `nothing: ${text}` : `${said(means)}: ${text}`;
}

function said(means: Referent): string {
  switch (means.kind) {
    case "symbol":
      return `${means.symbol.kind} ${means.symbol.qualified}`;
    case "property":
      return `property of ${means.property.place.file}`;
    case "member":
      return `member of ${means.of.qualified}`;
    case "variable":
      return `variable of type ${means.variable.type().kind}`;
    case "module":
      return `module of ${means.modules.length === 1 ? "one" : "several"}`;
    case "citation":
      return `citation of ${means.act.qualified}`;
    case "computed":
      return `computed on ${means.member.on}`;
    default:
      return means.kind;
  }
}

const clinic = "module clinic\nimport kz\n";

describe("names of a model", () => {
  it.each([
    ["store ca|rds {}", "element clinic.cards: cards"],
    ["sto|re cards {}", "kind pdp.store: store"],
    ["place here {}\nstore cards { at: her|e }", "element clinic.here: here"],
    ["store cards { holds: [II|N] }", "data kz.IIN: IIN"],
    ["store cards { holds: [IIN as hash|ed] }", "member of pdp.State: hashed"],
    ["subject patient {}\nstore cards { holds: [IIN] of pati|ent }", "element clinic.patient: patient"],
    ["store cards { o|perator: x }", "property of pdp:pdp/nodes.pdp: operator"],
    ["store cards { backup: { b|y: x } }", "property of pdp:pdp/prelude.pdp: by"],
    ["place here { country: D|E }", "member of pdp.Country: DE"],
    ["store a {}\nstore b {}\nflow f: a -> b| {}", "element clinic.b: b"],
    ["flow f: a -> b { car|ries: all }", "property of pdp:pdp/flows.pdp: carries"],
    ["data Recipe is Healt|h", "data kz.Health: Health"],
    ["data Recipe { acc|ess: public }", "property of pdp:pdp/prelude.pdp: access"],
    ["process p { lower IIN to hash|ed }", "member of pdp.State: hashed"],
    ["process p { lower II|N to hashed }", "data kz.IIN: IIN"],
    [
      'waiver w { of: KZ-L94-12.2|a on: x because: "" approved: p from: 2026-01-01 until: 2026-02-01 }',
      "requirement KZ-L94-12.2a: KZ-L94-12.2a",
    ],
    ['ground g { by: law94 "art. 9|" }', 'citation of kz.law94: "art. 9"'],
    ["store cards { at: none| }", "keyword: none"],
    ["store cards { subjects: 14_0|00 }", "nothing: 14_000"],
    ["// a comm|ent\nstore cards {}", "nothing: "],
    ["store cards { nonsense|: 1 }", "nothing: nonsense"],
    ["store cards { at: nowhere| }", "nothing: nowhere"],
  ])("%s", (text, found) => {
    expect(at(clinic + text)).toBe(found);
  });

  it("sees modules in headers, imports and long names", () => {
    expect(at("module cli|nic")).toBe("module of one: clinic");
    expect(at("module clinic\nimport k|z")).toBe("module of one: kz");
    const texts = {
      "a.pdp": "module firm.one\nplace here {}",
      "b.pdp": "module firm.two\nimport firm.one\nstore s { at: firm.o|ne.here }",
    };
    expect(at(texts)).toBe("module of one: firm.one");
    expect(at({ ...texts, "b.pdp": texts["b.pdp"].replace("o|ne.here", "one.he|re") })).toBe(
      "element firm.one.here: here",
    );
  });
});

const rules = (
  body: string,
): string => `${clinic}act house { title: { kk: "a" ru: "a" en: "a" } rank: guidance }
define third(f: flow) = f.recipient is third_party
requirement HOUSE-1 {
  cites: house "p. 1"
  version 2026-01-01 .. { ${body} }
  title: { kk: "a" ru: "a" en: "a" }
  because: { kk: "{s}" ru: "{s.at.country}" en: "{s} a" }
}`;

describe("names of rules", () => {
  it.each([
    ["for s|: store require s.public", "variable of type element: s"],
    ["for s: sto|re require s.public", "kind pdp.store: store"],
    ["for s: store require s|.public", "variable of type element: s"],
    ["for s: store require s.pub|lic", "property of pdp:pdp/nodes.pdp: public"],
    ["for s: store require s.at.coun|try == KZ", "property of pdp:pdp/nodes.pdp: country"],
    ["for s: store require s.at.country == K|Z", "member of pdp.Country: KZ"],
    ["for s: store require s.infl|ows == []", "computed on node: inflows"],
    ["for s: store, h in s.holds where h|.category is Health require s.public", "variable of type label: h"],
    [
      "for s: store, h in s.holds where h.cate|gory is Health require s.public",
      "computed on label: category",
    ],
    ["for s: store, h in s.holds where h.category is Hea|lth require s.public", "data kz.Health: Health"],
    ["for s: store where s.holds has Hea|lth require s.public", "data kz.Health: Health"],
    ["for s: store require every f in s.inflows satisfies th|ird(f)", "define clinic.third: third"],
    ["for s: store require every f in s.inflows satisfies third(f|)", "variable of type element: f"],
    ["for s: store require atte|sted(s.backup)", "function: attested"],
    ["for s: store require as_|of > 2026-01-01", "value: as_of"],
    ["for s: store require cou|nt(s.inflows) == 0", "keyword: count"],
    ["for s: store require count(f in s.inflows where f|.implied) == 0", "variable of type element: f"],
    [
      'for s: store unless s.role == replica by hou|se "p. 2" require s.public',
      "element clinic.house: house",
    ],
    ["for s: store, t: store require s.public on t|", "variable of type element: t"],
    ["for s: store require s.a|t == s.at", "property of pdp:pdp/nodes.pdp: at"],
  ])("%s", (body, found) => {
    expect(at(rules(body))).toBe(found);
  });

  it("sees what a text is to be filled in with", () => {
    const text = rules("for s: store require s.public");
    expect(at(text.replace('kk: "{s}"', 'kk: "{s|}"'))).toBe("variable of type element: s");
    expect(at(text.replace("{s.at.country}", "{s.a|t.country}"))).toBe("property of pdp:pdp/nodes.pdp: at");
    expect(at(text.replace("{s.at.country}", "{s.at.country|}"))).toBe(
      "property of pdp:pdp/nodes.pdp: country",
    );
  });
});

describe("names of tests", () => {
  const test = (body: string): string =>
    `${clinic}place here {}\nstore cards { at: here }\ntest "t" { ${body} }`;
  it.each([
    ["import clin|ic", "module of one: clinic"],
    ["import clinic change car|ds { at: todo }", "element clinic.cards: cards"],
    ["import clinic change cards { a|t: todo }", "property of pdp:pdp/nodes.pdp: at"],
    ["place there {} store cards { at: the|re }", "element there: there"],
    ["import clinic expect violated KZ-L94|-12.2a on cards", "requirement KZ-L94-12.2a: KZ-L94-12.2a"],
    ["import clinic expect vio|lated KZ-L94-12.2a on cards", "verdict: violated"],
    ["import clinic expect violated KZ-L94-12.2a on ca|rds", "element clinic.cards: cards"],
    ["import clinic expect error unknown-na|me on cards", "code: unknown-name"],
  ])("%s", (body, found) => {
    expect(at(test(body))).toBe(found);
  });
});

describe("all names that are written", () => {
  it("stand for something, in every example and in the library as it ships", async () => {
    const folders = ["examples/bank", "examples/clinic-mistakes", "examples/state-service"];
    for (const folder of folders) {
      const texts = filesBelow(folder, ".pdp").map((path) => ({ path, text: textOf(path) }));
      expect(
        lost(
          project(texts, { library: await packedLibrary() }),
          texts.map(({ path }) => path),
        ),
      ).toEqual([]);
    }
    const empty = project([], { library: await packedLibrary() });
    const library = [...empty.program.library].filter((path) => !path.includes("/order179/"));
    expect(lost(empty, library)).toEqual([]);
  }, 240_000);
});

/** Names and ids that stand for nothing, or for something else than the checker found. */
function lost(snapshot: Snapshot, paths: readonly string[]): readonly string[] {
  const found: string[] = [];
  const { references } = snapshot.program;
  const look =
    (path: string) =>
    (node: Node): void => {
      const noted = references.get(node);
      if (noted !== undefined && (node.kind === "Path" || node.kind === "NameExpression")) {
        const { means } = cursorAt(snapshot, path, node.end) ?? { means: null };
        if (means?.kind !== "symbol" || means.symbol !== noted)
          found.push(`${path} ${node.end} ${noted.qualified}`);
      }
      if ((node.kind !== "Name" && node.kind !== "Id") || ["all", "unstated"].includes(node.text)) return;
      if (cursorAt(snapshot, path, node.start)?.means === null)
        found.push(`${path} ${node.start} ${node.text}`);
    };
  for (const file of snapshot.program.files) if (paths.includes(file.path)) walk(file, look(file.path));
  return found;
}
