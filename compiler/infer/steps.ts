import { hasBit, membersOf } from "./bits.ts";
import type { Bits } from "./bits.ts";
import { openLabels } from "./edges.ts";
import type { Edge } from "./edges.ts";
import { labelsOf } from "./declared.ts";
import type { Solution } from "./fixpoint.ts";
import { derivedWith } from "./transforms.ts";
import { emptyRows, possible } from "./universe.ts";
import type { Rows } from "./universe.ts";

/** Stands for "some label, nobody said which", at places that may have everything. */
export const anything = -1;

/** (node, label) pairs have the number `node * labelRoom + label + 1`; exact for four million labels. */
export const labelRoom = 2 ** 22;

/** How a label came to a node by one flow: the labels at the flow's source that it continues. */
export interface Arrival {
  readonly flow: number;
  readonly source: number;
  readonly labels: readonly number[];
  /** It is there on somebody's word alone: a subject's, the flow's, or the process's at the source. */
  readonly starts: boolean;
  /** The flow's or the process's word would bring it by itself, whatever the source has: the start of a loop. */
  readonly said: boolean;
}

/** Single steps of labels along flows, found when asked: nothing of it is stored. */
export interface Steps {
  /** What a label brings along at a node, itself included. */
  effects(node: number, label: number, sure: boolean): readonly number[];
  /** Labels of a node that stand behind one of its labels, itself included. */
  causes(node: number, label: number, sure: boolean): readonly number[];
  /** What a flow makes of one label that its source node has. */
  along(flow: number, label: number, sure: boolean): readonly number[];
  arrivals(node: number, label: number, sure: boolean): readonly Arrival[];
  /** The same for a label on a flow; null if it is not there. */
  arrival(flow: number, label: number, sure: boolean): Arrival | null;
  /** Is the label (or something behind it) declared at the node? Unsure: or may be, since the declaration is open. */
  declaredAt(node: number, label: number, sure: boolean): boolean;
}

export function stepsOf(solution: Solution): Steps {
  const { tables, closing, rows, edges, passages, transforms } = solution;
  const { graph, labels } = tables;
  const none = emptyRows();
  const at = (vertex: number): Rows => rows[vertex] ?? none;
  const held = new Map<number, ReadonlySet<number>>();
  const joins = (node: number): boolean => transforms[node]?.join ?? false;

  const causes = (node: number, label: number, sure: boolean): readonly number[] => {
    if (label === anything) return [label];
    const row = sure ? at(2 * node).must : at(2 * node).may;
    const found = [label];
    const seen = new Set(found);
    for (let head = 0; head < found.length; head++) {
      for (const cause of closing.causes(row, found[head] ?? label, sure, joins(node))) {
        if (seen.has(cause)) continue;
        seen.add(cause);
        found.push(cause);
      }
    }
    return found;
  };
  const effects = (node: number, label: number, sure: boolean): readonly number[] => {
    if (label === anything) return [label];
    const row = sure ? at(2 * node).must : at(2 * node).may;
    const found = [label];
    const seen = new Set(found);
    for (let head = 0; head < found.length; head++) {
      const one = found[head] ?? label;
      const brought = closing.unary(one, sure).filter((other) => hasBit(row, other));
      const formed = closing.matters(one, joins(node))
        ? membersOf(row).filter((other) => closing.causes(row, other, sure, joins(node)).includes(one))
        : [];
      for (const other of [...brought, ...formed]) {
        if (seen.has(other)) continue;
        seen.add(other);
        found.push(other);
      }
    }
    return found;
  };

  /** What one edge makes of one label of its source vertex. */
  const outputs = (edge: Edge, label: number, sure: boolean): readonly number[] => {
    if (label === anything) {
      const everything = sure ? [] : edge.gates.flatMap((gate) => openLabels(edge, gate));
      return !sure && edge.mayAll ? [anything, ...everything] : everything;
    }
    const made = edge.transforms === null ? [label] : makes(edge, label, sure);
    const found = new Set<number>();
    for (const one of made) {
      if (sure ? edge.mustAll : edge.mayAll || (edge.mayKeys && labels.category(one) < 0)) found.add(one);
      for (const gate of edge.gates)
        for (const other of (sure ? gate.sure : gate.unsure).outputs(one)) found.add(other);
    }
    return [...found];
  };
  const makes = (edge: Edge, label: number, sure: boolean): readonly number[] => {
    const own = edge.transforms;
    if (own === null) return [label];
    const row = sure ? at(edge.source).must : at(edge.source).may;
    return [...own.passed.outputs(label), ...derivedWith(tables, own, row, label, sure)];
  };
  const on = (edge: Edge, label: number, sure: boolean): boolean => {
    const out = solution.out(edge);
    if (label === anything) return !sure && out.open;
    return sure ? hasBit(out.must, label) : possible(out, label);
  };
  /** Labels at the source vertex of an edge that it turns into `label`, and whether its word alone brings it. */
  const behind = (
    edge: Edge,
    label: number,
    sure: boolean,
  ): { found: readonly number[]; word: boolean; said: boolean } => {
    const source = at(edge.source);
    const found = label === anything ? [] : sourcesOf(edge, sure ? source.must : source.may, label, sure);
    const open =
      !sure &&
      source.open &&
      (edge.mayAll || edge.gates.some((gate) => openLabels(edge, gate).includes(label)));
    // What an open source may have is named by the label itself where it passes as it is.
    if (open && !found.includes(label)) found.push(edge.mayAll && label !== anything ? label : anything);
    const said =
      edge.gates.some((gate) => gate.statics.includes(label)) ||
      (solution.late.get(edge)?.includes(label) ?? false);
    return { found, word: edge.everything || (said && found.length === 0), said };
  };

  const sourcesOf = (edge: Edge, row: Bits, label: number, sure: boolean): number[] => {
    if (edge.transforms !== null)
      return membersOf(row).filter((one) => outputs(edge, one, sure).includes(label));
    const found = [
      ...new Set(edge.gates.flatMap((gate) => (sure ? gate.sure : gate.unsure).behind(row, label))),
    ];
    const passes = sure ? edge.mustAll : edge.mayAll || (edge.mayKeys && labels.category(label) < 0);
    if (passes && hasBit(row, label) && !found.includes(label)) found.push(label);
    return found;
  };

  const arrival = (flow: number, label: number, sure: boolean): Arrival | null => {
    const edge = edges[flow];
    const ends = graph.flows[flow];
    if (edge === undefined || ends === undefined || !on(edge, label, sure)) return null;
    const first = behind(edge, label, sure);
    const passage = passages[ends.source] ?? null;
    if (passage === null)
      return { flow, source: ends.source, labels: first.found, starts: first.word, said: first.said };
    const found = new Set<number>();
    let { word: starts, said } = first;
    for (const one of first.found) {
      const inner = behind(passage, one, sure);
      for (const other of inner.found) found.add(other);
      starts ||= inner.word;
      said ||= inner.said;
    }
    return { flow, source: ends.source, labels: [...found], starts, said };
  };

  return {
    effects,
    causes,
    arrival,
    along(flow, label, sure) {
      const edge = edges[flow];
      const ends = graph.flows[flow];
      if (edge === undefined || ends === undefined) return [];
      const passage = passages[ends.source] ?? null;
      const leaving = passage === null ? [label] : outputs(passage, label, sure);
      return [...new Set(leaving.flatMap((one) => outputs(edge, one, sure)))].filter((one) =>
        on(edge, one, sure),
      );
    },
    arrivals(node, label, sure) {
      const list = causes(node, label, sure);
      return (graph.inflows[node] ?? []).flatMap((flow) => {
        const found = list.flatMap((one) => arrival(flow, one, sure) ?? []);
        const first = found[0];
        if (first === undefined) return [];
        return found.length === 1
          ? [first]
          : [
              {
                ...first,
                labels: [...new Set(found.flatMap((one) => one.labels))],
                starts: found.some((one) => one.starts),
                said: found.some((one) => one.said),
              },
            ];
      });
    },
    declaredAt(node, label, sure) {
      if (!sure && openDeclaration(solution, node)) return true;
      let own = held.get(node);
      if (own === undefined) held.set(node, (own = new Set(labelsOf(tables, solution.declared.held(node)))));
      if (own.size === 0) return false;
      if (own.has(label)) return true;
      return causes(node, label, sure).some((one) => own?.has(one));
    },
  };
}

/** Does a node leave open what it holds? */
export function openDeclaration(solution: Solution, node: number): boolean {
  return solution.open[node] === true;
}
