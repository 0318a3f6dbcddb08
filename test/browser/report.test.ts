import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { broken, pdp } from "../support/cli.ts";
import { hostileTexts } from "../support/hostile.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All hostile texts in a few titles: what ends one kind of quotation also meets what ends another. */
const stores = [0, 1, 2, 3].map((part) => {
  const texts = hostileTexts.filter((_, at) => at % 4 === part).join(" ");
  const title = texts.replaceAll("\\u{22}", "'").replaceAll('"', "'").replaceAll("\\", "\\\\");
  return `database s${part} "${title}" { at: there, owner: shop, operator: shop, holds: [Email] of buyer }`;
});
const hostile = `module hostile

import kz

place there "<script>window.__pwned = 1</script>" { country: DE, facility: cloud }
operator shop "<img src=x onerror=window.__pwned=1>"
subject buyer "Buyers"
${stores.join("\n")}
flow f "]]><svg onload=window.__pwned=1>": s0 -> s1 { carries: [Email] of buyer }
`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pdp-browser-"));
  for (const [name, policy] of [
    ["hostile", hostile],
    ["small", broken],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "a.pdp"), policy);
    pdp(join(folder, name), ["report", "--as-of", "2026-04-15", "-o", "report.html"]);
  }
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the report from disk and keeps what it asked for and complained of. */
async function opened(
  name: "hostile" | "small",
  width: number,
): Promise<{ readonly page: Page; readonly told: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  page.on("dialog", (dialog) => void told.push(dialog.message()));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) told.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, name, "report.html")).href);
  return { page, told };
}

it("runs nothing and asks for nothing, whatever a policy says", async () => {
  const { page, told } = await opened("hostile", 1280);
  await page.waitForTimeout(200);
  expect(told).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(globalThis, "__pwned"))).toBeUndefined();
  expect(await page.locator("script, iframe, img, object, embed, form, link").count()).toBe(0);
  await page.close();
});

it("switches between three languages without a script, and shows one at a time", async () => {
  const { page } = await opened("hostile", 1280);
  for (const locale of ["kk", "ru", "en"]) {
    await page.locator(`.choose-${locale}`).check();
    expect(await page.locator(".edition:visible").count()).toBe(1);
    expect(await page.locator(`.edition-${locale} h1`).isVisible()).toBe(true);
  }
  await page.close();
});

it.each([
  ["kk", 1280],
  ["ru", 360],
])(
  "has nothing that a checker of accessibility finds in %s at %i pixels, and does not scroll sideways",
  async (locale, width) => {
    const { page } = await opened("small", width);
    await page.locator(`.choose-${locale}`).check();
    const found = await page.evaluate(
      `(() => { ${axe}; return axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) => result.violations.map((each) => each.id + " " + each.nodes[0].html.slice(0, 200))); })()`,
    );
    expect(found).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  },
);
