// In: the checker's context, with kinds, records, enums, categories and elements known. Out: types, references and members of every expression.
// Invariant: a fault is reported once; what follows from it has type unknown and says nothing.
// Invariant: the builtins table is the only place that knows the members and functions the compiler computes.
export { builtinFunction, builtinName, builtinOf, builtinOfKind, typeFromWords } from "./builtin-lookup.ts";
export { builtinFunctions, builtinMembers, builtinNames } from "./builtins.ts";
export type { BuiltinFunction, BuiltinMember, BuiltinName, BuiltinParam, TypeWords } from "./builtins.ts";
export { checkDefines } from "./defines.ts";
export { diagnostics } from "./diagnostics/index.ts";
export { lookUp } from "./navigation.ts";
export { propertyNames } from "./properties.ts";
export type { Found } from "./properties.ts";
export { comparable, memberType, showType, strip } from "./relation.ts";
export { checkRules } from "./rules.ts";
export type { PreludeTypes, Sight } from "./sight.ts";
