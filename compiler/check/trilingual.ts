import { diagnose, locales } from "../../language/index.ts";
import type { RecordValue } from "../../language/index.ts";
import type { Desk } from "./desk.ts";
import { missingLanguage } from "./diagnostics/missing-language.ts";
import { isWrittenTodo } from "./todo.ts";
import type { Spot } from "./spot.ts";
import type { Fact } from "./values.ts";

/** A text in three languages has all three, none of them empty. */
export function checkTrilingual(
  desk: Desk,
  value: RecordValue,
  fields: ReadonlyMap<string, Fact>,
  spot: Pick<Spot, "file">,
): void {
  const missing: string[] = [];
  for (const locale of locales) {
    const fact = fields.get(locale);
    if (fact === undefined || (fact.value.kind === "text" && fact.value.value.trim() === ""))
      missing.push(locale);
    // Of the wrong type: reported already. A `todo` is an open translation, and the reader would get nothing.
    else if (
      fact.value.kind === "todo" &&
      value.properties.some((each) => each.key.text === locale && isWrittenTodo(each.value))
    ) {
      missing.push(locale);
    }
  }
  if (missing.length > 0) desk.report(diagnose(missingLanguage, desk.place(spot.file, value), { missing }));
}
