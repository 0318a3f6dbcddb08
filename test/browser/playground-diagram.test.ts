import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { hostileTexts } from "../support/hostile.ts";
import { axeFindings, openPlayground, read, servePlayground, write } from "../support/playground.ts";
import type { Options, Playground, Served } from "../support/playground.ts";

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

const tabs = { kk: "Сызба", ru: "Схема", en: "Diagram" } as const;

/** The page with the picture of an example before it. */
async function drawn(example: string, options: Options = {}): Promise<Playground> {
  const opened = await openPlayground(browser, served, { hash: `#example=${example}`, ...options });
  const { page } = opened;
  if ((options.width ?? 1440) <= 800) await page.locator(".view-switch button").nth(1).click();
  await page.getByRole("tab", { name: tabs[options.locale ?? "en"], exact: true }).click();
  await page.locator(".stage [data-node]").nth(1).waitFor();
  return opened;
}

const transform = (page: Page): Promise<string | null> =>
  page.locator(".stage svg > g").getAttribute("transform");

it("draws countries, stores and flows by Graphviz, and gives each a name that can be heard", async () => {
  const { page, context, told } = await drawn("shop");
  await page.getByRole("button", { name: /^Customer base; store; .*Kazakhstan \(KZ\)/ }).waitFor();
  await page
    .getByRole("button", { name: /^Flow: Customer base → Read replica.*crosses a border: KZ → DE/ })
    .waitFor();
  // Curves: the plain layout draws straight lines.
  expect(await page.locator(".stage [data-edge] path").first().getAttribute("d")).toMatch(/C/);
  expect(await page.locator(".diagram-note").textContent()).toBe("");
  expect(told).toEqual([]);
  await context.close();
});

it("names countries in Kazakh, whatever the browser knows", async () => {
  const { page, context } = await drawn("shop", { locale: "kk" });
  await page
    .getByRole("button", { name: /Қазақстан \(KZ\)/ })
    .first()
    .waitFor();
  await page.locator(".stage").getByText("Германия (DE)").waitFor();
  await context.close();
});

it("pans and zooms by keys, goes through nodes and flows, and shows the whole again", async () => {
  const { page, context } = await drawn("shop");
  const stage = page.locator(".stage");
  await stage.focus();
  const first = await transform(page);
  await page.keyboard.press("+");
  const zoomed = await transform(page);
  expect(zoomed).not.toBe(first);
  await page.keyboard.press("ArrowRight");
  expect(await transform(page)).not.toBe(zoomed);
  await page.keyboard.press("0");
  expect(await transform(page)).toBe(first);
  await page.keyboard.press("Enter");
  const names: (string | null)[] = [];
  for (let step = 0; step < 3; step++) {
    names.push(await page.evaluate<string | null>("document.activeElement.getAttribute('aria-label')"));
    await page.keyboard.press("ArrowDown");
  }
  expect(new Set(names).size).toBe(3);
  await page.keyboard.press("Enter");
  await page.locator(".details h3").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.evaluate("document.activeElement.className")).toBe("stage");
  await context.close();
});

it("moves under the mouse without choosing anything, and zooms by the wheel", async () => {
  const { page, context } = await drawn("shop");
  const box = await page.locator(".stage").boundingBox();
  if (box === null) throw new Error("no stage");
  const first = await transform(page);
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 260, box.y + 240, { steps: 4 });
  await page.mouse.up();
  const moved = await transform(page);
  expect(moved).not.toBe(first);
  await expect.poll(() => page.locator(".details").count()).toBe(0);
  await page.mouse.wheel(0, -300);
  await page.waitForFunction(
    `document.querySelector(".stage svg > g").getAttribute("transform") !== ${JSON.stringify(moved)}`,
  );
  await context.close();
});

it("lights the way of the selected finding in every view, and leads from a node to its text", async () => {
  const { page, context } = await drawn("shop-mistakes");
  const lit = page.locator('.stage [data-edge] [stroke="var(--ink-alarm)"]');
  await expect.poll(() => lit.count()).toBe(0);
  await page.getByRole("button", { name: /^Flow: .*Subscription/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".details .found button").first().click();
  await lit.first().waitFor();
  await page.locator(".diagram-bar .view").selectOption("context");
  await lit.first().waitFor();
  await page.locator(".diagram-bar .view").selectOption("finding");
  await lit.first().waitFor();
  await page.locator(".diagram-bar .view").selectOption("data");
  await page.locator(".diagram-bar .which").waitFor();
  await page.locator(".diagram-bar .view").selectOption("country");
  await page.getByRole("button", { name: /^Germany \(DE\)/ }).waitFor();
  await page.locator(".diagram-bar .view").selectOption("system");
  await page.getByRole("button", { name: /^Customer base; store/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Show in the text" }).click();
  await page.getByRole("tab", { name: "stores.pdp", selected: true }).waitFor();
  await context.close();
});

it("changes a country, tells what follows, and brings all of it back", async () => {
  const { page, context } = await drawn("shop");
  await page.getByRole("button", { name: /^Customer base; store/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator('select[data-property="country"]').selectOption("DE");
  const follows = page.locator(".follows");
  await follows.locator("li.comes").first().waitFor();
  expect(await follows.textContent()).toContain("satisfied → violated");
  await follows.getByRole("button", { name: "Undo" }).click();
  await follows.waitFor({ state: "hidden" });
  await expect.poll(() => page.locator('select[data-property="country"]').inputValue()).toBe("KZ");
  await context.close();
});

it("takes a basis from a flow as an edit of the text", async () => {
  const { page, context } = await drawn("shop");
  await page.getByRole("button", { name: /^Flow: Customers.* → Customer base/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator('[data-property="basis"] input:checked').first().uncheck();
  await page.locator(".follows li.comes").first().waitFor();
  await page.getByRole("button", { name: "Show in the text" }).click();
  const bases = async (): Promise<number> => (await read(page)).split("basis: []").length - 1;
  expect(await bases()).toBe(2);
  await page.keyboard.press("ControlOrMeta+Z");
  expect(await bases()).toBe(1);
  await page.locator(".follows").waitFor({ state: "hidden" });
  await context.close();
});

it("keeps the last good picture while a file is broken, and says that it is old", async () => {
  const { page, context } = await openPlayground(browser, served);
  await page.getByRole("tab", { name: "Diagram", exact: true }).click();
  const node = page.getByRole("button", { name: /^Buyers' database/ });
  await node.waitFor();
  await write(page, "database {{{ ");
  await page.locator(".results.stale").waitFor();
  await expect.poll(() => node.count()).toBe(1);
  expect(await page.locator(".stale-note").textContent()).not.toBe("");
  await context.close();
});

it("draws in a plain way when the engine is silent, and stays alive meanwhile", async () => {
  const { page, context } = await openPlayground(browser, served);
  await page.evaluate(`window.Worker = class extends Worker {
    constructor(url, options) {
      super(url, options);
      if (options.name === "layout") this.postMessage = () => undefined;
    }
  }`);
  await page.getByRole("tab", { name: "Diagram", exact: true }).click();
  await page.getByText("Drawing…").waitFor();
  await write(page, "module m\n\nimport kz\n\ndatabase quiet {}\n");
  await page.getByText("The picture was laid out in a plain way.").waitFor();
  await page.getByRole("button", { name: /^quiet/ }).waitFor();
  await context.close();
});

it("hands out SVG without anything that could run, PNG in the size asked for, and texts", async () => {
  const { page, context } = await drawn("shop");
  const menu = page.locator(".diagram-bar .menu");
  const exported = async (name: string): Promise<Buffer> => {
    await menu.locator("summary").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      menu.getByRole("button", { name, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const svg = (await exported("SVG")).toString("utf8");
  const names = [...new DOMParser().parseFromString(svg, "image/svg+xml").getElementsByTagName("*")].map(
    (each) => each.tagName,
  );
  expect([...new Set(names)].sort()).toEqual([
    "desc",
    "g",
    "path",
    "polygon",
    "rect",
    "svg",
    "text",
    "title",
  ]);
  const [small, large] = [await exported("PNG 1×"), await exported("PNG 2×")];
  expect(small.subarray(1, 4).toString()).toBe("PNG");
  expect(large.readUInt32BE(16)).toBe(2 * small.readUInt32BE(16));
  await menu.locator("summary").click();
  await menu.getByRole("button", { name: "Copy as Mermaid" }).click();
  await page.waitForFunction("navigator.clipboard.readText().then((text) => text.startsWith('flowchart'))");
  await context.close();
});

it("shows whatever a policy says as text", async () => {
  const { page, context, told } = await openPlayground(browser, served);
  await page.getByRole("tab", { name: "Diagram", exact: true }).click();
  const quoted = hostileTexts.map((each) =>
    each.replaceAll("\\u{22}", "'").replaceAll('"', "'").replaceAll("\\", "\\\\"),
  );
  const stores = quoted.map(
    (title, at) =>
      `database s${at} "${title}" { at: there, owner: shop, operator: shop, holds: [Email] of buyer }`,
  );
  const flows = quoted
    .slice(1)
    .map((title, at) => `flow f${at} "${title}": s${at} -> s${at + 1} { carries: [Email] of buyer }`);
  await write(
    page,
    `module h\n\nimport kz\n\nplace there "<script>window.__pwned = 1</script>" { country: DE, facility: cloud }\noperator shop "<img src=x onerror=window.__pwned=1>"\nsubject buyer "Buyers"\n${[...stores, ...flows].join("\n")}\n`,
  );
  await page.locator(".stage [data-node]").nth(20).waitFor();
  await page.locator(".twin summary").click();
  await page.locator(".stage .hit.node").nth(3).focus();
  await page.keyboard.press("Enter");
  await page.locator(".details h3").waitFor();
  expect(await page.evaluate("globalThis.__pwned ?? null")).toBeNull();
  expect(
    await page
      .locator(".diagram :is(script, img, iframe, object, embed, image, use, foreignObject, a)")
      .count(),
  ).toBe(0);
  expect(told).toEqual([]);
  await context.close();
});

it.each([
  ["en", "light", 1440],
  ["kk", "dark", 1440],
  ["ru", "contrast", 360],
] as const)("has nothing that axe finds in %s, %s, at %i pixels", async (locale, theme, width) => {
  const { page, context } = await drawn("clinic-mistakes", { locale, theme, width });
  await page.locator(".twin summary").click();
  await page.locator(".legend summary").click();
  await page.locator(".stage .hit.node").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.locator(".details h3").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  await context.close();
});
