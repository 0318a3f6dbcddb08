import type { WordText } from "../../../language/index.ts";
import { builtinFunctions, builtinNames, propertyNames, showType, strip } from "../../check/index.ts";
import type { Type } from "../../check/types.ts";
import type { Referent, Variable } from "../cursor/referent.ts";
import { memberOfType } from "../cursor/expressions.ts";
import { memberSignature, wordsText } from "../hover/declarations.ts";
import type { Token } from "../cursor/words.ts";
import { chainBefore, chainType, expectedIn, openCall, variablesIn } from "./chains.ts";
import type { Sights } from "./chains.ts";
import type { Draft } from "./draft.ts";
import { memberDrafts, requirementDrafts, wordDrafts } from "./fixed.ts";
import { isData, ofKind, ownDrafts, typeDrafts, valueDrafts } from "./names.ts";
import type { Field } from "./names.ts";

/** What may stand next in a rule or a definition. */
export function expressionsFor(tokens: readonly Token[], field: Field): readonly Draft[] {
  const sights: Sights = { reading: field.reading, module: field.module, text: field.source.text };
  const variables = variablesIn(tokens, sights);
  const last = tokens.at(-1);
  switch (last?.text) {
    case ".":
      return members(tokens, variables, sights, field);
    case ":":
      return typeDrafts(field, (symbol) => symbol.kind === "kind");
    case "for":
    case "every":
    case "some":
    case "along":
      return [];
    case "by":
      return [
        ...requirementDrafts(field, 1),
        ...valueDrafts(field, ofKind(field, field.reading.preludeKind("act")), 0),
      ];
    case "on":
      return variableDrafts(variables);
    case "is":
      return [
        ...typeDrafts(field, (symbol) => symbol.kind === "kind"),
        ...valueDrafts(field, isData, 2),
        { label: "stated", kind: "value", rank: 0 },
      ];
    case "has":
    case "includes":
      return [...variableDrafts(variables), ...valueDrafts(field, isData)];
    case "as":
      return states(field);
    case "of":
      return [
        ...variableDrafts(variables),
        ...valueDrafts(field, ofKind(field, field.reading.preludeKind("subject"))),
      ];
    default:
      if (last === undefined || (last.text === "," && inHead(tokens))) return [];
      return endsOperand(last)
        ? wordDrafts(operators, field.locale)
        : operands(tokens, variables, sights, field);
  }
}

const operators: readonly WordText[] = [
  "and",
  "or",
  "implies",
  "in",
  "has",
  "includes",
  "is",
  "along",
  "satisfies",
  "then",
  "else",
  "where",
  "unless",
  "by",
  "review",
  "require",
  "on",
  "for",
];
const beginning: readonly WordText[] = ["not", "every", "some", "count", "if", "true", "false", "none"];
const clauses: ReadonlySet<string> = new Set(["where", "unless", "review", "require"]);

/** Is something named or closed here, so that an operator follows? */
function endsOperand({ text, sort }: Token): boolean {
  if (text === ")" || text === "]" || text === "}") return true;
  if (sort === "sign") return false;
  return sort !== "word" || ![...operators, ...beginning.slice(0, 5)].some((word) => word === text);
}

/** Before the first clause of a rule, where variables are bound. */
function inHead(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.text === "for" && openCall(tokens) === null && !tokens.some(({ text }) => clauses.has(text))
  );
}

function operands(
  tokens: readonly Token[],
  variables: readonly Variable[],
  sights: Sights,
  field: Field,
): readonly Draft[] {
  const expected = expectedIn(tokens, variables, sights);
  const type = expected === null ? null : strip(expected);
  const drafts: Draft[] = [...variableDrafts(variables), ...expectedDrafts(type, field)];
  drafts.push(...valueDrafts(field, (symbol) => symbol.kind === "define", 3));
  drafts.push(
    ...builtinFunctions.map((each): Draft => {
      const doc = (): string => each.doc[field.locale];
      return {
        label: each.name,
        kind: "function",
        detail: each.signature,
        doc,
        insert: `${each.name}($1)`,
        snippet: true,
        rank: 5,
      };
    }),
    ...builtinNames.map((each): Draft => {
      const doc = (): string => each.doc[field.locale];
      return { label: each.name, kind: "value", detail: wordsText(each.result), doc, rank: 5 };
    }),
  );
  return [...drafts, ...wordDrafts(beginning, field.locale, 6)];
}

/** What the other side of a comparison, or a parameter, leads one to expect. */
function expectedDrafts(type: Type | null, field: Field): readonly Draft[] {
  switch (type?.kind) {
    case "enum":
      return memberDrafts(type.of, field, 0);
    case "element":
      return valueDrafts(field, ofKind(field, type.of), 1);
    case "category":
      return valueDrafts(field, isData, 1);
    case "set":
      return expectedDrafts(strip(type.of), field);
    default:
      return [];
  }
}

function states(field: Field): readonly Draft[] {
  const of = field.reading.preludeEnum("State");
  return of === null ? [] : memberDrafts(of, field);
}

export function variableDrafts(variables: readonly Variable[]): readonly Draft[] {
  return variables.map((variable) => ({
    label: variable.name.text,
    kind: "variable",
    detail: showType(variable.type()),
    rank: 0,
  }));
}

/** Behind a dot: what a value of that type has; or what the module of that name declares. */
function members(
  tokens: readonly Token[],
  variables: readonly Variable[],
  sights: Sights,
  field: Field,
): readonly Draft[] {
  const chain = chainBefore(tokens, tokens.length - 1);
  const type = strip(chainType(chain, variables, sights));
  if (type.kind === "unknown") return ofName(chain, field);
  return memberDraftsOf(type, field);
}

/** The properties that a value of a type has, and what the compiler computes of it. */
export function memberDraftsOf(type: Type, field: Field): readonly Draft[] {
  const sight = field.reading.sight(field.module);
  const own = type.kind === "element" ? type.of.properties : null;
  return [...new Set(propertyNames(sight, type))].flatMap((name): readonly Draft[] => {
    const means = memberOfType(type, name, field);
    if (means === null) return [];
    return [
      {
        ...memberDraft(means, name, field),
        rank: own === null || own.has(name) ? 0 : means.kind === "computed" ? 1 : 2,
      },
    ];
  });
}

function memberDraft(means: Referent, name: string, { locale }: Field): Draft {
  if (means.kind === "computed") {
    const { member } = means;
    const doc = (): string => member.doc[locale];
    const call = member.params === null ? {} : { insert: `${name}($1)`, snippet: true };
    return {
      label: name,
      kind: "property",
      detail: member.params === null ? wordsText(member.result) : memberSignature(member),
      doc,
      rank: 1,
      ...call,
    };
  }
  if (means.kind !== "property") return { label: name, kind: "property", rank: 1 };
  const { property } = means;
  return {
    label: name,
    kind: "property",
    detail: showType(property.type),
    doc: () => property.field.doc,
    rank: 0,
  };
}

/** `Colour.` and `firm.` */
function ofName(chain: readonly Token[], field: Field): readonly Draft[] {
  const name = chain.map((each) => each.text).join("");
  const of = field.reading.enums(field.module).find((each) => each.name === name);
  if (of !== undefined) return memberDrafts(of, field);
  return [field.module, ...field.module.imports]
    .filter((each) => each.name === name)
    .flatMap((each) => ownDrafts(field, each, () => true));
}
