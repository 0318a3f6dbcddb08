import type { Locale } from "../../../language/index.ts";
import { xmlText } from "../xml.ts";
import type { Card, DocumentSection, DocumentTable, Entry, Line, PaperDocument, Shown } from "./model.ts";
import { paperStyle } from "./style.ts";
import { documentWords } from "./words.ts";

/** Papers as one HTML file for any browser, from disk too: no script, no request, nothing but its own style sheet. */
export function documentsHtml(documents: readonly PaperDocument[], locale: Locale): string {
  const words = documentWords[locale];
  const [only] = documents;
  const title =
    only !== undefined && documents.length === 1 ? `${only.title}: ${only.owner}` : words.contents;
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";
  return [
    "<!DOCTYPE html>",
    `<html lang="${locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${xmlText(title)}</title>`,
    `<style>${paperStyle}</style>`,
    "</head>",
    "<body>",
    ...(documents.length > 1 ? [contents(documents, words.contents)] : []),
    "<main>",
    ...(documents.length === 0 ? [`<p>${xmlText(words.noPapers)}</p>`] : []),
    ...documents.map((each, at) => article(each, at + 1, locale)),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function contents(documents: readonly PaperDocument[], title: string): string {
  const items = documents.map(
    (each, at) => `<li><a href="#paper-${at + 1}">${xmlText(`${each.title}: ${each.owner}`)}</a></li>`,
  );
  return `<nav aria-label="${xmlText(title)}">${xmlText(title)}<ul>${items.join("")}</ul></nav>`;
}

function article(document: PaperDocument, number: number, locale: Locale): string {
  const words = documentWords[locale];
  const alarm = document.mismatches === 0 ? null : words.mismatches(document.mismatches);
  const notes = document.notes.map(
    (each) => `<p${each === alarm ? ' class="alarm"' : ""}>${xmlText(each)}</p>`,
  );
  return [
    `<article aria-labelledby="paper-${number}">`,
    `<h1 id="paper-${number}">${xmlText(document.title)}</h1>`,
    `<p class="owner">${xmlText(document.owner)}</p>`,
    ...(document.about === null ? [] : [`<p>${xmlText(document.about)}</p>`]),
    `<div class="notes">${notes.join("")}</div>`,
    ...document.sections.map((each) => section(each, document, words.internal)),
    "</article>",
  ].join("\n");
}

function section(of: DocumentSection, document: PaperDocument, internal: string): string {
  const caption = of.heading ?? document.title;
  const tag = of.internal ? ` <span class="tag">(${xmlText(internal)})</span>` : "";
  return [
    `<section${classesOf(of)}>`,
    ...(of.heading === null ? [] : [`<h2>${xmlText(of.heading)}${tag}</h2>`]),
    ...sentences(of),
    ...(of.entries.length === 0 ? [] : [entries(of.entries, caption)]),
    ...(of.table === null ? [] : [table(of.table, caption)]),
    ...of.cards.map(card),
    ...(of.empty === null ? [] : [`<p>${xmlText(of.empty)}</p>`]),
    ...(of.asks.length === 0
      ? []
      : [
          `<ul class="asks">${of.asks.map((each) => `<li>${xmlText(each)}: <span class="rule"></span></li>`).join("")}</ul>`,
        ]),
    "</section>",
  ].join("\n");
}

/** Tables with more columns than this are printed across the page. */
const columnsUpright = 6;

function classesOf({ internal, table: own }: DocumentSection): string {
  const wide = own !== null && own.heads.length > columnsUpright;
  const classes = [...(internal ? ["internal"] : []), ...(wide ? ["wide"] : [])];
  return classes.length === 0 ? "" : ` class="${classes.join(" ")}"`;
}

function sentences({ says, numbered }: DocumentSection): readonly string[] {
  if (!numbered) return says.map((each) => `<p>${inline(each)}</p>`);
  return says.length === 0 ? [] : [`<ol>${says.map((each) => `<li>${inline(each)}</li>`).join("")}</ol>`];
}

function card({ title, entries: own }: Card): string {
  return `<h3>${xmlText(title)}</h3>\n${entries(own, title)}`;
}

function entries(all: readonly Entry[], caption: string): string {
  const rows = all.map(
    (each) => `<tr><th scope="row">${xmlText(each.title)}</th><td>${shown(each.shown)}</td></tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(caption)}"><table class="entries"><tbody>${rows.join("\n")}</tbody></table></div>`;
}

function table({ heads, rows }: DocumentTable, caption: string): string {
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(caption)}"><table>`,
    `<caption class="unseen">${xmlText(caption)}</caption>`,
    `<thead><tr>${heads.map((each) => `<th scope="col">${xmlText(each)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows
      .map(
        (row) =>
          `<tr>${row.map((each, at) => (at === 0 ? `<th scope="row">${shown(each)}</th>` : `<td>${shown(each)}</td>`)).join("")}</tr>`,
      )
      .join("\n")}</tbody>`,
    "</table></div>",
  ].join("\n");
}

function shown(of: Shown): string {
  return of.map(inline).join("<br>");
}

function inline(of: Line): string {
  return of
    .map((each) =>
      each.kind === "text" ? xmlText(each.text) : `<span class="blank">____ ${xmlText(each.hint)}</span>`,
    )
    .join("");
}
