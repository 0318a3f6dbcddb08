import type { Config } from "./config.ts";
import { matches } from "./glob.ts";

/** Is a file, by its project-relative POSIX path, one that the project file wants read? */
export function isIncluded(file: string, config: Config): boolean {
  if (config.exclude.some((pattern) => matches(pattern, file))) return false;
  return config.include.length === 0 || config.include.some((pattern) => matches(pattern, file));
}

/** Is a path below a project one of a policy? Hidden folders and the packages of other tools hold no sources. */
export function isSource(path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return path.endsWith(".pdp") && !folders.some((name) => name.startsWith(".") || name === "node_modules");
}
