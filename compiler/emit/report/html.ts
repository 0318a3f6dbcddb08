import { locales } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import type { Location } from "../locate.ts";
import { xmlText } from "../xml.ts";
import { matrixHtml } from "./html-matrix.ts";
import { styleSheet } from "./html-style.ts";
import { cell, heading, link, list, prose, table } from "./html-parts.ts";
import type { Report, ReportFact, ReportFinding } from "./model.ts";
import { verdictClass } from "./symbols.ts";
import { verdictWords } from "../words.ts";
import { paperWords } from "./words.ts";

/** A report in one language with its pictures: SVG that we drew ourselves. */
export interface ReportEdition {
  readonly report: Report;
  readonly picture: string;
  /** The picture in words. */
  readonly twin: string;
  /** Pictures of the ways of findings, by number. */
  readonly ways: ReadonlyMap<number, string>;
}

/**
 * The report as one HTML file for any browser, from disk too: no script, no request, all languages in it, switched by style alone. The
 * content security policy forbids everything but its own style sheet.
 * @param first the language shown first
 */
export function reportHtml(editions: { readonly [L in Locale]: ReportEdition }, first: Locale): string {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";
  return [
    "<!DOCTYPE html>",
    `<html lang="${first}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${xmlText(editions[first].report.title)}</title>`,
    `<style>${styleSheet}</style>`,
    "</head>",
    "<body>",
    // Radio buttons before the sections: the chosen one shows its language, without a script.
    '<div class="languages" role="radiogroup" aria-label="Тіл · Язык · Language">',
    ...locales.map(
      (locale) =>
        `<label class="language"><input type="radio" name="language" class="choose-${locale}"${locale === first ? " checked" : ""}><span lang="${locale}">${xmlText(paperWords[locale].language)}</span></label>`,
    ),
    "</div>",
    ...locales.map((locale) => edition(editions[locale], locale)),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function edition({ report, picture, twin, ways }: ReportEdition, locale: Locale): string {
  const words = paperWords[locale];
  const id = (name: string): string => `${locale}-${name}`;
  const parts: readonly (readonly [string, string, string])[] = [
    ["summary", words.summary, summaryHtml(report, locale)],
    [
      "picture",
      words.picture,
      `<div class="picture" tabindex="0" role="region" aria-label="${xmlText(words.picture)}">${picture}</div><details><summary>${xmlText(words.pictureText)}</summary><pre>${xmlText(twin)}</pre></details>`,
    ],
    [
      "findings",
      words.findings,
      report.findings.length === 0
        ? `<p>${xmlText(words.noFindings)}</p>`
        : report.findings.map((each) => findingHtml(each, ways.get(each.number) ?? null, locale)).join("\n"),
    ],
    ["matrix", words.matrix, matrixHtml(report.matrix, locale)],
    ["waivers", words.waivers, waiversHtml(report, locale)],
    ["attestations", words.attestations, attestationsHtml(report, locale)],
    ["gaps", words.gaps, gapsHtml(report, locale)],
    ["diagnostics", words.diagnostics, diagnosticsHtml(report, locale)],
  ];
  return [
    `<div class="edition edition-${locale}" lang="${locale}">`,
    `<a class="skip" href="#${id("findings")}">${xmlText(words.skip)}</a>`,
    `<header><h1>${xmlText(report.title)}</h1><p>${xmlText(`${report.circumstances.join("; ")}.`)}</p></header>`,
    `<nav aria-label="${xmlText(words.contents)}"><ul>${parts
      .map(([name, title]) => `<li>${link(`#${id(name)}`, title)}</li>`)
      .join("")}</ul></nav>`,
    "<main>",
    ...parts.map(
      ([name, title, body]) =>
        `<section aria-labelledby="${id(name)}">${heading(2, title, id(name))}\n${body}\n</section>`,
    ),
    "</main>",
    `<footer><p>${xmlText(words.disclaimer)}</p></footer>`,
    "</div>",
  ].join("\n");
}

function summaryHtml(report: Report, locale: Locale): string {
  const words = paperWords[locale];
  const count = (name: string): number => report.tally.find((each) => each.verdict === name)?.count ?? 0;
  const violated = count("violated");
  const open = count("unproven") + count("review");
  const said = violated + open === 0 ? words.ok : words.bad(violated, open);
  const rows = report.acts.map(({ act, counts }) => [
    cell(act, { header: "row" }),
    ...counts.map((each) => cell(String(each), { number: true })),
  ]);
  return [
    `<p class="verdict ${violated > 0 ? "bad" : open > 0 ? "open" : "good"}">${xmlText(said)}</p>`,
    table(
      words.acts,
      [words.act, ...report.tally.map((each) => each.name)],
      [
        ...rows,
        [
          cell("Σ", { header: "row" }),
          ...report.tally.map((each) => cell(String(each.count), { number: true })),
        ],
      ],
    ),
  ].join("\n");
}

function findingHtml(finding: ReportFinding, way: string | null, locale: Locale): string {
  const words = paperWords[locale];
  const name = verdictWords[locale][finding.verdict];
  const rows: (readonly [string, string])[] = [
    [
      words.element,
      xmlText(`${finding.element.title} (${finding.element.name}), ${finding.element.kind}`) +
        placeOf(finding.element.location),
    ],
    [words.provision, xmlText(finding.provision)],
    [words.holders, xmlText(finding.holders)],
  ];
  if (finding.missing.length > 0) rows.push([words.missing, factsHtml(finding.missing)]);
  if (finding.facts.length > 0) rows.push([words.facts, factsHtml(finding.facts)]);
  if (finding.path.length > 0) rows.push([words.path, xmlText(finding.path.join(" → "))]);
  if (finding.question !== null) rows.push([words.question, prose(finding.question)]);
  if (finding.advice !== null) rows.push([words.advice, prose(finding.advice)]);
  if (finding.consequences.length > 0) rows.push([words.consequences, list(finding.consequences)]);
  if (finding.notices.length > 0) rows.push([words.notices, list(finding.notices)]);
  return [
    `<article class="finding ${verdictClass(finding.verdict)}" id="${locale}-finding-${finding.number}">`,
    `<h3><span class="number">${finding.number}</span> <span class="name">${xmlText(name)}</span> <code>${xmlText(finding.requirement)}</code> ${xmlText(finding.title)}</h3>`,
    `<p>${prose(finding.message)}</p>`,
    `<dl>${rows.map(([term, value]) => `<dt>${xmlText(term)}</dt><dd>${value}</dd>`).join("")}</dl>`,
    ...(way === null
      ? []
      : [`<div class="picture" tabindex="0" role="region" aria-label="${xmlText(words.path)}">${way}</div>`]),
    "</article>",
  ].join("\n");
}

function factsHtml(facts: readonly ReportFact[]): string {
  return `<ul>${facts.map((each) => `<li><code>${xmlText(each.text)}</code>${placeOf(each.location)}</li>`).join("")}</ul>`;
}

function placeOf(location: Location | null): string {
  return location === null
    ? ""
    : ` <span class="place">${xmlText(`${location.file}:${location.line}:${location.column}`)}</span>`;
}

function waiversHtml({ waivers }: Report, locale: Locale): string {
  const words = paperWords[locale];
  if (waivers.length === 0) return `<p>${xmlText(words.noWaivers)}</p>`;
  return table(
    words.waivers,
    [
      words.name,
      words.requirement,
      words.element,
      words.reason,
      words.approved,
      words.until,
      words.underlying,
    ],
    waivers.map((each) => [
      cell(each.name, { header: "row" }),
      ...[each.requirement, each.elements, each.reason, each.approved, each.until, each.underlying].map(
        (text) => cell(text),
      ),
    ]),
  );
}

function attestationsHtml({ attestations }: Report, locale: Locale): string {
  const words = paperWords[locale];
  if (attestations.length === 0) return `<p>${xmlText(words.noAttestations)}</p>`;
  return table(
    words.attestations,
    [words.name, words.by, words.on, words.until, words.state],
    attestations.map((each) => [
      cell(each.what, { header: "row" }),
      cell(each.by),
      cell(each.on),
      cell(each.until),
      cell(words.states[each.state]),
    ]),
  );
}

function gapsHtml({ gaps }: Report, locale: Locale): string {
  const words = paperWords[locale];
  if (gaps.length === 0) return `<p>${xmlText(words.noGaps)}</p>`;
  return table(
    words.gaps,
    [words.requirement, words.name, words.why],
    gaps.map((each) => [cell(each.requirement, { header: "row" }), cell(each.title), cell(each.why)]),
  );
}

function diagnosticsHtml({ diagnostics }: Report, locale: Locale): string {
  const words = paperWords[locale];
  if (diagnostics.length === 0) return `<p>${xmlText(words.noDiagnostics)}</p>`;
  return table(
    words.diagnostics,
    [words.severity, words.code, words.message, words.place],
    diagnostics.map((each) => [
      cell(each.severity, { header: "row" }),
      cell(each.code),
      cell(each.message),
      cell(`${each.location.file}:${each.location.line}:${each.location.column}`),
    ]),
  );
}
