import type { TextMate } from "../../language/highlight/index.ts";

/** A piece of a text that a grammar gave a scope. */
export interface Scoped {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

/** Runs a TextMate grammar of single-line rules as editors do: line by line, the leftmost match, of equals the first rule. */
export function scopesIn(grammar: TextMate, text: string): readonly Scoped[] {
  const rules = grammar.patterns.map((rule) => ({ rule, expression: new RegExp(rule.match, "uyd") }));
  const found: Scoped[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let at = 0;
    while (at < line.length) {
      const match = rules
        .map(({ rule, expression }) => {
          expression.lastIndex = at;
          return { rule, groups: expression.exec(line)?.indices };
        })
        .find(({ groups }) => groups !== undefined);
      const [whole] = match?.groups ?? [];
      if (match === undefined || whole === undefined || whole[1] === at) {
        at++;
        continue;
      }
      if ("name" in match.rule)
        found.push({ start: start + at, end: start + whole[1], scope: match.rule.name });
      for (const [group, capture] of Object.entries(match.rule.captures)) {
        const span = match.groups?.[Number(group)];
        if (span !== undefined && "name" in capture && span[0] < span[1])
          found.push({ start: start + span[0], end: start + span[1], scope: capture.name });
      }
      at = whole[1];
    }
    start += line.length + 1;
  }
  return found;
}
