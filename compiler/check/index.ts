// In: Bound.
// Out: Typed, what every declaration, property and expression means, and every fault of it.
// Invariant: what could not be understood is reported once and is not stated (`U`) afterwards.
import { diagnostics as declarations } from "./diagnostics/index.ts";
import { diagnostics as expressions } from "./expressions/index.ts";

export { checkAgain, checkMemory } from "./again/index.ts";
export type { CheckChanges, CheckMemory } from "./again/index.ts";
export { check } from "./check.ts";
export { notedNodes } from "./checked.ts";
export type { CheckContext } from "./context.ts";
export { calendarDay, dayNumber, daysIn, dayText, parseDay, parseInstant } from "./days.ts";
export { sameWords, sortOf, typeText } from "./describe.ts";
export type { Phrase } from "./describe.ts";
export { expectedFault } from "./expected.ts";
export { numberTooLarge } from "./diagnostics/number-too-large.ts";
export { durationOf, parseExact } from "./numbers.ts";
export {
  builtinFunctions,
  builtinMembers,
  builtinNames,
  comparable,
  lookUp,
  memberType,
  propertyNames,
  showType,
  strip,
  typeFromWords,
} from "./expressions/index.ts";
export type {
  BuiltinFunction,
  BuiltinMember,
  BuiltinName,
  BuiltinParam,
  Found,
  PreludeTypes,
  Sight,
  TypeWords,
} from "./expressions/index.ts";
export { lazy } from "./lazy.ts";
export { movePlace, sameValue } from "./same.ts";
export { isCategory, isKind } from "./relation.ts";
export { builtinTypes } from "./resolve.ts";
export type * from "./schema.ts";
export { mustBeStated } from "./todo.ts";
export type * from "./types.ts";
export type * from "./values.ts";
export { wordingOf } from "./wording.ts";

/** Every diagnostic of the checker. */
export const diagnostics = [...declarations, ...expressions] as const;
