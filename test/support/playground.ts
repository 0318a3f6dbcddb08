import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { bin } from "./cli.ts";

/** The page of the playground in a tab of its own, with nothing kept from before. */
export interface Playground {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: errors, warnings of the policy, requests that leave the machine. */
  readonly told: readonly string[];
  /** Addresses of all requests. */
  readonly requested: readonly string[];
}

/** A server of the built page. */
export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts `pdp playground` on a free port. */
export async function servePlayground(): Promise<Served> {
  const started = spawn(process.execPath, [bin, "playground", "--port", "0", "--locale", "en"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((done, failed) => {
    started.once("exit", (status) => failed(new Error(`pdp playground ended with ${status}`)));
    started.stdout.on("data", (text: Buffer) => {
      const found = /http:\S+/.exec(text.toString());
      if (found !== null) done(found[0]);
    });
  });
  return { url, process: started };
}

/** How a tab is opened. */
export interface Options {
  readonly locale?: "kk" | "ru" | "en";
  readonly theme?: "light" | "dark" | "contrast";
  readonly width?: number;
  readonly hash?: string;
}

/** Opens the page and waits until the editor is there and everything is judged. */
export async function openPlayground(
  browser: Browser,
  served: Served,
  { locale = "en", theme = "light", width = 1440, hash = "" }: Options = {},
): Promise<Playground> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const told: string[] = [];
  const requested: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") told.push(message.text());
  });
  page.on("pageerror", (error) => told.push(error.message));
  context.on("request", (request) => {
    requested.push(request.url());
    if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url()))
      told.push(request.url());
  });
  // What was chosen before, for the first time that the page is opened.
  const preferences = JSON.stringify(JSON.stringify({ locale, theme }));
  await page.addInitScript(
    `localStorage.getItem("pdp:preferences") ?? localStorage.setItem("pdp:preferences", ${preferences})`,
  );
  await page.goto(served.url + hash);
  await ready(page);
  return { page, context, told, requested };
}

/** Waits until Monaco is there and the newest state is judged. */
export async function ready(page: Page): Promise<void> {
  await page.locator(".monaco-editor .view-line").first().waitFor();
  await page.locator('footer[data-work="ready"]').waitFor();
}

/** Puts a text in place of that in the editor, as a person does who selects all and pastes. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press("ControlOrMeta+V");
}

/** The text of the editor, by way of the clipboard. */
export async function read(page: Page): Promise<string> {
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+C");
  return page.evaluate<string>("navigator.clipboard.readText()");
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page by WCAG 2.2 AA: rule and element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<
    readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
  >(
    `(() => { ${axe}; return axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then((result) => result.violations); })()`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
