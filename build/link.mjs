// npm links the bins of dependencies, not of the package itself. `npx pdp` in a clone should not ask the network: link ours.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";

/** Puts `pdp` among the bins of the clone; does nothing where the package is installed as a dependency. */
export function linkBin() {
  mkdirSync("node_modules/.bin", { recursive: true });
  if (process.platform === "win32") {
    writeFileSync("node_modules/.bin/pdp.cmd", '@node "%~dp0\\..\\..\\dist\\bin\\pdp.cjs" %*\r\n');
    return;
  }
  rmSync("node_modules/.bin/pdp", { force: true });
  symlinkSync("../../dist/bin/pdp.cjs", "node_modules/.bin/pdp");
}
