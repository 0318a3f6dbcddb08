import { dayFor } from "../../language/index.ts";
import type { Locale, Trilingual } from "../../language/index.ts";
import { dayText } from "../check/index.ts";
import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import type { Mention } from "../evaluate/verdict.ts";
import { textIn } from "./provision.ts";

/** The states of data in a sentence, after the data: «ИИН» (хешированные). A state that is not here is shown as it is written. */
const stateWords: Trilingual<ReadonlyMap<string, string>> = {
  kk: new Map([
    ["masked", "бүркемеленген"],
    ["hashed", "хештелген"],
    ["tokenised", "токенделген"],
    ["pseudonymised", "бүркеншік атпен алмастырылған"],
    ["aggregated", "жиынтықталған"],
    ["depersonalised", "иесіздендірілген"],
    ["anonymised", "анонимделген"],
  ]),
  ru: new Map([
    ["masked", "маскированные"],
    ["hashed", "хешированные"],
    ["tokenised", "токенизированные"],
    ["pseudonymised", "псевдонимизированные"],
    ["aggregated", "агрегированные"],
    ["depersonalised", "обезличенные"],
    ["anonymised", "анонимизированные"],
  ]),
  en: new Map(),
};

/** What a text names, as a reader of one language would name it. Titles stand in quotation marks: no language inflects them. */
export function mentionText(mention: Mention, locale: Locale): string {
  switch (mention.kind) {
    case "element":
      return elementIn(mention.element, locale);
    case "category":
      return `${categoryIn(mention.category, locale)}${stateIn(mention.state, locale)}`;
    case "date":
      return dayFor(dayText(mention.day), locale);
    case "list":
      return mention.members.map((each) => mentionText(each, locale)).join(", ");
    case "code":
      return mention.text;
  }
}

/** «Карты» (cards), the title in the reader's language where there is one; elements without a title by their name. */
function elementIn(element: ElementInfo, locale: Locale): string {
  const title = textIn(element.facts.get("title")?.value ?? null, locale) ?? element.title;
  return title === null ? element.name : `${quoted(title, locale)} (${element.name})`;
}

/** The title that the library gives a category, else the author's own with the name, else the name. */
function categoryIn(category: CategoryInfo, locale: Locale): string {
  const title = textIn(category.facts.get("title")?.value ?? null, locale);
  if (title !== null) return quoted(title, locale);
  return category.title === null ? category.name : `${quoted(category.title, locale)} (${category.name})`;
}

function stateIn(state: string | null, locale: Locale): string {
  return state === null ? "" : ` (${stateWords[locale].get(state) ?? state})`;
}

function quoted(text: string, locale: Locale): string {
  return locale === "en" ? `"${text}"` : `«${text}»`;
}
