import { diagnose, nearest } from "../../../language/index.ts";
import type { Expression, Rule, UnlessClause } from "../../../language/index.ts";
import type { RequirementSymbol } from "../../bind/index.ts";
import type { CheckContext } from "../context.ts";
import { unknownVariable } from "./diagnostics/unknown-variable.ts";
import { checkRewardsRaw } from "./lints.ts";
import { checkRequirementTexts, checkRuleTexts } from "./placeholders.ts";
import { placeOf, report, withVariable } from "./site.ts";
import type { Site, Variable } from "./site.ts";
import { startSite } from "./start.ts";
import { checkUsed, variableOf } from "./variables.ts";
import { views } from "./view.ts";
import { clause, wantBool } from "./why.ts";

/** A rule that was typed: its variables, and the place that sees them all. */
export interface TypedRule {
  readonly rule: Rule;
  readonly variables: readonly Variable[];
  readonly site: Site;
}

/** Types the rules of all versions of all requirements, and checks the placeholders in their texts. */
export function checkRules(context: CheckContext): void {
  const viewOf = views(context);
  for (const module of context.bound.modules) {
    if (context.checked.waits(module)) continue;
    for (const requirement of module.requirements)
      checkRequirement(startSite(context, module, requirement.file, viewOf(module)), requirement);
  }
}

function checkRequirement(site: Site, requirement: RequirementSymbol): void {
  const { declaration } = requirement;
  const versions = declaration.versions.map((version) => ({
    version,
    rules: version.rules.map((rule) => typeRule(site, rule)),
  }));
  const all = versions.flatMap((each) => each.rules);
  checkRequirementTexts(site, declaration.properties, all);
  for (const { version, rules } of versions) {
    checkRequirementTexts(site, version.properties, rules);
    for (const rule of rules) {
      checkRewardsRaw(rule.site, rule.rule);
      checkRuleTexts(rule);
    }
  }
  // The first variable is what the verdict is about, read or not.
  for (const rule of all) for (const variable of rule.variables.slice(1)) checkUsed(rule.site, variable);
}

function typeRule(start: Site, rule: Rule): TypedRule {
  let site: Site = { ...start, used: new Set() };
  const variables: Variable[] = [];
  for (const binder of rule.binders) {
    const variable = variableOf(site, binder);
    site = withVariable(site, variable);
    variables.push(variable);
  }
  const wants = (at: Site, node: Expression, word: string): void => wantBool(at, node, clause(word));
  if (rule.where !== null) wants(site, rule.where, "where");
  for (const unless of rule.unless) {
    wants(site, unless.condition, "unless");
    resolveExemption(site, unless);
  }
  for (const review of rule.review) wants(site, review.condition, "review");
  if (rule.require !== null) wants({ ...site, stated: true }, rule.require, "require");
  const { on } = rule;
  if (on !== null) {
    const variable = variables.find((each) => each.name.text === on.text);
    if (variable !== undefined) site.used.add(variable);
    else {
      const names = variables.map((each) => each.name.text);
      report(
        site,
        diagnose(unknownVariable, placeOf(site, on), {
          name: on.text,
          variables: names,
          close: on.text.length < 3 ? [] : nearest(on.text, names),
        }),
      );
    }
  }
  return { rule, variables, site };
}

/** `unless … by`: a requirement that is known from here, or a place in an act. */
function resolveExemption(site: Site, unless: UnlessClause): void {
  const { by } = unless;
  if (by.kind === "Id") site.context.resolveRequirement(by, site.module, site.file);
  else site.context.resolveCitation(by, site.module, site.file);
}
