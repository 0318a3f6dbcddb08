import { assertNever } from "../../language/index.ts";
import type { Trilingual, Value } from "../../language/index.ts";
import type { PdpSymbol } from "../bind/index.ts";
import type { ElementInfo } from "./schema.ts";
import type { Type } from "./types.ts";

/** A piece of a message in the three languages, in the nominative. */
export type Phrase = Trilingual<string>;

/** The same words in every language: code. */
export function sameWords(text: string): Phrase {
  return { kk: text, ru: text, en: text };
}

const maxMembers = 8;

interface Elements {
  readonly elementOf: ReadonlyMap<PdpSymbol, ElementInfo>;
}

/** What a type takes, for people: "an element of kind `place`". */
export function typeText(type: Type): Phrase {
  switch (type.kind) {
    case "Bool":
      return { kk: "`true` немесе `false`", ru: "`true` или `false`", en: "`true` or `false`" };
    case "Int":
      return { kk: "бүтін сан", ru: "целое число", en: "a whole number" };
    case "Decimal":
      return { kk: "сан", ru: "число", en: "a number" };
    case "Text":
      return { kk: "тырнақшадағы мәтін", ru: "текст в кавычках", en: "text in quotes" };
    case "Date":
      return {
        kk: "`2026-01-31` түріндегі күн",
        ru: "дата вида `2026-01-31`",
        en: "a date like `2026-01-31`",
      };
    case "DateTime":
      return {
        kk: "`2026-01-31T10:00+05:00` түріндегі уақыт",
        ru: "время вида `2026-01-31T10:00+05:00`",
        en: "a time like `2026-01-31T10:00+05:00`",
      };
    case "Duration":
      return { kk: "`5 years` сияқты мерзім", ru: "срок вида `5 years`", en: "a duration like `5 years`" };
    case "Citation":
      return {
        kk: '`some_act "art. 8"` сияқты актіге сілтеме',
        ru: 'ссылка на акт вида `some_act "art. 8"`',
        en: 'a citation like `some_act "art. 8"`',
      };
    case "Requirement":
      return { kk: "талаптың идентификаторы", ru: "идентификатор требования", en: "the id of a requirement" };
    case "Binding":
      return {
        kk: "элементтің атауы немесе атаулар тізімі",
        ru: "имя элемента или список имён",
        en: "the name of an element or a list of names",
      };
    case "label":
      return { kk: "дерек белгісі", ru: "метка данных", en: "a label of data" };
    case "category":
      return { kk: "деректер санаты", ru: "категория данных", en: "a data category" };
    case "data set":
    case "data scope":
      return {
        kk: "деректер санаттарының тізімі",
        ru: "список категорий данных",
        en: "a list of data categories",
      };
    case "unknown":
      return { kk: "белгісіз нәрсе", ru: "нечто неизвестное", en: "something unknown" };
    case "none":
      return sameWords("`none`");
    case "enum": {
      const all = [...type.of.members.keys()].map((name) => `\`${name}\``);
      const shown = `${all.slice(0, maxMembers).join(", ")}${all.length > maxMembers ? ", …" : ""}`;
      return { kk: `мыналардың бірі: ${shown}`, ru: `одно из: ${shown}`, en: `one of ${shown}` };
    }
    case "element":
      return {
        kk: `\`${type.of.name}\` түріндегі элемент`,
        ru: `элемент вида \`${type.of.name}\``,
        en: `an element of kind \`${type.of.name}\``,
      };
    case "record":
      return {
        kk: `\`${type.of.name}\` типті \`{ … }\` жазбасы`,
        ru: `запись \`{ … }\` типа \`${type.of.name}\``,
        en: `a record \`{ … }\` of type \`${type.of.name}\``,
      };
    case "set": {
      const of = typeText(type.of);
      return {
        kk: `\`[…]\` тізімі, әр мүшесі — ${of.kk}`,
        ru: `список \`[…]\`, каждый член — ${of.ru}`,
        en: `a list \`[…]\`, each member ${of.en}`,
      };
    }
    case "optional": {
      const of = typeText(type.of);
      return { kk: `${of.kk} немесе \`none\``, ru: `${of.ru} или \`none\``, en: `${of.en} or \`none\`` };
    }
    default:
      return assertNever(type);
  }
}

/** What a name stands for, for people: "`cards` of kind `store`". */
export function sortOf(context: Elements, symbol: PdpSymbol): Phrase {
  const name = `\`${symbol.name}\``;
  switch (symbol.kind) {
    case "kind":
      return { kk: `${name} түрі`, ru: `вид ${name}`, en: `the kind ${name}` };
    case "record":
      return { kk: `${name} жазба типі`, ru: `тип записи ${name}`, en: `the record type ${name}` };
    case "enum":
      return { kk: `${name} тізбесі`, ru: `перечисление ${name}`, en: `the enumeration ${name}` };
    case "data":
      return {
        kk: `${name} деректер санаты`,
        ru: `категория данных ${name}`,
        en: `the data category ${name}`,
      };
    case "define":
      return { kk: `${name} анықтамасы`, ru: `определение ${name}`, en: `the definition ${name}` };
    case "requirement":
      return { kk: `${name} талабы`, ru: `требование ${name}`, en: `the requirement ${name}` };
    case "element": {
      const kind = context.elementOf.get(symbol)?.kind.name;
      if (kind === undefined)
        return { kk: `${name} элементі`, ru: `элемент ${name}`, en: `the element ${name}` };
      return {
        kk: `\`${kind}\` түріндегі ${name}`,
        ru: `${name} вида \`${kind}\``,
        en: `${name} of kind \`${kind}\``,
      };
    }
    default:
      return assertNever(symbol);
  }
}

/** What is written, for people; names that stand for something are described by `sortOf`. */
export function valueText(value: Value): Phrase {
  switch (value.kind) {
    case "TodoValue":
      return sameWords("`todo`");
    case "NoneValue":
      return sameWords("`none`");
    case "BoolValue":
      return sameWords(value.value ? "`true`" : "`false`");
    case "NumberValue":
      return {
        kk: `\`${value.digits}\` саны`,
        ru: `число \`${value.digits}\``,
        en: `the number \`${value.digits}\``,
      };
    case "DurationValue":
      return { kk: "мерзім", ru: "срок", en: "a duration" };
    case "TextValue":
      return { kk: "мәтін", ru: "текст", en: "text" };
    case "DateValue":
      return { kk: "күн", ru: "дата", en: "a date" };
    case "DateTimeValue":
      return { kk: "уақыт", ru: "время", en: "a time" };
    case "IdValue":
      return {
        kk: `\`${value.id.text}\` идентификаторы`,
        ru: `идентификатор \`${value.id.text}\``,
        en: `the id \`${value.id.text}\``,
      };
    case "RecordValue":
      return { kk: "`{ … }` жазбасы", ru: "запись `{ … }`", en: "a record `{ … }`" };
    case "ListValue":
      return { kk: "`[…]` тізімі", ru: "список `[…]`", en: "a list `[…]`" };
    case "ReferenceValue":
      if (value.target.to !== null)
        return {
          kk: "ұштарымен аталған ағын",
          ru: "поток, названный по концам",
          en: "a flow named by its ends",
        };
      if (value.citation !== null) return { kk: "актіге сілтеме", ru: "ссылка на акт", en: "a citation" };
      if (value.as !== null || value.of !== null) {
        return {
          kk: "`as` немесе `of` бар деректер",
          ru: "данные с `as` или `of`",
          en: "data with `as` or `of`",
        };
      }
      return { kk: "атау", ru: "имя", en: "a name" };
    default:
      return assertNever(value);
  }
}
