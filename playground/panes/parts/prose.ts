import { el } from "./el.ts";

/** A sentence of the library: what stands between backticks is code. */
export function prose(text: string): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(
    ...text
      .split("`")
      .map((each, at, all) =>
        at % 2 === 1 && at < all.length - 1 ? el("code", {}, each) : el("span", {}, each),
      ),
  );
  return made;
}
