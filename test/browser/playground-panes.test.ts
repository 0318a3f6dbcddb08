import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { hostileTexts } from "../support/hostile.ts";
import { exampleFiles, linkTo } from "../support/link.ts";
import type { LinkedWork } from "../support/link.ts";
import { openPlayground, servePlayground } from "../support/playground.ts";
import type { Playground, Served } from "../support/playground.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let served: Served;
beforeAll(async () => {
  served = await servePlayground();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  served.process.kill();
});

const clinic: LinkedWork = { files: exampleFiles("clinic-mistakes") };

/** Opens a project with one tab of results shown and drawn. */
async function opened(
  pane: string,
  work: LinkedWork = clinic,
  options: { readonly width?: number; readonly theme?: "light" | "dark" | "contrast" } = {},
): Promise<Playground> {
  const { locale = "en" } = work;
  const playground = await openPlayground(browser, served, {
    ...options,
    locale,
    hash: linkTo({ ...work, locale, pane }),
  });
  playground.page.setDefaultTimeout(10_000);
  if ((options.width ?? 1440) < 800) await playground.page.locator(".view-switch button").last().click();
  await drawn(playground.page);
  return playground;
}

/** Waits until the visible tab shows the newest state. */
async function drawn(page: Page): Promise<void> {
  await page.locator("#results [role=tabpanel]:visible:not([aria-busy]) .sheet").waitFor();
}

/** What axe finds wrong in the results by WCAG 2.2 AA; the page around them has tests of its own. */
function resultsFaults(page: Page): Promise<readonly string[]> {
  const rules = '["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]';
  return page.evaluate<readonly string[]>(
    `(() => { ${axe}; return axe.run(document.querySelector("#results"), { runOnly: ${rules} }).then((result) => result.violations.flatMap((each) => each.nodes.map((node) => each.id + ": " + node.html.slice(0, 160)))); })()`,
  );
}

async function show(page: Page, pane: string): Promise<void> {
  await page.locator(`#results-tab-${pane}`).click();
  await drawn(page);
}

/** Lines of the list of findings that are drawn. */
const lines = ".findings button.line";

it("lists what calls for somebody, and narrows it by verdict, act, element and text", async () => {
  const { page, context, told } = await opened("findings");
  const all = await page.locator(lines).count();
  expect(all).toBeGreaterThan(20);
  await page.locator(".findings .chip.v-violated").click();
  await expect.poll(() => page.locator(".findings .finding.v-violated").count()).toBe(0);
  await page.locator(".findings .chip.v-violated").click();
  await expect.poll(() => page.locator(lines).count()).toBe(all);
  await page.locator(".findings select").nth(1).selectOption({ label: "Patient cards (store)" });
  const ofCards = await page.locator(lines).count();
  expect(ofCards).toBeGreaterThan(0);
  expect(ofCards).toBeLessThan(all);
  for (const about of await page.locator(".findings .about").allTextContents())
    expect(about).toContain("Patient cards");
  await page.locator(".findings input[type=search]").fill("no such words at all");
  await page.locator(".findings .empty").waitFor();
  await expect.poll(() => page.locator(lines).count()).toBe(0);
  await page.locator(".findings .clear").click();
  await expect.poll(() => page.locator(lines).count()).toBe(all);
  const act = await page.locator(".findings select").first().locator("option").nth(1).textContent();
  await page.locator(".findings select").first().selectOption({ index: 1 });
  for (const cited of await page.locator(".findings .cited").allTextContents()) expect(cited).toContain(act);
  expect(told).toEqual([]);
  await context.close();
});

it("opens a finding by keyboard: what is wrong, its line in the editor, its proof, its provision", async () => {
  const { page, context } = await opened("findings");
  await page.locator(lines).first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const finding = page.locator(".findings .finding").nth(1);
  await finding.locator(".message").waitFor();
  // The focus stays in the list, and the editor shows the place.
  expect(await finding.locator("button.line").getAttribute("aria-expanded")).toBe("true");
  expect(await page.evaluate("document.activeElement.classList.contains('line')")).toBe(true);
  await page.locator(".files [role=tab][aria-selected=true]", { hasText: "flows.pdp" }).waitFor();
  await finding.locator(".proof summary").focus();
  await page.keyboard.press("Enter");
  const facts = finding.locator(".proof .facts li");
  await facts.locator("button.link").first().click();
  await page.locator(".monaco-editor.focused").waitFor();
  await finding.getByRole("button", { name: "Read the provision" }).click();
  const id = (await finding.locator(".cited").first().textContent())?.split(" ")[0] ?? "?";
  await page.locator(".law-book .provision .cited", { hasText: id }).waitFor();
  await context.close();
});

it("unfolds the finding that is chosen elsewhere, and says it in another language", async () => {
  const { page, context } = await opened("findings");
  const problem = page.locator(".problem-list button").nth(2);
  const title = (await problem.locator(".what").textContent()) ?? "?";
  await problem.click();
  const open = page.locator(".findings button.line[aria-expanded=true]");
  await open.waitFor();
  expect(await open.locator(".name").textContent()).toBe(title);
  await page.locator('header button[lang="kk"]').click();
  await page.locator("#results-tab-findings", { hasText: "Табылымдар" }).waitFor();
  await drawn(page);
  await open.waitFor();
  expect(await open.locator(".name").textContent()).not.toBe(title);
  await context.close();
});

it("writes down what is missing as todo, which can be undone", async () => {
  const { page, context } = await opened("findings");
  for (const line of await page.locator(".findings .finding.v-unproven button.line").all()) {
    await line.click();
    await page.locator(".findings .verdict-card:not(.loading)").last().waitFor();
    if ((await page.getByRole("button", { name: "Write the missing down as todo" }).count()) > 0) break;
  }
  const before = await page.locator(".findings .facts code").first().textContent();
  expect(before).not.toBeNull();
  await page.getByRole("button", { name: "Write the missing down as todo" }).first().click();
  await page.locator(".monaco-editor .view-lines", { hasText: "todo" }).waitFor();
  await context.close();
});

it("walks the matrix with the arrow keys and opens a cell with Enter", async () => {
  const { page, context } = await opened("matrix");
  const grid = page.getByRole("grid");
  await expect.poll(() => grid.locator("td[tabindex='0']").count()).toBe(1);
  await grid.locator("td[tabindex='0']").focus();
  const spot = async (): Promise<readonly [number, number]> =>
    page.evaluate<readonly [number, number]>(
      "[document.activeElement.parentElement.rowIndex, document.activeElement.cellIndex]",
    );
  expect(await spot()).toEqual([1, 1]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await spot()).toEqual([3, 2]);
  await page.keyboard.press("Control+Home");
  expect(await spot()).toEqual([1, 1]);
  await grid.locator("td.v-violated").first().focus();
  await page.keyboard.press("Enter");
  await page.locator(".matrix-detail .badge.v-violated").waitFor();
  expect(await page.locator(".matrix-detail dl").isVisible()).toBe(true);
  await page.locator(".matrix-detail .close").click();
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("gridcell");
  // Every cell with a verdict says it in words.
  for (const cell of (await grid.locator("td[class]").all()).slice(0, 20))
    expect(await cell.locator(".visually-hidden").textContent()).not.toBe("");
  await context.close();
});

it("shows the report with its picture, in a frame in which nothing runs, and hands it out", async () => {
  const { page, context, told } = await opened("report");
  const frame = page.frameLocator(".preview");
  await frame.locator(".edition-en h1").waitFor();
  await frame.locator(".edition-en .picture svg").first().waitFor();
  expect(await page.locator(".preview").getAttribute("sandbox")).not.toContain("allow-scripts");
  await frame.locator(".edition-en nav a").nth(2).click();
  await expect
    .poll(() => page.evaluate("document.querySelector('.preview').contentWindow.scrollY"))
    .toBeGreaterThan(100);
  for (const [name, beginning] of [
    ["Markdown", "# "],
    ["CSV", "\ufeff№"],
    ["HTML", "<!DOCTYPE html>"],
    ["Excel", "PK"],
  ] as const) {
    const coming = page.waitForEvent("download", { timeout: 60_000 });
    await page.getByRole("button", { name: `Download: ${name}` }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^report-2026-04-15\./);
    expect(readFileSync(await file.path(), "utf8").slice(0, beginning.length)).toBe(beginning);
  }
  expect(told).toEqual([]);
  await context.close();
});

it("previews a document and hands it out", async () => {
  const { page, context } = await opened("documents");
  const second = page.locator(".paper-list button.line").nth(1);
  const title = (await second.locator(".name").textContent()) ?? "?";
  await second.click();
  await page.frameLocator(".preview").locator("h1", { hasText: title }).waitFor();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download: Markdown" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/\.en\.md$/);
  expect(readFileSync(await file.path(), "utf8")).toContain(title);
  const word = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download: Word" }).click();
  expect(readFileSync(await (await word).path(), "latin1").slice(0, 2)).toBe("PK");
  await context.close();
});

it("finds a provision, tells what it touches, and jumps to its text in the library", async () => {
  const { page, context } = await opened("law");
  const [, all = ""] = /of (\d+)/.exec((await page.locator(".law-book .count").textContent()) ?? "") ?? [];
  expect(Number(all)).toBeGreaterThan(100);
  await page.getByLabel("Only those that touch the project").check();
  await page.locator(".law-book input[type=search]").fill("consent");
  const found = page.locator(".law-book .acts");
  if ((await found.locator("details[open]").count()) === 0) await found.locator("summary").first().click();
  await found.locator("button.line").first().click();
  await page.locator(".law-book .provision h2").waitFor();
  await expect.poll(() => page.locator(".law-book .touches li .badge").count()).toBeGreaterThan(0);
  await expect.poll(() => page.locator(".law-book .version pre").count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Text in the library" }).click();
  await page
    .locator(".files [role=tab][aria-selected=true].library, .files .library [aria-selected=true]")
    .waitFor();
  await page.locator(".monaco-editor .view-lines", { hasText: "requirement" }).waitFor();
  await context.close();
});

it("runs the tests of the project, and tells why one fails", async () => {
  const failing = `module failing\n\nimport kz\n\ntest "expects what is not there" {\n  place here { country: KZ, facility: cloud }\n  expect error unknown-name\n}\n`;
  const { page, context } = await opened("tests", {
    files: [...clinic.files, ["failing.test.pdp", failing]],
  });
  await page.getByRole("button", { name: "Run all" }).click();
  await page.locator(".tests-pane .test.failed").waitFor();
  await expect
    .poll(() => page.locator(".tests-pane .count").textContent())
    .toMatch(/^Passed: [1-9]\d*, failed: 1, all: \d+$/);
  const failed = page.locator(".tests-pane .test.failed");
  expect(await failed.locator("dt").first().textContent()).toBe("expected");
  await failed.getByRole("button", { name: "expects what is not there", exact: true }).click();
  await page.locator(".files [role=tab][aria-selected=true]", { hasText: "failing.test.pdp" }).waitFor();
  await context.close();
});

it("shows the result as JSON that unfolds, and copies it", async () => {
  const { page, context } = await opened("model");
  await page.locator(".json summary", { hasText: "verdicts" }).click();
  await expect.poll(() => page.locator(".json .members .members > *").count()).toBeGreaterThan(50);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect
    .poll(async () => (await page.evaluate<string>("navigator.clipboard.readText()")).slice(0, 40))
    .toContain("pdp-check/1");
  await page.getByRole("button", { name: "SARIF" }).click();
  await page.locator(".json .leaf", { hasText: "2.1.0" }).first().waitFor();
  await context.close();
});

it("never makes markup of what a policy says", async () => {
  const stores = [0, 1, 2, 3].map((part) => {
    const texts = hostileTexts.filter((_, at) => at % 4 === part).join(" ");
    const title = texts.replaceAll("\\u{22}", "'").replaceAll('"', "'").replaceAll("\\", "\\\\");
    return `database s${part} "${title}" { at: there, owner: shop, operator: shop, holds: [Email] of buyer }`;
  });
  const policy = `module hostile

import kz

place there "<script>window.__pwned = 1</script>" { country: DE, facility: cloud }
operator shop "<img src=x onerror=window.__pwned=1>" { can_comply: todo "<img src=x onerror=window.__pwned=1>" }
subject buyer "Buyers"
${stores.join("\n")}
flow f "]]><svg onload=window.__pwned=1>": s0 -> s1 { carries: [Email] of buyer }
test "<img src=x onerror=window.__pwned=1>" { expect error unknown-name }
`;
  const { page, context, told } = await opened("findings", { files: [["a.pdp", policy]] });
  await expect
    .poll(() => page.locator(".findings .about", { hasText: "onerror" }).count())
    .toBeGreaterThan(0);
  for (const line of (await page.locator(lines).all()).slice(0, 12)) await line.click();
  for (const proof of await page.locator(".findings .proof summary").all()) await proof.click();
  await expect
    .poll(() => page.locator(".findings :is(script, img, svg, iframe, object, embed, form)").count())
    .toBe(0);
  for (const pane of ["matrix", "report", "documents", "law", "tests", "model"]) {
    await show(page, pane);
    await page.waitForTimeout(300);
    await expect.poll(() => page.locator(".results :is(script, img, object, embed, form)").count()).toBe(0);
  }
  for (const frame of page.frames())
    expect(await frame.evaluate("globalThis.__pwned ?? null").catch(() => null)).toBeNull();
  expect(told).toEqual([]);
  await context.close();
});

it.each([
  ["kk", "dark", 1440],
  ["ru", "light", 360],
  ["en", "contrast", 1440],
] as const)("has nothing that axe finds, in %s, %s, at %i pixels", async (locale, theme, width) => {
  const { page, context } = await opened("findings", { ...clinic, locale }, { theme, width });
  for (const pane of ["findings", "matrix", "report", "documents", "law", "tests", "model"]) {
    await show(page, pane);
    if (pane === "findings") await page.locator(lines).first().click();
    if (pane === "matrix") await page.locator("td.v-violated").first().click();
    if (pane === "law") await page.locator(".law-book summary").first().click();
    await page.waitForTimeout(400);
    expect(await resultsFaults(page), pane).toEqual([]);
    const wide = "document.querySelector('#results .pane:not([hidden])')";
    expect(await page.evaluate(`${wide}.scrollWidth - ${wide}.clientWidth`), pane).toBeLessThanOrEqual(0);
  }
  await context.close();
});
