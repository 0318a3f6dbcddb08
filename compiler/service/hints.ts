import type { Locale, Span } from "../../language/index.ts";
import { safeText } from "../emit/index.ts";
import type { CategoryInfo, ElementInfo } from "../check/schema.ts";
import type { Label, LabelSet } from "../infer/index.ts";
import { atlasOf } from "./atlas.ts";
import { titles } from "./titles.ts";
import { open, verdictCounts } from "./verdict-counts.ts";
import type { Snapshot } from "./workspace.ts";

/** What a hint tells: data that arrive undeclared in so many words, verdicts to act on, what a line implies. */
export type HintSort = "arrives" | "verdicts" | "implied";

/** A few words that an editor shows in the text without their being there. */
export interface InlayHint {
  readonly offset: number;
  /** Without a blank before it: editors leave one. */
  readonly text: string;
  /** All of it, as plain text. */
  readonly tooltip: string;
  readonly sort: HintSort;
}

/** Each sort can be switched off. */
export type HintOptions = { readonly [S in HintSort]?: boolean };

/** So many labels fit beside a line. */
const mostNames = 3;
/** So many lines fit in a tooltip. */
const mostLines = 40;

/** The hints in a part of a file, in order of text. */
export function hints(
  snapshot: Snapshot,
  path: string,
  span: Span,
  options: HintOptions = {},
): readonly InlayHint[] {
  const { program } = snapshot;
  const atlas = atlasOf(program);
  const within = (offset: number): boolean => span.start <= offset && offset <= span.end;
  const found: InlayHint[] = [];
  for (const element of atlas.elements(path)) {
    const offset = offsetFor(element);
    if (!within(offset)) continue;
    if (options.arrives !== false) found.push(...arrivals(snapshot, element, offset));
    if (options.implied !== false) found.push(...impliedFlow(snapshot, element, offset));
    if (options.verdicts !== false) found.push(...verdicts(snapshot, element, offset));
  }
  if (options.implied !== false && !program.library.has(path)) {
    for (const category of program.schema.categories) {
      if (category.place.file !== path || !within(category.place.end)) continue;
      found.push(...accessClass(snapshot, category));
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Behind the head of a declaration; behind what implies a flow. */
function offsetFor({ declaration, place }: ElementInfo): number {
  if (declaration === null) return place.end;
  if (declaration.kind === "FlowDeclaration") return declaration.to.end;
  return declaration.title?.end ?? declaration.name.end;
}

/** What arrives at a node by its flows and is not declared there word for word. */
function arrivals({ program, settings }: Snapshot, node: ElementInfo, offset: number): readonly InlayHint[] {
  if (node.ends !== null) return [];
  const { model } = program;
  const inflows = model.inflows(node);
  if (inflows.length === 0) return [];
  const declared = new Set(model.declared(node).sure.map(nameOf));
  const sets = inflows.map((flow) => model.labels(flow));
  const merged: LabelSet = {
    sure: sets.flatMap((set) => set.sure),
    unsure: sets.flatMap((set) => set.unsure),
    open: sets.some((set) => set.open),
    missing: [],
  };
  const fresh = { ...merged, sure: merged.sure.filter((label) => !declared.has(nameOf(label))) };
  if (fresh.sure.length === 0) return [];
  const words = titles[settings.locale];
  return [
    {
      offset,
      text: `← ${shortly(fresh)}`,
      tooltip: fully(words.arrives(node.name), merged, settings.locale),
      sort: "arrives",
    },
  ];
}

/** A flow that nobody wrote: what goes by it. */
function impliedFlow(
  { program, settings }: Snapshot,
  flow: ElementInfo,
  offset: number,
): readonly InlayHint[] {
  if (flow.ends === null || flow.declaration !== null) return [];
  const labels = program.model.labels(flow);
  const words = titles[settings.locale];
  const short = shortly(labels);
  return [
    {
      offset,
      text: `⇢ ${short === "" ? words.nothing : short}`,
      tooltip: fully(words.impliedFlow(flow.name), labels, settings.locale),
      sort: "implied",
    },
  ];
}

function verdicts(
  { program, settings }: Snapshot,
  element: ElementInfo,
  offset: number,
): readonly InlayHint[] {
  if (element.declaration === null) return [];
  const all = atlasOf(program).verdicts(element);
  const counts = verdictCounts(all, settings.locale, open);
  if (counts.length === 0) return [];
  const lines = [titles[settings.locale].verdictsOf(element.name), ...verdictCounts(all, settings.locale)];
  return [{ offset, text: counts.join(", "), tooltip: lines.map(safeText).join("\n"), sort: "verdicts" }];
}

/** The access class that a category has from one above it. */
function accessClass({ program, settings }: Snapshot, category: CategoryInfo): readonly InlayHint[] {
  const { model } = program;
  const access = model.categories.accessOf(category);
  if (access === null || model.categoryFacts(category).has("access")) return [];
  const words = titles[settings.locale];
  return [
    {
      offset: category.place.end,
      text: access.value,
      tooltip: safeText(words.accessFrom(category.name, access.value, access.from.name)),
      sort: "implied",
    },
  ];
}

/** `IIN as hashed`. */
function nameOf({ category, state }: Label): string {
  return state === "raw" ? category.name : `${category.name} as ${state}`;
}

/** `FullName, IIN, +2`, with `?` for what is perhaps there. */
function shortly({ sure, unsure, open: isOpen }: LabelSet): string {
  const certain = [...new Set(sure.map(nameOf))];
  const names = [
    ...certain.sort(),
    ...[...new Set(unsure.map(nameOf))]
      .filter((name) => !certain.includes(name))
      .sort()
      .map((name) => `${name}?`),
  ];
  const shown = names.slice(0, mostNames);
  if (names.length > shown.length) shown.push(`+${names.length - shown.length}`);
  if (isOpen) shown.push("?");
  return safeText(shown.join(", "));
}

function fully(head: string, { sure, unsure, open: isOpen }: LabelSet, locale: Locale): string {
  const words = titles[locale];
  const whole = (label: Label): string =>
    `${nameOf(label)}${label.subject === null ? "" : ` of ${label.subject.name}`}`;
  const certain = new Set(sure.map(whole));
  const lines = [
    ...[...certain].sort(),
    ...[...new Set(unsure.map(whole))]
      .filter((each) => !certain.has(each))
      .sort()
      .map((each) => `${each} (${words.perhaps})`),
  ];
  if (isOpen) lines.push(words.andUnknown);
  if (lines.length === 0) lines.push(words.nothing);
  const left = lines.length - mostLines;
  const listed = left > 0 ? [...lines.slice(0, mostLines), words.more(left)] : lines;
  return [head, ...listed].map(safeText).join("\n");
}
