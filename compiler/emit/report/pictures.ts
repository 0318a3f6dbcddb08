import { locales } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import { buildDiagram, drawSvg, numberedFindings, twinText } from "../diagram/index.ts";
import type { Diagram, Layout } from "../diagram/index.ts";
import { buildReport } from "./build.ts";
import { reportHtml } from "./html.ts";
import type { ReportEdition } from "./html.ts";

/** So many findings have a picture of their way; the picture of the whole has the numbers of all. */
const most = 12;

/** A picture that a report shows once it is laid out. */
export interface ReportPicture {
  readonly locale: Locale;
  /** Of the finding of this number; null: the picture of the whole. */
  readonly number: number | null;
  readonly diagram: Diagram;
}

/** The pictures of a report in all languages: the whole, and the ways of the first findings. */
export function reportPictures(program: Program, edition: string): readonly ReportPicture[] {
  return locales.flatMap((locale) => picturesIn(program, edition, locale));
}

/**
 * The report as HTML in three languages, with its pictures.
 * @param layouts one for each picture, in the same order; a picture without one is left out
 */
export function illustratedHtml(
  program: Program,
  edition: string,
  first: Locale,
  pictures: readonly ReportPicture[],
  layouts: readonly (Layout | null)[],
): string {
  const drawn = pictures.map(({ locale, number, diagram }, at) => {
    const layout = layouts[at] ?? null;
    return { locale, number, diagram, svg: layout === null ? "" : drawSvg(diagram, layout, locale) };
  });
  const editionIn = (locale: Locale): ReportEdition => {
    const own = drawn.filter((each) => each.locale === locale);
    const whole = own.find((each) => each.number === null);
    return {
      report: buildReport(program, { locale, edition }),
      picture: whole?.svg ?? "",
      twin: whole === undefined ? "" : twinText(whole.diagram, locale),
      ways: new Map(
        own.flatMap(({ number, svg }) => (number === null || svg === "" ? [] : [[number, svg] as const])),
      ),
    };
  };
  return reportHtml({ kk: editionIn("kk"), ru: editionIn("ru"), en: editionIn("en") }, first);
}

function picturesIn(program: Program, edition: string, locale: Locale): readonly ReportPicture[] {
  const whole = buildDiagram(program, { view: { kind: "system" }, locale, edition });
  const ways = numberedFindings(program, locale)
    .filter(
      ({ flows, verdict }) => flows.length > 0 || (verdict.verdict === "violated" && isFlow(verdict.element)),
    )
    .slice(0, most)
    .flatMap(({ finding }): readonly ReportPicture[] => {
      const view = { kind: "finding", id: String(finding.number) } as const;
      const diagram = buildDiagram(program, { view, locale, edition });
      return diagram === null ? [] : [{ locale, number: finding.number, diagram }];
    });
  return whole === null ? ways : [{ locale, number: null, diagram: whole }, ...ways];
}

function isFlow(element: ElementInfo | null): boolean {
  return element !== null && element.ends !== null;
}
