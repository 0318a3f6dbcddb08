/** What stands between braces or brackets, as the house style lays it out: `language/format` does the same for whole files. */
export type Layout =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "property"; readonly key: string; readonly value: Layout }
  | {
      readonly kind: "body";
      readonly members: readonly { readonly layout: Layout; readonly blankAfter: boolean }[];
      /** The author began a new line behind the brace. */
      readonly expanded: boolean;
    }
  | {
      readonly kind: "list";
      readonly items: readonly Layout[];
      /** Names and numbers: as many on a line as fit. */
      readonly small: boolean;
      /** ` as hashed of patient`. */
      readonly tail: string;
    };

/** Longest line. */
const width = 110;

/** On one line; null where that cannot be. */
function flat(layout: Layout): string | null {
  switch (layout.kind) {
    case "text":
      return layout.text;
    case "property": {
      const value = flat(layout.value);
      return value === null ? null : `${layout.key}: ${value}`;
    }
    case "body": {
      if (layout.members.length === 0) return "{}";
      const members = layout.members.map((each) => flat(each.layout));
      return layout.expanded || members.includes(null) ? null : `{ ${members.join(", ")} }`;
    }
    case "list": {
      const items = layout.items.map(flat);
      return items.includes(null) ? null : `[${items.join(", ")}]${layout.tail}`;
    }
  }
}

/**
 * Lays out from a column of a line.
 * @param indent blanks at the beginning of that line
 * @param rest width of what follows on the line
 */
export function layOut(layout: Layout, column: number, indent: string, rest: number, end: string): string {
  const line = flat(layout);
  if (line !== null && column + line.length + rest <= width) return line;
  const deeper = `${indent}  `;
  switch (layout.kind) {
    case "text":
      return layout.text;
    case "property": {
      const key = `${layout.key}: `;
      return key + layOut(layout.value, column + key.length, indent, rest, end);
    }
    case "body": {
      const members = layout.members.map(({ layout: member, blankAfter }, at) => {
        const blank = blankAfter && layout.expanded && at < layout.members.length - 1 ? end : "";
        return deeper + layOut(member, deeper.length, deeper, 0, end) + blank;
      });
      return ["{", ...members, `${indent}}`].join(end);
    }
    case "list": {
      const lines = layout.small
        ? filled(layout.items, deeper)
        : layout.items.map((item, at) => {
            const comma = at < layout.items.length - 1 ? "," : "";
            return deeper + layOut(item, deeper.length, deeper, comma.length, end) + comma;
          });
      return ["[", ...lines, `${indent}]${layout.tail}`].join(end);
    }
  }
}

/** As many on a line as fit. */
function filled(items: readonly Layout[], indent: string): readonly string[] {
  const lines: string[] = [];
  items.forEach((item, at) => {
    const text = `${flat(item) ?? ""}${at < items.length - 1 ? "," : ""}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= width)
      lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(indent + text);
  });
  return lines;
}
