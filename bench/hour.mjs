// An hour of somebody at work on a project, as a list of edits, the same for the same seed: one character after another within facts and
// titles, new declarations, brackets that are opened and closed, things taken back, renamed, moved.
import { random } from "./project.mjs";

const pieces = [
  'place new_office "New office" { country: KZ, facility: office }\n',
  'purpose Surveys "Surveys"\n',
  'database survey "Survey answers" {\n  at: new_office\n  holds: [FullName, Phone]\n  retention: { for: 2 years }\n}\n',
  'person pollster "Pollster" { at: new_office, scope: [FullName] }\n',
  "// What the surveys are for\n",
];

/** `edits` of the files, each with the path and the new text of one file. */
export function* hour(files, edits, seed = 1) {
  const next = random(seed);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const paths = [...texts.keys()].filter((path) => !path.endsWith(".test.pdp"));
  const pick = (all) => all[Math.floor(next() * all.length)];
  let left = edits;
  function* set(what, path, text) {
    if (left <= 0 || text === texts.get(path)) return;
    left--;
    texts.set(path, text);
    yield { what, path, text };
  }
  /** Types at an offset, one character each time. */
  function* type(what, path, at, words) {
    for (const [index, letter] of [...words].entries()) {
      const text = texts.get(path) ?? "";
      yield* set(what, path, text.slice(0, at + index) + letter + text.slice(at + index));
    }
  }
  /** Deletes backwards, one character each time. */
  function* erase(what, path, end, count) {
    for (let at = end; at > end - count; at--) {
      const text = texts.get(path) ?? "";
      yield* set(what, path, text.slice(0, at - 1) + text.slice(at));
    }
  }
  const found = (path, pattern) => [...(texts.get(path) ?? "").matchAll(pattern)];
  while (left > 0) {
    const path = pick(paths);
    const before = texts.get(path) ?? "";
    const kind = next();
    if (kind < 0.3) {
      // A value: erased, written anew.
      const fact = pick(found(path, /^ +[a-z_]+: (\d+ years|\d|[a-z_]+|true|false)$/gm));
      if (fact === undefined) continue;
      const value = fact[1];
      const end = fact.index + fact[0].length;
      const other = /^\d/.test(value)
        ? value.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))
        : value;
      yield* erase("value", path, end, value.length);
      yield* type("value", path, end - value.length, other);
    } else if (kind < 0.5) {
      const title = pick(found(path, /^\w+ \w+ "[^"\n]*"/gm));
      if (title === undefined) continue;
      const end = title.index + title[0].length - 1;
      yield* type("title", path, end, " (new)");
      if (next() < 0.5) yield* erase("title", path, end + 6, 6);
    } else if (kind < 0.65) {
      const start = before.length + 1;
      const words = pick(pieces);
      yield* set("line", path, `${before}\n`);
      yield* type("declaration", path, start, words);
      yield* set("taken back", path, before);
    } else if (kind < 0.75) {
      const holds = pick(found(path, /holds: \[(?=\w)/g));
      if (holds === undefined) continue;
      const at = holds.index + holds[0].length;
      yield* type("content", path, at, "Phone, ");
      yield* set("taken back", path, before);
    } else if (kind < 0.85) {
      const bracket = pick(found(path, /\{\n/g));
      if (bracket === undefined) continue;
      yield* set("bracket", path, before.slice(0, bracket.index) + before.slice(bracket.index + 1));
      yield* set("bracket", path, before);
    } else if (kind < 0.93) {
      const country = pick(found(path, /country: (KZ|DE)/g)) ?? pick(found(path, /at: (\w+)$/gm));
      if (country === undefined) continue;
      const end = country.index + country[0].length;
      const other = country[1] === "KZ" ? "DE" : country[1] === "DE" ? "KZ" : country[1];
      yield* erase("place", path, end, country[1].length);
      yield* type("place", path, end - country[1].length, other);
    } else if (kind < 0.97) {
      const name = pick(found(path, /^\w+ (\w+) /gm));
      if (name === undefined) continue;
      const at = name.index + name[0].length - 1;
      yield* type("name", path, at, "_x");
      yield* erase("name", path, at + 2, 2);
    } else {
      yield* set("comment", path, `// ${Math.floor(next() * 1000)}\n${before}`);
      yield* set("taken back", path, before);
    }
  }
}
