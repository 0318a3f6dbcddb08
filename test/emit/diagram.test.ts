import { DOMParser } from "@xmldom/xmldom";
import { expect, it } from "vitest";
import {
  buildDiagram,
  diagramDot,
  diagramLikeC4,
  diagramMermaid,
  drawSvg,
  gridLayout,
  layoutDot,
  limits,
  parseView,
  twinText,
} from "../../compiler/emit/diagram/index.ts";
import type { Diagram } from "../../compiler/emit/diagram/index.ts";
import type { Program } from "../../compiler/program.ts";
import type { Locale } from "../../language/index.ts";
import { hostileTexts } from "../support/hostile.ts";
import { preludeOnly } from "../support/library.ts";
import { compileText } from "../support/memory-host.ts";

const head = `module m
act law "Law" { title: { kk: "Заң", ru: "Закон", en: "The law" } }
data Email is Personal { title: { kk: "пошта", ru: "почта", en: "email" } }
data Face is Personal { access: restricted, mark: { kk: "БИО", ru: "БИО", en: "BIO" } }
data Selfie is Face
place astana "Astana" { country: KZ }
place cloud "Cloud" { country: DE }
operator shop "Shop" { country: KZ }
operator lab "Lab" { country: DE }
subject buyer "Buyers"
requirement KZ-1 {
  cites: law "art. 1"
  title: { kk: "т", ru: "т", en: "No way out" }
  because: { kk: "т", ru: "т", en: "{s} leads to {t}." }
  version 2020-01-01 .. { for s: store, t: store where s.reaches(t, Email) require not t.at.country == DE }
}
`;
const body = `store base "Base" { at: astana, operator: shop, holds: [Email, Selfie] of buyer }
store quiet "Quiet" { at: astana, operator: shop, holds: [Selfie] of buyer }
store copy "Copy" { at: cloud, operator: lab, holds: [Email] of buyer }
store floating "Floating" { operator: shop, holds: [Email] of buyer }
person clerk "Clerk" { operator: shop, scope: [Email] }
flow orders "Orders": buyer -> base { carries: [Email, Selfie] of buyer }
flow out "Export": base -> copy { carries: [Email] of buyer }
`;
const compiled = (text = body): Promise<Program> => compileText(`${head}${text}`, {}, preludeOnly());

async function drawing(view: string, locale: Locale = "en", text = body): Promise<Diagram | null> {
  const parsed = parseView(view);
  expect(parsed).not.toBeNull();
  return parsed === null ? null : buildDiagram(await compiled(text), { view: parsed, locale, edition: "e" });
}

async function drawn(view: string, locale: Locale = "en", text = body): Promise<Diagram> {
  const diagram = await drawing(view, locale, text);
  if (diagram === null) throw new Error("nothing to draw");
  return diagram;
}

const titles = (diagram: Diagram): readonly string[] => diagram.nodes.map((each) => each.title).sort();

it("frames nodes by country and by whoever runs them, and says where a country is not stated", async () => {
  const { frames, nodes } = await drawn("system");
  const inside = (title: string): readonly string[] => {
    const names: string[] = [];
    let at = nodes.find((each) => each.title === title)?.frame ?? null;
    while (at !== null) {
      const frame = frames.find((each) => each.id === at);
      names.unshift(frame?.title ?? "");
      at = frame?.parent ?? null;
    }
    return names;
  };
  expect(inside("Base")).toEqual(["Kazakhstan (KZ)", "Shop"]);
  expect(inside("Copy")).toEqual(["Germany (DE)", "Lab"]);
  expect(inside("Floating")).toEqual(["Country not stated", "Shop"]);
  expect(inside("Buyers")).toEqual([]);
});

it("says on a flow what it carries, marks crossings and sensitive data by text", async () => {
  const { edges } = await drawn("system");
  expect(
    edges.map(({ title, details, crossing, marks }) => ({ title, data: details[0], crossing, marks })),
  ).toEqual([
    { title: "Orders", data: "email, Selfie", crossing: null, marks: ["BIO", "LTD"] },
    { title: "Export", data: "email", crossing: "KZ → DE", marks: [] },
  ]);
});

it("puts the number of a finding on its element and lists the finding", async () => {
  const { nodes, findings } = await drawn("system");
  expect(nodes.find((each) => each.title === "Base")?.badges).toEqual([1]);
  expect(findings).toMatchObject([
    { number: 1, rule: "KZ-1", certain: true, message: '"Base" (base) leads to "Copy" (copy).' },
  ]);
});

it("highlights the way of a finding, by number, requirement, or requirement and element", async () => {
  for (const id of ["1", "KZ-1", "KZ-1@base"]) {
    const { edges, nodes } = await drawn(`finding:${id}`);
    expect(edges.filter((each) => each.highlighted).map((each) => each.title)).toEqual(["Export"]);
    expect(nodes.filter((each) => each.highlighted).map((each) => each.title)).toEqual(["Base", "Copy"]);
  }
  expect(await drawing("finding:KZ-9")).toBeNull();
});

it("shows the parties, the countries, or the way of one kind of data", async () => {
  expect(titles(await drawn("context"))).toEqual(["Buyers", "Lab", "Shop"]);
  expect(titles(await drawn("country"))).toEqual([
    "Buyers",
    "Country not stated",
    "Germany (DE)",
    "Kazakhstan (KZ)",
  ]);
  expect(titles(await drawn("data:Selfie"))).toEqual(["Base", "Buyers", "Quiet"]);
  expect(await drawing("data:Nothing")).toBeNull();
});

it("falls back to the parties where nobody could read the whole", async () => {
  const many = Array.from(
    { length: limits.readable + 1 },
    (_, at) => `store s${at} { operator: shop, holds: [Email] of buyer }`,
  );
  const diagram = await drawn("system", "en", `${body}${many.join("\n")}`);
  expect(diagram.nodes.length).toBeLessThan(5);
  expect(diagram.notices).toHaveLength(1);
});

it("gives the layout engine no text of a policy", async () => {
  const dot = layoutDot(await drawn("system", "ru"), { direction: "LR", ranks: "global", cheap: false });
  expect(dot).not.toMatch(/Base|Shop|Orders|почта/);
});

it("says the same in words, in each language", async () => {
  expect(twinText(await drawn("system"), "en")).toContain("- Base → Copy: Export; email; KZ → DE\n");
  expect(twinText(await drawn("system", "kk"), "kk")).toContain("- Base → Copy: Export; пошта; KZ → DE\n");
});

it("is the same bytes twice", async () => {
  const [one, two] = [await drawn("system"), await drawn("system")];
  expect(drawSvg(one, gridLayout(one), "en")).toBe(drawSvg(two, gridLayout(two), "en"));
});

const allowedElements = new Set(["svg", "title", "desc", "rect", "text", "g", "path", "polygon"]);
const allowedAttributes =
  /^(?:xmlns|width|height|viewBox|role|lang|aria-label|font-(?:family|size|weight)|fill(?:-opacity)?|x|y|rx|d|points|stroke(?:-width|-dasharray)?|text-anchor|transform|data-(?:node|edge|label|frame|element))$/;

it.each(hostileTexts)("draws %j as text and nothing else", async (text) => {
  const title = text.replaceAll("\\u{22}", "\u0022").replaceAll('"', "'").replaceAll("\\", "\\\\");
  const policy = `store a "${title}" { operator: p, holds: [Email] of buyer }
operator p "${title}"
store b { at: there, operator: p, holds: [Email] of buyer }
place there "${title}" { country: DE }
purpose why "${title}"
flow f "${title}": a -> b { carries: [Email] of buyer, for: [why] }
`;
  const diagram = await drawn("system", "en", policy);
  const faults: string[] = [];
  const svg = drawSvg(diagram, gridLayout(diagram), "en");
  const document = new DOMParser({ onError: (_level, message) => void faults.push(message) }).parseFromString(
    svg,
    "text/xml",
  );
  expect(faults).toEqual([]);
  for (const element of document.getElementsByTagName("*")) {
    expect(allowedElements).toContain(element.tagName);
    for (const { name } of element.attributes) expect(name).toMatch(allowedAttributes);
  }
  // In the other languages a text stays within its quotation marks.
  const unquoted = diagramDot(diagram).replace(/"(?:[^"\\]|\\.)*"/g, "");
  expect(unquoted).toMatch(/^[\w\s{}[\]=;,.>-]*$/);
  expect(diagramMermaid(diagram).replace(/"[^"\n]*"/g, "")).toMatch(/^[\w\s[\](){}|:.=>-]*$/);
  expect(diagramLikeC4(diagram).replace(/'(?:[^'\\]|\\.)*'/g, "")).toMatch(/^[\w\s{}=.*>-]*$/);
});
