import { doc } from "prettier";
import type { Doc } from "prettier";
import { child, children, braces, stacked } from "./printing.ts";
import type { PrinterOf, Printing } from "./printing.ts";

const { group, hardline, indent, join } = doc.builders;

type RuleKind =
  | "RequirementDeclaration"
  | "Version"
  | "Rule"
  | "UnlessClause"
  | "Citation"
  | "ReviewClause"
  | "TestDeclaration"
  | "Change"
  | "Expectation";

/** What is written for a verdict that is not one word. */
const verdictWords: ReadonlyMap<string, string> = new Map([
  ["not_applicable", "not applicable"],
  ["not_in_force", "not in force"],
  ["unknown_wording", "unknown wording"],
]);

function block(parts: Doc): Doc {
  return ["{", indent([hardline, parts]), hardline, "}"];
}

function clause(word: string, printing: Printing, key: string): Doc {
  return group([word, " ", child(printing, key)]);
}

/** How requirements, their versions and rules, and tests are printed. */
export const rules: { readonly [K in RuleKind]: PrinterOf<K> } = {
  RequirementDeclaration: (_, printing) => {
    const parts = children(printing, "properties", "versions");
    const head: Doc = ["requirement ", child(printing, "id"), " "];
    return parts.length === 0 ? [head, "{}"] : [head, block(stacked(parts, printing.options))];
  },
  Version: (node, printing) => {
    const head: Doc = ["version ", child(printing, "interval")];
    if (node.unknown !== null) return [head, " unknown ", child(printing, "unknown")];
    const parts = children(printing, "properties", "rules");
    return [
      head,
      node.continues ? " continues" : "",
      node.notice === null ? "" : [" ", child(printing, "notice")],
      " ",
      parts.length === 0 ? "{}" : block(stacked(parts, printing.options)),
    ];
  },
  Rule: (node, printing) => {
    const lines: Doc[] = [
      [
        "for ",
        join(
          ", ",
          children(printing, "binders").map((part) => part.doc),
        ),
      ],
    ];
    if (node.where !== null) lines.push(clause("where", printing, "where"));
    for (const part of children(printing, "unless", "review")) lines.push(part.doc);
    if (node.require !== null) lines.push(clause("require", printing, "require"));
    if (node.on !== null) lines.push(["on ", child(printing, "on")]);
    return join(hardline, lines);
  },
  UnlessClause: (_, printing) => [clause("unless", printing, "condition"), " by ", child(printing, "by")],
  Citation: (node, printing) => [
    child(printing, "act"),
    node.provision === null ? "" : [" ", quoted(node.provision)],
  ],
  ReviewClause: (node, printing) => {
    const question = child(printing, "question");
    return [
      clause("review", printing, "condition"),
      " ",
      node.question.kind === "RecordValue" ? question : indent(question),
    ];
  },
  TestDeclaration: (node, printing) => {
    const parts = children(printing, "imports", "declarations", "changes", "expectations");
    const head: Doc = ["test ", child(printing, "name"), " "];
    const asOf: Doc = node.asOf === null ? [] : ["as of ", child(printing, "asOf")];
    if (parts.length === 0) return [head, node.asOf === null ? "{}" : block(asOf)];
    return [head, block([node.asOf === null ? [] : [asOf, hardline], stacked(parts, printing.options)])];
  },
  Change: (node, printing) => [
    "change ",
    child(printing, "target"),
    " ",
    braces(node, children(printing, "properties"), printing),
  ],
  Expectation: (node, printing) => {
    const words = verdictWords.get(node.verdict.text) ?? node.verdict.text;
    const what = node.requirement === null ? child(printing, "code") : child(printing, "requirement");
    const on = children(printing, "on").map((part) => part.doc);
    const where: Doc =
      on.length === 0 ? "" : on.length === 1 ? [" on ", on[0] ?? ""] : [" on [", join(", ", on), "]"];
    return ["expect ", words, " ", what, where];
  },
};

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
