import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/** The Chromium of this machine: `CHROME_PATH`, else the first of the usual names on the path; null where there is none. */
export function findChromium(env: NodeJS.ProcessEnv): string | null {
  const given = env["CHROME_PATH"];
  if (given !== undefined && existsSync(given)) return given;
  const folders = (env["PATH"] ?? "").split(delimiter).filter((each) => each !== "");
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Prints a page to PDF, tagged and with an outline. The page needs no network and runs no script. Chromium stamps the time, so the bytes
 * differ from run to run.
 * @returns null where Chromium made none
 */
export function printPdf(chromium: string, html: string): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), "pdp-pdf-"));
  try {
    const [page, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
    writeFileSync(page, html);
    const switches = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-extensions",
      `--user-data-dir=${join(folder, "profile")}`,
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      "--export-tagged-pdf",
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ];
    spawnSync(chromium, switches, { stdio: "ignore", timeout: 60_000 });
    return existsSync(pdf) ? readFileSync(pdf) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
