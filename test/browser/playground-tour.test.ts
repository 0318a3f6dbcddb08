import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pairs, systems } from "../../playground/words/examples.ts";
import { startBrowser } from "../support/browser.ts";
import { axeFindings, openPlayground, read, ready, servePlayground } from "../support/playground.ts";
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

it("goes through its five steps, doing each in place of the reader", async () => {
  const { page, context, told } = await openPlayground(browser, served);
  await page.getByRole("button", { name: "Tour" }).click();
  const coach = page.locator(".coach");
  for (const step of [1, 2, 3, 4, 5]) {
    await coach.getByText(`${step} of 5`).waitFor();
    const next = coach.locator(".primary");
    if (step > 1) expect(await next.isDisabled()).toBe(true);
    if (step === 2) expect(await axeFindings(page)).toEqual([]);
    if (!(await next.isEnabled())) await coach.getByRole("button", { name: "Show me" }).click();
    await coach.getByText("Done.").waitFor();
    // The window with the link lies above the last step.
    if (step === 5) {
      await page.locator("#share-link").waitFor();
      await page.keyboard.press("Escape");
    }
    await next.click();
  }
  await coach.waitFor({ state: "detached" });
  expect(told).toEqual([]);
  await context.close();
});

it("waits for what the reader does, closes by Escape, and can be opened again", async () => {
  const { page, context } = await openPlayground(browser, served, { locale: "ru" });
  await page.getByRole("button", { name: "Экскурсия" }).click();
  const coach = page.locator(".coach");
  const next = coach.locator(".primary");
  await coach.waitFor();
  expect(await page.evaluate("document.activeElement.className")).toContain("coach");
  await page.locator(".problem-list button").first().click();
  await expect.poll(() => next.isEnabled()).toBe(true);
  await next.click();
  await page.getByRole("tab", { name: "Схема", exact: true }).click();
  await expect.poll(() => next.isEnabled()).toBe(true);
  await next.focus();
  await page.keyboard.press("Escape");
  await coach.waitFor({ state: "detached" });
  expect(await page.evaluate("document.activeElement.className")).toContain("open-tour");
  await page.reload();
  await ready(page);
  await expect.poll(() => page.locator(".open-tour.fresh").count()).toBe(0);
  await page.getByRole("button", { name: "Экскурсия" }).click();
  await coach.getByText("1 из 5").waitFor();
  await context.close();
});

it("opens every example without a fault of the page, and brings back the work before", async () => {
  const { page, context, told } = await openPlayground(browser, served);
  const before = await read(page);
  const names = [...pairs.flatMap((each) => [each.good, each.bad]), ...systems.map((each) => each.name)];
  await page.getByRole("button", { name: "Examples" }).click();
  expect(await axeFindings(page)).toEqual([]);
  await expect.poll(() => page.locator(".gallery .example").count()).toBe(names.length);
  await page.keyboard.press("Escape");
  for (const name of names) {
    await page.getByRole("button", { name: "Examples" }).click();
    await page.locator(`.gallery [href="#example=${name}"]`).click();
    await page.getByRole("tab", { name: `${name}.test.pdp` }).waitFor();
    await ready(page);
    await expect.poll(() => page.locator(".card.failure").count()).toBe(0);
    if (name === names[0]) {
      await page.getByRole("button", { name: "Bring it back" }).click();
      await page.getByRole("tab", { name: `${name}.test.pdp` }).waitFor({ state: "detached" });
      expect(await read(page)).toBe(before);
    }
  }
  expect(told).toEqual([]);
  await context.close();
});

it("has the reference beside it, without a script and clean", async () => {
  const { page, context } = await openPlayground(browser, served);
  const [reference] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Reference" }).click(),
  ]);
  await reference.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => reference.locator("script").count()).toBe(0);
  await reference.getByRole("link", { name: /^Қаз/ }).click();
  await reference.locator("h2#undeclared-arrival").waitFor();
  await context.close();
});
