import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { findChromium } from "../../compiler/node/report/pdf.ts";

/**
 * Starts the Chromium of this machine; installs Debian's where there is none and the machine allows it.
 * @throws Error with what to do, where neither is possible: these tests are never skipped in silence
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env) ?? installed();
  if (executablePath === null)
    throw new Error("No Chromium: install it (`apt-get install chromium`) or name its path in CHROME_PATH.");
  return chromium.launch({ executablePath });
}

function installed(): string | null {
  const apt = (...args: string[]): boolean =>
    spawnSync("apt-get", args, { stdio: "ignore", timeout: 300_000 }).status === 0;
  if (!apt("update") || !apt("install", "-y", "--no-install-recommends", "chromium")) return null;
  return findChromium(process.env);
}
