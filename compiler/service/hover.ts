import type { Locale, Span } from "../../language/index.ts";
import type { PdpSymbol } from "../bind/symbols.ts";
import { typeFromWords } from "../check/index.ts";
import { pages } from "../catalog/index.ts";
import { verdictWords } from "../emit/index.ts";
import { verdictNames } from "../evaluate/verdict.ts";
import { cursorAt } from "./cursor.ts";
import type { Cursor } from "./cursor.ts";
import {
  computedCard,
  defineCard,
  enumCard,
  functionCard,
  kindCard,
  memberCard,
  propertyCard,
  recordCard,
  typeCard,
} from "./hover/declarations.ts";
import { elementCard } from "./hover/element.ts";
import { keywordDoc } from "./hover/keyword-docs.ts";
import { categoryCard, citationCard, requirementCard } from "./hover/law.ts";
import { code, docText, heading, parts, text } from "./hover/markdown.ts";
import { hoverWords } from "./hover/words.ts";
import type { Snapshot } from "./workspace.ts";

/** What is told of a place: Markdown in which nothing that a policy says does anything. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What is known of what stands at an offset, in the language of the settings; null where there is nothing to tell. */
export function hover(snapshot: Snapshot, path: string, offset: number): Hover | null {
  const cursor = cursorAt(snapshot, path, offset);
  if (cursor === null) return null;
  const markdown = cardOf(cursor, snapshot.settings.locale);
  return markdown === null ? null : { span: cursor.span, markdown };
}

function cardOf(cursor: Cursor, locale: Locale): string | null {
  const { means, reading } = cursor;
  const words = hoverWords[locale];
  switch (means?.kind) {
    case "symbol":
      return symbolCard(means.symbol, cursor, locale);
    case "property":
      return propertyCard(means.property, cursor, locale);
    case "member":
      return memberCard(means, reading.program);
    case "variable":
      return typeCard(means.variable.name.text, means.variable.type(), words.variable, locale);
    case "module": {
      const library = means.modules.some((each) => each.library);
      const files = means.modules.reduce((sum, each) => sum + each.files.length, 0);
      return parts(
        heading(`module ${means.name}`),
        `${library ? words.library : words.project}, ${words.files(files)}`,
      );
    }
    case "citation":
      return citationCard(means.act, means.provision, reading.program, locale);
    case "computed":
      return computedCard(means.member, locale);
    case "function":
      return functionCard(means.function.name, locale);
    case "value":
      return parts(
        typeCard(means.value.name, typeFromWords(reading, means.value.result), words.computed, locale),
        text(means.value.doc[locale]),
      );
    case "type":
      return parts(heading(means.name), words.builtin);
    case "verdict": {
      const known = verdictNames.find((each) => each === means.name);
      return known === undefined ? null : parts(`**${verdictWords[locale][known]}**`, words.expectedVerdict);
    }
    case "code":
      return codeCard(means.code, locale);
    case "keyword":
      return parts(heading(means.word), keywordDoc(means.word, locale));
    case undefined:
      return null;
  }
}

function symbolCard(symbol: PdpSymbol, { reading }: Cursor, locale: Locale): string | null {
  const { program } = reading;
  switch (symbol.kind) {
    case "kind": {
      const kind = program.kindOf.get(symbol);
      return kind === undefined ? null : kindCard(symbol, kind, locale);
    }
    case "record": {
      const record = program.recordOf.get(symbol);
      return record === undefined ? null : recordCard(symbol, record.fields, locale);
    }
    case "enum": {
      const of = program.enumOf.get(symbol);
      return of === undefined ? null : enumCard(symbol, of, locale);
    }
    case "data": {
      const category = program.categoryOf.get(symbol);
      return category === undefined ? null : categoryCard(symbol, category, program, locale);
    }
    case "define": {
      const define = program.defineOf.get(symbol);
      return define === undefined ? null : defineCard(symbol, define);
    }
    case "requirement": {
      const requirement = reading.requirement(symbol);
      return requirement === null ? null : requirementCard(requirement, program, locale);
    }
    case "element": {
      const element = program.elementOf.get(symbol);
      // Of an element whose kind or ends did not resolve only the name is known.
      return element === undefined ? heading(symbol.name) : elementCard(element, program, locale);
    }
  }
}

/** The first paragraph of the page of a diagnostic. */
function codeCard(name: string, locale: Locale): string | null {
  const first = pages.get(name)?.[locale].split("\n\n")[0];
  return first === undefined ? null : parts(code(name), docText(first));
}
