import { childrenOf, diagnose } from "../../../language/index.ts";
import type { BinaryExpression, Expression, Node, Rule } from "../../../language/index.ts";
import { excludedMiddle } from "./diagnostics/excluded-middle.ts";
import { rewardsRaw } from "./diagnostics/rewards-raw.ts";
import { placeOf, report } from "./site.ts";
import type { Site } from "./site.ts";

/** `p or not p` is not always true here: it is not stated when `p` is not. `p and not p` likewise is not always false. */
export function checkExcludedMiddle(site: Site, links: readonly BinaryExpression[]): void {
  let run: Expression[] = [];
  links.forEach((link, at) => {
    if (at === 0 || link.operator !== links[at - 1]?.operator) run = [link.left];
    run.push(link.right);
    const next = links[at + 1];
    if (next?.operator !== link.operator) checkRun(site, link, run);
  });
}

function checkRun(site: Site, link: BinaryExpression, operands: readonly Expression[]): void {
  if (!operands.some((each) => each.kind === "NotExpression")) return;
  const stated = new Set(operands.map(shape));
  const denied = operands.find((each) => each.kind === "NotExpression" && stated.has(shape(each.operand)));
  if (denied !== undefined)
    report(
      site,
      diagnose(excludedMiddle, placeOf(site, denied), { operator: link.operator === "or" ? "or" : "and" }),
    );
}

/** A text that is equal for expressions written alike, wherever they stand. */
function shape(node: Node): string {
  const own: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key !== "start" && key !== "end" && (value === null || typeof value !== "object"))
      own.push(`${key}=${String(value)}`);
  }
  return `(${own.join("\u0001")}${childrenOf(node).map(shape).join("")})`;
}

/**
 * Data in full must not be better off than lowered data: a source that says nothing is read as raw, and silence would help.
 * Only the plain cases are seen: `state == raw`, `state in […, raw]` and `as raw` where `require` or `unless` asks for them.
 */
export function checkRewardsRaw(site: Site, rule: Rule): void {
  for (const each of rule.unless) visit(site, each.condition);
  if (rule.require !== null) visit(site, rule.require);
}

function visit(site: Site, start: Expression): void {
  const open: Expression[] = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    switch (at.kind) {
      case "BinaryExpression":
        if (at.operator === "and" || at.operator === "or") open.push(at.left, at.right);
        else if (at.operator === "implies") open.push(at.right);
        else if (asksForRaw(site, at)) report(site, diagnose(rewardsRaw, placeOf(site, at), {}));
        break;
      case "QuantifiedExpression":
        open.push(at.body);
        break;
      case "ConditionalExpression":
        open.push(at.then, at.else);
        break;
      case "ContentExpression":
        if (at.as !== null && isRaw(site, at.as)) report(site, diagnose(rewardsRaw, placeOf(site, at), {}));
        break;
      default:
        break;
    }
  }
}

function asksForRaw(site: Site, node: BinaryExpression): boolean {
  if (node.operator === "==") return isRaw(site, node.left) || isRaw(site, node.right);
  return (
    node.operator === "in" &&
    node.right.kind === "ListExpression" &&
    node.right.items.some((item) => isRaw(site, item))
  );
}

function isRaw(site: Site, expression: Expression): boolean {
  return (
    expression.kind === "NameExpression" &&
    expression.name.text === "raw" &&
    site.context.members.get(expression) === site.context.preludeEnum("State")
  );
}
