import { locales } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import { parseDay } from "../../check/index.ts";
import type { CategoryInfo, RequirementInfo } from "../../check/schema.ts";
import type { PdpSymbol } from "../../bind/symbols.ts";
import { actTitle, placeInAct, provisionCard, textIn } from "../../emit/index.ts";
import type { Program } from "../../program.ts";
import { verdictCounts } from "../verdict-counts.ts";
import { code, docText, heading, line, list, parts, text } from "./markdown.ts";
import { hoverWords } from "./words.ts";

/** A provision in brief, and how it stands in this project. */
export function requirementCard(requirement: RequirementInfo, program: Program, locale: Locale): string {
  const words = hoverWords[locale];
  const card = provisionCard(requirement, parseDay(program.request.asOf) ?? 0, locale);
  const versions = card.versions.map(({ span, note, current }) => {
    const said = note === null ? text(span) : `${text(span)} (${text(note)})`;
    return current ? `**${said}** (${words.current})` : said;
  });
  const counts = verdictCounts(
    program.verdicts.filter((each) => each.requirement === requirement),
    locale,
  );
  return parts(
    heading(`requirement ${requirement.id}`),
    card.title === null ? null : `**${text(card.title)}**`,
    card.summary === null ? null : text(card.summary),
    card.lines.map(({ key, text: said }) => line(key, text(said))).join("  \n"),
    versions.length === 0 ? null : parts(`**${card.versionsKey}**:`, list(versions)),
    counts.length === 0 ? null : line(words.verdicts, counts.map(text).join(", ")),
    docText(requirement.declaration.doc),
  );
}

/** A data category: what it is called in each language, what it is below, who may see it. */
export function categoryCard(
  symbol: PdpSymbol,
  category: CategoryInfo,
  program: Program,
  locale: Locale,
): string {
  const words = hoverWords[locale];
  const title = category.facts.get("title")?.value ?? null;
  const terms = locales.flatMap((each) => {
    const term = textIn(title, each);
    return term === null ? [] : [`${text(term)} (${each})`];
  });
  const parents = category.parents.map((each) => each.name);
  const is = parents.length === 0 ? "" : ` is ${parents.join(", ")}`;
  const access = program.model.categories.all.includes(category)
    ? program.model.categories.accessOf(category)
    : null;
  const note = textIn(category.facts.get("note")?.value ?? null, locale);
  const above = ancestorsOf(category).slice(0, 12);
  return parts(
    heading(`${category.abstract ? "abstract " : ""}data ${category.name}${quoted(category.title)}${is}`),
    category.abstract ? words.abstract : null,
    docText(symbol.declaration.doc),
    terms.length === 0 ? null : line(words.terms, terms.join(" · ")),
    above.length === 0 ? null : line(words.above, above.map((each) => code(each.name)).join(", ")),
    category.parts.length === 0
      ? null
      : line(words.parts, category.parts.map((each) => code(each.name)).join(", ")),
    access === null ? null : line(words.access, accessText(access, category)),
    note === null ? null : line(words.note, text(note)),
  );
}

function accessText(
  access: { readonly value: string; readonly from: CategoryInfo },
  category: CategoryInfo,
): string {
  return access.from === category ? code(access.value) : `${code(access.value)} (${code(access.from.name)})`;
}

/** All categories above, nearest first. */
function ancestorsOf(category: CategoryInfo): readonly CategoryInfo[] {
  const found = new Set<CategoryInfo>(category.parents);
  for (const each of found) for (const parent of each.parents) found.add(parent);
  return [...found];
}

/** An act and the place in it, as readers of one language write them. */
export function citationCard(act: PdpSymbol, provision: string, program: Program, locale: Locale): string {
  const element = program.elementOf.get(act);
  const title = element === undefined ? act.name : actTitle(element, locale);
  return parts(
    heading(`${act.name} "${provision}"`),
    `**${text(title)}**`,
    line(hoverWords[locale].place, text(placeInAct(provision, locale))),
  );
}

function quoted(title: string | null): string {
  return title === null ? "" : ` "${title}"`;
}
