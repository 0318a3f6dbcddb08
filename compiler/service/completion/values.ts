import { strip } from "../../check/index.ts";
import type { Type } from "../../check/types.ts";
import { keywordDoc } from "../hover/keyword-docs.ts";
import type { ValueContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { memberDrafts, requirementDrafts, wordDrafts } from "./fixed.ts";
import { isConcrete, isData, ofKind, ownDrafts, valueDrafts } from "./names.ts";
import type { Field } from "./names.ts";
import { shapeOf, Stops } from "./shapes.ts";
import { isContent } from "./values-context.ts";

type Fits = Parameters<typeof valueDrafts>[1];

/** What may be written after `key:`, or in its list. */
export function valuesFor(context: ValueContext, field: Field): readonly Draft[] {
  const type = context.type === null ? null : strip(context.type);
  const fits = fitting(type, field);
  if (context.path.length > 0) return inModule(context, field, fits ?? (() => true));
  const drafts: Draft[] =
    type === null ? [...valueDrafts(field, () => true)] : [...ofType(type, fits, context, field)];
  return [...drafts, ...openValues(context, type, field)].filter(({ label }) => !context.taken.has(label));
}

function ofType(type: Type, fits: Fits | null, context: ValueContext, field: Field): readonly Draft[] {
  switch (type.kind) {
    case "enum":
      return memberDrafts(type.of, field);
    case "Bool":
      return wordDrafts(["true", "false"], field.locale, 0);
    case "Requirement":
      return requirementDrafts(field, 0);
    case "set": {
      const members = ofType(strip(type.of), fits, { ...context, list: true }, field);
      return [...shaped(type, "[…]"), ...members];
    }
    case "Text":
      return shaped(type, '"…"');
    case "record":
      return shaped(type, "{ … }", type.of.name);
    case "data set":
    case "data scope": {
      const brackets = context.list ? [] : shaped(type, "[…]");
      const all: readonly Draft[] =
        context.property === "carries" && !context.list ? [{ label: "all", kind: "value", rank: 0 }] : [];
      return [...brackets, ...all, ...named(field, fits)];
    }
    case "Citation":
      return named(field, fits).map((draft) => ({ ...draft, insert: `${draft.label} "$1"`, snippet: true }));
    default:
      return named(field, fits);
  }
}

function named(field: Field, fits: Fits | null): readonly Draft[] {
  return fits === null ? [] : valueDrafts(field, fits);
}

/** What may be named at such a place; null where no name may stand. */
function fitting(type: Type | null, field: Field): Fits | null {
  if (type === null) return () => true;
  switch (type.kind) {
    case "set":
      return fitting(strip(type.of), field);
    case "element":
      return ofKind(field, type.of);
    case "category":
      return isData;
    case "data set":
    case "data scope":
      return isConcrete;
    case "Citation":
      return ofKind(field, field.reading.preludeKind("act"));
    case "Binding":
      return (symbol) => !symbol.module.library && symbol.kind !== "define";
    case "unknown":
      return () => true;
    default:
      return null;
  }
}

/** `firm.` */
function inModule({ path }: ValueContext, field: Field, fits: Fits): readonly Draft[] {
  const name = path.map((each) => each.text).join(".");
  const modules = [field.module, ...field.module.imports];
  const own = modules.filter((each) => each.name === name).flatMap((each) => ownDrafts(field, each, fits));
  const deeper = modules.flatMap((each): readonly Draft[] => {
    if (!each.name.startsWith(`${name}.`)) return [];
    const label = each.name.slice(name.length + 1).split(".")[0] ?? "";
    return [{ label, kind: "module", detail: each.name, rank: 1 }];
  });
  return [...own, ...deeper];
}

/** What says that there is nothing, or that it is not known yet. */
function openValues(
  { type, required, change, list }: ValueContext,
  plain: Type | null,
  { locale }: Field,
): readonly Draft[] {
  const drafts: Draft[] = [];
  if (type?.kind === "optional") drafts.push(...wordDrafts(["none"], locale, 7));
  if (change && !list) drafts.push({ label: "unstated", kind: "value", rank: 7 });
  if (required && !change) return drafts;
  const why = list || isContent(plain) ? {} : { insert: 'todo "$1"', snippet: true };
  return [
    ...drafts,
    { label: "todo", kind: "keyword", doc: () => keywordDoc("todo", locale), rank: 8, ...why },
  ];
}

function shaped(type: Type, label: string, detail = ""): readonly Draft[] {
  return [{ label, kind: "value", detail, insert: shapeOf(type, new Stops()), snippet: true, rank: 0 }];
}
