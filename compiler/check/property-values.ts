import { assertNever, diagnose } from "../../language/index.ts";
import type { Property, Value } from "../../language/index.ts";
import { contentValue } from "./content.ts";
import type { Desk } from "./desk.ts";
import { valueText } from "./describe.ts";
import type { Phrase } from "./describe.ts";
import { duplicateMember } from "./diagnostics/duplicate-member.ts";
import { todoNotAllowed } from "./diagnostics/todo-not-allowed.ts";
import { bindingValue, citationValue, categoryValue, elementValue, enumValue } from "./references.ts";
import { scalarValue } from "./scalars.ts";
import type { PropertyInfo } from "./schema.ts";
import type { Spot } from "./spot.ts";
import { isWrittenTodo, mustBeStated } from "./todo.ts";
import { checkTrilingual } from "./trilingual.ts";
import type { Type } from "./types.ts";
import type { Fact, FactValue } from "./values.ts";
import { fault } from "./values.ts";
import { reportWrongType, wordsNear } from "./wrong-type.ts";

/** The fact that a property states; a faulty one is reported and not stated (`U`). */
export function propertyFact(
  desk: Desk,
  property: Property,
  info: PropertyInfo,
  spot: Omit<Spot, "property">,
): Fact {
  const place = desk.place(spot.file, property);
  const { value } = property;
  if (value.kind === "TodoValue") {
    if (mustBeStated(info) && isWrittenTodo(value)) {
      desk.report(diagnose(todoNotAllowed, desk.place(spot.file, value), { name: info.name }));
    }
    return { value: { kind: "todo", reason: value.reason }, place };
  }
  return {
    value: typedValue(desk, value, info.type, { module: spot.module, file: spot.file, property: info }),
    place,
  };
}

/** A written value as a value of the type that its place asks for. */
export function typedValue(desk: Desk, value: Value, type: Type, spot: Spot): FactValue {
  if (value.kind === "TodoValue") return { kind: "todo", reason: value.reason };
  switch (type.kind) {
    case "unknown":
      return fault;
    case "optional":
      return value.kind === "NoneValue" ? { kind: "none" } : typedValue(desk, value, type.of, spot);
    case "Bool":
    case "Int":
    case "Decimal":
    case "Text":
    case "Date":
    case "DateTime":
    case "Duration":
      return scalarValue(desk, value, type, spot);
    case "Requirement": {
      if (value.kind !== "IdValue") break;
      const found = desk.resolveRequirement(value.id, spot.module, spot.file);
      return found === null ? fault : { kind: "requirement", id: found.name };
    }
    case "enum":
      return enumValue(desk, value, type, spot);
    case "element":
      return elementValue(desk, value, type, spot);
    case "category":
      return categoryValue(desk, value, type, spot);
    case "Citation":
      return citationValue(desk, value, type, spot);
    case "Binding":
      return bindingValue(desk, value, type, spot);
    case "data set":
    case "data scope":
      return contentValue(desk, value, type, spot);
    case "record": {
      if (value.kind !== "RecordValue") break;
      const fields = desk.statedFacts(
        value.properties,
        type.of.fields,
        { name: type.of.name, fixed: null, place: value },
        spot,
      );
      if (type.of === desk.preludeRecord("Trilingual") && !desk.checked.waits(spot.module))
        checkTrilingual(desk, value, fields, spot);
      return { kind: "record", of: type.of, fields };
    }
    case "set": {
      if (value.kind === "NoneValue") break;
      if (value.kind !== "ListValue") return listValue(desk, [value], type.of, spot); // one thing is a list of one
      if (value.as !== null || value.of !== null) break;
      return listValue(desk, value.items, type.of, spot);
    }
    case "label":
    case "none":
      break;
    default:
      return assertNever(type);
  }
  reportWrongType(desk, desk.place(spot.file, value), type, valueText(value), spot.property, {
    hint: hintFor(value, type),
    close: wordsNear(value, type, spot.property),
  });
  return fault;
}

/** `none` where nothing may be absent is a slip for an empty list. */
function hintFor(value: Value, type: Type): Phrase | undefined {
  if (value.kind !== "NoneValue" || type.kind !== "set") return undefined;
  return {
    kk: "ештеңе жоқ болса, `[]` деп жазыңыз",
    ru: "если ничего нет, напишите `[]`",
    en: "write `[]` if there is nothing",
  };
}

/** A list as a set: a member written twice counts once; a `todo` or a faulty member leaves it open. */
function listValue(desk: Desk, items: readonly Value[], type: Type, spot: Spot): FactValue {
  const members: Fact[] = [];
  const seen = new Set<unknown>();
  let open = false;
  for (const item of items) {
    const place = desk.place(spot.file, item);
    const value = typedValue(desk, item, type, spot);
    if (value.kind === "todo") {
      open = true;
      continue;
    }
    const identity = identityOf(value);
    if (identity !== null && seen.has(identity)) {
      desk.report(diagnose(duplicateMember, place, { name: identityName(value) }));
      continue;
    }
    seen.add(identity);
    members.push({ value, place });
  }
  return { kind: "set", members, open };
}

/** Equal for equal members; null for values without a simple identity (records). */
function identityOf(value: FactValue): unknown {
  switch (value.kind) {
    case "element":
      return value.element;
    case "category":
      return value.category;
    case "enum":
      return value.member;
    case "requirement":
      return value.id;
    case "text":
      return value.value;
    case "date":
      return value.day;
    case "bool":
      return value.value;
    case "number":
      return `${value.value.digits}e-${value.value.scale}`;
    default:
      return null;
  }
}

function identityName(value: FactValue): string {
  switch (value.kind) {
    case "element":
      return value.element.name;
    case "category":
      return value.category.name;
    case "enum":
      return value.member;
    case "requirement":
      return value.id;
    case "text":
      return value.value;
    default:
      return "…";
  }
}
