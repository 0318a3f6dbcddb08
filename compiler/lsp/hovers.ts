import type { Hover } from "vscode-languageserver";
import { hover } from "../service/index.ts";
import { onPlace } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { rangeOf } from "./convert.ts";

/** What is known of what stands at a place. */
export function attachHover(parts: Parts): void {
  onPlace(parts, "textDocument/hover", ({ snapshot, path, offset, source }): Hover | null => {
    const found = hover(snapshot, path, offset);
    if (found === null) return null;
    return { contents: { kind: "markdown", value: found.markdown }, range: rangeOf(source, found.span) };
  });
}
