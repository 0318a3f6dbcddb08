import type { Locale } from "../../../language/index.ts";
import type { CategoryInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import { categoryTitle } from "../diagram/index.ts";
import type { Context } from "./context.ts";

/** Titles under which a reader would find several categories of the project: those that have none of their own take one from above. */
export function sharedTitles(program: Program, locale: Locale): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const category of program.model.categories.all) {
    if (program.library.has(category.place.file)) continue;
    const title = categoryTitle(category, locale);
    if (seen.has(title)) shared.add(title);
    seen.add(title);
  }
  return shared;
}

/** What a paper calls a category: its title, and its name where the title alone does not say which is meant. */
export function categoryText({ shared, locale }: Context, category: CategoryInfo): string {
  const title = categoryTitle(category, locale);
  return shared.has(title) ? `${title} (${category.name})` : title;
}
