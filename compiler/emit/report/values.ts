import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { dayText } from "../../check/index.ts";
import type { FactValue } from "../../check/values.ts";
import { mentionText } from "../mention.ts";
import { reportWords } from "../words.ts";

/** A stated value in a sentence. */
export function valueText(value: FactValue | null, locale: Locale): string {
  switch (value?.kind) {
    case "text":
      return value.value;
    case "date":
      return dayFor(dayText(value.day), locale);
    case "element":
      return mentionText({ kind: "element", element: value.element }, locale);
    case "category":
      return mentionText({ kind: "category", category: value.category, state: null }, locale);
    case "requirement":
      return value.id;
    case "binding":
      return value.targets.join(", ");
    case "set":
      return value.members.map((each) => valueText(each.value, locale)).join(", ");
    default:
      return reportWords[locale].notStated;
  }
}
