import { safeText } from "../../../compiler/emit/index.ts";
import { button as plainButton, el as plainEl } from "../../page/dom.ts";
import type { Attributes } from "../../page/dom.ts";

export type { Attributes } from "../../page/dom.ts";
export type Content = Node | string | null;

/** An element as the page makes them; of its texts, and of those in its attributes, what would deceive a reader is shown as an escape. */
export function el<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[T] {
  const parts = content.filter((each) => each !== null);
  return plainEl(
    tag,
    readableAttributes(attributes),
    ...parts.map((each) => (typeof each === "string" ? readable(each) : each)),
  );
}

/** A button with a text. */
export function button(content: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return plainButton(readable(content), onPress, readableAttributes(attributes));
}

/** Lines stay lines; of each, control and invisible characters become visible. */
export function readable(text: string): string {
  return text.split("\n").map(safeText).join("\n");
}

function readableAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === "string" && name !== "srcdoc" ? readable(value) : value,
    ]),
  );
}
