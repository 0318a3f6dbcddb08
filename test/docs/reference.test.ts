import { expect, it } from "vitest";
import { compile } from "../../compiler/compile.ts";
import { parseDay } from "../../compiler/check/index.ts";
import { reference } from "../../compiler/emit/reference/index.ts";
import { runTests } from "../../compiler/evaluate/index.ts";
import { lawBook, testsOf } from "../../compiler/law/index.ts";
import { libraryTestTexts } from "../support/library.ts";
import { memoryHost } from "../support/memory-host.ts";

const asOf = "2026-10-01";
const program = await compile(memoryHost(libraryTestTexts()), {
  asOf,
  profile: null,
  entries: [],
  waivers: true,
});
const day = parseDay(asOf) ?? 0;
const book = lawBook(program, testsOf(program.files.filter(({ path }) => path.endsWith(".test.pdp"))), day);
const entries = book.acts.flatMap(({ articles }) => articles.flatMap((each) => each.provisions));
const files = new Map(
  reference(program, book, runTests(program, { asOf: day })).map(({ path, text }) => [path, text]),
);

const headings = {
  kk: { good: "## Дұрыс мысал", bad: "## Қате мысал", lawyer: "## Заңгер шешетін мысал" },
  ru: { good: "## Верный пример", bad: "## Неверный пример", lawyer: "## Пример, который решает юрист" },
  en: { good: "## A good example", bad: "## A bad example", lawyer: "## An example that a lawyer decides" },
} as const;

it("has a page for each provision in each language, whatever the case of file names", () => {
  for (const locale of ["kk", "ru", "en"]) {
    const pages = entries.map(({ requirement }) => `${locale}/${requirement.id}.md`);
    expect(pages.filter((path) => !files.has(path))).toEqual([]);
    expect(new Set(pages.map((path) => path.toLowerCase())).size).toBe(entries.length);
  }
  expect(files.size).toBe(3 * entries.length + 7);
});

it.each(["kk", "ru", "en"] as const)(
  "shows executed examples, dates and disputes of what gives verdicts, in %s",
  (locale) => {
    const words = headings[locale];
    const without: string[] = [];
    for (const { requirement, class: answered } of entries) {
      const text = files.get(`${locale}/${requirement.id}.md`) ?? "";
      const has = (heading: string): boolean => text.includes(`\n${heading}\n`);
      if (answered === "explained") continue;
      const shown = answered === "judged" ? has(words.lawyer) : has(words.good) && has(words.bad);
      if (!shown || !text.includes("```pdp\ntest ")) without.push(requirement.id);
    }
    expect(without).toEqual([]);
  },
);

it("leaves no gap of the words or of the library on a page", () => {
  const wrong = [...files].filter(([, text]) =>
    /undefined|\[object|\{[a-z]+(\.[a-z_]+)*\}:|: \n|\| {2}\|/.test(text.replaceAll(/```[\s\S]*?```/g, "")),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

it("links only to pages that are there", () => {
  const broken: string[] = [];
  for (const [path, text] of files) {
    for (const [, target = ""] of text.replaceAll(/```[\s\S]*?```/g, "").matchAll(/\]\(([^)]+)\)/g)) {
      const resolved = new URL(target, `file:///${path}`).pathname.slice(1);
      if (!files.has(resolved)) broken.push(`${path}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

it("lists every provision by act and by kind of element", () => {
  for (const index of ["README.md", "elements.md"]) {
    const text = files.get(`ru/${index}`) ?? "";
    expect(entries.filter(({ requirement }) => !text.includes(`(${requirement.id}.md)`))).toEqual([]);
  }
});
