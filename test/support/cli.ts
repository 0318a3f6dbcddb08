import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "./repository.ts";

/** The built command line. */
export const bin = join(root, "dist/bin/pdp.cjs");

/** What a run gave. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `pdp` in a folder, in English and without colours unless `env` says otherwise. */
export function pdp(
  cwd: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly input?: string | Uint8Array } = {},
): Run {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, LANG: "C", ...options.env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env,
    input: options.input ?? "",
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "pdp-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A policy that says nothing about personal data: nothing is violated, nothing unproven. */
export const quiet = "module quiet\n\nimport kz\n\nplace office { country: KZ }\n";
/** A store abroad, and nowhere else. */
export const broken = `module broken

import kz

place frankfurt "Cloud region" { country: DE, facility: cloud }

operator shop "Shop" {}

subject buyer "Buyers" {}

database crm "Customers" {
  at: frankfurt
  owner: shop
  operator: shop
  holds: [Email] of buyer
}
`;
