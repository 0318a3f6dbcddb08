import { diagnose } from "../../../language/index.ts";
import type {
  DateExpression,
  DateTimeExpression,
  DurationExpression,
  NumberExpression,
} from "../../../language/index.ts";
import { parseDay, parseInstant } from "../days.ts";
import { badDate } from "../diagnostics/bad-date.ts";
import { numberTooLarge } from "../diagnostics/number-too-large.ts";
import { durationOf, maxDigits, parseExact } from "../numbers.ts";
import type { Type } from "../types.ts";
import { unknown } from "./relation.ts";
import { placeOf, report } from "./site.ts";
import type { Site } from "./site.ts";

type Literal = NumberExpression | DurationExpression | DateExpression | DateTimeExpression;

/** Numbers, durations, days and instants; those that cannot exist are reported. */
export function typeLiteral(site: Site, node: Literal): Type {
  switch (node.kind) {
    case "NumberExpression":
      if (parseExact(node.digits) === null) return tooLarge(site, node);
      return { kind: node.digits.includes(".") ? "Decimal" : "Int" };
    case "DurationExpression":
      return durationOf(node.digits, node.unit) === null ? tooLarge(site, node) : { kind: "Duration" };
    case "DateExpression":
      return parseDay(node.text) === null ? noSuchDate(site, node) : { kind: "Date" };
    case "DateTimeExpression":
      return parseInstant(node.text) === null ? noSuchDate(site, node) : { kind: "DateTime" };
  }
}

function tooLarge(site: Site, node: Literal): Type {
  report(site, diagnose(numberTooLarge, placeOf(site, node), { limit: maxDigits }));
  return unknown;
}

function noSuchDate(site: Site, node: DateExpression | DateTimeExpression): Type {
  report(site, diagnose(badDate, placeOf(site, node), { text: node.text }));
  return unknown;
}
