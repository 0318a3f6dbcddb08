import { dayText } from "../check/index.ts";
import type { ElementInfo } from "../check/schema.ts";
import type { FactValue, Span } from "../check/values.ts";
import { exactText } from "./numbers.ts";
import { instantText } from "./time/zone.ts";
import type { Value } from "./values.ts";

/** A value as it stands in proofs and messages; short names. `?` for what is not stated. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case "unknown":
      return "?";
    case "none":
      return "none";
    case "bool":
      return String(value.value);
    case "number":
      return exactText(value.value);
    case "range":
      return `${value.low === null ? "" : exactText(value.low)}..${value.high === null ? "" : exactText(value.high)}`;
    case "text":
      return `"${value.value}"`;
    case "date":
      return dayText(value.day);
    case "datetime":
      return instantText(value.instant, 0);
    case "duration":
      return durationText(value.value);
    case "enum":
      return value.member;
    case "element":
      return value.element.name;
    case "category":
      return value.category.name;
    case "requirement":
      return value.id;
    case "citation":
      return value.provision === null ? value.act.name : `${value.act.name} "${value.provision}"`;
    case "opaque":
      return "…";
    case "label":
      return value.key;
    case "record":
      return "{ … }";
    case "set": {
      const members = [...value.sure.map(valueText), ...value.unsure.map((each) => `${valueText(each)}?`)];
      return `[${[...members, ...(value.open ? ["todo"] : [])].join(", ")}]`;
    }
  }
}

/** A stated fact as it stands in proofs; clock times with the offset as written. */
export function factText(value: FactValue, converted: Value): string {
  return value.kind === "datetime" ? instantText(value.instant, value.offset) : valueText(converted);
}

/** `1 business day`, `3 months`. */
export function durationText(span: Span): string {
  if (span.months !== 0)
    return span.months % 12 === 0 ? plural(span.months / 12, "year") : plural(span.months, "month");
  if (span.businessDays !== 0) return plural(span.businessDays, "business day");
  if (span.days && span.minutes % 1440 === 0) return plural(span.minutes / 1440, "day");
  return span.minutes % 60 === 0 ? plural(span.minutes / 60, "hour") : plural(span.minutes, "minute");
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${Math.abs(count) === 1 ? "" : "s"}`;
}

/** `IIN as hashed of patient`, as items are written. */
export function labelText(
  category: string,
  state: string,
  subject: ElementInfo | null,
  process: ElementInfo | null,
): string {
  const lowered = state === "raw" ? "" : ` as ${state}${process === null ? "" : `@${process.name}`}`;
  return `${category}${lowered}${subject === null ? "" : ` of ${subject.name}`}`;
}
