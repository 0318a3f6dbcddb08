// What the playground costs, on this machine, in headless Chromium: node bench/playground.mjs [runs], after npm run build.
// Goals: 1.6 MB compressed until the editor accepts typing, ready within 1.5 s on loopback, a key to its diagnostics in the bank within 150 ms.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync, zipSync } from "fflate";
import { chromium } from "playwright-core";

const runs = Number(process.argv[2] ?? 5);
const keys = 30;

const server = spawn(process.execPath, ["dist/bin/pdp.cjs", "playground", "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const url = await new Promise((done) => server.stdout.on("data", (text) => done(/http:\S+/.exec(text)?.[0])));
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium" });

const rows = [];
for (let run = 0; run < runs; run++) rows.push(await opened());
const typing = await typed();
await browser.close();
server.kill();

console.log(`compressed bytes until typing  ${median(rows.map(({ bytes }) => bytes))} (goal 1600000)`);
console.log(`text on the screen             ${median(rows.map(({ text }) => text))} ms`);
console.log(`editor accepts typing          ${median(rows.map(({ editor }) => editor))} ms (goal 1500)`);
console.log(`first diagnostics              ${median(rows.map(({ judged }) => judged))} ms`);
console.log(
  `key to diagnostics, bank       ${median(typing.delays)} ms, longest ${Math.max(...typing.delays)} ms (goal 150)`,
);
console.log(`key to the screen, bank        ${median(typing.paints)} ms`);
console.log(`longest task while typing      ${typing.longest} ms`);

/** Opens the page with nothing kept; times since navigation began, and what had been loaded when the editor was there. */
async function opened() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies = [];
  page.on("response", (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
  await page.goto(url, { waitUntil: "commit" });
  const since = () => page.evaluate(() => Math.round(performance.now()));
  await page.locator(".plain-editor, .view-line").first().waitFor();
  const text = await since();
  await page.locator(".monaco-editor .view-line").first().waitFor();
  const editor = await since();
  const before = await Promise.all(bodies.slice());
  await page.locator('footer[data-work="ready"]').waitFor();
  const judged = await since();
  await context.close();
  // What is packed already does not shrink again.
  const bytes = before.reduce(
    (sum, body) => sum + Math.min(body.length, gzipSync(body, { level: 9 }).length),
    0,
  );
  return { bytes, text, editor, judged };
}

/** Types in the bank example; each key makes another unknown name, which the list of problems then shows. */
async function typed() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() =>
    localStorage.setItem("pdp:preferences", JSON.stringify({ locale: "en", theme: "light" })),
  );
  await page.goto(url);
  await page.locator('footer[data-work="ready"]').waitFor();
  const files = readdirSync("examples/bank").map((name) => [name, readFileSync(`examples/bank/${name}`)]);
  const zip = Buffer.from(zipSync(Object.fromEntries(files)));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "bank.zip", mimeType: "application/zip", buffer: zip });
  await page.locator(".files [role=tab]", { hasText: "stores.pdp" }).click();
  await page.waitForTimeout(3_000);
  await page.locator(".view-line").first().click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type('\ndatabase measured "M" { owner: q }');
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.waitForTimeout(2_000);
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) =>
      window.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: "longtask",
    });
  });
  const delays = [];
  const paints = [];
  for (let at = 0; at < keys; at++) {
    const letter = "abcdefghij"[at % 10];
    // Begins with the event of the key, ends when the list shows the name that it makes.
    await page.evaluate(
      (name) => {
        window.measured = new Promise((done) => {
          let pressed = 0;
          let painted = 0;
          addEventListener(
            "keydown",
            () => {
              pressed = performance.now();
              requestAnimationFrame(() => setTimeout(() => (painted = performance.now() - pressed)));
            },
            { once: true, capture: true },
          );
          const list = document.querySelector(".problem-list");
          const observer = new MutationObserver(() => {
            if (!list.textContent.includes(name)) return;
            observer.disconnect();
            const told = performance.now() - pressed;
            setTimeout(() => done({ told, painted }), 50);
          });
          observer.observe(list, { subtree: true, childList: true, characterData: true });
        });
      },
      `q${"abcdefghij".repeat(10).slice(0, at + 1)}`,
    );
    await page.keyboard.press(letter);
    const { told, painted } = await page.evaluate(() => window.measured);
    delays.push(Math.round(told));
    paints.push(Math.round(painted));
    await page.waitForTimeout(100);
  }
  const longest = await page.evaluate(() => Math.round(Math.max(0, ...window.tasks)));
  await context.close();
  return { delays, paints, longest };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
