import type { Locale } from "../../../language/index.ts";
import { verdictNames } from "../../evaluate/verdict.ts";
import { verdictWords } from "../words.ts";
import { xmlText } from "../xml.ts";
import type { ReportMatrix } from "./model.ts";
import { symbols, verdictClass } from "./symbols.ts";
import { paperWords } from "./words.ts";

/** The matrix as tables, one for each kind of element: a sign in each cell, with the word for who does not see it. */
export function matrixHtml(matrix: readonly ReportMatrix[], locale: Locale): string {
  const words = paperWords[locale];
  const names = verdictWords[locale];
  const legend = verdictNames.map(
    (name) => `<li><b class="${verdictClass(name)}">${symbols[name]}</b> ${xmlText(names[name])}</li>`,
  );
  const tables = matrix.map(({ kind, elements, rows }) =>
    [
      `<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(`${words.matrix}: ${kind}`)}"><table class="matrix">`,
      `<caption>${xmlText(kind)}</caption>`,
      `<thead><tr><th scope="col">${xmlText(words.requirement)}</th>${elements
        .map((each) => `<th scope="col">${xmlText(each.title)}</th>`)
        .join("")}</tr></thead>`,
      "<tbody>",
      ...rows.map(
        (row) =>
          `<tr><th scope="row"><code>${xmlText(row.requirement)}</code> ${xmlText(row.title)}</th>${row.verdicts
            .map((verdict) =>
              verdict === null
                ? "<td></td>"
                : `<td class="${verdictClass(verdict)}"><span aria-hidden="true">${symbols[verdict]}</span><span class="unseen">${xmlText(names[verdict])}</span></td>`,
            )
            .join("")}</tr>`,
      ),
      "</tbody></table></div>",
    ].join("\n"),
  );
  return [
    `<ul class="legend">${legend.join("")}</ul>`,
    `<p>${xmlText(words.matrixNote)}</p>`,
    ...tables,
  ].join("\n");
}
