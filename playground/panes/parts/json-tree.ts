import { button, el } from "./el.ts";

export interface JsonTreeWords {
  readonly entries: (count: number) => string;
  readonly more: (count: number) => string;
}

/** Members that are drawn at once. */
const step = 100;

/** A value of JSON that unfolds step by step: only what is unfolded is drawn. */
export function jsonTree(value: unknown, words: JsonTreeWords): HTMLElement {
  return branch(null, value, words, true);
}

function branch(name: string | null, value: unknown, words: JsonTreeWords, open: boolean): HTMLElement {
  const members = membersOf(value);
  const label = name === null ? null : el("span", { class: "key" }, `${name}: `);
  if (members === null || members.length === 0) {
    const text = members === null ? JSON.stringify(value) : Array.isArray(value) ? "[]" : "{}";
    return el("div", { class: "leaf" }, label, el("span", { class: `value ${typeof value}` }, text));
  }
  const made = el(
    "details",
    {},
    el("summary", {}, label, el("span", { class: "hint" }, briefly(value) ?? words.entries(members.length))),
  );
  const list = el("div", { class: "members" });
  const draw = (from: number): void => {
    list.append(...members.slice(from, from + step).map(([key, each]) => branch(key, each, words, false)));
    const left = members.length - from - step;
    if (left <= 0) return;
    const more = button(words.more(left), () => {
      more.remove();
      draw(from + step);
    });
    list.append(more);
  };
  made.addEventListener(
    "toggle",
    () => {
      if (!made.open) return;
      made.append(list);
      draw(0);
    },
    { once: true },
  );
  made.open = open;
  return made;
}

/** What tells one member of a long list from the next. */
function briefly(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const members = new Map<string, unknown>(Object.entries(value));
  const texts = ["requirement", "code", "ruleId", "id", "name", "text", "verdict"].flatMap((name) => {
    const each = members.get(name);
    return typeof each === "string" ? [each] : [];
  });
  return texts.length === 0 ? null : texts.slice(0, 3).join(" · ");
}

/** The members of an object or a list; null for all else. */
function membersOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof value !== "object" || value === null) return null;
  return Array.isArray(value) ? value.map((each, at) => [String(at), each]) : Object.entries(value);
}
