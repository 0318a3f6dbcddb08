import type { ElementInfo } from "../check/schema.ts";
import type { Value } from "./values.ts";

/** Does a name, as waivers and expectations write it, mean this element? Implied flows are named by their ends. */
export function namesElement(target: string, element: ElementInfo): boolean {
  if (element.qualified === target) return true;
  return element.ends !== null && `${element.ends.source.name} -> ${element.ends.target.name}` === target;
}

/** Does it mean the value of a variable? */
export function namesValue(target: string, value: Value): boolean {
  switch (value.kind) {
    case "element":
      return namesElement(target, value.element);
    case "label":
    case "category":
      return value.category.qualified === target;
    case "enum":
      return value.member === target;
    default:
      return false;
  }
}

/** Is each further name of a binding the value of some variable? */
export function namesBinding(targets: readonly string[], others: readonly Value[]): boolean {
  return targets.every((target) => others.some((value) => namesValue(target, value)));
}
