import { formatting, rangeFormatting } from "../service/index.ts";
import { editsOf, onFile } from "./asking.ts";
import type { Parts } from "./attach.ts";
import { spanOf } from "./convert.ts";
import { rangeIn } from "./shape.ts";

/** House style, for a file or for the declarations that a selection touches. The library is nobody's to change. */
export function attachFormatter(parts: Parts): void {
  onFile(parts, "textDocument/formatting", async ({ source, path }) =>
    path.startsWith("pdp:") ? [] : editsOf(source, await formatting(source.text, path)),
  );
  onFile(parts, "textDocument/rangeFormatting", async ({ source, path }, params) => {
    const range = rangeIn(params, "range");
    if (range === null || path.startsWith("pdp:")) return [];
    return editsOf(source, await rangeFormatting(source.text, path, spanOf(source, range)));
  });
}
