import type { Value } from "./values.ts";

/** Will nothing that is asked of two values tell them apart? What is not sure to be the same is not. */
export function sameAnswer(a: Value, b: Value): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "unknown":
    case "none":
      return b.kind === a.kind;
    case "bool":
      return b.kind === "bool" && a.value === b.value;
    case "text":
      return b.kind === "text" && a.value === b.value;
    case "element":
      return b.kind === "element" && a.element === b.element;
    case "category":
      return b.kind === "category" && a.category === b.category;
    case "enum":
      return b.kind === "enum" && a.of === b.of && a.member === b.member;
    case "date":
      return b.kind === "date" && a.day === b.day && a.on === b.on;
    case "record":
      return b.kind === "record" && a.fields === b.fields && a.fact === b.fact && a.key === b.key;
    case "label":
      return b.kind === "label" && a.label !== null && a.label === b.label && a.at === b.at;
    case "number":
      return b.kind === "number" && a.value.digits === b.value.digits && a.value.scale === b.value.scale;
    case "set":
      return (
        b.kind === "set" &&
        a.open === b.open &&
        a.labelsOf?.element === b.labelsOf?.element &&
        a.labelsOf?.text === b.labelsOf?.text &&
        sameMembers(a.sure, b.sure) &&
        sameMembers(a.unsure, b.unsure)
      );
    default:
      return false;
  }
}

/** The same members in the same order. */
export function sameMembers(a: readonly Value[], b: readonly Value[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => {
      const other = b[at];
      return other !== undefined && sameAnswer(each, other);
    })
  );
}
