import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { axeFindings, openPlayground, ready, servePlayground } from "../support/playground.ts";
import type { Served } from "../support/playground.ts";

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

/** How many violated verdicts the line at the bottom tells of. */
async function violated(page: Page): Promise<number> {
  await ready(page);
  const text = await page.locator("footer .violated").textContent();
  return Number(/\d+/.exec(text ?? "")?.[0] ?? 0);
}

it("marks the days on which verdicts of the project change, and says what changes", async () => {
  const { page, context } = await openPlayground(browser, served, { hash: "#example=shop-mistakes" });
  await page.locator(".marks .mark.comes").first().waitFor();
  await page.getByText(/^Turning points: \d+$/).click();
  await page.locator(".days-control .pop").getByRole("button", { name: "2026-04-01" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator(".track").hover({ position: { x: 5, y: 10 } });
  await context.close();
});

it("judges by another day when the slider moves, and tells the difference from the project's own day", async () => {
  const { page, context } = await openPlayground(browser, served, { hash: "#example=shop-mistakes" });
  await page.locator(".marks .mark.comes").first().waitFor();
  const own = await violated(page);
  const slider = page.getByRole("slider", { name: "Day by whose law is judged" });
  await slider.focus();
  // Back over the first of April, when a waiver ran out.
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => page.locator("#as-of").inputValue()).toBe("2026-03-31");
  await expect.poll(() => violated(page)).toBeLessThan(own);
  const difference = page.locator(".days-control .difference");
  await difference.locator("summary").click();
  await difference.getByText(/^Difference: 2026-04-15 – 2026-03-31/).waitFor();
  await difference.locator("li.differs, li.goes").first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator("#as-of").fill("2026-04-15");
  await difference.waitFor({ state: "hidden" });
  await expect.poll(() => violated(page)).toBe(own);
  await context.close();
});

it("looks anew for the days when the texts change, and lets one type meanwhile", async () => {
  const { page, context } = await openPlayground(browser, served, { hash: "#example=bank-mistakes" });
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("// while the days are looked for\n");
  await page.getByText("while the days are looked for").first().waitFor();
  await page.getByText(/^Turning points: \d+$/).waitFor();
  await expect.poll(() => page.locator(".marks .mark").count()).toBeGreaterThan(5);
  await context.close();
});
