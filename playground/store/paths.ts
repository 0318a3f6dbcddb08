/** The file that says by what a project is judged. */
export const projectFile = "pdp.json";

/** Longest path of a file, in characters. */
const longest = 200;

/** Is it the path of a file that a project of the page may have? Relative, without ways out, a policy or the project file. */
export function isProjectPath(path: string): boolean {
  if (path.length > longest || /[\u0000-\u001f\u007f\\:*?"<>|]/.test(path)) return false;
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".." || part.trim() !== part))
    return false;
  return path.endsWith(".pdp") ? parts.at(-1) !== ".pdp" : path === projectFile;
}
