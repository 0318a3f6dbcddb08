import { request } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { axeFindings, openPlayground, read, ready, servePlayground, write } from "../support/playground.ts";
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

it("asks for nothing but its own files, whatever is opened, and nothing is against its policy", async () => {
  const { page, context, told, requested } = await openPlayground(browser, served);
  for (const tab of await page.locator("#results [role=tab]").all()) {
    await tab.click();
    await page.locator("#results [role=tabpanel]:visible:not([aria-busy])").waitFor();
    await page.waitForTimeout(150);
  }
  await write(page, 'module a\n\nimport kz\n\noperator x "<img src=https://example.com/pixel.png>" {}\n');
  await ready(page);
  await page.waitForTimeout(300);
  expect(told).toEqual([]);
  expect(requested.filter((each) => !each.startsWith(served.url) && !/^(data|blob):/.test(each))).toEqual([]);
  const names = requested.map((each) => new URL(each).pathname);
  expect(names.filter((each) => /ts\.worker|json\.worker/.test(each))).toEqual([]);
  await context.close();
});

it("evaluates no text and loads no script from elsewhere", async () => {
  const { page, context } = await openPlayground(browser, served);
  const answer = await page.request.get(served.url);
  expect(answer.headers()["content-security-policy"]).toMatch(/script-src 'self';/);
  const blocked = await page.evaluate<{
    readonly violations: string[];
    readonly pwned: unknown;
  }>(`(async () => {
    const violations = [];
    document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
    const script = document.createElement("script");
    script.textContent = "window.__pwned = 1";
    document.body.append(script);
    await fetch("https://example.com/").catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
    return { violations, pwned: window.__pwned ?? null };
  })()`);
  expect(blocked.pwned).toBeNull();
  // Twice: by the header and by the meta tag, which is there for other servers.
  expect([...new Set(blocked.violations)].sort()).toEqual(["connect-src", "script-src-elem"]);
  await context.close();
});

it("works without a network once it has been loaded", async () => {
  const { page, context } = await openPlayground(browser, served);
  await page.evaluate("navigator.serviceWorker.ready.then(() => null)");
  await page.waitForFunction("navigator.serviceWorker.controller !== null");
  await write(page, "module offline\n\nimport kz\n\noperator x {}\n");
  await page.waitForTimeout(600);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  expect(await read(page)).toContain("module offline");
  await page.locator(".problem-list button").first().waitFor();
  for (const tab of await page.locator("#results [role=tab]").all()) {
    await tab.click();
    await page.locator("#results [role=tabpanel]:visible:not([aria-busy])").waitFor();
    await expect.poll(() => page.locator("#results .failure").count()).toBe(0);
  }
  await context.close();
});

it("is served to this machine alone, file by file", async () => {
  const { port } = new URL(served.url);
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
    status(Number(port), path, headers);
  expect(await get("/")).toBe(200);
  expect(await get("/", { host: "attacker.example" })).toBe(403);
  expect(await get("/", { host: `127.0.0.1.attacker.example:${port}` })).toBe(403);
  for (const path of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/../../bin/pdp.cjs",
    "/%",
    "/\\..",
    "//etc/passwd",
    "/assets",
  ])
    expect(await get(path), path).toBe(404);
});

it("can be used at 360 px: one half at a time, nothing wider than the screen", async () => {
  for (const locale of ["kk", "ru", "en"] as const) {
    const { page, context } = await openPlayground(browser, served, { locale, width: 360 });
    const halves = page.locator(".view-switch button");
    expect(await page.locator("#results").isVisible()).toBe(false);
    await halves.nth(1).click();
    expect(await page.locator("#results").isVisible()).toBe(true);
    expect(await page.locator(".editing").isVisible()).toBe(false);
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    expect(wide, locale).toBeLessThanOrEqual(360);
    await context.close();
  }
});

it("can be used by the keyboard alone", async () => {
  const { page, context } = await openPlayground(browser, served);
  const reached = new Set<string>();
  for (let at = 0; at < 40; at++) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate<string>("document.activeElement.closest('[id]')?.id ?? ''"));
    // Monaco keeps the Tab key for itself until it is told otherwise.
    if (await page.evaluate("document.activeElement.closest('.monaco-editor') !== null"))
      await page.keyboard.press("Control+m");
  }
  const parts = ["as-of", "profile", "file-tab", "editor", "problems-list", "results-tab-findings"];
  expect([...reached]).toEqual(expect.arrayContaining(parts));
  await page.reload();
  await ready(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.className")).toBe("skip");
  await page.keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.id")).toBe("results");
  await page.locator(".splitter").focus();
  const before = await page.locator(".splitter").getAttribute("aria-valuenow");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator(".splitter").getAttribute("aria-valuenow")).not.toBe(before);
  await context.close();
});

// Each theme and each width with every language in turn: all eighteen would take two minutes more and find the same.
it.for([
  ["kk", "light", 1440],
  ["ru", "dark", 1440],
  ["en", "contrast", 1440],
  ["ru", "light", 360],
  ["en", "dark", 360],
  ["kk", "contrast", 360],
] as const)("has no fault that axe knows of: %s, %s, %s px, in every tab", async ([locale, theme, width]) => {
  const { page, context } = await openPlayground(browser, served, { locale, theme, width });
  expect(await axeFindings(page)).toEqual([]);
  if (width === 360) await page.locator(".view-switch button").nth(1).click();
  for (const tab of await page.locator("#results [role=tab]").all()) {
    await tab.click();
    await page.locator("#results [role=tabpanel]:visible:not([aria-busy])").waitFor();
    expect(await axeFindings(page), `${await tab.textContent()}`).toEqual([]);
  }
  await page.keyboard.press("ControlOrMeta+S");
  expect(await axeFindings(page), "share").toEqual([]);
  await context.close();
});

/** The status of an answer to a request that no browser would send. */
function status(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, failed) => {
    const asked = request({ host: "127.0.0.1", port, path, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    asked.once("error", failed);
    asked.end();
  });
}
