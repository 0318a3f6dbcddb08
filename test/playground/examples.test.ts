import { expect, it } from "vitest";
import { examples, referencePages } from "../../build/handbook.mjs";
import { escaped, markdown } from "../../build/markdown.mjs";
import { askedExample } from "../../playground/controls/gallery/link.ts";
import { pairs, systems } from "../../playground/words/examples.ts";
import { hostileTexts } from "../support/hostile.ts";
import { textOf } from "../support/repository.ts";

const all = examples();

it("has every example of the repository, as it stands there", () => {
  const named = [...pairs.flatMap((each) => [each.good, each.bad]), ...systems.map((each) => each.name)];
  expect([...named].sort()).toEqual(Object.keys(all));
  for (const [name, files] of Object.entries(all)) {
    expect(files.map((each) => each.path)).toContain("pdp.json");
    for (const { path, text } of files) expect(text).toBe(textOf(`examples/${name}/${path}`));
  }
});

it("reads from a link which example is asked for, and nothing else", () => {
  expect(askedExample("#example=shop-mistakes")).toBe("shop-mistakes");
  for (const other of ["", "#v1:abc", "#example=", "#example=../x", "#example=Shop", "#example=a&b=c"])
    expect(askedExample(other)).toBeNull();
});

it("shows whatever a document says as text, and follows no strange link", () => {
  for (const text of hostileTexts) {
    for (const document of [
      text,
      `# ${text}`,
      `- ${text}`,
      `| a | b |\n| - | - |\n| ${text} | c |`,
      `\`${text}\``,
    ]) {
      const { html } = markdown(document);
      expect(html).not.toMatch(/<(script|img|svg|style|iframe)|<[^>]*\son\w+=|javascript:[^<]*">/);
      expect([...html.matchAll(/<(\/?[a-z0-9]+)/g)].map((each) => each[1]?.replace("/", ""))).not.toContain(
        "title",
      );
    }
  }
  expect(markdown("[a](http://example.com) [b](x.md) [c](https://example.com/x)").html).toBe(
    '<p>a <a href="x.html">b</a> <a href="https://example.com/x">c</a></p>',
  );
  expect(escaped('<a b="c">&')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
});

it("draws headings, lists, tables and code", () => {
  const { html, headings } = markdown(
    "# A `b`\n\ntext\nmore\n\n- one\n  two\n- _three_\n\n```pdp\na < b\n```\n\n1. x",
  );
  expect(html).toBe(
    '<h1 id="a-b">A <code>b</code></h1>\n<p>text more</p>\n<ul><li>one two</li><li><em>three</em></li></ul>\n' +
      '<pre tabindex="0"><code>a &lt; b</code></pre>\n<ol><li>x</li></ol>',
  );
  expect(headings.map((each) => each.slug)).toEqual(["a-b"]);
});

it("has a page for the language and every diagnostic in three languages, with links that lead somewhere", async () => {
  const pages = new Map((await referencePages()).map((each) => [each.path, each.text]));
  expect([...pages.keys()]).toContain("diagnostics-kk.html");
  for (const [path, text] of pages) {
    for (const [, target = "", place] of text.matchAll(/href="([a-z-]*\.html)?(?:#([^"]*))?"/g)) {
      const page = pages.get(target === "" ? path : target);
      if (page === undefined) throw new Error(`${path}: ${target}`);
      if (place !== undefined) expect(page).toContain(`id="${place}"`);
    }
    expect(text).not.toMatch(/<script/);
  }
});
