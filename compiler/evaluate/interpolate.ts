import type { Frame } from "./frame.ts";
import { member } from "./navigate.ts";
import { noNote } from "./note.ts";
import type { CompiledRule } from "./rules.ts";
import { valueText } from "./texts.ts";
import { unknown } from "./values.ts";
import type { Value } from "./values.ts";
import type { Judgement, Mention } from "./verdict.ts";

/** What the names in braces stand for in one binding, `{s}` and `{s.at.country}`; `?` for what is not stated. A name that is no variable stands for nothing. */
export function valuesFor(frame: Frame, rule: CompiledRule): Judgement["values"] {
  return {
    get: (name) => {
      const [first, ...links] = name.split(".");
      const binder = rule.binders.findLast((each) => each.name === first);
      if (binder === undefined) return undefined;
      frame.note = noNote;
      let value: Value = frame.slots[binder.slot] ?? unknown;
      for (const link of links) value = member(frame, value, link);
      return mention(value);
    },
  };
}

function mention(value: Value): Mention {
  switch (value.kind) {
    case "element":
      return { kind: "element", element: value.element };
    case "category":
      return { kind: "category", category: value.category, state: null };
    case "label":
      return {
        kind: "category",
        category: value.category,
        state: value.state === "raw" ? null : value.state,
      };
    case "date":
      return { kind: "date", day: value.day };
    case "set":
      // A set that is open or unsure is said as proofs say it.
      if (value.open || value.unsure.length > 0 || value.sure.length === 0) break;
      return { kind: "list", members: value.sure.map(mention) };
    default:
      break;
  }
  return { kind: "code", text: plainText(value) };
}

/** As a sentence says it: labels by category and state, texts without quotes. */
export function plainText(value: Value): string {
  if (value.kind === "label")
    return value.state === "raw" ? value.category.name : `${value.category.name} as ${value.state}`;
  return value.kind === "text" ? value.value : valueText(value);
}
