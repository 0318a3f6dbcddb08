import { strip } from "../../check/index.ts";
import type { PropertyInfo } from "../../check/schema.ts";
import type { Type } from "../../check/types.ts";

/** Numbers the places that are to be filled in. */
export class Stops {
  private count = 0;
  /** `$1`, or `${1:word}` with a word that is to be replaced. */
  next(word = ""): string {
    this.count++;
    return word === "" ? `$${this.count}` : `\${${this.count}:${word}}`;
  }
}

/** A value of a type with everything to be filled in: brackets and quotes where there must be some, no fact. */
export function shapeOf(type: Type, stops: Stops, word = ""): string {
  const plain = strip(type);
  switch (plain.kind) {
    case "Text":
      return `"${stops.next()}"`;
    case "set":
    case "data set":
    case "data scope":
      return `[${stops.next(word)}]`;
    case "record": {
      const fields = [...plain.of.fields.values()];
      const needed = plain.of.name === "Trilingual" ? fields : fields.filter((each) => each.required);
      if (needed.length === 0) return `{ ${stops.next()} }`;
      return `{ ${needed.map((each) => propertyShape(each, stops, word)).join(", ")} }`;
    }
    case "Citation":
      return `${stops.next(word)} "${stops.next()}"`;
    default:
      return stops.next(word);
  }
}

export function propertyShape({ name, type }: PropertyInfo, stops: Stops, word = ""): string {
  return `${name}: ${shapeOf(type, stops, word)}`;
}
