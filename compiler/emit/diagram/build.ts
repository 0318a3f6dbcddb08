import { dayFor } from "../../../language/index.ts";
import type { Locale } from "../../../language/index.ts";
import type { ElementInfo } from "../../check/schema.ts";
import type { Program } from "../../program.ts";
import { countryText } from "../country.ts";
import { reportWords } from "../words.ts";
import { collapse } from "./collapse.ts";
import type { Collapse } from "./collapse.ts";
import { findFinding, numberedFindings } from "./findings.ts";
import type { Numbered } from "./findings.ts";
import type { Diagram, DiagramEdge, DiagramNode, Frame } from "./graph.ts";
import { countryOf, dataText, elementOf, elementsOf, marksOf, shapeOf, titleIn } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { selectFlows } from "./select.ts";
import type { View } from "./views.ts";
import { diagramWords } from "./words.ts";

/** What a picture is drawn of. */
export interface DiagramOptions {
  readonly view: View;
  readonly locale: Locale;
  /** Names the content of the library. */
  readonly edition: string;
}

/** More nodes than this are shown by their parties; more than the second are not drawn at all. */
export const limits = { readable: 60, drawable: 1_500 } as const;

/**
 * The picture of a model in one view, not yet laid out: frames for countries and for what one party runs, nodes, flows, findings by
 * number.
 * @returns null where the view names data or a finding that is not there
 */
export function buildDiagram(program: Program, options: DiagramOptions): Diagram | null {
  const { view, locale } = options;
  const words = diagramWords[locale];
  const reading: Reading = { locale, model: program.model };
  const findings = numberedFindings(program, locale);
  const chosen = view.kind === "finding" ? findFinding(findings, view.id) : null;
  if (view.kind === "finding" && chosen === null) return null;
  const selected = selectFlows(program, reading, view, chosen);
  if (selected === null) return null;
  const level = view.kind === "context" || view.kind === "country" ? view.kind : "system";
  const whole = collapse(reading, selected, level);
  const crowded = level === "system" && whole.nodes.length > limits.readable;
  const shown = crowded ? collapse(reading, selected, "context") : whole;
  const subtitle = [
    view.kind === "data" ? `${words.views.data}: ${view.name}` : words.views[view.kind],
    words.asOf(dayFor(program.request.asOf, locale)),
    `${reportWords[locale].library} ${options.edition}`,
  ];
  return {
    title: words.title,
    subtitle: subtitle.join(" · "),
    notices: crowded ? [words.collapsed(whole.nodes.length)] : [],
    ...parts(reading, shown, findings, chosen),
  };
}

function parts(
  reading: Reading,
  shown: Collapse,
  findings: readonly Numbered[],
  chosen: Numbered | null,
): Pick<Diagram, "frames" | "nodes" | "edges" | "findings"> {
  const frames = new Frames(reading, shown);
  const there = new Set([
    ...shown.nodes.flatMap((each) => each.elements),
    ...shown.edges.flatMap((each) => each.flows),
  ]);
  const told = findings.filter((each) =>
    chosen === null ? each.verdict.element !== null && there.has(each.verdict.element) : each === chosen,
  );
  const numbers = badgesOf(told);
  const lit = litBy(chosen);
  const ids = new Map(shown.nodes.map((node, at) => [node.key, `n${at + 1}`]));
  const nodes = shown.nodes.map((node): DiagramNode => {
    const [first] = node.elements;
    const badges = node.elements.flatMap((each) => numbers.get(each) ?? []);
    return {
      id: ids.get(node.key) ?? "",
      shape: node.country === null && first !== undefined ? shapeOf(node.main ?? first) : "country",
      title:
        node.country === null
          ? titleIn(node.main ?? first ?? unreachable(), reading.locale)
          : countryName(reading, node.country.code),
      details: detailsOf(reading, node),
      frame: frames.of(node),
      marks: marksOf(reading, node.elements),
      badges: [...new Set(badges)].sort((a, b) => a - b),
      highlighted: node.elements.some((each) => lit.has(each)),
      elements: node.elements.map((each) => each.qualified),
    };
  });
  const edges = shown.edges.map((edge, at): DiagramEdge => {
    const badges = edge.flows.flatMap((each) => numbers.get(each) ?? []);
    const [only] = edge.flows;
    return {
      id: `e${at + 1}`,
      from: ids.get(edge.from) ?? "",
      to: ids.get(edge.to) ?? "",
      title: only !== undefined && edge.flows.length === 1 ? flowTitle(reading, only) : "",
      details: edgeDetails(reading, edge.flows),
      marks: marksOf(reading, edge.flows),
      crossing: crossingOf(reading, edge.flows),
      badges: [...new Set(badges)].sort((a, b) => a - b),
      highlighted: edge.flows.some((each) => lit.has(each)),
      implied: edge.flows.every((each) => impliedAs(reading, each) !== null),
      elements: edge.flows.map((each) => each.qualified),
    };
  });
  return { frames: frames.all, nodes, edges, findings: told.map((each) => each.finding) };
}

function unreachable(): never {
  throw new Error("a node of a diagram stands for no element");
}

/** Numbers of findings by the element that they are about. */
function badgesOf(findings: readonly Numbered[]): ReadonlyMap<ElementInfo, readonly number[]> {
  const numbers = new Map<ElementInfo, number[]>();
  for (const { finding, verdict } of findings) {
    if (verdict.element === null) continue;
    numbers.set(verdict.element, [...(numbers.get(verdict.element) ?? []), finding.number]);
  }
  return numbers;
}

/** What the way of a finding goes through. */
function litBy(chosen: Numbered | null): ReadonlySet<ElementInfo> {
  if (chosen === null) return new Set();
  const { element } = chosen.verdict;
  const flows = chosen.flows.length > 0 || element === null ? chosen.flows : [element];
  const ends = flows.flatMap((each) => (each.ends === null ? [] : [each.ends.source, each.ends.target]));
  return new Set([...flows, ...ends, ...(element === null ? [] : [element])]);
}

function detailsOf(reading: Reading, node: Collapse["nodes"][number]): readonly string[] {
  const words = diagramWords[reading.locale];
  if (node.country !== null) {
    const parties = new Set(
      node.elements.map((each) => (shapeOf(each) === "party" ? each : elementOf(reading, each, "operator"))),
    );
    return [...parties].flatMap((each) => (each === null ? [] : [titleIn(each, reading.locale)]));
  }
  const { main } = node;
  if (main === null) return [];
  const place = elementOf(reading, main, "at");
  const details = [words.shapes[shapeOf(main)], ...(place === null ? [] : [titleIn(place, reading.locale)])];
  const owner = elementOf(reading, main, "owner");
  const operator = elementOf(reading, main, "operator");
  return owner === null || owner === operator
    ? details
    : [...details, `${words.owner}: ${titleIn(owner, reading.locale)}`];
}

function flowTitle(reading: Reading, flow: ElementInfo): string {
  const implied = impliedAs(reading, flow);
  if (implied !== null) return diagramWords[reading.locale][implied];
  return flow.declaration === null ? "" : (flow.title ?? "");
}

/** Why nobody had to write a flow: the target is a copy of the source, or somebody may look into the source. */
function impliedAs(reading: Reading, flow: ElementInfo): "replica" | "backup" | "copy" | "access" | null {
  if (flow.declaration !== null || flow.ends === null) return null;
  const { source, target } = flow.ends;
  if (elementOf(reading, target, "copy_of") === source) {
    const role = reading.model.facts(target).get("role")?.value;
    return role?.kind === "enum" && (role.member === "replica" || role.member === "backup")
      ? role.member
      : "copy";
  }
  return elementsOf(reading, source, "access").includes(target) ? "access" : null;
}

const most = { data: 4 } as const;

function edgeDetails(reading: Reading, flows: readonly ElementInfo[]): readonly string[] {
  const words = diagramWords[reading.locale];
  const data = [...new Set(flows.flatMap((each) => dataText(reading, each)))];
  const shown = data.slice(0, most.data).join(", ");
  const details = [data.length > most.data ? `${shown} (${words.more(data.length - most.data)})` : shown];
  const purposes = [
    ...new Set(
      flows.flatMap((each) => elementsOf(reading, each, "for").map((each) => titleIn(each, reading.locale))),
    ),
  ];
  const bases = [
    ...new Set(flows.flatMap((each) => elementsOf(reading, each, "basis").map((basis) => basis.name))),
  ];
  if (purposes.length > 0) details.push(`${words.purpose}: ${brief(purposes, words.more)}`);
  if (bases.length > 0) details.push(`${words.basis}: ${brief(bases, words.more)}`);
  return details.filter((each) => each !== "");
}

function brief(all: readonly string[], more: (count: number) => string): string {
  const shown = all.slice(0, 2).join(", ");
  return all.length > 2 ? `${shown} (${more(all.length - 2)})` : shown;
}

function crossingOf(reading: Reading, flows: readonly ElementInfo[]): string | null {
  const ways = new Set<string>();
  for (const { ends } of flows) {
    if (ends === null) continue;
    const [from, to] = [countryOf(reading, ends.source), countryOf(reading, ends.target)];
    if (from !== null && to !== null && from !== to) ways.add(`${from} → ${to}`);
  }
  return ways.size === 0 ? null : [...ways].sort().join(", ");
}

function countryName(reading: Reading, code: string | null): string {
  const words = diagramWords[reading.locale];
  return code === null ? words.unknownCountry : countryText(code, reading.locale);
}

/** The frames of a picture, made as nodes ask for them. */
class Frames {
  readonly all: Frame[] = [];
  private readonly reading: Reading;
  private readonly framed: boolean;
  private readonly runners: ReadonlySet<ElementInfo>;
  private readonly known = new Map<string, string>();

  constructor(reading: Reading, shown: Collapse) {
    this.reading = reading;
    this.framed = shown.nodes.every((each) => each.country === null);
    this.runners = new Set(
      shown.nodes.flatMap((each) => {
        const runner = each.main === null ? null : elementOf(reading, each.main, "operator");
        return runner === null ? [] : [runner];
      }),
    );
  }

  /** The innermost frame of a node; people have one only where their place is stated. */
  of(node: Collapse["nodes"][number]): string | null {
    const { main } = node;
    if (main === null || !this.framed) return null;
    const code = countryOf(this.reading, main);
    const shape = shapeOf(main);
    if (shape === "subject" && code === null) return null;
    const country = this.frame(`c:${code ?? ""}`, {
      kind: "country",
      title: countryName(this.reading, code),
      parent: null,
      unknown: code === null,
    });
    const runner =
      shape === "party" ? (this.runners.has(main) ? main : null) : elementOf(this.reading, main, "operator");
    if (runner === null) return country;
    return this.frame(`b:${code ?? ""}:${runner.qualified}`, {
      kind: "boundary",
      title: titleIn(runner, this.reading.locale),
      parent: country,
      unknown: false,
    });
  }

  private frame(key: string, frame: Omit<Frame, "id">): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = `f${this.all.length + 1}`;
    this.all.push({ id, ...frame });
    this.known.set(key, id);
    return id;
  }
}
