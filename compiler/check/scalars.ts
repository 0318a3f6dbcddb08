import { diagnose } from "../../language/index.ts";
import type { Value } from "../../language/index.ts";
import { parseDay, parseInstant } from "./days.ts";
import type { Desk } from "./desk.ts";
import { valueText } from "./describe.ts";
import { badDate } from "./diagnostics/bad-date.ts";
import { numberTooLarge } from "./diagnostics/number-too-large.ts";
import { wrongUnit } from "./diagnostics/wrong-unit.ts";
import { durationOf, maxDigits, parseExact } from "./numbers.ts";
import type { Spot } from "./spot.ts";
import type { Type } from "./types.ts";
import { fault } from "./values.ts";
import type { FactValue } from "./values.ts";
import { declaration, reportWrongType, wordsNear } from "./wrong-type.ts";

/** Truth values, numbers, texts, dates and durations. */
export function scalarValue(desk: Desk, value: Value, type: Type, spot: Spot): FactValue {
  const place = desk.place(spot.file, value);
  switch (value.kind) {
    case "BoolValue":
      if (type.kind === "Bool") return { kind: "bool", value: value.value };
      break;
    case "TextValue":
      if (type.kind === "Text")
        return {
          kind: "text",
          value: value.lines.length === 1 ? (value.lines[0] ?? "") : value.lines.join(" "),
        };
      break;
    case "NumberValue": {
      if (type.kind === "Duration") {
        desk.report(
          diagnose(
            wrongUnit,
            place,
            { wanted: "unit", digits: value.digits },
            { related: declaration(spot.property) },
          ),
        );
        return fault;
      }
      if (type.kind !== "Decimal" && (type.kind !== "Int" || value.digits.includes("."))) break;
      const number = parseExact(value.digits);
      if (number !== null) return { kind: "number", value: number };
      desk.report(diagnose(numberTooLarge, place, { limit: maxDigits }));
      return fault;
    }
    case "DurationValue": {
      if (type.kind === "Int" || type.kind === "Decimal") {
        desk.report(
          diagnose(
            wrongUnit,
            place,
            { wanted: "number", digits: value.digits },
            { related: declaration(spot.property) },
          ),
        );
        return fault;
      }
      if (type.kind !== "Duration") break;
      const duration = value.digits.includes(".") ? null : durationOf(value.digits, value.unit);
      if (duration !== null) return { kind: "duration", value: duration };
      if (value.digits.includes(".")) break;
      desk.report(diagnose(numberTooLarge, place, { limit: maxDigits }));
      return fault;
    }
    case "DateValue": {
      if (type.kind !== "Date") break;
      const day = parseDay(value.text);
      if (day !== null) return { kind: "date", day };
      desk.report(diagnose(badDate, place, { text: value.text }));
      return fault;
    }
    case "DateTimeValue": {
      if (type.kind !== "DateTime") break;
      const instant = parseInstant(value.text);
      if (instant !== null) return { kind: "datetime", ...instant };
      desk.report(diagnose(badDate, place, { text: value.text }));
      return fault;
    }
    default:
      break;
  }
  const close = wordsNear(value, type, spot.property);
  reportWrongType(desk, place, type, valueText(value), spot.property, { close });
  return fault;
}
