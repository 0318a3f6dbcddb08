import { diagnose, related } from "../../language/index.ts";
import type { Diagnostic, Place } from "../../language/index.ts";
import type { ElementInfo } from "../check/schema.ts";
import type { Item } from "../check/values.ts";
import type { AccessClasses } from "./access.ts";
import { membersOf } from "./bits.ts";
import { labelsOf } from "./declared.ts";
import type { Statement } from "./declared.ts";
import { lowerUpwards } from "./diagnostics/lower-upwards.ts";
import { undeclaredArrival } from "./diagnostics/undeclared-arrival.ts";
import { unlikeAccessClasses } from "./diagnostics/unlike-access-classes.ts";
import { unsourcedFlow } from "./diagnostics/unsourced-flow.ts";
import { fed } from "./edges.ts";
import { contentOf } from "./facts.ts";
import type { Solution } from "./fixpoint.ts";
import type { GraphFlow } from "./graph.ts";
import { declares } from "./program.ts";
import type { Rows } from "./universe.ts";

/** The findings of the model's types, once the labels are known (semantics.md 3, "Typing"). */
export function typing(
  solution: Solution,
  classes: AccessClasses,
  witness: (at: ElementInfo, label: number) => readonly ElementInfo[],
): readonly Diagnostic[] {
  const told = new Set<Item>();
  return [
    ...classes.unlike.map(({ category, classes: [first, second] }) =>
      diagnose(
        unlikeAccessClasses,
        category.place,
        {
          category: category.name,
          first: first?.value ?? "",
          second: second?.value ?? "",
        },
        {
          related: [first, second].flatMap((one) =>
            one === undefined
              ? []
              : [
                  related(one.place, {
                    kk: `\`${one.from.name}\` мұнда \`${one.value}\` деп жазылған`,
                    ru: `\`${one.from.name}\` здесь назван \`${one.value}\``,
                    en: `\`${one.from.name}\` is stated \`${one.value}\` here`,
                  }),
                ],
          ),
        },
      ),
    ),
    ...solution.tables.graph.flows.flatMap((flow, index) => [
      ...undeclaredArrivals(solution, flow, index, witness),
      ...unsourcedFlows(solution, flow, told),
    ]),
    ...solution.tables.graph.nodes.flatMap((_, node) => [
      ...unsourcedGives(solution, node),
      ...raisingLowers(solution, node),
    ]),
  ];
}

/** The property by which a node says what may arrive; null where it says nothing of it. */
function bound(solution: Solution, node: number): "holds" | "takes" | null {
  const element = solution.tables.graph.nodes[node];
  if (element === undefined) return null;
  const name = solution.tables.is(element, "process") ? "takes" : declares(element) ? "holds" : null;
  return name !== null && contentOf(solution.tables.facts.element(element), name).complete ? name : null;
}

function undeclaredArrivals(
  solution: Solution,
  { flow, source, target }: GraphFlow,
  index: number,
  witness: (at: ElementInfo, label: number) => readonly ElementInfo[],
): readonly Diagnostic[] {
  const { tables } = solution;
  const { labels, categories, graph } = tables;
  const edge = solution.edges[index];
  const property = bound(solution, target);
  const to = graph.nodes[target];
  if (property === null || edge === undefined || to === undefined) return [];
  const fits = fitting(solution, target, property);
  const strangers = membersOf(solution.out(edge).must).filter(
    (label) => labels.category(label) >= 0 && !fits.label(label),
  );
  const reported = new Set<number>();
  return strangers.flatMap((label): Diagnostic[] => {
    const category = labels.category(label);
    const info = categories.all[category];
    if (info === undefined || reported.has(category)) return [];
    reported.add(category);
    const route = witness(flow, label);
    const start = route[0]?.ends?.source ?? graph.nodes[source];
    const path = [
      ...(start === undefined ? [] : [start.name]),
      ...route.flatMap((each) => each.ends?.target.name ?? []),
    ];
    const written = tables.facts.element(to).get(property);
    const stateOf = (one: number): string | null =>
      labels.state(one) === tables.states.raw ? null : (tables.states.names[labels.state(one)] ?? null);
    const items = strangers
      .filter((one) => labels.category(one) === category)
      .map((one) => ({
        category: info.qualified,
        state: stateOf(one),
        subject: graph.nodes[labels.subject(one)]?.qualified ?? null,
      }));
    return [
      diagnose(
        undeclaredArrival,
        carriedAt(solution, flow, category),
        {
          category: info.name,
          state: stateOf(label),
          target: to.name,
          lowered: fits.anyState(label),
          lists: written === undefined ? null : { at: written.place, items, likely: !fits.anyState(label) },
        },
        {
          path,
          related: [
            related(written?.place ?? to.place, {
              kk: `\`${to.name}\` не қабылдайтынын мұнда жазған`,
              ru: `здесь \`${to.name}\` заявляет, что принимает`,
              en: `\`${to.name}\` states here what it accepts`,
            }),
            ...(start === undefined || start === to
              ? []
              : [
                  related(start.place, {
                    kk: `\`${info.name}\` осы жерден шығады`,
                    ru: `отсюда идёт \`${info.name}\``,
                    en: `\`${info.name}\` comes from here`,
                  }),
                ]),
          ],
        },
      ),
    ];
  });
}

interface Fits {
  label(label: number): boolean;
  /** Would it fit, were it lowered? */
  anyState(label: number): boolean;
}

/** Does a label fit what a node states, parts and wholes of that included? Of nobody knows whom fits anybody. */
function fitting(solution: Solution, node: number, property: "holds" | "takes"): Fits {
  const { tables, declared } = solution;
  const { labels, categories, states } = tables;
  const statements = property === "holds" ? declared.held(node) : declared.takes(node);
  const accepted = solution.closing.closed(labelsOf(tables, statements));
  const ask = (label: number, anyState: boolean): boolean => {
    const subject = labels.subject(label);
    const category = labels.category(label);
    const candidates = accepted
      .filter((one) => {
        const other = labels.subject(one);
        return (
          (anyState || states.leq(labels.state(label), labels.state(one))) &&
          (other < 0 || subject < 0 || other === subject)
        );
      })
      .map((one) => labels.category(one));
    return (
      candidates.some((one) => categories.below(category, one)) ||
      (categories.broad(category) && categories.coveredBy(category, candidates))
    );
  };
  return { label: (label) => ask(label, false), anyState: (label) => ask(label, true) };
}

/** The item that lets a category through, or else the flow itself. */
function carriedAt(solution: Solution, flow: ElementInfo, category: number): Place {
  const { categories, facts } = solution.tables;
  const items = contentOf(facts.element(flow), "carries").items;
  const item = items.find((one) => categories.below(category, categories.indexOf(one.category)));
  // An implied flow points at the line that implies it.
  return flow.declaration === null ? flow.place : (item?.place ?? flow.place);
}

/**
 * Items of a declared flow (and of `takes`, for the stores a process reads) that meet nothing the source has. An item of
 * `takes` stands on every flow that it implies, and is told of once.
 */
function unsourcedFlows(solution: Solution, graphFlow: GraphFlow, told: Set<Item>): readonly Diagnostic[] {
  const { flow, source, implied } = graphFlow;
  const { tables, passages } = solution;
  const from = tables.graph.nodes[source];
  if (from === undefined || tables.is(from, "subject")) return [];
  // Who may see a store, and what a copy keeps besides, need not be what the store has; `gives` is looked at by itself.
  if (implied !== null && !implied.reasons.has("takes")) return [];
  const process = passages[source] ?? null;
  const property = process !== null ? "gives" : declares(from) ? "holds" : null;
  if (property === null || !contentOf(tables.facts.element(from), property).complete) return [];
  const rows = solution.rows[process === null ? 2 * source : 2 * source + 1];
  if (rows === undefined || rows.open) return [];
  return contentOf(tables.facts.element(flow), "carries").items.flatMap((item) => {
    const category = tables.categories.indexOf(item.category);
    const subject = item.subject === null ? -1 : tables.graph.nodeOf(item.subject);
    if (category < 0 || has(solution, rows, category, subject)) return [];
    // Of all that feeds a process, one source that has it is enough.
    if (implied !== null && fed(solution, graphFlow, item)) return [];
    if (told.has(item)) return [];
    told.add(item);
    return [
      diagnose(
        unsourcedFlow,
        item.place,
        { item: item.category.name, source: from.name, process: process !== null },
        {
          related: [
            related(tables.facts.element(from).get(property)?.place ?? from.place, {
              kk: `\`${from.name}\` өзінде не барын мұнда жазған`,
              ru: `здесь \`${from.name}\` заявляет, что у него есть`,
              en: `\`${from.name}\` states here what it has`,
            }),
          ],
        },
      ),
    ];
  });
}

/** Items of `gives` that a process neither gets nor makes. */
function unsourcedGives(solution: Solution, node: number): readonly Diagnostic[] {
  const { tables, declared, transforms } = solution;
  const process = tables.graph.nodes[node];
  const own = transforms[node];
  const rows = solution.rows[2 * node];
  if (process === undefined || !own || rows === undefined || rows.open) return [];
  if (!contentOf(tables.facts.element(process), "takes").complete) return [];
  const made = solution.made(own, rows);
  const stated = declared.made(own, node);
  return contentOf(tables.facts.element(process), "gives").items.flatMap((item) => {
    const category = tables.categories.indexOf(item.category);
    const subject = item.subject === null ? -1 : tables.graph.nodeOf(item.subject);
    const known = stated.some(
      (one: Statement) =>
        tables.categories.related(one.category, category) &&
        (subject < 0 || one.subject < 0 || one.subject === subject),
    );
    if (category < 0 || known || has(solution, made, category, subject)) return [];
    return [
      diagnose(unsourcedFlow, item.place, { item: item.category.name, source: process.name, process: true }),
    ];
  });
}

function has(solution: Solution, rows: Rows, category: number, subject: number): boolean {
  const { labels, categories } = solution.tables;
  return membersOf(rows.may).some(
    (label) =>
      labels.category(label) >= 0 &&
      categories.related(labels.category(label), category) &&
      (subject < 0 || labels.subject(label) < 0 || labels.subject(label) === subject),
  );
}

/** `lower` lines that would raise: to raw, or to a state above that in which everything of the kind arrives. */
function raisingLowers(solution: Solution, node: number): readonly Diagnostic[] {
  const { tables } = solution;
  const { states, labels, categories } = tables;
  const process = tables.graph.nodes[node];
  const rows = solution.rows[2 * node];
  if (process === undefined || rows === undefined || solution.transforms[node] === null) return [];
  return process.transforms.flatMap((transform) => {
    if (transform.kind !== "lower") return [];
    const state = states.indexOf(transform.state);
    const category = categories.indexOf(transform.category);
    const arriving = membersOf(rows.must).filter(
      (label) => labels.category(label) >= 0 && categories.below(labels.category(label), category),
    );
    const above = (label: number): boolean =>
      labels.state(label) !== state && states.leq(labels.state(label), state);
    const upwards = transform.state === "raw" || (arriving.length > 0 && arriving.every(above));
    if (!upwards) return [];
    const from = arriving.find(above);
    return [
      diagnose(lowerUpwards, transform.place, {
        category: transform.category.name,
        state: transform.state,
        from: from === undefined ? null : (states.names[labels.state(from)] ?? null),
      }),
    ];
  });
}
