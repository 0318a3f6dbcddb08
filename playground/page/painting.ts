import type { EditorTheme } from "../editor/code-editor.ts";
import type { Theme } from "../words/page.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");
const contrast = matchMedia("(prefers-contrast: more), (forced-colors: active)");

/** The colours that a theme means on this machine now. */
export function coloursOf(theme: Theme): EditorTheme {
  if (theme === "contrast") return dark.matches ? "contrast-dark" : "contrast-light";
  if (theme !== "system") return theme;
  if (contrast.matches) return dark.matches ? "contrast-dark" : "contrast-light";
  return dark.matches ? "dark" : "light";
}

/** Calls back when the system changes its mind. */
export function onSystemColours(changed: () => void): void {
  dark.addEventListener("change", changed);
  contrast.addEventListener("change", changed);
}
