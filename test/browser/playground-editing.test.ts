import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { openPlayground, read, ready, servePlayground, write } from "../support/playground.ts";
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

const abroad = `module shop

import kz

operator shop "Shop" {}
subject buyer "Buyers" {}
place cloud "Cloud" { country: DE, facility: cloud }
database crm "Customers" { at: cloud, owner: shop, operator: shop, holds: [Email] of buyer }
`;
const problems = (page: Page): ReturnType<Page["locator"]> => page.locator(".problem-list button");

it("shows a mistake while it is typed, and forgets it when it is mended", async () => {
  const { page, context, told } = await openPlayground(browser, served);
  await write(page, abroad.replace("owner: shop", "owner: shopp"));
  await problems(page).filter({ hasText: "shopp" }).first().waitFor();
  await expect.poll(() => page.locator(".squiggly-error").count()).toBeGreaterThan(0);
  await write(page, abroad);
  await problems(page).filter({ hasText: "shopp" }).first().waitFor({ state: "detached" });
  await problems(page).filter({ hasText: "Storage in a base" }).first().waitFor();
  expect(told).toEqual([]);
  await context.close();
});

it("keeps the last good result while a file does not parse, and says so", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, abroad);
  await page.locator("#results").getByText("Storage in a base in Kazakhstan").first().waitFor();
  const before = await page.locator("footer .counts").textContent();
  await write(page, `${abroad}\ndatabase {`);
  await page.locator(".stale-note", { hasText: "syntax error" }).waitFor();
  expect(await page.locator("footer .counts").textContent()).toBe(before);
  await page.locator("#results").getByText("Storage in a base in Kazakhstan").first().waitFor();
  await write(page, abroad);
  await page.locator(".stale-note:empty").waitFor({ state: "attached" });
  await context.close();
});

it("formats by its button, and the step can be undone", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, "module   a\nimport kz\n");
  await page.getByRole("button", { name: "Format", exact: true }).click();
  // Four lines: a click into the text while it is being formatted would stop Monaco, as a person's would.
  await page.locator(".view-lines .view-line").nth(3).waitFor();
  await expect.poll(() => read(page)).toBe("module a\n\nimport kz\n");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect.poll(() => read(page)).toBe("module   a\nimport kz\n");
  await context.close();
});

it("adds, renames and deletes files by the keyboard, and brings a deleted one back", async () => {
  const { page, context } = await openPlayground(browser, served);
  const tabs = page.locator(".files [role=tab]");
  await page.getByRole("button", { name: "Add a file" }).press("Enter");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("../etc/passwd");
  await page.keyboard.press("Enter");
  await page.locator(".fault", { hasText: ".pdp" }).waitFor();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("stores.pdp");
  await page.keyboard.press("Enter");
  await expect.poll(() => tabs.allTextContents()).toEqual(["policy.pdp", "stores.pdp"]);
  await write(page, "module stores\n");
  await tabs.nth(1).focus();
  await page.keyboard.press("F2");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("bases.pdp");
  await page.keyboard.press("Enter");
  await expect.poll(() => tabs.allTextContents()).toEqual(["policy.pdp", "bases.pdp"]);
  await tabs.nth(1).focus();
  await page.keyboard.press("ArrowLeft");
  expect(await tabs.nth(0).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Delete");
  await expect.poll(() => tabs.allTextContents()).toEqual(["policy.pdp"]);
  await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => tabs.allTextContents()).toEqual(["policy.pdp", "bases.pdp"]);
  expect(await read(page)).toBe("module stores\n");
  await context.close();
});

it("goes from a problem to its line by the keyboard", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, abroad);
  await problems(page).filter({ hasText: "Storage in a base" }).first().waitFor();
  await problems(page).first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.locator(".monaco-editor.focused").waitFor();
  await page.keyboard.type("renamed");
  expect(await read(page)).toContain('database renamed "Customers"');
  await context.close();
});

it("opens a definition of the library for reading", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, abroad);
  await ready(page);
  await page
    .locator(".view-line span", { hasText: /^Email$/ })
    .first()
    .click();
  await page.keyboard.press("F12");
  await page.locator(".files .library").waitFor();
  expect(await page.locator(".files .library").getAttribute("aria-selected")).toBe("true");
  expect(await page.locator(".view-lines").first().textContent()).toContain("Email");
  await context.close();
});

it("renames across files", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, abroad);
  await page.getByRole("button", { name: "Add a file" }).click();
  await page.keyboard.press("Enter");
  await write(page, "module shop\n\nimport kz\n\ndatabase archive { copy_of: crm }\n");
  await page.locator(".view-line span", { hasText: /^crm$/ }).first().click();
  await page.keyboard.press("F2");
  // Monaco gives the field the focus a moment after it shows it.
  await page.locator(".rename-input:focus").waitFor();
  await page.keyboard.type("clients");
  await page.keyboard.press("Enter");
  await expect.poll(() => read(page)).toContain("copy_of: clients");
  await page.locator(".files [role=tab]").first().click();
  expect(await read(page)).toContain('database clients "Customers"');
  await context.close();
});

it("shows everything in another language and on another day at once", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, abroad);
  await page.locator("#results").getByText("Storage in a base in Kazakhstan").first().waitFor();
  await page.getByRole("button", { name: "Русский" }).click();
  await page.locator("#results").getByText("Хранение в базе на территории РК").first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("ru");
  await page.getByRole("button", { name: "Қазақша" }).click();
  await page.locator("#results").getByText("ҚР аумағындағы базада сақтау").first().waitFor();
  expect(await page.title()).toBe("PDP алаңы");
  // The Law was not in force on the first day that can be chosen.
  const before = await page.locator("footer .counts").textContent();
  await page.locator("#as-of").fill("2013-02-01");
  await expect.poll(() => page.locator("footer .counts").textContent()).not.toBe(before);
  await page.locator(".field button").first().click();
  await expect.poll(() => page.locator("footer .counts").textContent()).toBe(before);
  await context.close();
});

it("writes the chosen profile into the project file", async () => {
  const { page, context } = await openPlayground(browser, served);
  await page.locator("#profile").selectOption("finance");
  await page.locator(".files [role=tab]", { hasText: "pdp.json" }).click();
  await expect.poll(() => read(page)).toBe('{\n  "profile": "finance"\n}\n');
  await write(page, '{ "profile": "nobody", "colour": 1 }');
  await problems(page).filter({ hasText: "colour" }).first().waitFor();
  await problems(page).filter({ hasText: "There is no profile nobody" }).first().waitFor();
  await context.close();
});

it("keeps a pane that fails in its tab", async () => {
  const { page, context } = await openPlayground(browser, served);
  // The worker is asked for something that breaks: its answer is a failure, shown in the tab alone.
  await page.evaluate(`(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message) {
      post.call(this, message.method === "law" ? { ...message, method: "nothing" } : message);
    };
  })()`);
  await page.getByRole("tab", { name: "Law" }).click();
  await page.locator("#results .failure[role=alert]").waitFor();
  await page.getByRole("tab", { name: "Findings" }).click();
  await page.locator("#results").getByText("Storage in a base in Kazakhstan").first().waitFor();
  await write(page, "module b\n");
  expect(await read(page)).toBe("module b\n");
  await context.close();
});

it("offers what may be written, tells what stands there, and mends a name", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, `${abroad}\ndata`);
  await page.keyboard.type("b");
  await page.keyboard.press("Control+Space");
  await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "database" }).first().waitFor();
  await page.keyboard.press("Escape");
  await write(page, abroad.replace("owner: shop", "owner: shopp"));
  await problems(page).filter({ hasText: "shopp" }).first().waitFor();
  await problems(page).filter({ hasText: "shopp" }).first().click();
  await page.locator(".monaco-editor.focused").waitFor();
  const fix = page.locator(".action-widget .monaco-list-row", { hasText: "shop" }).first();
  // What is asked while the text is still being read is answered with nothing: a person asks again.
  const asked = async (): Promise<boolean> => {
    await page.keyboard.press("ControlOrMeta+.");
    return fix.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(asked).toBe(true);
  await fix.click();
  await expect.poll(() => read(page)).toBe(abroad);
  await page
    .locator(".view-line span", { hasText: /^Email$/ })
    .first()
    .hover();
  await page.locator(".monaco-hover", { hasText: "Email" }).waitFor();
  await context.close();
});
