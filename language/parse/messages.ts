import type { Trilingual } from "../diagnostics/index.ts";

/** What the grammar wanted where it stopped, in words; a sign or a word of the language is said as it is written. */
export type Expected = Trilingual<string>;

const name: Expected = { kk: "атау", ru: "имя", en: "a name" };
const type: Expected = { kk: "тип атауы", ru: "имя типа", en: "the name of a type" };
const text: Expected = { kk: "тырнақшаға алынған мәтін", ru: "текст в кавычках", en: "a text in quotes" };
const id: Expected = {
  kk: "талаптың белгісі (`X-12.2`)",
  ru: "обозначение требования (`X-12.2`)",
  en: "a requirement id (`X-12.2`)",
};
const date: Expected = { kk: "күн (`2026-01-06`)", ru: "дата (`2026-01-06`)", en: "a date (`2026-01-06`)" };
const value: Expected = { kk: "мән", ru: "значение", en: "a value" };
const expression: Expected = { kk: "өрнек", ru: "выражение", en: "an expression" };
const number: Expected = { kk: "сан", ru: "число", en: "a number" };
const dayWord: Expected = { kk: "`day` не `days`", ru: "`day` или `days`", en: "`day` or `days`" };
const declaration: Expected = {
  kk: "жариялау (`store cards { … }` сияқты)",
  ru: "объявление (например, `store cards { … }`)",
  en: "a declaration (such as `store cards { … }`)",
};
const member: Expected = { kk: "`кілт: мән` жолы", ru: "строка `ключ: значение`", en: "a line `key: value`" };
const binder: Expected = {
  kk: "`x: түр` не `x in жиын`",
  ru: "`x: вид` или `x in набор`",
  en: "`x: kind` or `x in set`",
};
const cited: Expected = {
  kk: "талаптың белгісі не акт",
  ru: "обозначение требования или акт",
  en: "a requirement id or an act",
};
const verdict: Expected = {
  kk: "үкім (`violated`, `satisfied` …)",
  ru: "вердикт (`violated`, `satisfied` …)",
  en: "a verdict (`violated`, `satisfied` …)",
};
const versionBody: Expected = { kk: "`{` не `unknown`", ru: "`{` или `unknown`", en: "`{` or `unknown`" };
const defineBody: Expected = { kk: "`=` не `{`", ru: "`=` или `{`", en: "`=` or `{`" };
const dataForm: Expected = { kk: "`set` не `scope`", ru: "`set` или `scope`", en: "`set` or `scope`" };

/** By the label of the token that was wanted. */
const byToken: ReadonlyMap<string, Expected> = new Map([
  ["Word", name],
  ["Name", name],
  ["Kind", name],
  ["Type", type],
  ["Text", text],
  ["Id", id],
  ["Date", date],
  ["Int", number],
]);

/** By the rule that found no way on. */
const byRule: ReadonlyMap<string, Expected> = new Map([
  ["value", value],
  ["number", number],
  ["unary", expression],
  ["comparison", expression],
  ["postfix", expression],
  ["amount", expression],
  ["countOf", expression],
  ["quantified", expression],
  ["binder", binder],
  ["typeNode", type],
  ["dataForm", dataForm],
  ["dayWord", dayWord],
  ["text", text],
  ["cited", cited],
  ["version", versionBody],
  ["defineVersion", defineBody],
  ["defineDeclaration", defineBody],
  ["declaration", declaration],
  ["file", declaration],
  ["elementMember", member],
  ["transform", member],
  ["kindMember", member],
  ["requirement", member],
  ["expectation", verdict],
  ["on", name],
]);

/** From the message that the grammar left (see names.ts); null where nothing more belongs. */
export function expectedOf(message: string): Expected | null {
  if (message === "end") return null;
  if (message.startsWith("rule:")) return byRule.get(message.slice("rule:".length)) ?? value;
  return byToken.get(message) ?? verbatim(message);
}

function verbatim(sign: string): Expected {
  const quoted = `\`${sign}\``;
  return { kk: quoted, ru: quoted, en: quoted };
}
