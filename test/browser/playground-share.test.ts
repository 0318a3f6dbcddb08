import { readFileSync } from "node:fs";
import { deflateSync, strToU8, unzipSync, zipSync } from "fflate";
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

const policy = "module қойма\n\nimport kz\n\n// Тексты остаются здесь: ә ғ қ ң ө ұ ү һ і 😀\n";
const fragmentOf = (value: unknown): string =>
  `#v1:${Buffer.from(deflateSync(strToU8(JSON.stringify(value)), { level: 9 })).toString("base64url")}`;

async function share(page: Page): Promise<string> {
  await page.keyboard.press("ControlOrMeta+S");
  const link = await page.locator("#share-link").inputValue();
  await page.keyboard.press("Escape");
  return link;
}

it("puts the work into the fragment, and takes it out again in another browser", async () => {
  const { page, context, requested } = await openPlayground(browser, served);
  await write(page, policy);
  await page.locator("#as-of").fill("2026-04-15");
  const link = await share(page);
  expect(link).toContain("#v1:");
  expect(page.url()).toBe(link);
  const other = await openPlayground(browser, served, { hash: new URL(link).hash });
  expect(await read(other.page)).toBe(policy);
  expect(await other.page.locator("#as-of").inputValue()).toBe("2026-04-15");
  expect([...requested, ...other.requested].filter((each) => each.includes("v1"))).toEqual([]);
  await other.context.close();
  await context.close();
});

it("keeps the text through reload, a second share, back and forward", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, "module one\n");
  const first = await share(page);
  await write(page, "module two\n");
  const second = await share(page);
  expect(second).not.toBe(first);
  await write(page, "module three\n");
  await page.reload();
  await ready(page);
  expect(await read(page)).toBe("module three\n");
  await page.goBack();
  await expect.poll(() => read(page)).toBe("module one\n");
  await page.goForward();
  await expect.poll(() => read(page)).toBe("module two\n");
  await page.reload();
  await ready(page);
  expect(await read(page)).toBe("module two\n");
  await context.close();
});

it("says what is in a link and when it is long, and refuses what does not fit", async () => {
  const { page, context } = await openPlayground(browser, served);
  const noise = (length: number): string =>
    Array.from({ length }, (_, at) => Math.imul(at + 1, 2_654_435_761).toString(36)).join(" ");
  await write(page, `// ${noise(800)}\n`);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("whole texts of 1 file").waitFor();
  await page.locator(".share-long").waitFor();
  await page.keyboard.press("Escape");
  await write(page, `// ${noise(20_000)}\n`);
  await page.getByRole("button", { name: "Share" }).click();
  await page.locator(".share-refused").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("dialog").getByRole("button", { name: "Download .zip" }).click(),
  ]);
  expect(Object.keys(unzipSync(readFileSync(await download.path())))).toEqual(["policy.pdp"]);
  await context.close();
});

const bomb = fragmentOf({ files: [["a.pdp", "0".repeat(20_000_000)]] });
const wrong: readonly (readonly [what: string, hash: string])[] = [
  ["garbage", "#v1:%%%"],
  ["letters that are no deflate", "#v1:aGVsbG8gd29ybGQ"],
  ["another version", "#v9:abc"],
  ["no link at all", "#whatever"],
  ["a bomb", bomb],
  ["too long a link", `#v1:${"A".repeat(40_000)}`],
  ["a link cut off", fragmentOf({ files: [["a.pdp", policy]] }).slice(0, 40)],
  ["a way out of the project", fragmentOf({ files: [["../a.pdp", "x"]] })],
  ["a prototype", fragmentOf({ files: [["__proto__", "x"]] })],
  [
    "the same file twice",
    fragmentOf({
      files: [
        ["a.pdp", "x"],
        ["a.pdp", "y"],
      ],
    }),
  ],
  ["too many files", fragmentOf({ files: Array.from({ length: 51 }, (_, at) => [`${at}.pdp`, ""]) })],
  ["a shape of its own", fragmentOf({ files: { "a.pdp": "x" } })],
];

it("opens an empty editor and says so for every link that is none", async () => {
  expect(bomb.length).toBeLessThan(32_000);
  for (const [what, hash] of wrong) {
    const { page, context, told } = await openPlayground(browser, served, { hash });
    await page.locator(".notice").first().waitFor();
    // Monaco copies the line where nothing is selected: of an empty text, its end.
    expect(await read(page), what).toBe("\n");
    expect(told, what).toEqual([]);
    await context.close();
  }
});

it("offers the former work back when a link has been opened over it", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, "module mine\n");
  await page.waitForTimeout(600);
  await page.goto(`${served.url}${fragmentOf({ files: [["theirs.pdp", "module theirs\n"]] })}`);
  await expect.poll(() => read(page)).toBe("module theirs\n");
  await page.locator(".notice").getByRole("button", { name: "Bring it back" }).first().click();
  await expect.poll(() => read(page)).toBe("module mine\n");
  await context.close();
});

it("gives each tab work of its own", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, "module first\n");
  await page.waitForTimeout(600);
  const second = await context.newPage();
  await second.goto(served.url);
  await ready(second);
  expect(await read(second)).toBe("module first\n");
  await write(second, "module second\n");
  await second.waitForTimeout(600);
  await page.reload();
  await ready(page);
  expect(await read(page)).toBe("module first\n");
  await second.reload();
  await ready(second);
  expect(await read(second)).toBe("module second\n");
  await context.close();
});

it("says when the browser does not keep the work", async () => {
  const { page, context } = await openPlayground(browser, served);
  await page.evaluate(`Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  }`);
  await write(page, "module lost\n");
  await page.getByText("does not keep the work").first().waitFor();
  await context.close();
});

it("opens and saves archives; passes over what is no policy or leads out", async () => {
  const { page, context } = await openPlayground(browser, served);
  const archive = zipSync({
    "bank/pdp.json": strToU8('{ "name": "bank" }'),
    "bank/a.pdp": strToU8("module a\n"),
    "bank/sub/b.pdp": strToU8("module b\n"),
    "bank/../../evil.pdp": strToU8("module evil\n"),
    "bank/readme.txt": strToU8("text"),
  });
  await page.locator("input[type=file]").setInputFiles({
    name: "bank.zip",
    mimeType: "application/zip",
    buffer: Buffer.from(archive),
  });
  await page.getByText("Files opened: 3, passed over: 2.").first().waitFor();
  const tabs = page.locator(".files [role=tab]");
  await expect.poll(() => tabs.allTextContents()).toEqual(["a.pdp", "pdp.json", "sub/b.pdp"]);
  await page.locator("summary", { hasText: "Project" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download .zip" }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files).sort()).toEqual(["a.pdp", "pdp.json", "sub/b.pdp"]);
  await context.close();
});

it("refuses archives that are bombs, damaged or empty, and keeps the work", async () => {
  const { page, context } = await openPlayground(browser, served);
  await write(page, "module safe\n");
  const zeros = new Uint8Array(30_000_000);
  const archives: readonly (readonly [string, Uint8Array])[] = [
    ["too large", zipSync({ "a.pdp": zeros }, { level: 9 })],
    ["damaged", zipSync({ "a.pdp": strToU8("module a\n") }).subarray(0, 40)],
    ["damaged", strToU8("this is no archive at all, only text")],
    ["no .pdp files", zipSync({ "a.txt": strToU8("a") })],
    ["not UTF-8", zipSync({ "a.pdp": new Uint8Array([0xcf, 0xee, 0xeb, 0xe8]) })],
  ];
  for (const [message, bytes] of archives) {
    await page.locator("input[type=file]").setInputFiles({
      name: "x.zip",
      mimeType: "application/zip",
      buffer: Buffer.from(bytes),
    });
    await page.locator(".notice", { hasText: message }).last().waitFor();
  }
  expect(await read(page)).toBe("module safe\n");
  await context.close();
});
