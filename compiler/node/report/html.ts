import { locales } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import type { Diagram } from "../../emit/diagram/index.ts";
import { buildDiagram, drawSvg, numberedFindings, twinText } from "../../emit/diagram/index.ts";
import type { ReportEdition } from "../../emit/report/index.ts";
import { buildReport, reportHtml } from "../../emit/report/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import { layOut } from "../diagram/lay-out.ts";

/** So many findings have a picture of their way; the picture of the whole has the numbers of all. */
const most = 12;

/** The report as HTML in three languages, with its pictures laid out. */
export async function htmlReport(program: Program, edition: string, first: Locale): Promise<string> {
  const wanted = locales.flatMap((locale) => picturesOf(program, edition, locale));
  const laidOut = await layOut(wanted.map((each) => each.diagram));
  const drawn = wanted.map(({ locale, number, diagram }, at) => {
    const layout = laidOut[at]?.layout;
    return { locale, number, diagram, svg: layout === undefined ? "" : drawSvg(diagram, layout, locale) };
  });
  const editionIn = (locale: Locale): ReportEdition => {
    const own = drawn.filter((each) => each.locale === locale);
    const whole = own.find((each) => each.number === null);
    return {
      report: buildReport(program, { locale, edition }),
      picture: whole?.svg ?? "",
      twin: whole === undefined ? "" : twinText(whole.diagram, locale),
      ways: new Map(own.flatMap(({ number, svg }) => (number === null ? [] : [[number, svg] as const]))),
    };
  };
  return reportHtml({ kk: editionIn("kk"), ru: editionIn("ru"), en: editionIn("en") }, first);
}

function isFlow(element: ElementInfo | null): boolean {
  return element !== null && element.ends !== null;
}

interface Wanted {
  readonly locale: Locale;
  /** Null: the picture of the whole. */
  readonly number: number | null;
  readonly diagram: Diagram;
}

function picturesOf(program: Program, edition: string, locale: Locale): readonly Wanted[] {
  const whole = buildDiagram(program, { view: { kind: "system" }, locale, edition });
  const ways = numberedFindings(program, locale)
    .filter(
      ({ flows, verdict }) => flows.length > 0 || (verdict.verdict === "violated" && isFlow(verdict.element)),
    )
    .slice(0, most)
    .flatMap(({ finding }): readonly Wanted[] => {
      const view = { kind: "finding", id: String(finding.number) } as const;
      const diagram = buildDiagram(program, { view, locale, edition });
      return diagram === null ? [] : [{ locale, number: finding.number, diagram }];
    });
  return whole === null ? ways : [{ locale, number: null, diagram: whole }, ...ways];
}
