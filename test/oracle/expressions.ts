/** The oracle's own form of rules and expressions. */
export type Expr =
  | { readonly op: "literal"; readonly value: boolean | number | "none" | "[]" }
  | { readonly op: "date"; readonly value: string }
  | { readonly op: "var" | "element" | "category" | "member"; readonly name: string }
  | { readonly op: "asOf" }
  | { readonly op: "get"; readonly of: Expr; readonly name: string }
  | { readonly op: "and" | "or" | "implies"; readonly left: Expr; readonly right: Expr }
  | { readonly op: "not"; readonly of: Expr }
  | {
      readonly op: "compare";
      readonly sign: "==" | "!=" | "<" | "<=" | ">" | ">=";
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly op: "plus" | "minus"; readonly left: Expr; readonly right: Expr }
  | { readonly op: "days" | "months"; readonly count: number }
  | { readonly op: "in"; readonly left: Expr; readonly right: Expr }
  | {
      readonly op: "has" | "includes" | "allows";
      readonly content: Expr;
      readonly category: Expr;
      readonly as: string | null;
      readonly of: Expr | null;
    }
  | { readonly op: "isKind" | "isCategory"; readonly of: Expr; readonly name: string }
  | { readonly op: "stated"; readonly of: Expr }
  | { readonly op: "every" | "some"; readonly variable: string; readonly source: Source; readonly body: Expr }
  | { readonly op: "count"; readonly variable: string; readonly set: Expr; readonly where: Expr | null }
  | { readonly op: "if"; readonly test: Expr; readonly then: Expr; readonly else: Expr }
  | {
      readonly op: "reaches";
      readonly from: Expr;
      readonly to: Expr;
      readonly category: string | null;
      readonly along: Expr | null;
    }
  | { readonly op: "stillPersonal"; readonly of: Expr };

export type Source = { readonly kind: string } | { readonly set: Expr };

export interface Binder {
  readonly variable: string;
  readonly source: Source;
}
export interface Rule {
  readonly binders: readonly Binder[];
  readonly where: Expr | null;
  readonly unless: readonly Expr[];
  readonly review: readonly Expr[];
  readonly require: Expr | null;
}
export interface Version {
  readonly from: string;
  /** Exclusive; null: no end. */
  readonly to: string | null;
  readonly text: { readonly rules: readonly Rule[]; readonly continues: boolean } | "unknown";
}
export interface Requirement {
  readonly id: string;
  readonly check: "facts" | "evidence" | "judgement" | "none";
  readonly versions: readonly Version[];
}

/** The text of an expression, bracketed everywhere. */
export function text(e: Expr): string {
  switch (e.op) {
    case "literal":
      return String(e.value);
    case "date":
      return e.value;
    case "var":
    case "element":
    case "category":
    case "member":
      return e.name;
    case "asOf":
      return "as_of";
    case "get":
      return `${text(e.of)}.${e.name}`;
    case "and":
    case "or":
    case "implies":
      return `(${text(e.left)} ${e.op} ${text(e.right)})`;
    case "not":
      return `(not ${text(e.of)})`;
    case "compare":
      return `(${text(e.left)} ${e.sign} ${text(e.right)})`;
    case "plus":
      return `(${text(e.left)} + ${text(e.right)})`;
    case "minus":
      return `(${text(e.left)} - ${text(e.right)})`;
    case "days":
    case "months":
      return `${e.count} ${e.op}`;
    case "in":
      return `(${text(e.left)} in ${text(e.right)})`;
    case "has":
    case "includes":
    case "allows":
      return `(${text(e.content)} ${e.op === "has" ? "has" : "includes"} ${text(e.category)}${e.as === null ? "" : ` as ${e.as}`}${e.of === null ? "" : ` of ${text(e.of)}`})`;
    case "isKind":
    case "isCategory":
      return `(${text(e.of)} is ${e.name})`;
    case "stated":
      return `(${text(e.of)} is stated)`;
    case "every":
    case "some":
      return `(${e.op} ${binderText(e.variable, e.source)} satisfies ${text(e.body)})`;
    case "count":
      return e.where === null
        ? `count(${text(e.set)})`
        : `count(${e.variable} in ${text(e.set)} where ${text(e.where)})`;
    case "if":
      return `(if ${text(e.test)} then ${text(e.then)} else ${text(e.else)})`;
    case "reaches":
      return `(${text(e.from)}.reaches(${text(e.to)}${e.category === null ? "" : `, ${e.category}`})${e.along === null ? "" : ` along way where ${text(e.along)}`})`;
    case "stillPersonal":
      return `still_personal(${text(e.of)})`;
  }
}

function binderText(variable: string, source: Source): string {
  return "kind" in source ? `${variable}: ${source.kind}` : `${variable} in ${text(source.set)}`;
}

export function requirementText({ id, check, versions }: Requirement): string {
  const line = `requirement ${id} { check: ${check}`;
  return [line, ...versions.map(versionText), "}"].join("\n");
}

function versionText({ from, to, text: law }: Version): string {
  const span = `  version ${from} ..${to === null ? "" : ` ${to}`}`;
  if (law === "unknown") return `${span} unknown "not seen"`;
  return [`${span}${law.continues ? " continues" : ""} {`, ...law.rules.map(ruleText), "  }"].join("\n");
}

function ruleText({ binders, where, unless, review, require }: Rule): string {
  return [
    `    for ${binders.map((one) => binderText(one.variable, one.source)).join(", ")}`,
    ...(where === null ? [] : [`where ${text(where)}`]),
    ...unless.map((one) => `unless ${text(one)} by X-1`),
    ...review.map((one) => `review ${text(one)} "why"`),
    ...(require === null ? [] : [`require ${text(require)}`]),
  ].join("\n      ");
}
