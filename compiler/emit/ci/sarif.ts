import type { Locale } from "../../../language/index.ts";
import type { RequirementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import { markdownText } from "../markdown.ts";
import { actTitle, citationText, citedBy, trilingual } from "../provision.ts";
import { safeText } from "../safe-text.ts";
import { reportWords } from "../words.ts";
import { findings } from "./finding.ts";
import type { Finding, Step } from "./finding.ts";
import { lineHashes } from "./line-hash.ts";
import { ciWords } from "./words.ts";

/** What stands beside the findings. */
export interface SarifOptions {
  readonly locale: Locale;
  /** What makes paths relative to the repository: `""` or `services/clinic/`. */
  readonly base: string;
  /** Version of the command line. */
  readonly version: string;
  /** Names the content of the library. */
  readonly edition: string;
  /** The page of a diagnostic, as text; null where there is none. */
  readonly page: (code: string) => string | null;
}

/** What GitHub takes and shows: results of one run, steps of one path, related places of one result, characters of a description. */
const most = { results: 25_000, steps: 1_000, related: 100, description: 1_024, tags: 10 } as const;

/**
 * The findings as SARIF 2.1.0 (OASIS), in the shape that GitHub's code scanning reads: one place and one path for each result, paths
 * relative to the repository, fingerprints of meaning and of lines. Waived findings are left out, since GitHub reopens suppressed ones.
 */
export function checkSarif(program: Program, options: SarifOptions): string {
  const all = findings(program, options.locale, options.base);
  const shown = all.slice(0, most.results);
  const rules = [...new Map(shown.map((each) => [each.rule, each])).values()].sort((a, b) =>
    a.rule < b.rule ? -1 : 1,
  );
  const index = new Map(rules.map((each, at) => [each.rule, at]));
  const hashes = lineHashesOf(program, options.base);
  const requirements = new Map(program.schema.requirements.map((each) => [each.id, each]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "PDP",
            semanticVersion: options.version,
            language: options.locale,
            properties: { library: options.edition, asOf: program.request.asOf },
            rules: rules.map((each) => ruleOf(each, requirements.get(each.rule) ?? null, options)),
          },
        },
        automationDetails: { id: `pdp/${[program.request.profile ?? "default"].flat().join("+")}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: ciWords[options.locale].root } } },
        invocations: [
          {
            executionSuccessful: true,
            ...(all.length > shown.length
              ? {
                  toolExecutionNotifications: [
                    {
                      level: "warning",
                      message: { text: ciWords[options.locale].cut(all.length - shown.length) },
                    },
                  ],
                }
              : {}),
          },
        ],
        results: shown.map((each) => resultOf(each, index.get(each.rule) ?? 0, hashes, options.locale)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(finding: Finding, requirement: RequirementInfo | null, options: SarifOptions): object {
  const { locale } = options;
  const latest = requirement?.versions.at(-1) ?? null;
  const cited = requirement === null ? null : citationText(requirement, latest, locale);
  const prose = requirement === null ? options.page(finding.rule) : (cited ?? null);
  const advice =
    requirement === null
      ? null
      : trilingual("advice", requirement, latest, locale)?.replace(/\{[^{}]*\}/g, "…");
  const words = reportWords[locale];
  const help = [
    finding.title,
    cited === null ? prose : `${words.provision}: ${cited}`,
    advice === null || advice === undefined ? null : `${words.advice}: ${advice}`,
  ].filter((each) => each !== null);
  const act = requirement === null ? null : citedBy(requirement, latest)?.act;
  const tags = [
    "personal-data",
    ...(act === null || act === undefined ? ["language"] : [actTitle(act, locale)]),
  ].map((each) => safeText(each).slice(0, 200));
  return {
    id: finding.rule,
    name: safeText(finding.rule).slice(0, 255),
    shortDescription: { text: short(finding.title) },
    fullDescription: { text: short([finding.title, cited ?? prose ?? ""].filter(Boolean).join(". ")) },
    help: {
      text: safeText(help.join("\n")).replaceAll("\\x0a", "\n"),
      markdown: [`**${markdownText(finding.title)}**`, ...help.slice(1).map(markdownText)].join("\n\n"),
    },
    defaultConfiguration: { level: finding.severity },
    properties: {
      tags: tags.slice(0, most.tags),
      precision: finding.verdict === "violated" || finding.verdict === null ? "very-high" : "high",
      "problem.severity": problem[finding.severity],
      ...(finding.verdict === null ? {} : { "security-severity": weight[finding.severity] }),
    },
  };
}

/** GitHub's scales for our severities. */
const problem = { error: "error", warning: "warning", note: "recommendation" } as const;
const weight = { error: "8.0", warning: "5.0", note: "2.0" } as const;

function resultOf(
  finding: Finding,
  ruleIndex: number,
  hashes: (file: string, line: number) => string | null,
  locale: Locale,
): object {
  const line = hashes(finding.range.file, finding.range.line);
  const advice = finding.advice === "" ? "" : ` ${reportWords[locale].advice}: ${finding.advice}`;
  const path = finding.way.length > 0 ? finding.way : [];
  const facts = finding.facts.slice(0, most.related);
  return {
    ruleId: finding.rule,
    ruleIndex,
    rule: { id: finding.rule, index: ruleIndex },
    level: finding.severity,
    message: { text: messageText(`${finding.message}${advice}`) },
    locations: [{ physicalLocation: physical(finding) }],
    ...(facts.length === 0 ? {} : { relatedLocations: facts.map((each, id) => located(each, id + 1)) }),
    ...(path.length === 0
      ? {}
      : {
          codeFlows: [
            {
              threadFlows: [
                { locations: path.slice(0, most.steps).map((each) => ({ location: located(each, null) })) },
              ],
            },
          ],
        }),
    partialFingerprints: {
      "pdpSemantic/v1": finding.fingerprint,
      ...(line === null ? {} : { primaryLocationLineHash: line }),
    },
    ...(finding.verdict === null ? {} : { properties: { verdict: finding.verdict } }),
  };
}

function located(step: Step, id: number | null): object {
  return {
    ...(id === null ? {} : { id }),
    physicalLocation: physical(step),
    message: { text: messageText(step.label) },
  };
}

function physical({ range }: { readonly range: Step["range"] }): object {
  return {
    artifactLocation: { uri: uriOf(range.file), uriBaseId: "%SRCROOT%" },
    region: {
      startLine: range.line,
      startColumn: range.column,
      endLine: range.endLine,
      endColumn: Math.max(range.endColumn, range.endLine === range.line ? range.column : 1),
    },
  };
}

/** A text as a message that is only text: brackets would make a link of it, braces a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function messageText(text: string): string {
  return text.replace(/[\\[\]]/g, (mark) => `\\${mark}`).replace(/[{}]/g, (mark) => mark + mark);
}

/** A POSIX path as a relative reference: each part percent-encoded, a colon in the first one too (RFC 3986, 4.2). */
function uriOf(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
}

function short(text: string): string {
  const clean = safeText(text);
  return clean.length <= most.description ? clean : `${clean.slice(0, most.description - 1)}…`;
}

/** The hash of a line, computed for a file when one of its lines is asked for. */
function lineHashesOf(program: Program, base: string): (file: string, line: number) => string | null {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const hashes = known.get(file) ?? lineHashes(program.sources.get(file.slice(base.length))?.text ?? "");
    known.set(file, hashes);
    return hashes[line - 1] ?? null;
  };
}
