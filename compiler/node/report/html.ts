import type { Locale } from "../../../language/index.ts";
import { illustratedHtml, reportPictures } from "../../emit/report/index.ts";
import type { Program } from "../../program.ts";
import { layOut } from "../diagram/lay-out.ts";

/** The report as HTML in three languages, with its pictures laid out. */
export async function htmlReport(program: Program, edition: string, first: Locale): Promise<string> {
  const pictures = reportPictures(program, edition);
  const laidOut = await layOut(pictures.map((each) => each.diagram));
  return illustratedHtml(
    program,
    edition,
    first,
    pictures,
    laidOut.map((each) => each.layout),
  );
}
