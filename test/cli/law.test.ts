import { expect, it } from "vitest";
import { folderOf, pdp } from "../support/cli.ts";
import { root } from "../support/repository.ts";

it("shows acts, articles and provisions in three languages, anywhere", () => {
  const folder = folderOf({ "a.pdp": "module a {{{\n" });
  const run = pdp(folder, ["law", "--as-of", "2026-04-15"]);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toMatch(/^The law in the library, on 2026-04-15; acts: \d+; provisions: \d+/);
  expect(run.stdout).toContain("(law94)\n");
  expect(run.stdout).toMatch(/\n {4}KZ-L94-7\.1 .+\n {6}checked · in force since .+ · tests: \d+\n/);
  expect(pdp(folder, ["law", "law94", "--locale", "ru"]).stdout).toMatch(/\n {2}ст\. 8-1\n {4}KZ-/);
  expect(pdp(folder, ["law", "94-V", "--locale", "kk"]).stdout).toMatch(/\n {2}8-1-б\.\n {4}KZ-/);
});

it("narrows to an act, an article or one provision", () => {
  const article = pdp(root, ["law", "KZ-L94-19-1"]).stdout;
  expect(article).toContain("KZ-L94-19-1.2 ");
  expect(article).not.toContain("KZ-L94-19.1 ");
  const page = pdp(root, ["law", "KZ-O179-8.2", "--as-of", "2026-04-15"]).stdout;
  for (const part of [
    "Provision: Rules on measures to protect personal data by owner, operator and third party, p. 8, part 2",
    "Who is bound: ",
    "2026-01-06 .. 2026-07-12",
    "│ require strong(x.encryption)",
    "checked; in force from 2026-01-06 until 2026-07-12",
    "Where it is broken: …",
    "tests: ",
    "p08.test.pdp:",
  ])
    expect(page).toContain(part);
});

it("prints the objects of docs/reference/law.md", () => {
  const book = JSON.parse(pdp(root, ["law", "--format", "json", "--as-of", "2026-04-15"]).stdout);
  expect(book).toMatchObject({ schema: "pdp-law/1", asOf: "2026-04-15", edition: expect.any(String) });
  const act = book.acts.find((each: { name: string }) => each.name === "law94");
  expect(act).toMatchObject({ number: "94-V", adopted: "2013-05-21", rank: "law", confidence: "text" });
  const ids = book.acts.flatMap((each: { articles: { provisions: { id: string }[] }[] }) =>
    each.articles.flatMap(({ provisions }) => provisions.map(({ id }) => id)),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(book.summary.provisions).toBe(ids.length);
  const { checked, attested, judged, explained } = book.summary;
  expect(checked + attested + judged + explained).toBe(ids.length);

  const page = JSON.parse(pdp(root, ["law", "KZ-L94-19-1.1", "--format", "json", "--locale", "en"]).stdout);
  expect(page.acts[0].articles[0].provisions[0]).toMatchObject({
    id: "KZ-L94-19-1.1",
    cites: { act: "law94", provision: "art. 19-1(1)" },
    class: "checked",
    state: "in_force",
    versions: [{ from: "2026-01-18", until: null, current: true }],
    tests: { count: expect.any(Number), verdicts: { satisfied: expect.any(Number) } },
    disputes: expect.any(Array),
    location: { file: "pdp:kz/law94/article-19-1-automated.pdp" },
    rules: [{ from: "2026-01-18", source: [expect.stringContaining("for a: activity")] }],
  });

  const rows = JSON.parse(pdp(root, ["law", "coverage", "--format", "json"]).stdout);
  expect(rows).toMatchObject({ schema: "pdp-law-coverage/1", faults: [], summary: { rows: 667 } });
});

it("says what is not there, and what is close", () => {
  const run = pdp(root, ["law", "KZ-L94-7.111"]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(
    "the library has no provision or act `KZ-L94-7.111`; did you mean `KZ-L94-7.11`?",
  );
  for (const subject of ["", "__proto__", "../x", "\u{1b}[31m"])
    expect(pdp(root, ["law", subject]).status).toBe(2);
  expect(pdp(root, ["law", "\u{1b}[31m"]).stderr).not.toContain("\u{1b}");
  expect(pdp(root, ["law", "a", "b"]).status).toBe(2);
  expect(pdp(root, ["law", "--as-of", "2026-02-30"]).status).toBe(2);
});
