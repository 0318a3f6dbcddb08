type Tag = keyof HTMLElementTagNameMap;
/** Attributes by name; `true` writes an empty one, `false` and null none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element with attributes and content. Texts become text nodes: what a policy says is never markup. */
export function el<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null) made.setAttribute(name, String(value));
  }
  made.append(...content);
  return made;
}

/** A button that does something. `label` is its accessible name where its content is a sign. */
export function button(content: string, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = el("button", { type: "button", ...attributes }, content);
  made.addEventListener("click", onPress);
  return made;
}
