import type { Locale } from "../../../language/index.ts";
import { edition } from "../../../stdlib/index.ts";
import { buildDiagram, drawSvg } from "../../emit/diagram/index.ts";
import { checkText, plain } from "../../emit/index.ts";
import type { PreviewKind } from "../../lsp/index.ts";
import type { Snapshot } from "../../service/index.ts";
import { layOut } from "../diagram/lay-out.ts";
import { htmlReport } from "../report/html.ts";

/** A picture (SVG), the whole report (HTML) or what was found (text) of a project. Null where there is nothing to draw. */
export async function preview(
  what: PreviewKind,
  { program }: Snapshot,
  locale: Locale,
): Promise<string | null> {
  switch (what) {
    case "diagram": {
      const picture = buildDiagram(program, { view: { kind: "system" }, locale, edition });
      if (picture === null) return null;
      const [laidOut] = await layOut([picture]);
      return laidOut === undefined ? null : drawSvg(picture, laidOut.layout, locale);
    }
    case "report":
      return htmlReport(program, edition, locale);
    case "findings":
      return checkText(program, { locale, paint: plain, quiet: false, edition });
  }
}
