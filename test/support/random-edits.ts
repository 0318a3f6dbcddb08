import type { FileChange, Settings } from "../../compiler/service/index.ts";

/** One step of somebody at work. */
export type Step =
  | { readonly kind: "change"; readonly what: string; readonly changes: readonly FileChange[] }
  | { readonly kind: "configure"; readonly what: string; readonly settings: Partial<Settings> };

/** Numbers from a seed, in [0, 1): the same in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Texts = ReadonlyMap<string, string>;
type Edit = (texts: Texts, next: () => number) => Step | null;

const words = [
  "store",
  "KZ",
  "none",
  "todo",
  "import kz.law",
  "FullName",
  "[",
  "]",
  "{",
  "}",
  '"',
  ":",
  "42",
  "yes",
  "no",
  "of",
  "as hashed",
  "Phone",
  "data Secret is Phone",
  "ë",
  "😀",
  "\r\n",
];

const pieces = [
  "\nstore spare_$ { at: nowhere }\n",
  '\nstore copy_$ "Copy $" { holds: [FullName, IIN] }\n',
  '\ndata Extra$ "Extra" is Personal\n',
  "\nplace office_$ { country: DE }\n",
  '\nrequirement HOUSE-edit-$ {\n  cites: none\n  binds: [operator]\n  title: { kk: "а", ru: "б", en: "c" }\n  version 2020-01-01 .. {\n    for s: store\n    require s.encrypted_at_rest\n  }\n}\n',
  "\ndefine odd_$(s: store) = s.encrypted_at_rest\n",
  "\nkind vault_$ is store { colour: Text }\n",
  '\ntest "a test $" {\n  store t { holds: [Phone] }\n  expect unproven\n}\n',
];

/** Ways of editing, the likeliest more than once. */
const edits: readonly Edit[] = [
  deleteCharacters,
  insertWord,
  deleteLine,
  duplicateLine,
  swapLines,
  changeValue,
  changeValue,
  rename,
  renameHere,
  addDeclaration,
  removeDeclaration,
  moveDeclaration,
  typeCharacters,
  typeCharacters,
  removeFile,
  addFile,
  insertAbove,
  configure,
];

/** A step that could be the next one; a few times it is taken back right away, as people do. */
export function nextStep(texts: Texts, next: () => number): Step {
  for (;;) {
    const edit = pick(edits, next);
    const step = edit?.(texts, next) ?? null;
    if (step !== null) return step;
  }
}

function pick<T>(all: readonly T[], next: () => number): T | undefined {
  return all[Math.floor(next() * all.length)];
}

function someFile(texts: Texts, next: () => number): readonly [string, string] | null {
  return pick([...texts], next) ?? null;
}

function replaced(what: string, path: string, text: string): Step {
  return { kind: "change", what: `${what} in ${path}`, changes: [{ path, text }] };
}

function deleteCharacters(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  if (text === "") return null;
  const at = Math.floor(next() * text.length);
  const count = next() < 0.7 ? 1 : Math.floor(next() * 30);
  return replaced(`delete ${count} at ${at}`, path, text.slice(0, at) + text.slice(at + count));
}

function insertWord(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  const at = Math.floor(next() * text.length);
  const word = pick(words, next) ?? "";
  return replaced(`insert ${JSON.stringify(word)} at ${at}`, path, text.slice(0, at) + word + text.slice(at));
}

function onLines(
  what: string,
  texts: Texts,
  next: () => number,
  change: (lines: string[], at: number) => void,
) {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  const lines = text.split("\n");
  const at = Math.floor(next() * lines.length);
  change(lines, at);
  return replaced(`${what} ${at + 1}`, path, lines.join("\n"));
}

function deleteLine(texts: Texts, next: () => number): Step | null {
  return onLines("delete line", texts, next, (lines, at) => void lines.splice(at, 1));
}

function duplicateLine(texts: Texts, next: () => number): Step | null {
  return onLines("duplicate line", texts, next, (lines, at) => void lines.splice(at, 0, lines[at] ?? ""));
}

function swapLines(texts: Texts, next: () => number): Step | null {
  return onLines("swap lines", texts, next, (lines, at) => {
    const [line = ""] = lines.splice(at, 1);
    lines.splice(Math.floor(next() * lines.length), 0, line);
  });
}

function insertAbove(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  return replaced("a comment above all", path, `// ${next()}\n${text}`);
}

/** Another value for a property, taken from elsewhere in the project: another country, store, date, list. */
function changeValue(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  const lines = text.split("\n");
  const stated = lines.flatMap((line, at) => (/^\s+\w+: ?\S/.test(line) ? [at] : []));
  const at = pick(stated, next);
  const line = lines[at ?? -1];
  if (at === undefined || line === undefined) return null;
  const key = /^\s+\w+:/.exec(line)?.[0] ?? "";
  const others = [...texts.values()]
    .flatMap((each) => each.split("\n"))
    .filter((each) => each.trim().startsWith(`${key.trim()} `));
  const taken = next() < 0.2 ? `${key} todo "later"` : pick(others, next);
  lines[at] = taken ?? line;
  return replaced(`another ${key.trim()}`, path, lines.join("\n"));
}

function someName(texts: Texts, next: () => number): string | null {
  const names = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/^[a-z_]+ ([A-Za-z_]\w*)[ :]/gm)].map(([, name]) => name ?? ""),
  );
  return pick(names, next) ?? null;
}

/** A name, everywhere. */
function rename(texts: Texts, next: () => number): Step | null {
  const name = someName(texts, next);
  if (name === null) return null;
  const to = `${name}_${Math.floor(next() * 10)}`;
  const changes = [...texts].flatMap(([path, text]) => {
    const changed = text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), to);
    return changed === text ? [] : [{ path, text: changed }];
  });
  return { kind: "change", what: `rename ${name} to ${to}`, changes };
}

/** A name in one file only: what refers to it elsewhere goes astray. */
function renameHere(texts: Texts, next: () => number): Step | null {
  const name = someName(texts, next);
  const [path, text] = someFile(texts, next) ?? ["", ""];
  if (name === null || !text.includes(name)) return null;
  return replaced(`rename ${name} here`, path, text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `${name}x`));
}

function addDeclaration(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  const piece = (pick(pieces, next) ?? "").replaceAll("$", String(Math.floor(next() * 20)));
  return replaced(`add ${piece.trim().split(" ", 2).join(" ")}`, path, text + piece);
}

/** Declarations begin at the first column. */
function declarationsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const starts = [...text.matchAll(/^(?:[a-z_]+ \w|\/\/\/)/gm)].map((match) => match.index);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

function removeDeclaration(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  const span = pick(declarationsOf(text), next);
  if (span === undefined) return null;
  return replaced("remove a declaration", path, text.slice(0, span.start) + text.slice(span.end));
}

function moveDeclaration(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  const [to, other] = someFile(texts, next) ?? ["", ""];
  const span = pick(declarationsOf(text), next);
  if (span === undefined || to === path) return null;
  return {
    kind: "change",
    what: `move a declaration from ${path} to ${to}`,
    changes: [
      { path, text: text.slice(0, span.start) + text.slice(span.end) },
      { path: to, text: `${other}\n${text.slice(span.start, span.end)}` },
    ],
  };
}

/** The next characters of a declaration that is being written at the end of a file. */
function typeCharacters(texts: Texts, next: () => number): Step | null {
  const [path, text] = someFile(texts, next) ?? ["", ""];
  const whole = (pick(pieces, next) ?? "").replaceAll("$", "typed");
  let written = whole.length - 1;
  while (written > 0 && !text.endsWith(whole.slice(0, written))) written--;
  return replaced("type", path, text + whole.slice(written, written + 1 + Math.floor(next() * 6)));
}

function removeFile(texts: Texts, next: () => number): Step | null {
  const [path] = someFile(texts, next) ?? [""];
  if (texts.size < 3) return null;
  return { kind: "change", what: `remove ${path}`, changes: [{ path, text: null }] };
}

function addFile(texts: Texts, next: () => number): Step | null {
  const [, text] = someFile(texts, next) ?? ["", ""];
  if (texts.size > 12) return null;
  const path = `more${Math.floor(next() * 4)}.pdp`;
  return replaced(
    "a copy of a file",
    path,
    next() < 0.5 ? text : text.replace(/^module \w+/m, "module more"),
  );
}

function configure(_: Texts, next: () => number): Step | null {
  const settings: Partial<Settings> | undefined = pick(
    [
      { asOf: "2024-02-29" },
      { asOf: "2026-04-15" },
      { asOf: "2027-01-01" },
      { profile: "finance" },
      { profile: "strict" },
      { profile: null },
      { waivers: false },
      { waivers: true },
      { recalled: true },
      { recalled: false },
    ],
    next,
  );
  return settings === undefined ? null : { kind: "configure", what: JSON.stringify(settings), settings };
}
