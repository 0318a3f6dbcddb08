import { edition } from "../../stdlib/index.ts";
import type { Place } from "../../language/index.ts";
import { buildDiagram, categoryTitle, numberedFindings } from "../../compiler/emit/diagram/index.ts";
import type { Diagram, DiagramOptions } from "../../compiler/emit/diagram/index.ts";
import type { ElementInfo } from "../../compiler/index.ts";
import type { Snapshot } from "../../compiler/service/index.ts";

export type DiagramParams = Pick<DiagramOptions, "view">;

/** What one finding shows in every picture: the elements of its way. */
export interface FindingWay {
  /** Its number in pictures and reports. */
  readonly number: number;
  readonly fingerprint: string;
  /** The flows of its way, their ends and the element it is about, by qualified name. */
  readonly elements: readonly string[];
}

/** A picture that is not laid out yet, and what is needed to walk through it. */
export interface DiagramAnswer {
  /** Null where the view names data or a finding that the project does not have. */
  readonly picture: Diagram | null;
  /** The kinds of data that are somewhere in the project, for the view of one of them. */
  readonly data: readonly { readonly name: string; readonly title: string }[];
  readonly findings: readonly FindingWay[];
  /** Where the elements of the picture are written, by qualified name. */
  readonly places: Readonly<Record<string, Place>>;
}

/** The picture of the project in one view. */
export function diagram({ program, settings }: Snapshot, { view }: DiagramParams): DiagramAnswer {
  const { locale } = settings;
  const picture = buildDiagram(program, { view, locale, edition });
  const shown = new Set(
    picture === null ? [] : [...picture.nodes, ...picture.edges].flatMap((each) => each.elements),
  );
  const { model } = program;
  const labels = model.elements.flatMap((each) => {
    const { sure, unsure } = model.labels(each);
    return [...sure, ...unsure];
  });
  const data = new Map(labels.map(({ category }) => [category.qualified, category]));
  return {
    picture,
    data: [...data]
      .map(([name, category]) => ({ name, title: categoryTitle(category, locale) }))
      .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)),
    findings: numberedFindings(program, locale).map(({ finding, verdict, flows }) => ({
      number: finding.number,
      fingerprint: verdict.fingerprint,
      elements: wayOf(verdict.element, flows),
    })),
    places: Object.fromEntries(
      model.elements
        .filter((each) => shown.has(each.qualified))
        .map((each) => [each.qualified, each.place] as const),
    ),
  };
}

function wayOf(element: ElementInfo | null, flows: readonly ElementInfo[]): readonly string[] {
  const way = flows.length > 0 || element === null ? flows : [element];
  const ends = way.flatMap((each) => (each.ends === null ? [] : [each.ends.source, each.ends.target]));
  const all = [...way, ...ends, ...(element === null ? [] : [element])];
  return [...new Set(all.map((each) => each.qualified))];
}
